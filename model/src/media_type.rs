//! Method names and media types: the texts of RFC 9110 that a request is annotated with.

/// Whether a text is a token ([RFC 9110, section 5.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2)), as the name
/// of a method or a header is.
///
/// ```
/// assert!(restable_model::is_token("M-SEARCH"));
/// assert!(!restable_model::is_token("GET /"));
/// ```
pub fn is_token(text: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !text.is_empty() && text.chars().all(is_allowed)
}

/// Whether a text is a media type with its parameters
/// ([RFC 9110, section 8.3.1](https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1)). Of the parameters it checks only that
/// they can be sent in a header.
///
/// ```
/// use restable_model::is_media_type;
///
/// assert!(is_media_type("application/merge-patch+json"));
/// assert!(is_media_type("text/plain; charset=utf-8"));
/// assert!(!is_media_type("json"));
/// assert!(!is_media_type("text/plain\r\nX-Injected: 1"));
/// ```
pub fn is_media_type(text: &str) -> bool {
    let (essence, parameters) = text.split_once(';').unwrap_or((text, ""));
    let is_visible = |c: char| c == ' ' || c.is_ascii_graphic();
    let parts = essence.trim_end_matches(' ').split_once('/');
    parts.is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype)) && parameters.chars().all(is_visible)
}
