//! What the description of a row documents. Pages of a service repeat most of their rows, and reading a description takes half of
//! the time for a page, so that what has been read is remembered.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write;

use restable_model::Documented;
use restable_rst::{Block, Cell, Node};

use super::{Prose, inner};
use crate::page::reference::{self, Reference};
use crate::page::{DocumentedValue, values};

/// What a description documents.
#[derive(Debug, Clone, Default)]
pub(super) struct Described {
    pub(super) text: Prose,
    /// The text without markup.
    pub(super) plain: String,
    pub(super) references: Vec<Reference>,
    /// The values that it lists.
    pub(super) values: Vec<DocumentedValue>,
    /// The only value of a list.
    pub(super) sole: Option<DocumentedValue>,
}

/// The maximum number of descriptions that a thread remembers.
const MAX_KNOWN: usize = 50_000;

thread_local! {
    static KNOWN: RefCell<HashMap<String, Described>> = RefCell::default();
}

impl Described {
    /// Reads the description of a row with this type.
    pub(super) fn of(cell: &Cell<'_>, documented: Option<&Documented>) -> Self {
        let mut key = String::new();
        if !add(&cell.children, &mut key) {
            return Self::read(cell, documented);
        }
        if let Some(known) = KNOWN.with_borrow(|known| known.get(&key).cloned()) {
            return known;
        }
        let described = Self::read(cell, documented);
        KNOWN.with_borrow_mut(|known| {
            if known.len() >= MAX_KNOWN {
                known.clear();
            }
            known.insert(key, described.clone());
        });
        described
    }

    /// The type matters only if the description contains a table.
    fn read(cell: &Cell<'_>, documented: Option<&Documented>) -> Self {
        Self {
            text: Prose::of_description(&inner::without_tables(cell, documented)),
            plain: reference::plain(cell).into_owned(),
            references: reference::of_cell(cell),
            values: values::of_cell(cell),
            sole: values::sole(cell),
        }
    }
}

/// Adds the content of some blocks to a key. Returns `false` if they contain a table, or a block that few descriptions have.
fn add(nodes: &[Node<'_>], key: &mut String) -> bool {
    nodes.iter().all(|node| match &node.block {
        Block::Paragraph(text) => write!(key, "p{}\0", text.as_str()).is_ok(),
        Block::LiteralBlock(text) => write!(key, "l{text}\0").is_ok(),
        Block::BulletList(items) => {
            key.push('b');
            let are_known = items.iter().all(|item| write!(key, "-").is_ok() && add(&item.children, key));
            key.push('\0');
            are_known
        }
        _ => false,
    })
}
