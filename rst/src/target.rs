//! Targets of references; see "Hyperlink Targets" of the specification.

use std::borrow::Cow;

use super::document::{Block, Node, Target};
use super::inline::unescape;
use super::line::Line;
use super::parser::{Parser, View};
use super::problem::ProblemKind;

/// The name of a target, and the length of its marker: the text from `_` to the colon.
fn target_marker(text: &str) -> Option<(&str, usize)> {
    let name = text.strip_prefix('_')?;
    if let Some(quoted) = name.strip_prefix('`') {
        let (name, rest) = quoted.split_once("`:")?;
        return ends(rest).then_some((name, name.len() + "_``:".len()));
    }
    let mut from = 0;
    loop {
        let at = from + memchr::memchr2(b':', b'\\', name.as_bytes().get(from..)?)?;
        let escape = name.as_bytes().get(at) == Some(&b'\\');
        if !escape && name.get(at + 1..).is_some_and(ends) {
            let name = name.get(..at)?;
            return (!name.is_empty()).then_some((name, at + "_:".len()));
        }
        from = at + 1 + usize::from(escape);
    }
}

fn ends(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(' ')
}

impl<'a> Parser<'a, '_> {
    /// Reads `.. _name:`, which applies to the next block, or `.. _name: address`, which is a block itself.
    pub(super) fn target(&mut self, view: View, at: usize, rest: Line<'a>, nodes: &mut Vec<Node<'a>>) -> Option<usize> {
        let Some((name, length)) = target_marker(rest.text) else {
            self.report(rest.number, ProblemKind::MalformedTarget);
            return None;
        };
        // `.. __: address` is the full form of an anonymous target.
        let name = if name == "_" { Cow::Borrowed("") } else { unescape(name) };
        Some(self.read_target(view, at, rest.skip(length), name, nodes))
    }

    /// Reads `__ address`.
    pub(super) fn anonymous_target(
        &mut self,
        view: View,
        at: usize,
        line: Line<'a>,
        nodes: &mut Vec<Node<'a>>,
    ) -> Option<usize> {
        let length = line.text.strip_prefix("__ ").map(|_| "__".len())?;
        Some(self.read_target(view, at, line.skip(length), Cow::Borrowed(""), nodes))
    }

    fn read_target(
        &mut self,
        view: View,
        at: usize,
        rest: Line<'a>,
        name: Cow<'a, str>,
        nodes: &mut Vec<Node<'a>>,
    ) -> usize {
        let mut refuri = Cow::Borrowed(rest.text);
        let mut end = at + 1;
        while self.is_deeper(view, end) {
            // An address may continue on the lines below; the spaces between them are not part of it.
            refuri += self.line(end).text;
            end += 1;
        }
        let refuri = (!refuri.is_empty()).then_some(refuri);
        let target = Target { line: rest.number, name, refuri };
        if target.refuri.is_none() {
            self.expect_block(target);
        } else {
            let node = self.leaf(rest.number, Block::Target(target));
            nodes.push(node);
        }
        end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_end_at_a_colon_before_a_blank() {
        assert_eq!(target_marker("_a: b"), Some(("a", 3)));
        assert_eq!(target_marker("_a:b:"), Some(("a:b", 5)));
        assert_eq!(target_marker("_`a: b`: c"), Some(("a: b", 8)));
        assert_eq!(target_marker(r"_a\: b:"), Some((r"a\: b", 7)));
        assert_eq!(target_marker("__: b"), Some(("_", 3)));
    }

    #[test]
    fn a_name_needs_its_colon() {
        for text in ["_a", "_a:b", "_`a`", "_:", "_", r"_a\:"] {
            assert_eq!(target_marker(text), None, "{text}");
        }
    }
}
