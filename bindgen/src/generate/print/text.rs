//! Prints text of pages as comments and literals, so that it cannot become code.

use std::fmt::Write as _;

use serde_json::Value;

use crate::letter::is_hidden;

/// Prints documentation.
pub(super) fn docs(out: &mut String, indent: &str, markdown: &str) {
    comment(out, indent, "///", markdown);
}

/// Prints the documentation of a module.
pub(super) fn inner_docs(out: &mut String, markdown: &str) {
    comment(out, "", "//!", markdown);
}

fn comment(out: &mut String, indent: &str, mark: &str, markdown: &str) {
    for line in markdown.lines() {
        let line = line.trim_end();
        out.push_str(indent);
        out.push_str(mark);
        if !line.is_empty() {
            out.push(' ');
            out.push_str(&shown(line));
        }
        // Removing invisible characters may leave a trailing space.
        let kept = out.trim_end_matches(' ').len();
        out.truncate(kept);
        out.push('\n');
    }
}

/// Removes the characters that must not appear in a comment, or in a file with one entry per line.
pub(in crate::generate) fn shown(text: &str) -> String {
    text.chars().filter(|letter| !is_hidden(*letter)).collect()
}

/// Returns a text as a string literal.
pub(in crate::generate) fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        // An apostrophe needs no escape; `proc_macro2::Literal::string` does not escape it either.
        if letter == '\'' {
            out.push(letter);
        } else {
            out.extend(letter.escape_debug());
        }
    }
    out.push('"');
    out
}

/// The maximum number of `#` around a raw string that the compiler accepts.
const MAX_HASHES: usize = 255;

/// Returns a JSON value as a string literal with several lines.
pub(in crate::generate) fn json(value: &Value) -> String {
    let mut text = String::new();
    for letter in serde_json::to_string_pretty(value).unwrap_or_default().chars() {
        if letter == '\n' || !is_hidden(letter) {
            text.push(letter);
        } else {
            // In JSON, such characters appear only in strings, where an escape is equivalent.
            for unit in letter.encode_utf16(&mut [0; 2]) {
                // Writing into a `String` cannot fail.
                let _ = write!(text, "\\u{unit:04x}");
            }
        }
    }
    let longest = text.split('"').map(|rest| rest.bytes().take_while(|byte| *byte == b'#').count()).max();
    let marks = longest.unwrap_or_default() + 1;
    if marks > MAX_HASHES {
        return literal(&text);
    }
    let marks = "#".repeat(marks);
    format!("r{marks}\"{text}\"{marks}")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{docs, literal};

    #[test]
    fn text_stays_text() {
        assert_eq!(literal("it's \"#\u{202e}\n\\"), r##""it's \"#\u{202e}\n\\""##);
        let mut out = String::new();
        docs(&mut out, "    ", "one \r*/ #![x]\u{202e}\n\n\u{2066} two");
        assert_eq!(out, "    /// one */ #![x]\n    ///\n    ///  two\n");
    }

    #[test]
    fn json_with_bidi_characters_stays_the_same_json() {
        let value = json!({ "\u{2066}name": "a\\\u{202e}b\u{7f}\u{9f}\0\r\u{200b}\u{ad}\u{2028}" });
        let source = super::json(&value);
        assert!(source.chars().all(|letter| letter == '\n' || !super::is_hidden(letter)), "{source}");
        let text = source.trim_start_matches("r#\"").trim_end_matches("\"#");
        assert_eq!(serde_json::from_str::<Value>(text).ok(), Some(value));
    }

    #[test]
    fn more_marks_than_the_compiler_takes_are_an_escaped_literal() {
        assert!(super::json(&json!("#".repeat(253))).starts_with("r#"));
        assert!(super::json(&json!("#".repeat(255))).starts_with("\"\\\""));
    }
}
