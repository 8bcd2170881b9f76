//! Percent-encoding.

/// All bytes except the unreserved characters of RFC 3986 are encoded.
pub(crate) fn encoded(text: &str) -> String {
    encoded_except(text, |letter| letter.is_ascii_alphanumeric() || "-._~".contains(letter))
}

/// Encodes all characters but those that are kept.
pub(crate) fn encoded_except(text: &str, is_kept: impl Fn(char) -> bool) -> String {
    let encoded = |letter: char| letter.to_string().bytes().map(|byte| format!("%{byte:02X}")).collect();
    text.chars().map(|letter| if is_kept(letter) { letter.to_string() } else { encoded(letter) }).collect()
}

/// The pairs of a query, if there are any.
pub(crate) fn joined(pairs: &[String]) -> Option<String> {
    (!pairs.is_empty()).then(|| pairs.join("&"))
}
