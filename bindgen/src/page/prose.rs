//! What a page says in words, as Markdown for rustdoc.
//!
//! A page is read before the others are known, so a reference is kept with its label and becomes a link, or its mere title,
//! when somebody asks for the [`Prose::markdown`].

mod escape;
mod write;

use restable_rst::{Node, Text};

/// Words of a page: paragraphs, lists, notes and literal blocks.
///
/// Nothing in them is HTML, an intra-doc link or code that rustdoc would compile, whatever the page holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Prose {
    /// Markdown with marks around references; see [`write`].
    marked: String,
}

/// Begins a reference. Pages have no control characters: reading takes them out.
const REFERENCE: char = '\u{1}';
/// Ends the title of a reference, behind which its label stands.
const LABEL: char = '\u{2}';
/// Ends a reference.
const END: char = '\u{3}';

impl Prose {
    /// The words of some blocks.
    pub(crate) fn of_nodes(nodes: &[Node<'_>]) -> Self {
        Self { marked: write::nodes(nodes) }
    }

    /// The words of one text.
    pub(crate) fn of_text(text: &Text<'_>) -> Self {
        Self { marked: write::text(text) }
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.marked.is_empty()
    }

    /// The Markdown. `link` gives the address of a label, or the path of an item; without one only the title is shown.
    ///
    /// ```
    /// use restable_bindgen::page::Page;
    ///
    /// let (document, _) = restable_rst::read("Boxes\n=====\n\nFunction\n--------\n\nLists **boxes**, see :ref:`Sizes <sizes>`.\n");
    /// let page = Page::read("store/boxes.rst", &document, &[]);
    /// let link = |label: &str| (label == "sizes").then(|| "https://example.com/sizes.html".to_owned());
    /// assert_eq!(page.description.markdown(&link), "Lists **boxes**, see [Sizes](https://example.com/sizes.html).");
    /// assert_eq!(page.description.markdown(&|_| None), "Lists **boxes**, see Sizes.");
    /// ```
    pub fn markdown(&self, link: &dyn Fn(&str) -> Option<String>) -> String {
        let mut out = String::with_capacity(self.marked.len());
        let mut rest = self.marked.as_str();
        while let Some((before, reference)) = rest.split_once(REFERENCE) {
            out.push_str(before);
            let (reference, behind) = reference.split_once(END).unwrap_or((reference, ""));
            let (title, label) = reference.split_once(LABEL).unwrap_or((reference, ""));
            match link(label).filter(|target| is_safe(target)) {
                Some(target) => {
                    out.extend(["[", title, "](", &target, ")"]);
                }
                None => out.push_str(title),
            }
            rest = behind;
        }
        out.push_str(rest);
        out
    }

    /// The first paragraph.
    #[must_use]
    pub fn first_paragraph(&self) -> Self {
        let end = self.marked.find("\n\n").unwrap_or(self.marked.len());
        Self { marked: self.marked.get(..end).unwrap_or_default().to_owned() }
    }

    /// These words and others behind them.
    pub(crate) fn push(&mut self, other: &Self) {
        if !other.is_empty() {
            let gap = if self.is_empty() { "" } else { "\n\n" };
            self.marked.extend([gap, &other.marked]);
        }
    }
}

/// Whether a link may stand between round brackets as it is.
fn is_safe(target: &str) -> bool {
    !target.is_empty() && !target.contains(|c: char| c.is_whitespace() || c.is_control() || "()<>\\".contains(c))
}
