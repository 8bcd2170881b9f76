//! Where a text of unknown shape may hold an encoded authorization message, which is never shown.

/// How the key of the encoded authorization message begins, in lower case.
const KEYS: [&str; 2] = ["encoded_auth", "encodedauth"];

/// Whether `text`, whose shape is unknown, may hold an encoded authorization message.
pub(super) fn may_be_in(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    KEYS.iter().any(|key| text.contains(key))
}
