//! Rebuilds the nesting of a table that lists the fields of all objects one after the other.
//!
//! The examples show which object contains a row, by these rules:
//!
//! 1. A name that the examples have once belongs there.
//! 2. Among several places, those inside the place of the row before come first, then those next to it, then those next to the
//!    objects around it. Each place is used once.
//! 3. A place in any of the examples counts, because each example may show another version.
//! 4. A row that repeats a name for which no place is left describes the same field as the earlier row, and so does a row
//!    for other versions.
//! 5. A row that no example shows is placed by its dotted name, by a place whose name is spelled almost like it, next to the
//!    list that it is about, by the examples of similar operations, by its neighbours, or in the object that contains most rows.
//!    All but the first of these are guesses, and [`Tree::doubts`] lists them.
//!
//! This module knows neither pages nor types. It takes linear time.

mod alike;
mod beside_list;
mod dotted;
mod guess;
mod skeleton;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::rows::is_dynamic;
use super::shown::Shown;
use alike::Alike;
use skeleton::{Skeleton, TOP};

/// A row of a flat table.
#[derive(Debug, Clone, Default)]
pub(super) struct FlatRow<'a> {
    /// The name on the wire.
    pub(super) name: &'a str,
    /// Whether its documented type may have fields.
    pub(super) is_structured: bool,
    /// An earlier row that describes the same field, for other versions of the API.
    pub(super) same_as: Option<usize>,
    /// The names of the objects that contain a field of this name in the examples of similar operations. The name of the
    /// body is empty.
    pub(super) containers: Vec<&'a str>,
    /// The table of the row. The rows of a table are in the same object, if the examples show only one.
    pub(super) table: usize,
}

/// The examples of a table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Examples<'e, 'a> {
    pub(super) all: &'e [&'a Value],
    /// Whether they are those of a similar operation, so that each place is a guess.
    pub(super) are_of_another: bool,
}

/// The rows of a table as a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tree {
    /// The body. It has no rows of its own.
    pub(super) body: Branch,
    /// The rows whose place is a guess.
    pub(super) doubts: Vec<Doubt>,
}

/// A member of an object, or the body.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Branch {
    /// The name on the wire, [`ANY_NAME`] for the members of a map.
    pub(super) name: String,
    /// The rows that describe it, as positions in the table. Empty if only the examples show it.
    pub(super) rows: Vec<usize>,
    /// Whether the examples show a list.
    pub(super) is_list: bool,
    /// Its members that are rows or contain rows, in the order of the table.
    pub(super) inside: Vec<Branch>,
    /// What the examples show, if it contains no rows.
    pub(super) shown: Shown,
}

/// A row whose place is a guess.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Doubt {
    pub(super) row: usize,
    /// The object that contains the row in the tree, as a path of names; empty for the body.
    pub(super) container: String,
    /// The name of the row in the tree, which may be spelled in another way than in the table.
    pub(super) name: String,
    pub(super) reason: Reason,
}

/// What decided the place of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// The examples have several places for the row, and its order among the rows left this one.
    Order,
    /// The examples have a name that is spelled almost like that of the row.
    Spelling,
    /// The row is about a list.
    List,
    /// An example of a similar operation.
    Similar,
    /// The rows before and after it.
    Neighbours,
}

/// The name of the members of a map.
pub(super) const ANY_NAME: &str = "{name}";

/// Places rows where the examples show them.
pub(super) fn nest<'a>(rows: &[FlatRow<'a>], shown: Examples<'_, 'a>) -> Tree {
    let names: HashSet<&str> = rows.iter().flat_map(|row| dotted::parts(row.name).chain([row.name])).collect();
    let has_any_name = rows.iter().any(|row| is_dynamic(row.name));
    // An object of any names that no row contains is the body itself.
    let is_map = rows.first().is_some_and(|row| row.is_structured && is_dynamic(row.name));
    let mut nesting = Nesting::new(Skeleton::of(shown.all, &names, has_any_name, is_map));
    let mut places: Vec<Option<usize>> = Vec::with_capacity(rows.len());
    for (row, content) in rows.iter().enumerate() {
        let place = match content.same_as.and_then(|earlier| places.get(earlier)) {
            Some(place) => place.inspect(|place| nesting.put(row, *place)),
            None => nesting.shown(row, content),
        };
        if let Some(place) = place.filter(|_| shown.are_of_another) {
            nesting.doubt(row, place, Reason::Similar);
        }
        places.push(place);
    }
    guess::place(&mut nesting, rows, &places);
    nesting.tree()
}

/// The places of the rows so far.
struct Nesting<'a> {
    skeleton: Skeleton<'a>,
    /// The places of each name, in the order of the examples. A tree, because patterns look for prefixes.
    by_name: BTreeMap<&'a str, Named>,
    /// The rows at each place.
    rows: Vec<Vec<usize>>,
    /// The place of the row before.
    last: usize,
    /// The places by the spelling of their names.
    alike: Alike,
    doubts: Vec<Doubt>,
}

/// The places of a name.
#[derive(Default)]
struct Named {
    places: Vec<usize>,
    /// How many of the first places are known to be in use.
    used: usize,
}

impl<'a> Nesting<'a> {
    fn new(skeleton: Skeleton<'a>) -> Self {
        let mut by_name: BTreeMap<&str, Named> = BTreeMap::new();
        for (place, content) in skeleton.places.iter().enumerate().skip(1) {
            by_name.entry(content.name).or_default().places.push(place);
        }
        let rows = vec![Vec::new(); skeleton.places.len()];
        let alike = Alike::of(&skeleton);
        Self { skeleton, by_name, rows, last: TOP, alike, doubts: Vec::new() }
    }

    /// Places a row where the examples, or its dotted name, show it.
    fn shown(&mut self, row: usize, content: &FlatRow<'a>) -> Option<usize> {
        let place = if is_dynamic(content.name) {
            self.any_name()
        } else if self.by_name.contains_key(content.name) {
            self.by_example(row, content)
        } else {
            self.by_pattern(content.name).or_else(|| self.by_dots(content.name))
        }?;
        self.put(row, place);
        self.last = place;
        Some(place)
    }

    fn put(&mut self, row: usize, place: usize) {
        if let Some(rows) = self.rows.get_mut(place) {
            rows.push(row);
        }
    }

    fn is_free(&self, place: usize) -> bool {
        self.rows.get(place).is_some_and(Vec::is_empty)
    }

    /// Returns the place of a name that the examples have.
    fn by_example(&mut self, row: usize, content: &FlatRow<'_>) -> Option<usize> {
        let named = self.by_name.get(content.name)?;
        if let [only] = named.places.as_slice() {
            return Some(*only);
        }
        let near = |is_fit: &dyn Fn(usize) -> bool| self.nearest(content.name, is_fit);
        let fits = |place: usize| self.is_free(place) && self.skeleton.fits(place, content.is_structured);
        if let Some(place) = near(&fits).or_else(|| near(&|place| self.is_free(place))) {
            return Some(place);
        }
        if let Some(place) = self.first_free(content.name) {
            self.doubt(row, place, Reason::Order);
            return Some(place);
        }
        self.nearest(content.name, &|_| true).or_else(|| self.by_name.get(content.name)?.places.first().copied())
    }

    /// Returns the place of a name that is nearest to the row before: inside its place, next to it, or next to an object
    /// around it.
    fn nearest(&self, name: &str, is_fit: &dyn Fn(usize) -> bool) -> Option<usize> {
        self.skeleton.outwards(self.last).find_map(|around| {
            let place = self.skeleton.member(around, name)?;
            is_fit(place).then_some(place)
        })
    }

    /// Returns the first place of a name that is not in use.
    fn first_free(&mut self, name: &str) -> Option<usize> {
        let rows = &self.rows;
        let named = self.by_name.get_mut(name)?;
        let is_used = |place: &usize| rows.get(*place).is_some_and(|rows| !rows.is_empty());
        while named.places.get(named.used).is_some_and(is_used) {
            named.used += 1;
        }
        named.places.get(named.used).copied()
    }

    /// Returns the place for a row that describes any name: the nearest object with members that no row describes.
    fn any_name(&mut self) -> Option<usize> {
        let container = self.skeleton.outwards(self.last).find(|place| self.skeleton.has_unknown_names(*place))?;
        Some(self.member(container, ANY_NAME))
    }

    /// Returns the place for a name with a placeholder, such as `volumes_{volume_type}`: the object that has such a name.
    fn by_pattern(&mut self, name: &str) -> Option<usize> {
        /// How many names with the same beginning are compared.
        const MAX_NAMES: usize = 64;
        let (start, end) = pattern(name)?;
        let names = self.by_name.range(start..).take_while(|(name, _)| name.starts_with(start)).take(MAX_NAMES);
        let mut fitting = names.filter(|(name, _)| name.len() > start.len() + end.len() && name.ends_with(end));
        let place = fitting.find_map(|(_, named)| named.places.first())?;
        let container = self.skeleton.parent(*place);
        Some(self.member(container, ANY_NAME))
    }

    /// Returns a member of an object, and adds it if it is new.
    fn member(&mut self, container: usize, name: &'a str) -> usize {
        let element = self.skeleton.element(container);
        if name == ANY_NAME && element != container {
            return element;
        }
        let place = self.skeleton.member_or_new(element, name);
        if place >= self.rows.len() {
            self.rows.push(Vec::new());
            self.by_name.entry(name).or_default().places.push(place);
        }
        place
    }

    fn doubt(&mut self, row: usize, place: usize, reason: Reason) {
        let container = self.skeleton.path_around(place);
        self.doubts.push(Doubt { row, container, name: self.skeleton.name(place).to_owned(), reason });
    }

    /// Returns the places that are rows or contain rows.
    fn tree(self) -> Tree {
        let mut inside: Vec<Vec<(usize, Branch)>> = vec![Vec::new(); self.rows.len()];
        let mut body = Branch::default();
        // A member has a greater index than its object.
        for (place, rows) in self.rows.into_iter().enumerate().rev() {
            let mut members = inside.get_mut(place).map(std::mem::take).unwrap_or_default();
            members.sort_by_key(|(first, _)| *first);
            let first = members.first().map(|(first, _)| *first).into_iter().chain(rows.first().copied()).min();
            let is_leaf = members.is_empty() && !rows.is_empty();
            let branch = Branch {
                name: self.skeleton.name(place).to_owned(),
                shown: if is_leaf { self.skeleton.shown(place) } else { Shown::Nothing },
                rows,
                is_list: self.skeleton.is_list(place),
                inside: members.into_iter().map(|(_, member)| member).collect(),
            };
            match (place, first) {
                (TOP, _) => body = branch,
                (_, Some(first)) => {
                    if let Some(around) = inside.get_mut(self.skeleton.parent(place)) {
                        around.push((first, branch));
                    }
                }
                (_, None) => {}
            }
        }
        let mut doubts = self.doubts;
        doubts.sort_by_key(|doubt| doubt.row);
        Tree { body, doubts }
    }
}

/// Returns the text before and after the placeholder of a name.
pub(super) fn pattern(name: &str) -> Option<(&str, &str)> {
    let (start, rest) = name.split_once('{')?;
    let (_, end) = rest.rsplit_once('}')?;
    (!start.is_empty() || !end.is_empty()).then_some((start, end))
}
