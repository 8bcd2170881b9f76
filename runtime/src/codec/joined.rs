//! Objects whose parameters belong to several structs: a struct and the structures that are flattened into it.
//!
//! A struct passes the places of its own parameters to a flattened structure, which adds its own and passes all of them on.
//! The last one passes them to the reader, which then reads the object once.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde_core::de::value::Error;

use super::again::{Again, Form, FormOf, OnceForm, OwnForm};
use super::block::{Aliases, Block};
use super::de::missing;
use super::lookup::Lookup;
use super::path::JsonPath;
use super::place::{Head, Hidden, MapSink, Place, ReadError, ReadResult, Rows, Source, TableSink, Target};
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
        None => match rows.form().0 {
            FormOf::Json(json) => json.rows(&*blocks, &mut places),
            FormOf::Own(own) => own.fill_joined(&blocks, &mut places),
            FormOf::Once(once) => fill_once(once, &blocks, &mut places),
        },
    }
}

fn fill_once<'de>(once: &mut dyn OnceForm<'de>, blocks: &[Block], places: &mut [Place<'_, 'de>]) -> ReadResult {
    once.each(&mut JoinedPlaces { blocks, places })?;
    match places.iter().position(|place| place.required) {
        Some(index) => Err(once.refuse(missing(blocks.name(index)))),
        None => Ok(()),
    }
}

/// The places of an object whose parameters are read one after the other.
struct JoinedPlaces<'j, 'p, 'de> {
    blocks: &'j [Block],
    places: &'j mut [Place<'p, 'de>],
}

impl<'de> MapSink<'de> for JoinedPlaces<'_, '_, 'de> {
    fn start(&mut self) {}

    fn entry(&mut self, key: &mut String, value: &mut dyn Source<'de>) -> ReadResult {
        let blocks = self.blocks;
        if let Some(place) = blocks.search(key).and_then(|index| self.places.get_mut(index)) {
            on_path(value, |path| path.met = true);
            // The key may be an alias.
            return parameter(place, value).inspect_err(|_| on_path(value, |path| path.key(key)));
        }
        if let Some(Place { target: Target::Map(sink), .. }) = blocks.rest(self.places) {
            return unknown(&mut **sink, key, value).inspect_err(|_| on_path(value, |path| path.key(key)));
        }
        value.read(Place::ignore()).map(drop)
    }
}

fn parameter<'de>(place: &mut Place<'_, 'de>, value: &mut dyn Source<'de>) -> ReadResult {
    let came = value.read(place.reborrow())?;
    place.required &= !came;
    if let Target::Table(_, filled) = &mut place.target {
        *filled |= came;
    }
    Ok(())
}

fn unknown<'de>(sink: &mut dyn MapSink<'de>, key: &mut String, value: &mut dyn Source<'de>) -> ReadResult {
    let mut counted = Ok(());
    on_path(value, |path| counted = path.element::<Error>());
    match counted {
        Ok(()) => sink.entry(key, value),
        Err(error) => Err(value.refuse(error.to_string())),
    }
}

/// Changes the path of a value that is read once.
fn on_path(value: &mut dyn Source<'_>, change: impl FnOnce(&mut JsonPath)) {
    if let Again::Once(path) = value.again() {
        change(path);
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

    fn form(&mut self) -> Form<'_, 'de> {
        Form(FormOf::Own(self))
    }

    fn received_head(&mut self) -> Option<&mut dyn Head> {
        self.rows.received_head()
    }

    fn hide(&mut self, hidden: Hidden) -> Hidden {
        self.rows.hide(hidden)
    }

    fn refuse(&mut self, name: Option<&'static str>, reason: String) -> ReadError {
        self.rows.refuse(name, reason)
    }
}

impl<'de> OwnForm<'de> for JoinedRows<'_, '_, '_, 'de> {
    /// No enum is flattened, so no flattened structure looks for a tag.
    fn tag(&mut self, _: &'static str) -> Option<String> {
        None
    }

    fn fill_joined(&mut self, blocks: &[Block], places: &mut [Place<'_, 'de>]) -> ReadResult {
        let all = self.blocks.iter().chain(blocks).copied().collect();
        let places = self.places.iter_mut().map(Place::reborrow).chain(places.iter_mut().map(Place::reborrow));
        fill(self.rows, all, places.collect(), self.parts)
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
