//! The reader of reStructuredText pages: sections, lists, directives, grid tables and simple tables.
//!
//! [`read`] takes the text of one page and returns its tree together with everything it could not make sense of. It accepts
//! any text: what is malformed is reported as a [`Problem`] and kept, at worst as a [`Block::Paragraph`].
//!
//! # Which reStructuredText
//!
//! The constructs and their names are those of the docutils
//! [reStructuredText Markup Specification](https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html). Not read as
//! what they are, but kept as paragraphs: option lists, doctest blocks and quoted literal blocks. Cells that span columns or
//! rows are not supported; such a table is reported and kept as a paragraph.
//!
//! # Where it differs from docutils
//!
//! - Targets before a list belong to its first item, and a target with nothing behind it in a body to the next block.
//! - Ordinals that do not follow one another begin no new enumerated list.
//! - Attributions of block quotes are paragraphs.
//! - Columns are also accepted as tools count them that take every character for one column, or combining ones for none.
//! - Only addresses of `http`, `https` and `ftp` are recognised in text, and none that a brace touches; see
//!   [`Text::inlines`].
//! - Sections are nested by the level of their style, even where they skip one.
//!
//! # Cost
//!
//! Reading is linear in the length of the page, and nesting ends at [`MAX_DEPTH`]. Text is borrowed from the page where it
//! stands on one line; inline markup is read when [`Text::inlines`] asks for it.

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
mod literal;
mod owned;
mod paragraph;
mod parser;
mod problem;
mod section;
mod simple_table;
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

/// Reads the text of one page.
///
/// Every character that is not markup is in the tree, exactly once; what does not fit the syntax is also named in the list
/// of problems, which is sorted by line. The tree borrows from `source`, unless tabs or control characters make a
/// corrected copy necessary.
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
