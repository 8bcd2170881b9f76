//! For any page: the parser does not panic, no text is lost, and line numbers are those of the page.

use proptest::prelude::*;
use proptest::sample::Index;
use restable_rst::{Block, read};

use crate::golden::pages;
use crate::text::{letters, texts};

/// Pieces of markup that are joined at random.
const PIECES: [&str; 40] = [
    "\n",
    "\n\n",
    " ",
    "   ",
    "\t",
    "a",
    "word text",
    "漢字",
    "e\u{301}",
    "- ",
    "#. ",
    "a) ",
    "(iv) ",
    ":name: ",
    ".. ",
    "..\n",
    ".. _mark:",
    "__ ",
    ".. note::",
    ".. table::",
    ".. code-block:: c\n\n",
    ".. [1] ",
    ".. |x| image:: y",
    ".. odd::",
    "::\n\n",
    "+--+--+\n",
    "|a |b |\n",
    "+==+==+\n",
    "== ==\n",
    "a  b\n",
    "====\n",
    "----\n",
    "| ",
    "\\",
    "**",
    "`",
    ":ref:`",
    "<b>`_",
    "\r",
    "\u{0}",
];

fn keeps_all(page: &str) -> Result<(), TestCaseError> {
    let (document, _) = read(page);
    for node in document.walk() {
        if let Block::Paragraph(text) = &node.block {
            text.inlines();
        }
    }
    prop_assert_eq!(letters([page]), letters(texts(&document)), "{}", page);
    // Tabs and carriage returns are replaced, so the texts and lines of such pages differ from the source.
    if page.contains(['\t', '\r']) {
        return Ok(());
    }
    let lines: Vec<&str> = page.split('\n').collect();
    for node in document.walk() {
        let (line, text) = match &node.block {
            Block::Paragraph(text) => (node.line, text.as_str()),
            Block::LiteralBlock(text) => (node.line, &**text),
            Block::Directive(directive) => (directive.text_line, &*directive.text),
            _ => continue,
        };
        let first: String = text.lines().next().unwrap_or_default().replace('\u{fffd}', "\0");
        let line = lines.get(line - 1).copied().unwrap_or_default();
        prop_assert!(line.replace('\u{fffd}', "\0").contains(first.trim()), "{line:?} has no {first:?}: {page}");
    }
    Ok(())
}

/// A mutation of a page: at a position, some bytes are replaced by a piece of markup.
fn mutation() -> impl Strategy<Value = (Index, usize, Index)> {
    (any::<Index>(), 0..40_usize, any::<Index>())
}

fn mutate(page: &mut String, (place, length, piece): &(Index, usize, Index)) {
    let start = page.floor_char_boundary_at(place.index(page.len() + 1));
    let end = page.floor_char_boundary_at((start + length).min(page.len())).max(start);
    page.replace_range(start..end, PIECES.get(piece.index(PIECES.len())).copied().unwrap_or_default());
}

/// `str::floor_char_boundary` is newer than the compiler this crate supports.
trait FloorBoundary {
    fn floor_char_boundary_at(&self, index: usize) -> usize;
}

impl FloorBoundary for str {
    fn floor_char_boundary_at(&self, index: usize) -> usize {
        (0..=index).rev().find(|at| self.is_char_boundary(*at)).unwrap_or(0)
    }
}

proptest! {
    // `PROPTEST_CASES` sets a higher number.
    #![proptest_config(ProptestConfig {
        cases: ProptestConfig::default().cases.max(1000),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_text_is_read(page in any::<String>()) {
        keeps_all(&page)?;
    }

    #[test]
    fn any_markup_is_read(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..60)) {
        keeps_all(&pieces.concat())?;
    }

    #[test]
    fn mutated_pages_are_read(page in any::<Index>(), mutations in prop::collection::vec(mutation(), 1..6)) {
        let pages = pages();
        let mut page = page.get(&pages).1.clone();
        for mutation in &mutations {
            mutate(&mut page, mutation);
        }
        keeps_all(&page)?;
    }
}
