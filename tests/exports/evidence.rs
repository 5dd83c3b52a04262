//! The evidence file: its anchors, its session and its policy.

use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use crate::article::{harbour, written};

#[test]
fn an_evidence_file_has_its_anchors_and_its_session() {
    let page = written("html", harbour());
    for piece in page.split("href=\"#").skip(1) {
        let id = piece.split('"').next().unwrap();
        assert_eq!(page.matches(&format!(" id=\"{id}\"")).count(), 1, "{id} stands once");
    }
    assert_eq!(page.matches("<mark").count(), page.matches("</mark>").count());
    assert!(!page.contains("\"></mark>"), "no mark is empty");
    let session = page.split("id=\"nutgraf-session\">").nth(1).unwrap().split("</script>").next().unwrap();
    let read: Json = serde_json::from_str(session).unwrap();
    assert_eq!(read["text"], "</script><!--");
}

#[test]
fn the_policy_of_an_evidence_file_knows_its_style() {
    let page = written("html", harbour());
    let style = page.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
    let hash = base64(&Sha256::digest(style.as_bytes()));
    assert!(page.contains(&format!("style-src 'sha256-{hash}'")), "STYLE_HASH must be sha256-{hash}");
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let chunks = bytes.chunks(3).map(|chunk| {
        let bits = chunk.iter().chain([&0, &0]).take(3).fold(0u32, |bits, &byte| bits << 8 | u32::from(byte));
        let signs = (0..4).map(|at| char::from(SIGNS[(bits >> (18 - 6 * at) & 63) as usize]));
        signs.take(chunk.len() + 1).chain(std::iter::repeat_n('=', 3 - chunk.len())).collect::<String>()
    });
    chunks.collect()
}
