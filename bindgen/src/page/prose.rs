//! The text of a page, converted to Markdown for rustdoc.
//!
//! A page is read before the other pages are known. The text therefore keeps the label of each reference, and
//! [`Prose::markdown`] turns it into a link, or into its title alone.

mod escape;
mod parts;
mod write;

use restable_rst::{Node, Text};

pub(super) use write::{is_admonition, without_tags};

/// Text of a page: paragraphs, lists, notes and literal blocks.
///
/// Whatever the page contains, the text has no HTML, no intra-doc links and no code that rustdoc would compile.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Prose {
    /// Markdown in which references are marked; see [`write`](mod@write).
    marked: String,
}

/// Begins a reference. A page cannot contain this character, because the reader removes control characters.
pub(super) const REFERENCE: char = '\u{1}';
/// Ends the title of a reference. The label follows.
const LABEL: char = '\u{2}';
/// Ends a reference.
const END: char = '\u{3}';

/// Returns a text whose first letter is a capital one.
pub(crate) fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

impl Prose {
    /// Converts some blocks.
    pub(crate) fn of_nodes(nodes: &[Node<'_>]) -> Self {
        Self { marked: write::nodes(nodes) }
    }

    /// Converts the description of a parameter. Parts of a template that say nothing are left out.
    pub(crate) fn of_description(nodes: &[Node<'_>]) -> Self {
        Self { marked: parts::description(nodes) }
    }

    /// Converts a section. Its title becomes a label; a section that says nothing is empty.
    pub(crate) fn of_section(title: &str, nodes: &[Node<'_>]) -> Self {
        Self { marked: parts::labelled(title, nodes) }
    }

    /// Converts one text.
    pub(crate) fn of_text(text: &Text<'_>) -> Self {
        Self { marked: write::text(text) }
    }

    /// Returns the room that the text kept for growing. A service has tens of thousands of descriptions.
    pub(crate) fn shrink_to_fit(&mut self) {
        self.marked.shrink_to_fit();
    }

    /// Returns whether the text is empty.
    pub fn is_empty(&self) -> bool {
        self.marked.is_empty()
    }

    /// Returns the Markdown. `link` returns the URL of a label or the path of an item. A reference without either
    /// becomes its title.
    ///
    /// ```
    /// use restable_bindgen::private::page::Page;
    ///
    /// let (document, _) = restable_rst::read("Boxes\n=====\n\nFunction\n--------\n\nLists **boxes**, see :ref:`Sizes <sizes>`.\n");
    /// let page = Page::read("store/boxes.rst", &document, &[]);
    /// let link = |label: &str| (label == "sizes").then(|| "https://example.com/sizes.html".to_owned());
    /// assert_eq!(page.description.markdown(&link), "Lists **boxes**, see [Sizes](https://example.com/sizes.html).");
    /// assert_eq!(page.description.markdown(&|_| None), "Lists **boxes**, see Sizes.");
    /// ```
    pub fn markdown(&self, link: &dyn Fn(&str) -> Option<String>) -> String {
        let shown = |title: &str, label: &str| match link(label).filter(|target| is_safe(target)) {
            Some(target) => format!("[{title}]({target})"),
            None => title.to_owned(),
        };
        with_references(&self.marked, &shown)
    }

    /// Returns the Markdown in which references are marked, for [`with_references`].
    pub(crate) fn marked(&self) -> &str {
        &self.marked
    }

    /// Returns the labels of the references.
    pub(crate) fn labels(&self) -> impl Iterator<Item = &str> {
        let references = self.marked.split(REFERENCE).skip(1);
        references.filter_map(|reference| Some(reference.split_once(END)?.0.split_once(LABEL)?.1))
    }

    /// Returns the first sentence, up to its first reference.
    pub(crate) fn first_sentence(&self) -> &str {
        self.marked.split(['.', '\n', REFERENCE]).next().unwrap_or_default()
    }

    /// Returns the sentence that refers to a label.
    pub(crate) fn sentence_with(&self, label: &str) -> Option<String> {
        let marked = |title: &str, other: &str| {
            let mark = if other == label { REFERENCE.to_string() } else { String::new() };
            mark + title
        };
        let text = with_references(&self.marked, &marked);
        let (before, behind) = text.split_once(REFERENCE)?;
        let from = [". ", "\n"].iter().filter_map(|end| Some(before.rfind(end)? + end.len())).max();
        let to = [". ", "\n"].iter().filter_map(|end| behind.find(end)).min();
        let before = before.get(from.unwrap_or_default()..)?;
        Some([before, behind.get(..to.unwrap_or(behind.len()))?].concat())
    }

    /// Returns the first paragraph.
    #[must_use]
    pub fn first_paragraph(&self) -> Self {
        let end = self.marked.find("\n\n").unwrap_or(self.marked.len());
        Self { marked: self.marked.get(..end).unwrap_or_default().to_owned() }
    }

    /// Appends another text as a new paragraph.
    pub(crate) fn push(&mut self, other: &Self) {
        if !other.is_empty() {
            let gap = if self.is_empty() { "" } else { "\n\n" };
            self.marked.extend([gap, &other.marked]);
        }
    }
}

/// Replaces the marked references of a text. `shown` returns the Markdown of a reference with a title and a label.
pub(crate) fn with_references(marked: &str, shown: &dyn Fn(&str, &str) -> String) -> String {
    let mut out = String::with_capacity(marked.len());
    let mut rest = marked;
    while let Some((before, reference)) = rest.split_once(REFERENCE) {
        out.push_str(before);
        let (reference, behind) = reference.split_once(END).unwrap_or((reference, ""));
        let (title, label) = reference.split_once(LABEL).unwrap_or((reference, ""));
        out.push_str(&shown(title, label));
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// Returns whether a text has marked references.
pub(crate) fn has_references(text: &str) -> bool {
    text.contains(REFERENCE)
}

/// Returns whether a link target can be written between parentheses without escapes.
pub(crate) fn is_safe(target: &str) -> bool {
    !target.is_empty() && !target.contains(|c: char| c.is_whitespace() || c.is_control() || "()<>\\".contains(c))
}
