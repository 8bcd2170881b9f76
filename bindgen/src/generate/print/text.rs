//! Text of pages in source: as a comment or as a literal, and never as code.

use std::fmt::Write as _;

use serde_json::Value;

use crate::letter::is_hidden;

/// Adds documentation.
pub(super) fn docs(out: &mut String, indent: &str, markdown: &str) {
    comment(out, indent, "///", markdown);
}

/// Adds the documentation of a module.
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
        // What is left of a line may end with a blank again.
        let kept = out.trim_end_matches(' ').len();
        out.truncate(kept);
        out.push('\n');
    }
}

/// A text without the letters that neither a comment nor a list of one line each may have.
pub(in crate::generate) fn shown(text: &str) -> String {
    text.chars().filter(|letter| !is_hidden(*letter)).collect()
}

/// A text as a literal.
pub(in crate::generate) fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        // As `proc_macro2::Literal::string` does, an apostrophe needs no escape.
        if letter == '\'' {
            out.push(letter);
        } else {
            out.extend(letter.escape_debug());
        }
    }
    out.push('"');
    out
}

/// The compiler takes no more marks around a raw literal.
const MOST_MARKS: usize = 255;

/// A JSON value as a literal of its text, on several lines.
pub(in crate::generate) fn json(value: &Value) -> String {
    let mut text = String::new();
    for letter in serde_json::to_string_pretty(value).unwrap_or_default().chars() {
        if letter == '\n' || !is_hidden(letter) {
            text.push(letter);
        } else {
            // JSON has such letters in strings only, where an escape means the same.
            for unit in letter.encode_utf16(&mut [0; 2]) {
                // Writing into a `String` cannot fail.
                let _ = write!(text, "\\u{unit:04x}");
            }
        }
    }
    let longest = text.split('"').map(|rest| rest.bytes().take_while(|byte| *byte == b'#').count()).max();
    let marks = longest.unwrap_or_default() + 1;
    if marks > MOST_MARKS {
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
