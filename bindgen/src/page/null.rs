//! Reads what a description says of `null`.

use std::borrow::Cow;

/// What a description says of `null`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Null {
    /// A response may have `null` for the parameter.
    pub is_received: bool,
    /// `null` has a meaning in a request, such as that a value is unset.
    pub is_sent: bool,
}

/// How a sentence says that `null` is not possible, in lower case.
const NOT: [&str; 9] = [
    "not allowed",
    "isn't allowed",
    "cannot be",
    "can't be",
    "must not",
    "may not be",
    "non-null",
    "not null",
    "not be null",
];

/// Reads the sentences of a description. `None`, as Python spells it, is the default of a parameter more often than a value
/// that a caller may send.
pub(super) fn read(description: &str) -> Null {
    let mut null = Null::default();
    for sentence in sentences(description) {
        let lower = sentence.to_lowercase();
        if NOT.iter().any(|words| lower.contains(words)) {
            continue;
        }
        let is_null = words(sentence).any(|word| word.eq_ignore_ascii_case("null"));
        let is_none = words(sentence).skip(1).any(|word| word == "None");
        null.is_received |= is_null || is_none;
        null.is_sent |= is_null || is_none && !lower.contains("default");
    }
    null
}

/// Returns whether a response may have an empty string in place of an object, which is read as `null`.
pub(super) fn is_empty_text(ty: &str, description: &str) -> bool {
    if ty.trim() != "object" {
        return false;
    }
    let text = description.split_whitespace().collect::<Vec<_>>().join(" ");
    ["will be an empty string", "is an empty string"].iter().any(|words| text.contains(words))
}

/// Returns whether a description says that the object of a request has no members, as that of an action.
pub(crate) fn says_empty_object(description: &str) -> bool {
    ["an empty object", "object is empty"].iter().any(|words| description.contains(words))
}

/// Labels that have the form of a name, in lower case.
const LABELS: [&str; 9] = ["null", "none", "note", "value", "values", "default", "range", "example", "options"];

/// Returns the lines of a description that have `null` as a value of the parameter itself: not those of its members or of its
/// other values, such as "**mast.height**: The height. **null** indicates a boat without a mast." The text is empty if no
/// line has the word.
pub(super) fn without_others<'d>(name: &str, description: &'d str) -> Cow<'d, str> {
    // Few descriptions have the word.
    if !["null", "NULL", "Null"].iter().any(|word| description.contains(word)) {
        return Cow::Borrowed("");
    }
    let is_about_other = |line: &str| subject(line).is_some_and(|subject| subject != name);
    if !description.lines().any(is_about_other) {
        return Cow::Borrowed(description);
    }
    let lines: Vec<_> = description.lines().filter(|line| !is_about_other(line)).collect();
    Cow::Owned(lines.join("\n"))
}

/// Returns the name before the colon with which a line begins.
fn subject(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let line = ["(Optional) ", "(Mandatory) "].iter().find_map(|mark| line.strip_prefix(mark)).unwrap_or(line);
    let (name, _) = line.split_once([':', '：'])?;
    let name = name.trim_end();
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "_.-[]".contains(letter);
    let is_name = name.starts_with(|first: char| first.is_ascii_lowercase()) && name.chars().all(is_letter);
    (is_name && !LABELS.contains(&name)).then_some(name)
}

/// Returns whether a description in lower case says that a response may have `null` for the parameter.
pub(super) fn is_received(description: &str) -> bool {
    description.contains("null")
        && sentences(description).any(|sentence| {
            let is_possible = !NOT.iter().any(|words| sentence.contains(words));
            is_possible && words(sentence).any(|word| word == "null")
        })
}

/// How a sentence about a condition says that the caller may send `null`, in lower case.
const IF_NULL: [&str; 7] = [
    "the value is null",
    "the value is set to null",
    "parameter is null",
    "parameter is set to null",
    "value of this parameter is null",
    "field is null",
    "is set to null",
];

/// How a sentence says that the caller sends `null`, in lower case.
const SENT: [&str; 11] = [
    "can be set to null",
    "can also be set to null",
    "can be specified as null",
    "may be set to null",
    "must be set to null",
    "should be set to null",
    "set it to null",
    "set this parameter to null",
    "set this field to null",
    "set the value to null",
    "parameter is null when",
];

/// Returns whether a description in lower case says what `null` means in a request.
pub(super) fn is_sent(description: &str) -> bool {
    description.contains("null")
        && sentences(description).any(|sentence| {
            let is_condition = |part: &str| part.starts_with("if ") || part.starts_with("when ");
            let parts = || {
                sentence
                    .split([',', '\n', ';'])
                    .flat_map(|part| part.split(" but "))
                    .flat_map(|part| part.split(" or cannot "))
                    .map(str::trim)
            };
            let says = |part: &str| {
                let about_this = !part.contains("a parameter in");
                let is_possible = !NOT.iter().any(|words| part.contains(words));
                let has = |words: &&str| ends_word(part, words);
                let is_sent = SENT.iter().any(has);
                let is_if = is_condition(part) && IF_NULL.iter().any(has);
                about_this && is_possible && (is_sent || is_if)
            };
            parts().any(says)
        })
}

/// Returns whether a text contains words that end with a word.
fn ends_word(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let rest = text.get(at + words.len()..).unwrap_or_default();
        !rest.starts_with(char::is_alphanumeric)
    })
}

/// Reads the name of a type, such as `string or null`. A trilean is a boolean or `null`.
pub(super) fn of_type(name: &str) -> Null {
    let lower = name.to_lowercase();
    let is_one_of = words(&lower).count() > 1 && words(&lower).any(|word| word == "null" || word == "none");
    let is_null = is_one_of || lower.trim() == "trilean";
    Null { is_received: is_null, is_sent: is_null }
}

/// The sentences of a text, which end with a full stop or an empty line.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n").flat_map(|paragraph| paragraph.split(". ")).flat_map(|part| part.split(".\n"))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Null, is_received, is_sent, of_type, read, without_others};

    #[track_caller]
    fn check(text: &str, is_received: bool, is_sent: bool) {
        assert_eq!(read(text), Null { is_received, is_sent }, "{text}");
    }

    #[test]
    fn sentences_say_whether_null_is_received_or_sent() {
        check("The mast. It is ``null`` while the boat is repaired.", true, true);
        check("Set it to null to unset the mast.", true, true);
        check("The mast, or None.", true, true);
        check("The mast. The default value is ``None``.", true, false);
        check("None of the masts is meant.", false, false);
        check("The ``null`` value isn't allowed.", false, false);
        check("Changing from one non-null value\nto another is an error.", false, false);
        check("The mast is nullified.", false, false);
    }

    #[test]
    fn responses_may_have_null() {
        for (text, expected) in [
            ("the time. **null** indicates that it never ends.", true),
            ("the value cannot be null.", false),
            ("none of the masts.", false),
        ] {
            assert_eq!(is_received(text), expected, "{text}");
        }
    }

    #[test]
    fn null_of_a_member_is_not_that_of_its_object() {
        for (text, expected) in [
            ("The boat.\nboat.name: Its name.\n(Optional) mast_height: The height. null indicates no mast.", false),
            ("The boat.\nowner: The owner, or null.\nThe boat is null after the race.", true),
            ("The boat.\nnull: No boat is moored.", true),
            ("The boat.\nboat: It can be null.", true),
            ("The boat.\nNote: It can be null.", true),
        ] {
            let about = without_others("boat", text).to_lowercase();
            assert_eq!(is_received(&about), expected, "{text}");
        }
    }

    #[test]
    fn callers_may_send_null() {
        for (text, expected) in [
            ("the port. it cannot be left blank, but can be set to null, which means the default one.", true),
            ("it cannot be left blank, but can be specified as null or cannot be sent.", true),
            ("if the value is null, the mast is removed.", true),
            ("if this parameter is not specified or is set to null, the mast is removed.", true),
            ("the mast.\nset it to null in the request.", true),
            ("it cannot be left blank or set to null when the boat sails.", false),
            ("the default value is null.", false),
            ("if a parameter in masts is set to null, that of the source is taken.", false),
            ("if the mast is set to tall, the value is null.", false),
            ("a null string by default.", false),
        ] {
            assert_eq!(is_sent(text), expected, "{text}");
        }
    }

    #[test]
    fn types_may_include_null() {
        let null = Null { is_received: true, is_sent: true };
        for (name, expected) in
            [("string or null", null), ("trilean", null), ("none", Null::default()), ("string", Null::default())]
        {
            assert_eq!(of_type(name), expected, "{name}");
        }
    }
}
