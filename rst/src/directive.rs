//! Directives; see "Directives" of the specification and docutils' reference of the standard ones.

use std::borrow::Cow;

use super::document::{Block, Directive, DirectiveOption, Node, Text};
use super::field::field_marker;
use super::line::Line;
use super::parser::{Parser, View};
use super::problem::ProblemKind;

/// The syntax of a directive's arguments and body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Syntax {
    argument: Argument,
    body: Body,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Argument {
    /// The text after the colons belongs to the body.
    None,
    /// The arguments are the rest of the line.
    Line,
    /// The arguments are the rest of the line and the lines below it, up to an option or a blank line.
    Lines,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Body {
    Blocks,
    Text,
    /// The directive is unknown, so its body is kept as text and as blocks.
    Either,
}

/// The directives of docutils, Sphinx and os-api-ref that hold blocks or text. No other place lists them.
fn form(name: &str) -> Option<Syntax> {
    let (argument, body) = match name {
        "table" | "figure" | "admonition" | "topic" | "sidebar" | "list-table" | "rubric" | "container" | "class"
        | "rst-class" | "only" | "versionadded" | "versionchanged" | "deprecated" => (Argument::Lines, Body::Blocks),
        "note" | "important" | "caution" | "warning" | "danger" | "attention" | "error" | "hint" | "tip"
        | "seealso" | "compound" | "epigraph" | "highlights" | "pull-quote" | "hlist" | "glossary" => {
            (Argument::None, Body::Blocks)
        }
        "code-block" | "code" | "sourcecode" | "highlight" | "raw" | "csv-table" | "include" | "literalinclude"
        | "contents" | "sectnum" | "default-role" | "role" | "title" | "unicode" | "date" | "centered" | "index"
        | "tabularcolumns" | "rest_method" | "rest_parameters" | "rest_status_code" | "rest_expand_all" => {
            (Argument::Line, Body::Text)
        }
        "image" => (Argument::Lines, Body::Text),
        "toctree" | "parsed-literal" | "math" | "meta" | "replace" => (Argument::None, Body::Text),
        _ => return None,
    };
    Some(Syntax { argument, body })
}

/// The name of a directive, and the length of the text up to and including its colons.
fn directive_marker(text: &str) -> Option<(&str, usize)> {
    let length = text.bytes().enumerate().find_map(|(at, byte)| {
        let inside = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'+');
        let colon_inside = byte == b':' && text.as_bytes().get(at + 1).is_some_and(u8::is_ascii_alphanumeric);
        (!inside && !colon_inside).then_some(at)
    })?;
    let (name, rest) = text.split_at_checked(length)?;
    let colons = rest.strip_prefix(' ').unwrap_or(rest);
    let behind = colons.strip_prefix("::")?;
    let named = name.starts_with(|first: char| first.is_ascii_alphanumeric());
    (named && (behind.is_empty() || behind.starts_with(' '))).then_some((name, text.len() - behind.len()))
}

pub(super) fn is_directive(text: &str) -> bool {
    directive_marker(text).is_some()
}

impl<'a> Parser<'a, '_> {
    /// Reads a directive after its two dots.
    pub(super) fn directive(
        &mut self,
        view: View,
        at: usize,
        rest: Line<'a>,
        nodes: &mut Vec<Node<'a>>,
    ) -> Option<usize> {
        if !is_directive(rest.text) {
            return None;
        }
        let targets = self.take_targets();
        let (directive, end) = self.read_directive(view, at, rest)?;
        nodes.push(Node { line: rest.number, targets, block: Block::Directive(Box::new(directive)) });
        Some(end)
    }

    /// Reads a directive that begins at `rest`; returns `None` if there is none.
    pub(super) fn read_directive(&mut self, view: View, at: usize, rest: Line<'a>) -> Option<(Directive<'a>, usize)> {
        let (name, length) = directive_marker(rest.text)?;
        let form = form(&name.to_ascii_lowercase()).unwrap_or(Syntax { argument: Argument::Line, body: Body::Either });
        let body = self.cut_hanging_marker(view, at, rest, length);
        let (arguments, behind) = self.arguments(body, form.argument);
        let (options, behind) = self.options(body, behind);
        let content = self.content(body.starting_at(behind));
        let first = self.first_text(content).map(|at| self.number(at));
        let (text, children) = self.directive_body(content, form.body, rest.number, name);
        let text_line = first.filter(|_| !text.is_empty()).unwrap_or(rest.number);
        let name = Cow::Borrowed(name);
        let directive = Directive { name, arguments, options, text, text_line, children };
        Some((directive, body.end))
    }

    fn directive_body(&mut self, content: View, body: Body, line: usize, name: &str) -> (Cow<'a, str>, Vec<Node<'a>>) {
        match body {
            Body::Text => (self.body_text(content), Vec::new()),
            Body::Either => {
                self.report_named(line, ProblemKind::UnknownDirective, name);
                let text = self.body_text(content);
                // The body may not be reStructuredText at all, so problems in it are dropped.
                (text, self.quietly(|parser| parser.blocks(content)))
            }
            Body::Blocks => {
                let children = if name == "table" { self.captioned(content, line) } else { self.blocks(content) };
                (Cow::Borrowed(""), children)
            }
        }
    }

    /// Reads the body of a `table` directive. A malformed table has already been reported.
    fn captioned(&mut self, content: View, line: usize) -> Vec<Node<'a>> {
        let known = self.problem_count();
        let children = self.blocks(content);
        let one = matches!(children.as_slice(), [Node { block: Block::Table(_), .. }]);
        if !one && self.problem_count() == known {
            self.report(line, ProblemKind::TableExpected);
        }
        children
    }

    fn arguments(&self, body: View, argument: Argument) -> (Text<'a>, usize) {
        let first = body.start;
        let end = match argument {
            Argument::None => return (Text::default(), first),
            Argument::Line => first + 1,
            Argument::Lines => {
                let goes_on = |at: &usize| !self.is_blank(*at) && field_marker(self.line(*at).text).is_none();
                (first + 1..body.end).find(|at| !goes_on(at)).unwrap_or(body.end)
            }
        };
        let start = if self.is_blank(first) { first + 1 } else { first };
        (Text(self.text(start..end.max(start))), end.max(start).min(body.end))
    }

    /// Reads the options, which may begin only on the first line of the body or directly below the arguments.
    fn options(&self, body: View, from: usize) -> (Vec<DirectiveOption<'a>>, usize) {
        let mut options: Vec<DirectiveOption<'a>> = Vec::new();
        let mut at = if from == body.start && self.is_blank(from) { from + 1 } else { from };
        while at < body.end && !self.is_blank(at) {
            let line = self.line(at);
            match (field_marker(line.text).filter(|_| line.column == body.column), options.last_mut()) {
                (Some((name, length)), _) => {
                    let value = Cow::Borrowed(line.skip(length).text);
                    options.push(DirectiveOption { line: line.number, name: Cow::Borrowed(name), value });
                }
                (None, Some(last)) if line.column > body.column => {
                    let value = last.value.to_mut();
                    value.push('\n');
                    value.push_str(line.text);
                }
                _ => break,
            }
            at += 1;
        }
        (options, at)
    }

    /// The remaining body, read from its own leftmost column.
    fn content(&self, rest: View) -> View {
        let column = self.leftmost(rest.start..rest.end).unwrap_or(rest.column);
        View { column, ..rest }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_end_at_two_colons() {
        assert_eq!(directive_marker("note::"), Some(("note", 6)));
        assert_eq!(directive_marker("py:class:: X"), Some(("py:class", 10)));
        assert_eq!(directive_marker("code-block :: c"), Some(("code-block", 13)));
    }

    #[test]
    fn comments_are_no_directives() {
        for text in ["note", "note: x", "a b:: c", "note::x", "::", "-a::", "", "a:b c"] {
            assert_eq!(directive_marker(text), None, "{text}");
        }
    }
}
