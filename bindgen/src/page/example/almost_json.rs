//! Reads a text that was meant to be JSON: an example with a comma too few or too many, a comment, an ellipsis in place of
//! members, a text over several lines or a number with masked digits.
//!
//! Such a value shows where parameters belong, but is no body that a service sends. What may be meant in two ways is refused.

use std::iter::Peekable;
use std::str::CharIndices;

use serde_json::{Map, Value};

/// The maximum nesting, that of `serde_json`.
const MAX_DEPTH: usize = 127;

/// Reads an object or a list. Returns `None` if the text begins with neither, or leaves a doubt.
pub(super) fn read(text: &str) -> Option<Value> {
    text.trim_start()
        .starts_with(['{', '['])
        .then(|| Reader { text, letters: text.char_indices().peekable() }.value(0))?
}

struct Reader<'t> {
    text: &'t str,
    letters: Peekable<CharIndices<'t>>,
}

impl Reader<'_> {
    fn value(&mut self, depth: usize) -> Option<Value> {
        self.skip_blanks();
        match self.peek()? {
            _ if depth > MAX_DEPTH => None,
            '{' => self.object(depth),
            '[' => self.list(depth),
            '"' => self.string().map(Value::String),
            _ => self.bare(),
        }
    }

    fn object(&mut self, depth: usize) -> Option<Value> {
        let mut members = Map::new();
        self.letters.next();
        loop {
            self.skip_to_next();
            match self.peek() {
                None | Some('}') => break,
                Some('"') => {}
                Some(_) => return None,
            }
            let name = self.string()?;
            self.skip_blanks();
            self.letters.next_if(|(_, letter)| *letter == ':')?;
            members.insert(name.trim().to_owned(), self.value(depth + 1)?);
        }
        self.letters.next();
        Some(Value::Object(members))
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        let mut elements = Vec::new();
        self.letters.next();
        loop {
            self.skip_to_next();
            match self.peek() {
                None | Some(']') => break,
                Some('}' | ':') => return None,
                Some(_) => elements.push(self.value(depth + 1)?),
            }
        }
        self.letters.next();
        Some(Value::Array(elements))
    }

    /// Reads a string, which may have line breaks and quotes: a quote ends it only before the end of a value or of a name.
    fn string(&mut self) -> Option<String> {
        let mut out = String::new();
        self.letters.next();
        loop {
            match self.letters.next()? {
                (_, '\\') => out.push(self.letters.next()?.1),
                (at, '"') if self.ends(at) => return Some(out),
                (_, letter) => out.push(letter),
            }
        }
    }

    /// Returns whether the quote at a position is followed by the end of a value or of a name.
    fn ends(&self, at: usize) -> bool {
        let rest = self.text.get(at + 1..).unwrap_or_default().trim_start_matches([' ', '\t']);
        rest.is_empty() || rest.starts_with([',', ':', '}', ']', '\n', '\r']) || is_comment(rest)
    }

    /// Reads a value without quotes. One that begins with a digit is a number, whatever masks its other digits, and one that is
    /// masked whole has no type.
    fn bare(&mut self) -> Option<Value> {
        let start = self.letters.peek()?.0;
        while self.letters.next_if(|(_, letter)| !matches!(letter, ',' | '}' | ']' | '\n')).is_some() {}
        let end = self.letters.peek().map_or(self.text.len(), |(at, _)| *at);
        let word = self.text.get(start..end)?;
        let word = word.find("//").and_then(|at| word.get(..at)).unwrap_or(word).trim();
        let is_word = |word: &str| !word.contains(['"', '{', '[', ':']);
        match serde_json::from_str(word) {
            Ok(value) => Some(value),
            Err(_) if word.bytes().all(|letter| letter.eq_ignore_ascii_case(&b'x')) => Some(Value::Null),
            Err(_) if !is_word(word) => None,
            Err(_) if word.starts_with(|first: char| first.is_ascii_digit()) => Some(Value::from(0)),
            Err(_) => Some(Value::String(word.to_owned())),
        }
    }

    fn peek(&mut self) -> Option<char> {
        self.letters.peek().map(|(_, letter)| *letter)
    }

    /// Skips spaces and comments.
    fn skip_blanks(&mut self) {
        loop {
            while self.letters.next_if(|(_, letter)| letter.is_whitespace()).is_some() {}
            let Some((at, '/')) = self.letters.peek().copied() else { return };
            if !self.text.get(at..).is_some_and(is_comment) {
                return;
            }
            while self.letters.next_if(|(_, letter)| *letter != '\n').is_some() {}
        }
    }

    /// Skips spaces, comments, commas and ellipses.
    fn skip_to_next(&mut self) {
        loop {
            self.skip_blanks();
            if self.letters.next_if(|(_, letter)| matches!(letter, ',' | '.' | '…')).is_none() {
                return;
            }
        }
    }
}

fn is_comment(text: &str) -> bool {
    text.starts_with("//")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::read;

    #[test]
    fn a_slip_of_the_writer_leaves_the_value_readable() {
        for (text, expected) in [
            ("{\"a\": 1\n\"b\": [2 ]}", json!({"a": 1, "b": [2]})),
            ("{\"a\": 1,, \"b\": {},}", json!({"a": 1, "b": {}})),
            ("{\"a\": 1, // the first\n ......\n \"b\": 2", json!({"a": 1, "b": 2})),
            ("[{\"a\": \"x\"//the first\n}, ...]", json!([{"a": "x"}])),
            ("{\"a\": \"one\ntwo\", \"b\": \"the \"big\" one\"}", json!({"a": "one\ntwo", "b": "the \"big\" one"})),
            ("{\"a\": 16xx7, \"b\": flying, \"c\": }", json!({"a": 0, "b": "flying", "c": null})),
            ("{\"a\": xxx, \"b\": 1}", json!({"a": null, "b": 1})),
            ("{\"a\": It cannot fly.\n\"b\": 1}", json!({"a": "It cannot fly.", "b": 1})),
            ("{\"a\": 1} {\"b\": 2}", json!({"a": 1})),
        ] {
            assert_eq!(read(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_may_be_meant_in_two_ways_is_refused() {
        for text in [
            "kites",
            "[}",
            "[1}",
            "{\"a\": [:]}",
            "{{\"a\": 1}}",
            "{a\": 1}",
            "{\"a\": \"one}",
            "{\"a\": \"{\"b\": \"c\"}\"}",
            "{\"a\": b\": 1}",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn deep_nesting_is_refused() {
        assert_eq!(read(&"[".repeat(100_000)), None);
    }
}
