//! Converts blocks to Markdown in which references are marked.

use super::escape::{self, is_shown};
use super::{END, LABEL, REFERENCE};
use restable_rst::{Block, Directive, Inline, ListItem, Node, ReferenceTarget, Text};

/// Returns the Markdown of some blocks.
pub(super) fn nodes(nodes: &[Node<'_>]) -> String {
    let mut writer = Writer::default();
    writer.nodes(nodes);
    writer.finish()
}

/// Returns the Markdown of a text.
pub(super) fn text(text: &Text<'_>) -> String {
    let mut out = String::with_capacity(text.as_str().len());
    match without_tags(text.as_str()) {
        Some(plain) => inlines(&mut out, &Text(plain.into())),
        None => inlines(&mut out, text),
    }
    out.trim_end().to_owned()
}

/// Removes marks for editions of the documentation, as in `[- red](tags: kite)`. Returns `None` if there are none.
pub(in crate::page) fn without_tags(text: &str) -> Option<String> {
    let mark = ["](tag", "] (tag"].into_iter().find(|mark| text.contains(mark))?;
    let (before, rest) = text.split_once(mark)?;
    let rest = rest.strip_prefix('s').unwrap_or(rest).strip_prefix(':')?;
    let (_, after) = rest.split_once(')')?;
    let (start, inner) = before.rsplit_once('[')?;
    let inner = if start.trim().is_empty() { inner.trim_start().trim_start_matches("- ") } else { inner };
    Some([start, inner, after].concat())
}

/// Admonitions, which become block quotes that begin with their title.
const NOTES: [(&str, &str); 9] = [
    ("note", "Note"),
    ("caution", "Caution"),
    ("warning", "Warning"),
    ("important", "Important"),
    ("attention", "Attention"),
    ("danger", "Danger"),
    ("tip", "Tip"),
    ("hint", "Hint"),
    ("error", "Error"),
];

/// Returns whether a directive of this name is a note.
pub(in crate::page) fn is_admonition(name: &str) -> bool {
    NOTES.iter().any(|(note, _)| *note == name)
}

#[derive(Default)]
pub(super) struct Writer {
    out: String,
    /// The prefix of every line: the indentation of lists and the markers of block quotes.
    indent: String,
    /// The marker of a list item whose first line has not been written.
    marker: Option<&'static str>,
    /// Whether blocks follow each other without an empty line, as the items of short lists do.
    tight: bool,
}

impl Writer {
    /// Returns the Markdown that has been written.
    pub(super) fn finish(self) -> String {
        self.out
    }

    pub(super) fn nodes(&mut self, nodes: &[Node<'_>]) {
        for node in nodes {
            self.block(&node.block);
        }
    }

    fn block(&mut self, block: &Block<'_>) {
        match block {
            Block::Paragraph(words) => self.paragraph(&text(words)),
            Block::BulletList(items) => self.list(items, "- "),
            Block::EnumeratedList(items) => self.list(items, "1. "),
            Block::DefinitionList(items) => {
                for item in items {
                    self.paragraph(&text(&item.term));
                    self.nodes(&item.children);
                }
            }
            Block::FieldList(fields) => fields.iter().for_each(|field| self.nodes(&field.children)),
            Block::BlockQuote(children) => self.nodes(children),
            Block::LineBlock(lines) => lines.iter().for_each(|line| self.paragraph(&text(&line.text))),
            Block::LiteralBlock(text) => self.literal(text),
            Block::Directive(directive) => self.directive(directive),
            Block::Footnote(footnote) => self.nodes(&footnote.children),
            // The tables of a page become types, and its sections are handled by the caller.
            Block::Table(_)
            | Block::Section(_)
            | Block::Target(_)
            | Block::SubstitutionDefinition(_)
            | Block::Comment(_)
            | Block::Transition => {}
        }
    }

    fn directive(&mut self, directive: &Directive<'_>) {
        let note = NOTES.iter().find(|(name, _)| *name == directive.name.as_ref());
        match (note, directive.name.as_ref()) {
            (Some((_, title)), _) => self.quote(title, &directive.children),
            (None, "code-block" | "code" | "sourcecode" | "parsed-literal") => self.literal(&directive.text),
            (None, _) => self.nodes(&directive.children),
        }
    }

    pub(super) fn paragraph(&mut self, text: &str) {
        if !text.is_empty() {
            self.gap();
            self.line(text);
        }
    }

    fn quote(&mut self, title: &str, children: &[Node<'_>]) {
        self.gap();
        let (indent, tight) = (self.indent.len(), std::mem::take(&mut self.tight));
        // If this is the first block of a list item, the marker of the item precedes the title.
        let title = format!("> **{title}**");
        self.line(&title);
        self.indent.push_str("> ");
        self.nodes(children);
        self.indent.truncate(indent);
        self.tight = tight;
    }

    fn literal(&mut self, text: &str) {
        let text = text.trim_matches('\n');
        if text.trim().is_empty() {
            return;
        }
        self.gap();
        let fence = "`".repeat(escape::longest_run(text).max(2) + 1);
        self.line(&format!("{fence}text"));
        for line in text.lines() {
            let shown: String = line.chars().filter(|c| is_shown(*c)).collect();
            self.line(shown.trim_end());
        }
        self.line(&fence);
    }

    fn list(&mut self, items: &[ListItem<'_>], marker: &'static str) {
        let is_short = |item: &ListItem<'_>| item.children.len() <= 1;
        let outer = self.tight;
        // Without an empty line, the markers of both lists would be on the same line.
        if self.marker.is_some() {
            self.line("");
        } else if !outer {
            self.gap();
        }
        self.tight = items.iter().all(is_short);
        for (at, item) in items.iter().enumerate() {
            if at > 0 && !self.tight {
                self.gap();
            }
            let indent = self.indent.len();
            self.indent.extend(std::iter::repeat_n(' ', marker.len()));
            self.marker = Some(marker);
            self.nodes(&item.children);
            // An item without visible content gets no marker.
            self.marker = None;
            self.indent.truncate(indent);
        }
        self.tight = outer;
    }

    /// Adds an empty line between blocks, except in short lists.
    fn gap(&mut self) {
        if !self.out.is_empty() && self.marker.is_none() && !self.tight && !self.out.ends_with("\n\n") {
            self.out.push('\n');
            self.out.push_str(self.indent.trim_end());
        }
    }

    fn line(&mut self, text: &str) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        match self.marker.take() {
            Some(marker) => {
                let before = self.indent.len().saturating_sub(marker.len());
                self.out.extend([self.indent.get(..before).unwrap_or_default(), marker, text]);
            }
            None if text.is_empty() => self.out.push_str(self.indent.trim_end()),
            None => self.out.extend([&*self.indent, text]),
        }
        let end = self.out.trim_end_matches(' ').len();
        self.out.truncate(end);
    }
}

/// Appends a text on one line.
fn inlines(out: &mut String, words: &Text<'_>) {
    let inlines = words.inlines();
    for (at, inline) in inlines.iter().enumerate() {
        let at_start = out.is_empty();
        let next = || inlines.get(at + 1).and_then(|next| next.as_str().chars().next());
        match inline {
            Inline::Strong(text) => around(out, "**", text, next()),
            Inline::Emphasis(text) => around(out, "*", text, next()),
            Inline::Literal(text) => escape::literal(out, text),
            Inline::Role { name: "ref" | "doc" | "numref", text, target } => {
                reference(out, text, target.as_deref().unwrap_or(text));
            }
            Inline::Reference { text, target: ReferenceTarget::Uri(uri) } => address(out, text, uri),
            other => escape::text(out, other.as_str(), at_start),
        }
    }
}

/// Appends text between two marks. Markdown requires that the marks touch the text, and that no mark is between punctuation
/// and a letter, so punctuation before a letter is written after the marks.
fn around(out: &mut String, mark: &str, text: &str, next: Option<char>) {
    let is_before_letter = !text.ends_with(char::is_whitespace) && next.is_some_and(char::is_alphanumeric);
    let end = text.trim_end_matches(|last: char| !last.is_alphanumeric()).len();
    let (text, behind) = if is_before_letter { text.split_at(end) } else { (text, "") };
    marked(out, mark, text);
    escape::text(out, behind, out.is_empty());
}

fn marked(out: &mut String, mark: &str, text: &str) {
    let inner = text.trim();
    // Marks next to a letter are not markup and would be shown.
    let free = out.is_empty() || out.ends_with(|c: char| !c.is_alphanumeric() && c != '*' && c != '_');
    if inner.is_empty() || !free {
        return escape::text(out, text, out.is_empty());
    }
    out.push_str(mark);
    let from = out.len();
    escape::text(out, inner, true);
    if out.len() == from {
        out.truncate(from - mark.len());
    } else {
        out.push_str(mark);
    }
}

fn reference(out: &mut String, title: &str, label: &str) {
    out.push(REFERENCE);
    let mut shown = String::new();
    escape::text(&mut shown, title, false);
    out.push_str(shown.trim());
    out.push(LABEL);
    out.extend(label.chars().filter(|c| !c.is_control()));
    out.push(END);
}

/// Appends a link if the URI is an HTTP URL. Of any other URI, only the title is written.
fn address(out: &mut String, title: &str, uri: &str) {
    let is_page = uri.starts_with("https://") || uri.starts_with("http://");
    let is_plain = uri.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>()\\`\"".contains(&byte));
    match (is_page && is_plain, title == uri) {
        (true, true) => out.extend(["<", uri, ">"]),
        (true, false) => {
            out.push('[');
            escape::text(out, title, false);
            let end = out.trim_end().len();
            out.truncate(end);
            out.extend(["](", uri, ")"]);
        }
        (false, _) => escape::text(out, title, out.is_empty()),
    }
}
