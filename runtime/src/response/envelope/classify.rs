//! Distinguishes words from sentences: codes are words, most messages are not.

/// Longer texts, in bytes, are not words.
const MAX_LENGTH: usize = 200;

/// Words that only state an error, a success, or that nothing is known.
const EMPTY: [&str; 21] = [
    "error",
    "err",
    "errors",
    "fault",
    "fail",
    "failed",
    "failure",
    "exception",
    "problem",
    "true",
    "false",
    "none",
    "null",
    "success",
    "succeeded",
    "ok",
    "about:blank",
    "object",
    "status",
    "unhealthy",
    "down",
];

/// The values of `status` that describe the state of a resource.
const STATES: [&str; 16] = [
    "active",
    "inactive",
    "pending",
    "running",
    "stopped",
    "complete",
    "completed",
    "done",
    "init",
    "creating",
    "deleting",
    "updating",
    "deleted",
    "build",
    "in_progress",
    "processing",
];

/// Whether `text` is one word with a meaning.
pub(super) fn is_word(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= MAX_LENGTH
        && text.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\'' | b'<' | b'>' | b'{' | b'}'))
        && !text.ends_with(['!', '?', '.'])
        && !says_nothing(text)
}

/// Whether `text` is a word that any error, or any success, may have.
pub(super) fn says_nothing(text: &str) -> bool {
    EMPTY.iter().any(|empty| empty.eq_ignore_ascii_case(text))
}

/// Whether `text` has a shape that no natural word has: `not_found`, `NotFound`, `NOT_FOUND`, `E404`.
pub(super) fn is_code(text: &str) -> bool {
    let is_upper = |byte: u8| byte.is_ascii_uppercase();
    let bytes = text.as_bytes();
    is_word(text)
        && (bytes.iter().any(|byte| matches!(byte, b'_' | b'-' | b'.' | b':' | b'/' | b'#' | b'0'..=b'9'))
            || bytes.windows(2).any(|pair| matches!(pair, [first, second] if !is_upper(*first) && is_upper(*second)))
            || bytes.len() > 1 && bytes.iter().all(|byte| is_upper(*byte)))
}

/// Whether the value of a `status` is an error and not a state: it is in capitals.
pub(super) fn is_error_status(text: &str) -> bool {
    is_word(text)
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
        && text.bytes().any(|byte| byte.is_ascii_uppercase())
}

/// Whether the value of a `status` describes the state of a resource.
pub(super) fn is_state(text: &str) -> bool {
    STATES.iter().any(|state| state.eq_ignore_ascii_case(text))
}

/// Whether `text` is an identifier with letters: `not_found`, but not a number or a UUID.
pub(super) fn is_name(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_') && is_word(text)
}

/// Whether `text` consists of digits.
pub(super) fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether `text` is more than one word.
pub(super) fn is_sentence(text: &str) -> bool {
    text.split_ascii_whitespace().nth(1).is_some()
}

/// Whether `digits` are an HTTP status that means an error.
pub(super) fn is_error_number(digits: &str) -> bool {
    digits.len() == 3 && digits.starts_with(['4', '5']) && is_number(digits)
}

pub(super) fn is_status_number(digits: &str) -> bool {
    digits.len() == 3 && digits.starts_with(['1', '2', '3', '4', '5']) && is_number(digits)
}
