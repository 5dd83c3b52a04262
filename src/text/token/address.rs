//! Web and mail addresses.

use std::sync::LazyLock;

use regex::Regex;

/// No address that is worth showing is longer, in bytes.
const LONGEST: usize = 2_000;
/// No host and no mailbox is longer, in bytes.
const LONGEST_NAME: usize = 254;

/// One pattern in ASCII, compiled when the first text needs it: Unicode classes would cost the browser dearly.
static ADDRESS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let path = r"[-A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%]";
    let suffix = "com|org|net|gov|edu|mil|int|info|io|co|uk|ua|eu|hu|de|fr";
    let pattern = format!(
        r"(?x-u) ^ (?:
            [A-Za-z][A-Za-z0-9+.-]* :// {path}+
          | www \. [A-Za-z0-9] {path}*
          | [A-Za-z0-9._%+-]+ @ [A-Za-z0-9-]+ (?: \. [A-Za-z0-9-]+ )+
          | (?: [A-Za-z0-9-]+ \. )+ (?: {suffix} ) \b (?: / {path}* )?
        )"
    );
    Regex::new(&pattern.replace('#', r"\#")).ok()
});

/// How many bytes of the text, which begins with a letter or digit, are a web or mail address.
pub(super) fn length(text: &str) -> Option<usize> {
    if !is_likely(text.as_bytes()) {
        return None;
    }
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let found = ADDRESS.as_ref()?.find(&text[..end])?.as_str();
    let found = found.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', ')']);
    found.contains(|c: char| c.is_ascii_alphabetic()).then_some(found.len())
}

/// Whether the word at the beginning goes on as an address may: few do, and only they are worth the pattern.
fn is_likely(text: &[u8]) -> bool {
    let letters = text.iter().take(LONGEST_NAME).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    if !matches!(text.get(letters), Some(b'.' | b'_' | b'-' | b'+' | b'%' | b'@' | b':')) {
        return false;
    }
    let name = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'+' | b'%');
    let run = text.iter().take(LONGEST_NAME).take_while(name).count();
    let inner_stop = || text[..run].windows(2).any(|pair| pair[0] == b'.' && pair[1].is_ascii_lowercase());
    match text.get(run) {
        Some(b'@') => true,
        Some(b':') => text[run..].starts_with(b"://"),
        _ => inner_stop(),
    }
}
