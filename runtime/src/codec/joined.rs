//! Objects whose parameters belong to several structs: a struct and the structures that are flattened into it.
//!
//! A struct passes the places of its own parameters to a flattened structure, which adds its own and passes all of them on.
//! The last one passes them to the reader, which then reads the object once.

use alloc::string::String;
use alloc::vec::Vec;

use super::block::{Aliases, Block};
use super::lookup::Lookup;
use super::place::{Hidden, Place, ReadError, ReadResult, Rows, TableSink, Tag};
use crate::table::Names;

/// A flattened structure as a target.
#[expect(missing_debug_implementations, reason = "a target shows nothing")]
pub struct Part<'p, 'de>(pub(crate) &'p mut dyn TableSink<'de>);

/// Fills a struct that has aliases or flattened structures: the places of its own parameters, and the structures.
///
/// # Errors
///
/// Returns an error if a parameter does not fit, or if a mandatory one is missing.
pub fn fill_joined<'de>(
    rows: &mut dyn Rows<'de>,
    names: &'static Names,
    aliases: Aliases,
    places: &mut [Place<'_, 'de>],
    parts: &mut [Part<'_, 'de>],
) -> ReadResult {
    fill(rows, [Block { names, aliases }].into(), places.iter_mut().map(Place::reborrow).collect(), parts)
}

fn fill<'de>(
    rows: &mut dyn Rows<'de>,
    blocks: Vec<Block>,
    mut places: Vec<Place<'_, 'de>>,
    parts: &mut [Part<'_, 'de>],
) -> ReadResult {
    match parts.split_first_mut() {
        Some((first, parts)) => first.0.fill(&mut JoinedRows { rows, blocks, places, parts }),
        None => rows.fill_joined(&blocks, &mut places),
    }
}

/// The rows of an object, with the places of the structs that precede a flattened structure.
struct JoinedRows<'j, 'p, 'q, 'de> {
    rows: &'j mut dyn Rows<'de>,
    blocks: Vec<Block>,
    places: Vec<Place<'p, 'de>>,
    /// The flattened structures that follow.
    parts: &'j mut [Part<'q, 'de>],
}

impl<'de> Rows<'de> for JoinedRows<'_, '_, '_, 'de> {
    fn fill(&mut self, names: &'static Names, places: &mut [Place<'_, 'de>]) -> ReadResult {
        self.fill_joined(&[Block { names, aliases: &[] }], places)
    }

    fn fill_joined(&mut self, blocks: &[Block], places: &mut [Place<'_, 'de>]) -> ReadResult {
        let all = self.blocks.iter().chain(blocks).copied().collect();
        let places = self.places.iter_mut().map(Place::reborrow).chain(places.iter_mut().map(Place::reborrow));
        fill(self.rows, all, places.collect(), self.parts)
    }

    fn head(&mut self, names: &'static [&'static str], places: &mut [Place<'_, 'de>]) -> ReadResult {
        self.rows.head(names, places)
    }

    fn tag(&mut self, name: &'static str) -> Result<Tag<'_, 'de>, ReadError> {
        self.rows.tag(name)
    }

    fn hide(&mut self, hidden: Hidden) -> Hidden {
        self.rows.hide(hidden)
    }

    fn refuse(&mut self, name: Option<&'static str>, reason: String) -> ReadError {
        self.rows.refuse(name, reason)
    }
}

/// The places are those of the blocks in their order, each with the place for unknown parameters at its end. If several
/// structs have a parameter of one name, the first of them reads it.
impl Lookup for &[Block] {
    fn name(self, index: usize) -> &'static str {
        self.at(index).map(|(block, index)| block.names.name(index)).unwrap_or_default()
    }

    fn expected(self, index: usize) -> Option<&'static str> {
        self.at(index).map(|(block, index)| block.names.name(index)).filter(|name| !name.is_empty())
    }

    fn search(self, key: &str) -> Option<usize> {
        // The name of a flattened structure is empty, and no parameter has that name.
        if key.is_empty() {
            return None;
        }
        let named = self.find(|block| block.names.search(key));
        named.or_else(|| self.find(|block| block.aliases.iter().find(|(alias, _)| *alias == key).map(|(_, at)| *at)))
    }

    fn collects(self) -> bool {
        self.iter().any(|block| block.names.rest)
    }

    fn has_aliases(self) -> bool {
        self.iter().any(|block| !block.aliases.is_empty())
    }

    fn rest<'s, 'p, 'de>(self, places: &'s mut [Place<'p, 'de>]) -> Option<&'s mut Place<'p, 'de>> {
        let index = self.find(|block| block.names.rest.then_some(block.names.all.len()))?;
        places.get_mut(index)
    }
}

/// The blocks of an object.
trait Blocks {
    /// The block of the place at `index`, and the index in the block.
    fn at(&self, index: usize) -> Option<(Block, usize)>;

    /// The index of a place that `search` finds in its block.
    fn find(&self, search: impl Fn(&Block) -> Option<usize>) -> Option<usize>;
}

impl Blocks for [Block] {
    fn at(&self, mut index: usize) -> Option<(Block, usize)> {
        for block in self {
            match index.checked_sub(block.len()) {
                Some(behind) => index = behind,
                None => return Some((*block, index)),
            }
        }
        None
    }

    fn find(&self, search: impl Fn(&Block) -> Option<usize>) -> Option<usize> {
        let mut start = 0;
        for block in self {
            if let Some(index) = search(block) {
                return Some(start + index);
            }
            start += block.len();
        }
        None
    }
}
