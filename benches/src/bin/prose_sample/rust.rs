//! The prose of Rust sources: doc comments, comments and messages.
//!
//! No published lexer keeps comments and compiles with the stable compiler, so this one finds comments and literals and
//! skips everything else.

use crate::block::{Block, Line};
use crate::markdown;

/// Comments, and the string literals that read like a message if `messages` is set.
pub(crate) fn blocks(source: &str, messages: bool) -> Vec<Block> {
    let mut scan = Scan { rest: source, line: 1, blocks: Vec::new(), comment: Vec::new(), mark: "" };
    while !scan.rest.is_empty() {
        scan.token(messages);
    }
    scan.end_comment();
    scan.blocks
}

struct Scan<'a> {
    rest: &'a str,
    line: usize,
    blocks: Vec<Block>,
    /// The line comments that follow each other with the same mark.
    comment: Vec<Line>,
    mark: &'static str,
}

impl<'a> Scan<'a> {
    fn token(&mut self, messages: bool) {
        let rest = self.rest;
        let name = rest.find(|letter: char| !(letter.is_alphanumeric() || letter == '_')).unwrap_or(rest.len());
        let (prefix, after) = rest.split_at(name);
        let hashes = after.len() - after.trim_start_matches('#').len();
        let raw = matches!(prefix, "r" | "br" | "cr") && after.trim_start_matches('#').starts_with('"');
        if let Some(mark) = ["///", "//!", "//"].into_iter().find(|mark| rest.starts_with(mark)) {
            self.line_comment(mark);
        } else if rest.starts_with("/*") {
            self.take(rest.find("*/").map_or(rest.len(), |end| end + 2));
        } else if raw {
            let close = format!("\"{}", "#".repeat(hashes));
            let body = after.trim_start_matches('#').trim_start_matches('"');
            let end = body.find(&close).map_or(rest.len(), |end| rest.len() - body.len() + end + close.len());
            self.literal(end, messages);
        } else if after.starts_with('"') && matches!(prefix, "" | "b" | "c") {
            self.literal(name + quoted(after), messages);
        } else if name > 0 {
            self.take(name);
        } else if rest.starts_with('\'') {
            self.take(character(rest));
        } else {
            self.take(rest.chars().next().map_or(1, char::len_utf8));
        }
    }

    /// Moves past `length` bytes and returns them.
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        if !taken.trim().is_empty() || taken.contains('\n') && rest.trim_start_matches(' ').starts_with('\n') {
            self.end_comment();
        }
        self.line += taken.matches('\n').count();
        self.rest = rest;
        taken
    }

    fn line_comment(&mut self, mark: &'static str) {
        let (text, rest) = self.rest.split_at(self.rest.find('\n').unwrap_or(self.rest.len()));
        if mark != self.mark {
            self.end_comment();
        }
        self.mark = mark;
        self.comment.push(Line::new(self.line, text.trim_start_matches(mark)));
        self.rest = rest;
    }

    fn end_comment(&mut self) {
        self.blocks.extend(markdown::blocks(std::mem::take(&mut self.comment)));
    }

    fn literal(&mut self, length: usize, messages: bool) {
        let line = self.line;
        let text = self.take(length);
        if messages && is_message(text) {
            let lines = text.lines().zip(line..).map(|(text, number)| Line::new(number, text.trim_end_matches('\\')));
            self.blocks.push(Block { lines: lines.collect() });
        }
    }
}

/// The bytes of the string literal that `source` begins with.
fn quoted(source: &str) -> usize {
    let mut escaped = false;
    for (index, letter) in source.char_indices().skip(1) {
        if letter == '"' && !escaped {
            return index + 1;
        }
        escaped = letter == '\\' && !escaped;
    }
    source.len()
}

/// The bytes of the character literal that `source` begins with, or of the quote of a lifetime.
fn character(source: &str) -> usize {
    let mut letters = source.char_indices().skip(1);
    let escaped = letters.next().is_some_and(|(_, letter)| letter == '\\');
    let from = letters.next().map_or(1, |(index, _)| if escaped { index + 1 } else { index });
    let after = source.get(from..).unwrap_or_default();
    match after.find('\'') {
        Some(end) if escaped || end == 0 => from + end + 1,
        _ => 1,
    }
}

/// Whether most of the words of a literal are words of a language, as those of a path, a key or a page are not.
fn is_message(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let plain = text.split_whitespace().filter(|word| {
        word.trim_matches(|letter: char| letter.is_ascii_punctuation()).chars().all(char::is_alphabetic)
    });
    words > 3 && plain.count() * 4 > words * 3
}

#[cfg(test)]
mod tests {
    use super::blocks;

    fn sentences(source: &str) -> Vec<(usize, String)> {
        blocks(source, true).iter().flat_map(crate::block::Block::sentences).collect()
    }

    #[test]
    fn comments_messages_and_their_lines_are_found() {
        let source = "//! The first line\n//! ends here. A second one follows.\n\nfn f<'a>(c: char) {\n    \
                      if c == '\"' || c == '\\'' { panic!(\"the value does not fit\") } // A comment after code.\n}\n";
        let expected = [
            (1, "The first line ends here."),
            (2, "A second one follows."),
            (5, "\"the value does not fit\""),
            (5, "A comment after code."),
        ];
        assert_eq!(sentences(source), expected.map(|(line, text)| (line, text.to_owned())));
    }

    #[test]
    fn code_and_data_are_no_prose() {
        let source = "/// ```\n/// let a = b // not a sentence at all\n/// ```\nconst A: &str = r#\"{\"a\": \"/* b\", \"c\": 1}\"#;\n";
        assert_eq!(sentences(source), []);
    }

    #[test]
    fn comments_with_different_marks_are_apart() {
        let source = "//! What the module does\n/// What the item does\n// Why it does it\n";
        assert_eq!(sentences(source).len(), 3);
    }
}
