//! Places the rows that no example shows.

use std::collections::HashMap;

use super::super::name::singular;
use super::super::rows::is_dynamic;
use super::skeleton::TOP;
use super::{ANY_NAME, FlatRow, Nesting, pattern};

/// Places the rows that have no place yet.
pub(super) fn place<'a>(nesting: &mut Nesting<'a>, rows: &[FlatRow<'a>], places: &[Option<usize>]) {
    if places.iter().all(Option::is_some) {
        return;
    }
    let mut guesses = Guesses::new(nesting, rows, places);
    let mut places = places.to_vec();
    // Objects come first, because other rows may belong to them.
    for structured in [true, false] {
        let mut before = None;
        for (row, content) in rows.iter().enumerate() {
            let known = places.get(row).copied().flatten();
            let known = known.or_else(|| content.same_as.and_then(|earlier| guesses.again(row, earlier, &places)));
            let place = match known {
                Some(place) => Some(place),
                None if content.is_structured == structured => Some(guesses.row(row, content, before)),
                None => None,
            };
            before = place.or(before);
            if let Some(slot) = places.get_mut(row) {
                *slot = place;
            }
        }
    }
}

/// The names of rows that describe the names and the values of an object with any names.
const ANY_MEMBER: [&str; 2] = ["key", "value"];

struct Guesses<'n, 'a> {
    nesting: &'n mut Nesting<'a>,
    /// The place of the next row that the examples show.
    after: Vec<Option<usize>>,
    /// The object that contains most rows.
    main: usize,
    /// The first object of each name in the singular.
    objects: HashMap<String, usize>,
}

impl<'n, 'a> Guesses<'n, 'a> {
    fn new(nesting: &'n mut Nesting<'a>, rows: &[FlatRow<'a>], places: &[Option<usize>]) -> Self {
        let mut next = None;
        let mut after: Vec<_> = places
            .iter()
            .rev()
            .map(|place| {
                next = place.or(next);
                next
            })
            .collect();
        after.reverse();
        let is_row = |place: usize| {
            let described = nesting.rows.get(place).and_then(|found| found.first());
            described.and_then(|row| rows.get(*row)).is_some_and(|row| row.is_structured)
        };
        let mut objects = HashMap::new();
        for place in 1..nesting.skeleton.places.len() {
            if nesting.skeleton.is_object(place) || is_row(place) {
                objects.entry(singular(nesting.skeleton.name(place))).or_insert(place);
            }
        }
        let main = main(nesting, places);
        Self { nesting, after, main, objects }
    }

    /// Puts a row at the place of an earlier row that describes the same field.
    fn again(&mut self, row: usize, earlier: usize, places: &[Option<usize>]) -> Option<usize> {
        let place = places.get(earlier).copied().flatten()?;
        self.nesting.put(row, place);
        Some(place)
    }

    /// Places a row, and returns its place.
    fn row(&mut self, row: usize, content: &FlatRow<'a>, before: Option<usize>) -> usize {
        self.nesting.last = before.unwrap_or(TOP);
        let dotted = self.nesting.by_dots(content.name);
        let is_said = dotted.is_some();
        let any = ANY_MEMBER.contains(&content.name).then(|| self.nesting.any_name()).flatten();
        let place = dotted.or(any).unwrap_or_else(|| {
            let container = self.similar(content, before).unwrap_or_else(|| self.by_neighbours(row, before));
            let container = if self.nesting.skeleton.is_shallow(container) { container } else { TOP };
            let any = is_dynamic(content.name) || pattern(content.name).is_some();
            self.nesting.member(container, if any { ANY_NAME } else { content.name })
        });
        self.nesting.put(row, place);
        if !is_said {
            self.nesting.doubt(row, place, false);
        }
        if content.is_structured {
            self.objects.entry(singular(content.name)).or_insert(place);
            // Without an example, the first object is taken for the envelope.
            if self.main == TOP && before.is_none() && row == 0 && self.nesting.skeleton.places.len() == place + 1 {
                self.main = place;
            }
        }
        place
    }

    /// Returns the object that contains a field of this name in a similar operation.
    fn similar(&self, content: &FlatRow<'a>, before: Option<usize>) -> Option<usize> {
        let names: Vec<String> = content.containers.iter().map(|name| singular(name)).collect();
        let skeleton = &self.nesting.skeleton;
        let around = skeleton.outwards(before.unwrap_or(TOP)).find(|place| {
            let name = skeleton.name(*place);
            let is_object = *place == TOP || self.objects.contains_key(&singular(name));
            is_object && names.contains(&singular(name))
        });
        let only = || match names.as_slice() {
            [only] if only.is_empty() => Some(TOP),
            [only] => self.objects.get(only).copied(),
            _ => None,
        };
        around.or_else(only)
    }

    /// Returns the object that contains the rows before and after a row.
    fn by_neighbours(&self, row: usize, before: Option<usize>) -> usize {
        let skeleton = &self.nesting.skeleton;
        let after = self.after.get(row).copied().flatten().map(|place| skeleton.parent(place));
        match (before, after) {
            (Some(before), _) => {
                let is_between = |place: &usize| *place == self.main || Some(*place) == after;
                skeleton.outwards(before).find(is_between).unwrap_or_else(|| skeleton.parent(before))
            }
            (None, Some(after)) => after,
            (None, None) => self.main,
        }
    }
}

/// Returns the object that contains most rows, or else the only object in the body.
fn main(nesting: &Nesting<'_>, places: &[Option<usize>]) -> usize {
    let mut counts: HashMap<usize, usize> = HashMap::new();
    for place in places.iter().flatten() {
        *counts.entry(nesting.skeleton.parent(*place)).or_default() += 1;
    }
    // Among equal counts the envelope wins over the body, and else the first object.
    let most = counts.into_iter().max_by_key(|(place, count)| {
        let rank = if *place == TOP { 0 } else { usize::MAX - place };
        (*count, rank)
    });
    let mut members = (1..nesting.skeleton.places.len()).filter(|place| nesting.skeleton.parent(*place) == TOP);
    let only = members.next().filter(|place| members.next().is_none() && nesting.skeleton.is_object(*place));
    let envelope = only.map(|place| nesting.skeleton.element(place));
    match most {
        // The envelope itself may be the only row that has a place.
        Some((place, _)) if place != TOP => place,
        _ => envelope.unwrap_or(TOP),
    }
}
