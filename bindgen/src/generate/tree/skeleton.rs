//! The places that examples have for rows.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::super::name::singular;
use super::super::shown::{Shown, is_data};
use super::ANY_NAME;

/// The place of the body.
pub(super) const TOP: usize = 0;
/// The maximum depth of places that no example has.
const MAX_DEPTH: usize = 64;

/// The objects of all examples, laid on top of each other. The elements of a list are one place, and so are the members of a
/// map.
pub(super) struct Skeleton<'a> {
    pub(super) places: Vec<Place<'a>>,
    members: HashMap<(usize, &'a str), usize>,
}

/// A member of an object.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is true of some examples, and several may be")]
pub(super) struct Place<'a> {
    pub(super) name: &'a str,
    parent: usize,
    depth: usize,
    is_list: bool,
    is_object: bool,
    is_scalar: bool,
    /// Whether its members have any names.
    is_map: bool,
    /// The values that it has in the examples.
    values: Vec<&'a Value>,
    /// Whether it has the name of a row.
    is_row: bool,
    /// Whether it, or a place in it, has the name of a row.
    is_known: bool,
    has_unknown_names: bool,
}

/// What is known of the rows while the examples are read.
struct Rows<'n> {
    names: &'n HashSet<&'n str>,
    has_any_name: bool,
    /// Whether the only member of the body has any name.
    is_map: bool,
}

impl<'a> Skeleton<'a> {
    pub(super) fn of(examples: &[&'a Value], names: &HashSet<&str>, has_any_name: bool, is_map: bool) -> Self {
        let mut skeleton = Self { places: vec![Place::default()], members: HashMap::new() };
        skeleton.fill(TOP, examples.to_vec(), &Rows { names, has_any_name, is_map });
        skeleton
    }

    /// Adds the members of the values of a place. JSON nests at most 127 levels.
    fn fill(&mut self, place: usize, values: Vec<&'a Value>, rows: &Rows<'_>) {
        let objects = self.objects(place, values);
        let mut groups: Vec<(&'a str, Vec<&'a Value>)> = Vec::new();
        let mut known: HashMap<&str, usize> = HashMap::new();
        for (name, value) in objects.into_iter().flatten() {
            let at = *known.entry(name).or_insert(groups.len());
            match groups.get_mut(at) {
                Some((_, values)) => values.push(value),
                None => groups.push((name, vec![value])),
            }
        }
        if self.is_map(place, &groups, rows) {
            if let Some(place) = self.places.get_mut(place) {
                place.is_map = true;
            }
            groups = vec![(ANY_NAME, groups.into_iter().flat_map(|(_, values)| values).collect())];
        }
        for (name, values) in groups {
            let member = self.member_or_new(place, name);
            self.fill(member, values, rows);
            let is_row = rows.names.contains(name);
            let is_known = is_row || self.places.get(member).is_some_and(|place| place.is_known);
            if let Some(member) = self.places.get_mut(member) {
                (member.is_row, member.is_known) = (is_row, is_known);
            }
            if let Some(place) = self.places.get_mut(place) {
                place.is_known |= is_known;
                place.has_unknown_names |= !is_known;
            }
        }
    }

    /// Returns the objects among the values of a place, and records what the values are.
    fn objects(&mut self, place: usize, values: Vec<&'a Value>) -> Vec<&'a serde_json::Map<String, Value>> {
        let Some(place) = self.places.get_mut(place) else { return Vec::new() };
        let mut objects = Vec::new();
        for value in values {
            place.is_list |= value.is_array();
            place.values.push(value);
            let mut pending = vec![value];
            while let Some(value) = pending.pop() {
                match value {
                    Value::Array(elements) => pending.extend(elements.iter().rev()),
                    Value::Object(members) => objects.push(members),
                    Value::Null => {}
                    Value::Bool(_) | Value::Number(_) | Value::String(_) => place.is_scalar = true,
                }
            }
        }
        place.is_object |= !objects.is_empty();
        objects
    }

    /// Returns whether the members of a place are those of a map: no row has one of their names, all are objects, and the
    /// names look like data, or a row describes the place and names it in the plural, or its members are alike.
    fn is_map(&self, place: usize, groups: &[(&str, Vec<&Value>)], rows: &Rows<'_>) -> bool {
        let is_object = |value: &Value| super::super::rows::object(value).is_some();
        let mut values = groups.iter().flat_map(|(_, values)| values).filter(|value| !value.is_null()).peekable();
        if values.peek().is_none() || groups.iter().any(|(name, _)| rows.names.contains(name)) {
            return false;
        }
        if !values.all(|value| is_object(value)) {
            return false;
        }
        let name = self.name(place);
        let is_row = rows.names.contains(name);
        let is_plural = || singular(name) != name;
        groups.iter().all(|(name, _)| is_data(name))
            || place == TOP && rows.is_map && groups.len() == 1
            || is_row && (rows.has_any_name || is_plural() || are_alike(groups, rows))
    }

    pub(super) fn name(&self, place: usize) -> &'a str {
        self.places.get(place).map_or("", |place| place.name)
    }

    pub(super) fn parent(&self, place: usize) -> usize {
        self.places.get(place).map_or(TOP, |place| place.parent)
    }

    pub(super) fn is_list(&self, place: usize) -> bool {
        self.places.get(place).is_some_and(|place| place.is_list)
    }

    pub(super) fn is_object(&self, place: usize) -> bool {
        self.places.get(place).is_some_and(|place| place.is_object)
    }

    pub(super) fn has_unknown_names(&self, place: usize) -> bool {
        let place = self.places.get(place);
        place.is_some_and(|place| place.is_map || place.has_unknown_names || place.is_object && !place.is_known)
    }

    /// Returns whether the values of a place may be those of a row.
    pub(super) fn fits(&self, place: usize, is_structured: bool) -> bool {
        let Some(place) = self.places.get(place) else { return false };
        let is_empty = !place.is_list && !place.is_object && !place.is_scalar;
        is_empty || (place.is_list || place.is_object) == is_structured
    }

    /// Returns a place and the places around it, from the inside to the outside.
    pub(super) fn outwards(&self, place: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(place), |place| (*place != TOP).then(|| self.parent(*place)))
    }

    pub(super) fn member(&self, container: usize, name: &str) -> Option<usize> {
        self.members.get(&(container, name)).copied()
    }

    /// Returns a member of a place, and adds it if it is new. A place that is too deep gets no members: they are added to the
    /// body.
    pub(super) fn member_or_new(&mut self, container: usize, name: &'a str) -> usize {
        let depth = self.places.get(container).map_or(0, |place| place.depth) + 1;
        if let Some(known) = self.member(container, name) {
            return known;
        }
        let place = self.places.len();
        self.places.push(Place { name, parent: container, depth, ..Place::default() });
        self.members.insert((container, name), place);
        place
    }

    /// Returns whether a place may get members that no example shows.
    pub(super) fn is_shallow(&self, place: usize) -> bool {
        self.places.get(place).is_some_and(|place| place.depth < MAX_DEPTH)
    }

    /// Returns the place that has the fields of a place: that of the members, if it is a map.
    pub(super) fn element(&self, place: usize) -> usize {
        let is_map = self.places.get(place).is_some_and(|place| place.is_map);
        self.member(place, ANY_NAME).filter(|_| is_map).unwrap_or(place)
    }

    /// Returns what the values of a place have in common.
    pub(super) fn shown(&self, place: usize) -> Shown {
        self.places.get(place).map(|place| Shown::of(place.name, &place.values)).unwrap_or_default()
    }

    /// Returns whether a place has the name of a row.
    pub(super) fn is_row(&self, place: usize) -> bool {
        self.places.get(place).is_some_and(|place| place.is_row)
    }

    /// Returns whether an object or a list has members that rows describe, but is described by none itself.
    pub(super) fn contains_rows(&self, place: usize) -> bool {
        self.places.get(place).is_some_and(|place| place.is_object && place.is_known && !place.is_row)
    }

    /// Returns whether a place is a list or an object without members in all examples.
    pub(super) fn is_without_members(&self, place: usize) -> bool {
        self.places.get(place).is_some_and(|place| !place.is_scalar && !place.is_object)
    }

    /// Returns the object that contains a place, as the path of the names in it.
    pub(super) fn path_around(&self, place: usize) -> String {
        let mut names: Vec<_> = self.outwards(self.parent(place)).map(|place| self.name(place)).collect();
        names.reverse();
        names.retain(|name| !name.is_empty() && *name != ANY_NAME);
        names.join(".")
    }
}

/// Returns whether the members of at least two names have a field in common that a row describes.
fn are_alike(groups: &[(&str, Vec<&Value>)], rows: &Rows<'_>) -> bool {
    let fields = |(_, values): &(&str, Vec<&Value>)| -> HashSet<String> {
        let objects = values.iter().filter_map(|value| super::super::rows::object(value));
        objects.flat_map(serde_json::Map::keys).filter(|name| rows.names.contains(name.as_str())).cloned().collect()
    };
    let mut known = HashSet::new();
    groups.len() > 1
        && groups.iter().any(|group| {
            let fields = fields(group);
            let is_alike = fields.iter().any(|name| known.contains(name));
            known.extend(fields);
            is_alike
        })
}
