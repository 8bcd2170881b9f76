//! The meaning of a key from the words it consists of.
//!
//! Case and the separators of words do not matter: `errorCode`, `error-code` and `ERROR_CODE` are one name. A name ends
//! in a *head*, which says what the value is (`code`, `message`, `description`), and may begin with *qualifiers*, which
//! say what the head refers to (`error`, `api`, `sub`). A name with any other word has no meaning: `countryCode` is not
//! a code.

mod words;

use super::keys::{Fallback, Key, Named, rank};
use super::request_id;
use words::{Head, Qualifier};

/// Longer names, in bytes without separators, have no meaning.
const MAX_LENGTH: usize = 40;

/// The meaning of the key `name`.
pub(super) fn meaning(name: &str) -> Key {
    if !words::may_end_a_name(name.as_bytes()) || name.starts_with(['@', '$']) {
        return Key::Other;
    }
    // The part before a colon is a namespace.
    let name = name.rsplit_once(':').map_or(name, |(_, name)| name);
    let mut letters = [0; MAX_LENGTH];
    match normalized(name, &mut letters) {
        Some(letters) => of_letters(name, letters),
        None => Key::Other,
    }
}

/// The letters and digits of `name` in lower case; `None` if there are too many.
fn normalized<'a>(name: &str, letters: &'a mut [u8; MAX_LENGTH]) -> Option<&'a [u8]> {
    let mut length = 0;
    for byte in name.bytes().filter(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii()) {
        *letters.get_mut(length)? = byte.to_ascii_lowercase();
        length += 1;
    }
    letters.get(..length)
}

fn of_letters(name: &str, letters: &[u8]) -> Key {
    match letters {
        b"encodedauthorizationmessage" => return Key::Encoded,
        b"errorid" | b"errid" => return Key::ErrorId,
        b"type" if name.starts_with("__") => return Key::Fallback(Fallback::TypeName),
        b"tag" if name.starts_with('.') => return Key::Fallback(Fallback::Label(rank::TYPE)),
        b"statuscode" => return Key::Fallback(Fallback::StatusCode),
        b"id" => return Key::Id,
        b"ecode" => return Key::Code(rank::NAMED),
        _ => {}
    }
    if let Some(rank) = request_id::of_key(letters) {
        return Key::RequestId(rank);
    }
    for (word, head) in words::heads(letters) {
        if let Some(before) = letters.strip_suffix(*word) {
            return with_qualifier(*head, word, before);
        }
    }
    Key::Other
}

fn with_qualifier(head: Head, word: &[u8], before: &[u8]) -> Key {
    match head {
        Head::Error => return error(word, before),
        Head::Errors => return Key::Errors,
        _ => {}
    }
    match words::qualifier(before) {
        None => Key::Other,
        Some(Qualifier::Bare) => bare(head),
        Some(Qualifier::Error) => of_error(head),
        Some(Qualifier::Http) => http(head),
        Some(Qualifier::Minor) => minor(head),
        Some(Qualifier::Neutral) => neutral(head),
    }
}

/// `error` and its synonyms, which any word may precede.
fn error(word: &[u8], before: &[u8]) -> Key {
    match (before, word) {
        (b"", b"error" | b"err") => Key::Error,
        (b"", _) => Key::NamedError(Named::Bare),
        (b"neutron", _) => Key::NamedError(Named::Neutron),
        (b"inner" | b"internal" | b"nested" | b"root" | b"original", _) => Key::Details,
        _ => Key::NamedError(Named::Other),
    }
}

fn bare(head: Head) -> Key {
    match head {
        Head::Code => Key::Code(rank::CODE),
        Head::Codes => Key::Code(rank::NAMED),
        Head::Info => Key::Fallback(Fallback::PairMessage),
        Head::Label(rank) => Key::Fallback(Fallback::Label(rank)),
        Head::Name(rank) => Key::Fallback(Fallback::Name(rank)),
        Head::Class => Key::Fallback(Fallback::Class),
        Head::Message(rank) => Key::Message(rank),
        Head::Text(rank) => Key::Fallback(Fallback::Message(rank)),
        Head::Reason => Key::Fallback(Fallback::Reason),
        Head::Title => Key::Title,
        Head::Details => Key::Details,
        Head::Status => Key::Status,
        Head::Success => Key::Success,
        Head::Value => Key::Value,
        Head::Trace => Key::Trace,
        Head::OfError(_) | Head::Error | Head::Errors => Key::Other,
    }
}

fn of_error(head: Head) -> Key {
    match head {
        Head::Code | Head::OfError(words::Value::Code) => Key::Code(rank::NAMED),
        Head::Label(_) | Head::Name(_) | Head::Class | Head::OfError(words::Value::Label) => {
            Key::Fallback(Fallback::Label(rank::ERROR_LABEL))
        }
        Head::Message(_) => Key::Message(rank::NAMED),
        Head::Text(_) | Head::Title | Head::Value | Head::OfError(words::Value::Text) => Key::Message(rank::NAMED_TEXT),
        Head::Reason => Key::Fallback(Fallback::Reason),
        // There may also be an `error`, which has priority.
        Head::Codes => Key::Fallback(Fallback::Code),
        Head::Details | Head::Info => Key::Details,
        Head::Status => Key::Status,
        Head::Trace => Key::Trace,
        Head::Success | Head::Error | Head::Errors => Key::Other,
    }
}

fn neutral(head: Head) -> Key {
    match head {
        Head::Code | Head::Codes => Key::Fallback(Fallback::Code),
        Head::Message(_) | Head::Text(_) | Head::Value => Key::Fallback(Fallback::PairMessage),
        Head::Reason => Key::Fallback(Fallback::Message(rank::REASON_TEXT)),
        Head::Trace => Key::Trace,
        _ => Key::Other,
    }
}

fn http(head: Head) -> Key {
    match head {
        Head::Code | Head::Status => Key::Status,
        Head::Message(_) | Head::Text(_) | Head::Reason => Key::Fallback(Fallback::Message(rank::REASON_TEXT)),
        _ => Key::Other,
    }
}

fn minor(head: Head) -> Key {
    match head {
        Head::Code | Head::Codes => Key::Fallback(Fallback::Code),
        Head::Message(_) | Head::Text(_) | Head::Reason => Key::Fallback(Fallback::Message(rank::REASON_TEXT)),
        _ => Key::Other,
    }
}
