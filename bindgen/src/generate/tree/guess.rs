//! Places the rows that no example shows.

use std::collections::HashMap;

use super::super::name::singular;
use super::super::rows::is_dynamic;
use super::alike::Alike;
use super::beside_list::Lists;
use super::skeleton::TOP;
use super::{ANY_NAME, FlatRow, Nesting, Reason, pattern};

/// Places the rows that have no place yet.
pub(super) fn place<'a>(nesting: &mut Nesting<'a>, rows: &[FlatRow<'a>], places: &[Option<usize>]) {
    if places.iter().all(Option::is_some) {
        return;
    }
    let mut guesses = Guesses::new(nesting, rows, places);
    let mut places = places.to_vec();
    guesses.spelled_alike(rows, &mut places);
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

/// How the names of rows end that describe the names of members.
const NAMES: [&str; 4] = ["id", "uuid", "name", "key"];

struct Guesses<'n, 'a> {
    nesting: &'n mut Nesting<'a>,
    /// The place of the next row that the examples show.
    after: Vec<Option<usize>>,
    /// The object that contains most rows.
    main: usize,
    /// The object that contains the rows of each later table.
    mains: HashMap<usize, usize>,
    lists: Lists,
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
        let main = main(nesting, rows, places);
        let mains = mains(nesting, rows, places);
        let lists = Lists::of(&nesting.skeleton, main);
        Self { nesting, after, main, mains, lists, objects }
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
        let (place, reason) = match dotted {
            Some(place) => (place, None),
            None => self.guess(row, content, before),
        };
        self.nesting.put(row, place);
        if let Some(reason) = reason {
            self.nesting.doubt(row, place, reason);
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

    /// Returns the place of a row whose name does not say it, and what decided it.
    fn guess(&mut self, row: usize, content: &FlatRow<'a>, before: Option<usize>) -> (usize, Option<Reason>) {
        let of_members = ANY_MEMBER.contains(&content.name).then(|| self.nesting.any_name()).flatten();
        if let Some(place) = of_members.or_else(|| self.members_after(row, content)) {
            return (place, Some(Reason::Neighbours));
        }
        let skeleton = &self.nesting.skeleton;
        let is_undescribed = |place: &&usize| !skeleton.is_row(**place) && self.nesting.is_free(**place);
        let (container, reason) =
            if let Some(place) = self.nesting.alike.places(content.name).iter().find(is_undescribed) {
                (skeleton.parent(*place), Reason::Spelling)
            } else if let Some(place) = self.lists.container(content.name) {
                (place, Reason::List)
            } else if let Some(place) = self.similar(content, before) {
                (place, Reason::Similar)
            } else {
                (self.by_neighbours(row, content, before), Reason::Neighbours)
            };
        let container = if self.nesting.skeleton.is_shallow(container) { container } else { TOP };
        let any = is_dynamic(content.name) || pattern(content.name).is_some();
        (self.nesting.member(container, if any { ANY_NAME } else { content.name }), Some(reason))
    }

    /// Returns the members of a map that no row describes, if the next row is in one of them: then this row describes them, or
    /// it is the first row of a table and describes their names.
    fn members_after(&self, row: usize, content: &FlatRow<'_>) -> Option<usize> {
        let around = self.nesting.skeleton.parent(self.after.get(row).copied().flatten()?);
        let is_of_names = row == 0 && NAMES.iter().any(|end| content.name.ends_with(end));
        let are_members = (content.is_structured || is_of_names) && self.nesting.skeleton.name(around) == ANY_NAME;
        (are_members && self.nesting.is_free(around)).then_some(around)
    }

    /// Takes the objects that only the examples show for rows that are spelled almost like them.
    fn spelled_alike(&mut self, rows: &[FlatRow<'a>], places: &mut [Option<usize>]) {
        let nesting = &mut *self.nesting;
        let is_open = |place: &usize| nesting.skeleton.contains_rows(*place) && nesting.is_free(*place);
        let mut open: Vec<usize> = (1..nesting.skeleton.places.len()).filter(is_open).collect();
        for ((row, content), slot) in rows.iter().enumerate().zip(places).filter(|(_, slot)| slot.is_none()) {
            let found = Alike::first(&nesting.skeleton, content.name, &open);
            let Some(place) = found.filter(|_| content.same_as.is_none()) else { continue };
            open.retain(|known| *known != place);
            nesting.put(row, place);
            nesting.doubt(row, place, Reason::Spelling);
            *slot = Some(place);
        }
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
    fn by_neighbours(&self, row: usize, content: &FlatRow<'_>, before: Option<usize>) -> usize {
        let skeleton = &self.nesting.skeleton;
        let main = self.mains.get(&content.table).copied().unwrap_or(self.main);
        let after = self.after.get(row).copied().flatten().map(|place| skeleton.parent(place));
        match (before, after) {
            (Some(before), _) => {
                let is_between = |place: &usize| *place == main || Some(*place) == after;
                skeleton.outwards(before).find(is_between).unwrap_or_else(|| skeleton.parent(before))
            }
            (None, Some(after)) => after,
            (None, None) => main,
        }
    }
}

/// Returns the object that contains most rows, or else the only object in the body.
fn main(nesting: &Nesting<'_>, rows: &[FlatRow<'_>], places: &[Option<usize>]) -> usize {
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
    let only = members.next().filter(|_| members.next().is_none());
    // The example may show an empty list.
    let is_empty_row = |place: usize| {
        let row = nesting.rows.get(place).and_then(|found| found.first()).and_then(|row| rows.get(*row));
        nesting.skeleton.is_without_members(place) && row.is_some_and(|row| row.is_structured)
    };
    let envelope = only.filter(|place| nesting.skeleton.is_object(*place) || is_empty_row(*place));
    let envelope = envelope.map(|place| nesting.skeleton.element(place));
    match most {
        // The envelope itself may be the only row that has a place.
        Some((place, _)) if place != TOP => place,
        _ => envelope.unwrap_or(TOP),
    }
}

/// Returns the object that contains all shown rows of a table, for each table but the first.
fn mains(nesting: &Nesting<'_>, rows: &[FlatRow<'_>], places: &[Option<usize>]) -> HashMap<usize, usize> {
    let first = rows.first().map(|row| row.table);
    let mut found: HashMap<usize, Option<usize>> = HashMap::new();
    for (row, place) in rows.iter().zip(places).filter(|(row, _)| Some(row.table) != first) {
        let Some(around) = place.map(|place| nesting.skeleton.parent(place)) else { continue };
        let known = found.entry(row.table).or_insert(Some(around));
        *known = known.filter(|known| *known == around);
    }
    found.into_iter().filter_map(|(table, place)| Some((table, place.filter(|place| *place != TOP)?))).collect()
}
