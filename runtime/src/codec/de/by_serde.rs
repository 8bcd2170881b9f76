//! Errors of the types that are read by serde alone.

use alloc::string::{String, ToString as _};

/// The message if the error may quote the value and cannot be parsed.
const REFUSED: &str = "the type of the field does not accept the value";

/// The beginnings of serde's descriptions of a value, and ours.
const FOUND: [(&str, &str); 9] = [
    ("boolean", "a boolean"),
    ("integer", "an integer"),
    ("floating point", "a number"),
    ("string", "a string"),
    ("character", "a string"),
    ("null", "null"),
    ("unit value", "null"),
    ("sequence", "a list"),
    ("map", "an object"),
];

/// The message of an error without the value, which may be long or secret.
///
/// serde's own errors quote the value (`invalid value: string "hunter2", expected an address`), while the text about
/// what they expected is static. An error in any other form is replaced as a whole, because it may quote anything.
#[cold]
pub(crate) fn without_value(error: &erased_serde::Error) -> String {
    let text = error.to_string();
    let text = without_place(&text);
    reworded(text).unwrap_or_else(|| REFUSED.into())
}

fn reworded(text: &str) -> Option<String> {
    if text.starts_with("missing field `") || text.starts_with("duplicate field `") {
        return Some(text.into());
    }
    if text.ends_with(", there are no fields") || text.ends_with(", there are no variants") {
        return None;
    }
    let (before, expected) = text.rsplit_once(", expected ")?;
    let found = match before.split_once(' ')? {
        ("unknown", rest) if rest.starts_with("variant `") => "another variant",
        ("unknown", rest) if rest.starts_with("field `") => "another field",
        ("invalid", rest) if rest.starts_with("length ") => "another number of elements",
        ("invalid", rest) => found(rest.strip_prefix("type: ").or_else(|| rest.strip_prefix("value: "))?)?,
        _ => return None,
    };
    Some(alloc::format!("expected {expected}, found {found}"))
}

fn found(text: &str) -> Option<&'static str> {
    FOUND.iter().find(|(word, _)| text.starts_with(word)).map(|(_, found)| *found)
}

/// Removes the position that `serde_json` appends, which is shown separately.
fn without_place(text: &str) -> &str {
    let is_place = |place: &str| {
        let mut words = place.split(" column ").map(|number| number.parse::<usize>().is_ok());
        (words.next(), words.next(), words.next()) == (Some(true), Some(true), None)
    };
    match text.rsplit_once(" at line ") {
        Some((text, place)) if is_place(place) => text,
        _ => text,
    }
}
