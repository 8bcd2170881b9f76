//! Field lists, and the field marker, which is also that of directive options.

use std::borrow::Cow;

use super::document::{Block, Field, Node};
use super::line::Line;
use super::parser::{Parser, View};

/// The name in a field marker, and the length of the marker; see "Field Lists" of the specification.
///
/// A colon inside the name must not be followed by a space or a backquote (that would be a role).
pub(super) fn field_marker(text: &str) -> Option<(&str, usize)> {
    let name = text.strip_prefix(':').filter(|name| !name.starts_with([' ', ':']))?;
    let mut from = 0;
    loop {
        let at = from + memchr::memchr2(b':', b'\\', name.as_bytes().get(from..)?)?;
        let (escape, next) = (name.as_bytes().get(at) == Some(&b'\\'), name.as_bytes().get(at + 1));
        match next {
            _ if escape => from = at + 2,
            Some(b'`') => return None,
            None | Some(b' ') => {
                return name.get(..at).filter(|name| !name.ends_with(' ')).map(|name| (name, at + 2));
            }
            _ => from = at + 1,
        }
    }
}

impl<'a> Parser<'a, '_> {
    /// Reads a field, which extends a field list directly before it.
    pub(super) fn field(&mut self, view: View, at: usize, line: Line<'a>, nodes: &mut Vec<Node<'a>>) -> Option<usize> {
        let (name, length) = field_marker(line.text)?;
        let targets = self.take_targets();
        let body = self.cut_hanging_marker(view, at, line, length);
        let field = Field { line: line.number, name: Cow::Borrowed(name), children: self.blocks(body) };
        match nodes.last_mut() {
            Some(Node { block: Block::FieldList(fields), .. }) if targets.is_empty() => fields.push(field),
            _ => nodes.push(Node { line: line.number, targets, block: Block::FieldList(vec![field]) }),
        }
        if self.flush(view, body.end).is_none_or(|next| field_marker(next.text).is_none()) {
            self.expect_blank(view, body.end);
        }
        Some(body.end)
    }

    /// Removes the marker from a line and returns the body after it. The body has the column of the lines below, with
    /// which the rest of the first line is aligned.
    pub(super) fn cut_hanging_marker(&mut self, view: View, at: usize, line: Line<'a>, length: usize) -> View {
        let rest = line.skip(length);
        let below = self.deeper(view, at + 1);
        let column = if below.end > at + 1 { below.column } else { rest.column };
        self.cut(at, Line { column, ..rest });
        View { start: at, end: below.end.max(at + 1), column }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_end_at_a_colon_before_a_blank() {
        assert_eq!(field_marker(":name: value"), Some(("name", 6)));
        assert_eq!(field_marker(":a:b: value"), Some(("a:b", 5)));
        assert_eq!(field_marker(":flag:"), Some(("flag", 6)));
        assert_eq!(field_marker(r":a\: b: c"), Some((r"a\: b", 7)));
    }

    #[test]
    fn roles_and_colons_in_text_are_no_fields() {
        for text in [":ref:`x <y>`: z", ": x", ":: x", ":x", ":x : y", r":x\:", ""] {
            assert_eq!(field_marker(text), None, "{text}");
        }
    }
}
