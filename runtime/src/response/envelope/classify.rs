//! Tells words from sentences: codes are words, messages mostly are not.

/// Longer texts, in bytes, are no word.
const MAX_LENGTH: usize = 200;

/// Words that say no more than that something went wrong, or well, or that nothing is known.
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

/// The words of `status` that say how a thing is.
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

/// Whether `text` is one word that says something.
pub(super) fn is_word(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= MAX_LENGTH
        && text.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\'' | b'<' | b'>' | b'{' | b'}'))
        && !text.ends_with(['!', '?', '.'])
        && !says_nothing(text)
}

/// Whether `text` is a word that every error, or every success, may have.
pub(super) fn says_nothing(text: &str) -> bool {
    EMPTY.iter().any(|empty| empty.eq_ignore_ascii_case(text))
}

/// Whether `text` has a shape that words of a language have not: `not_found`, `NotFound`, `NOT_FOUND`, `E404`.
pub(super) fn is_code(text: &str) -> bool {
    let is_upper = |byte: u8| byte.is_ascii_uppercase();
    let bytes = text.as_bytes();
    is_word(text)
        && (bytes.iter().any(|byte| matches!(byte, b'_' | b'-' | b'.' | b':' | b'/' | b'#' | b'0'..=b'9'))
            || bytes.windows(2).any(|pair| matches!(pair, [first, second] if !is_upper(*first) && is_upper(*second)))
            || bytes.len() > 1 && bytes.iter().all(|byte| is_upper(*byte)))
}

/// Whether the word of a `status` names an error and not a state: it is in capitals.
pub(super) fn is_error_status(text: &str) -> bool {
    is_word(text)
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
        && text.bytes().any(|byte| byte.is_ascii_uppercase())
}

/// Whether the word of a `status` says how a thing is.
pub(super) fn is_state(text: &str) -> bool {
    STATES.iter().any(|state| state.eq_ignore_ascii_case(text))
}

/// Whether `text` is an identifier in letters: `not_found`, and not a number or a UUID.
pub(super) fn is_name(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_') && is_word(text)
}

/// Whether `text` is all digits.
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

/// Whether `digits` are an HTTP status.
pub(super) fn is_status_number(digits: &str) -> bool {
    digits.len() == 3 && digits.starts_with(['1', '2', '3', '4', '5']) && is_number(digits)
}
