//! Web and mail addresses, by hand: one pattern of the `regex` crate for them cost the browser 80 KB and 15 ms.

/// No address that is worth showing is longer, in bytes.
const LONGEST: usize = 2_000;
/// No host and no mailbox is longer, in bytes.
const LONGEST_NAME: usize = 254;

/// What may stand in a path.
const PATH: &[u8] = b"-._~:/?#[]@!$&'()*+,;=%";

/// The suffixes that tell a host without a scheme.
const SUFFIXES: &[&str] = &[
    "com", "org", "net", "gov", "edu", "mil", "int", "info", "io", "co", "uk", "ua", "eu", "hu", "de", "fr",
];

/// How many bytes of the text, which begins with a letter or digit, are a web or mail address.
pub(super) fn length(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let letters = run(bytes, 0, LONGEST_NAME, b"");
    if !matches!(bytes.get(letters), Some(b'.' | b'_' | b'-' | b'+' | b'%' | b'@' | b':')) {
        return None;
    }
    let name = run(bytes, 0, LONGEST_NAME, b"._%+-");
    let word = &text[..name];
    let end = match bytes.get(name) {
        Some(b':') if bytes[name..].starts_with(b"://") => run(bytes, name, LONGEST, PATH),
        Some(b'@') if bytes.get(name + 1).is_some_and(u8::is_ascii_alphanumeric) => {
            run(bytes, name + 1, LONGEST_NAME, b".-")
        }
        _ if word.starts_with("www.") && name > 4 => run(bytes, name, LONGEST, PATH),
        _ => host(word, bytes)?,
    };
    let trimmed = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', ')']);
    Some(trimmed.len())
}

/// The end of a host without a scheme, and of the path behind it.
fn host(word: &str, bytes: &[u8]) -> Option<usize> {
    let host = word.trim_end_matches('.');
    let (before, suffix) = host.rsplit_once('.')?;
    let known = SUFFIXES.contains(&suffix) && before.contains(|c: char| c.is_ascii_alphabetic());
    known.then(|| {
        if bytes.get(word.len()) == Some(&b'/') { run(bytes, word.len(), LONGEST, PATH) } else { host.len() }
    })
}

/// The end of the run of ASCII letters, digits and these marks from a byte on.
fn run(bytes: &[u8], from: usize, most: usize, marks: &[u8]) -> usize {
    let member = |byte: &&u8| byte.is_ascii_alphanumeric() || marks.contains(byte);
    from + bytes[from..].iter().take(most).take_while(member).count()
}
