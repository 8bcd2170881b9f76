//! The reason phrases of HTTP.

/// The reason phrases of error statuses.
///
/// Source: [RFC 9110, section 15](https://www.rfc-editor.org/rfc/rfc9110#section-15), and the
/// [IANA registry](https://www.iana.org/assignments/http-status-codes) for 423, 424, 425, 428, 429, 431, 451, 507, 508
/// and 511.
const PHRASES: [(u16, &str); 37] = [
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (402, "Payment Required"),
    (403, "Forbidden"),
    (404, "Not Found"),
    (405, "Method Not Allowed"),
    (406, "Not Acceptable"),
    (407, "Proxy Authentication Required"),
    (408, "Request Timeout"),
    (409, "Conflict"),
    (410, "Gone"),
    (411, "Length Required"),
    (412, "Precondition Failed"),
    (413, "Content Too Large"),
    (414, "URI Too Long"),
    (415, "Unsupported Media Type"),
    (416, "Range Not Satisfiable"),
    (417, "Expectation Failed"),
    (421, "Misdirected Request"),
    (422, "Unprocessable Content"),
    (423, "Locked"),
    (424, "Failed Dependency"),
    (425, "Too Early"),
    (426, "Upgrade Required"),
    (428, "Precondition Required"),
    (429, "Too Many Requests"),
    (431, "Request Header Fields Too Large"),
    (451, "Unavailable For Legal Reasons"),
    (500, "Internal Server Error"),
    (501, "Not Implemented"),
    (502, "Bad Gateway"),
    (503, "Service Unavailable"),
    (504, "Gateway Timeout"),
    (505, "HTTP Version Not Supported"),
    (507, "Insufficient Storage"),
    (508, "Loop Detected"),
    (511, "Network Authentication Required"),
];

/// The reason phrase of an error status. A status without a phrase of its own has that of its class.
pub(super) fn of(status: u16) -> Option<&'static str> {
    let own = PHRASES.iter().find(|(known, _)| *known == status).map(|(_, phrase)| *phrase);
    own.or_else(|| of_class(status))
}

/// The reason phrases of error statuses.
pub(super) fn phrases() -> impl Iterator<Item = &'static str> {
    PHRASES.iter().map(|(_, phrase)| *phrase)
}

/// Whether `text` is the reason phrase of an error status.
pub(super) fn is_phrase(text: &str) -> bool {
    phrases().any(|phrase| phrase == text)
}

fn of_class(status: u16) -> Option<&'static str> {
    match status {
        400..=499 => Some("Client Error"),
        500..=599 => Some("Server Error"),
        _ => None,
    }
}
