//! What the description of a row documents. Pages of a service repeat most of their rows, and finding the values of one takes a third
//! of the time for a page, so that the values are remembered.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};

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
    pub(super) values: Values,
}

/// The values that a description documents.
#[derive(Debug, Clone, Default)]
pub(super) struct Values {
    /// The values that it lists.
    pub(super) listed: Vec<DocumentedValue>,
    /// The only value of a list.
    pub(super) sole: Option<DocumentedValue>,
}

/// The descriptions that a thread has read, by the hash of their content. It reads the pages of one service, and two of their
/// descriptions have the same hash with a probability of less than one in 10^8.
#[derive(Default)]
struct Known {
    hasher: RandomState,
    /// Descriptions without values, as most are.
    empty: HashSet<u64>,
    /// The values of the others, which are kept when a description occurs again.
    values: HashMap<u64, Option<Box<Values>>>,
}

impl Known {
    fn hash(&self, text: &str) -> u64 {
        self.hasher.hash_one(text)
    }

    /// Returns the values of a description, if they are kept.
    fn get(&self, hash: u64) -> Option<Values> {
        if self.empty.contains(&hash) {
            return Some(Values::default());
        }
        self.values.get(&hash)?.as_deref().cloned()
    }

    fn insert(&mut self, hash: u64, values: &Values) {
        if values.listed.is_empty() && values.sole.is_none() {
            self.empty.insert(hash);
        } else {
            let has_occurred = self.values.contains_key(&hash);
            self.values.insert(hash, has_occurred.then(|| Box::new(values.clone())));
        }
    }
}

thread_local! {
    static KNOWN: RefCell<Known> = RefCell::default();
}

impl Described {
    /// Reads the description of a row with this type. The type matters only if the description contains a table.
    pub(super) fn of(cell: &Cell<'_>, documented: Option<&Documented>) -> Self {
        Self {
            text: Prose::of_description(&inner::without_tables(cell, documented)),
            plain: reference::plain(cell).into_owned(),
            references: reference::of_cell(cell),
            values: Values::of(cell),
        }
    }
}

impl Values {
    fn of(cell: &Cell<'_>) -> Self {
        let mut content = String::new();
        if !add(&cell.children, &mut content) {
            return Self::read(cell);
        }
        let hash = KNOWN.with_borrow(|known| known.hash(&content));
        if let Some(values) = KNOWN.with_borrow(|known| known.get(hash)) {
            return values;
        }
        let values = Self::read(cell);
        KNOWN.with_borrow_mut(|known| known.insert(hash, &values));
        values
    }

    fn read(cell: &Cell<'_>) -> Self {
        Self { listed: values::of_cell(cell), sole: values::sole(cell) }
    }
}

/// Adds the content of some blocks to a text. Returns `false` if they contain a table, or a block that few descriptions have.
fn add(nodes: &[Node<'_>], key: &mut String) -> bool {
    nodes.iter().all(|node| match &node.block {
        Block::Paragraph(text) => {
            key.extend(["p", text.as_str(), "\0"]);
            true
        }
        Block::LiteralBlock(text) => {
            key.extend(["l", text.as_ref(), "\0"]);
            true
        }
        Block::BulletList(items) => {
            key.push('b');
            let are_known = items.iter().all(|item| {
                key.push('-');
                add(&item.children, key)
            });
            key.push('\0');
            are_known
        }
        _ => false,
    })
}
