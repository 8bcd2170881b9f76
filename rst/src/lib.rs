//! A parser for reStructuredText: sections, lists, directives, grid tables and simple tables.
//!
//! [`read`] parses the text of one page and returns its document tree and a list of problems. It accepts any text:
//! malformed markup is reported as a [`Problem`] and kept, at worst as a [`Block::Paragraph`].
//!
//! # Which reStructuredText
//!
//! The constructs and their names are those of the docutils [reStructuredText Markup
//! Specification](https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html). Option lists, doctest blocks and
//! quoted literal blocks are not parsed but kept as paragraphs. Cells that span columns are not supported in simple
//! tables; a simple table with such a cell is reported and kept as a paragraph.
//!
//! # Differences from docutils
//!
//! - Targets before a list belong to its first item. A target at the end of a body belongs to the next block.
//! - An ordinal that does not follow the previous one does not begin a new enumerated list.
//! - Attributions of block quotes are paragraphs.
//! - Table columns may also be counted with one column for every character, or with none for combining characters, as
//!   some tools do.
//! - Only addresses of `http`, `https` and `ftp` are recognized in text, and only if they touch no brace; see
//!   [`Text::inlines`].
//! - Sections nest by the level of their style, even if they skip a level.
//!
//! # Cost
//!
//! Parsing takes time linear in the length of the page, and blocks nest at most [`MAX_DEPTH`] levels deep. Text that is
//! on one line is borrowed from the page; inline markup is parsed when [`Text::inlines`] is called.

#![warn(missing_debug_implementations, redundant_lifetimes, unnameable_types)]

mod block;
mod clean;
mod directive;
mod document;
mod enumerator;
mod explicit;
mod field;
mod grid_table;
mod inline;
mod line;
mod line_block;
mod list;
mod list_table;
mod literal;
mod owned;
mod paragraph;
mod parser;
mod problem;
mod section;
mod simple_table;
mod spanned_grid;
mod table;
mod target;
mod walk;
mod width;

use std::borrow::Cow;

pub use document::{
    Block, Cell, DefinitionItem, Directive, DirectiveOption, Document, Field, Footnote, LineBlockLine, ListItem, Node,
    Row, Section, SubstitutionDefinition, Table, TableKind, Target, Text,
};
pub use inline::{Inline, ReferenceTarget};
pub use parser::MAX_DEPTH;
pub use problem::{Problem, ProblemKind};
pub use walk::Walk;

/// Parses the text of one page.
///
/// The tree contains every character that is not markup exactly once; malformed markup is also in the list of problems,
/// which is sorted by line. The tree borrows from `source`, unless tabs or control characters require a corrected copy.
///
/// # Examples
///
/// ```
/// use restable_rst::{Block, read};
///
/// let page = "\
/// .. table:: Answer
///
///    +------+--------+
///    | Name | Type   |
///    +======+========+
///    | size | Number |
///    +------+--------+
/// ";
/// let (document, problems) = read(page);
/// assert!(problems.is_empty());
/// let table = document.walk().find_map(|node| match &node.block {
///     Block::Table(table) => Some(table),
///     _ => None,
/// });
/// let table = table.expect("the page has a table");
/// assert_eq!(table.header[0].cells[1].plain(), "Type");
/// assert_eq!((table.body[0].line, table.body[0].cells[0].plain()), (6, "size".into()));
/// ```
pub fn read(source: &str) -> (Document<'_>, Vec<Problem>) {
    let mut problems = Vec::new();
    let document = match clean::clean(source, &mut problems) {
        Cow::Borrowed(text) => parser::parse(text, &mut problems),
        Cow::Owned(text) => parser::parse(&text, &mut problems).into_owned(),
    };
    problems.sort_by_key(|problem| problem.line);
    (document, problems)
}

// Runs the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
