//! Places the rows that describe a list as a whole, such as the number of its elements: they are next to the list, and not in
//! its elements.

use std::collections::HashMap;

use super::super::name::singular;
use super::skeleton::{Skeleton, TOP};

/// Names of rows that describe one page of a list, in lower case.
const OF_PAGE: [&str; 11] = [
    "count",
    "total",
    "total_count",
    "totalcount",
    "total_size",
    "next",
    "next_marker",
    "next_page",
    "prev",
    "previous",
    "truncated",
];

/// The end of the names of rows with links to other pages of a list.
const LINKS: &str = "_links";

/// The objects that contain the lists.
pub(super) struct Lists {
    /// The first object that contains a list of each name.
    by_name: HashMap<String, usize>,
    /// The object that contains the outermost list around most rows, or a list of objects next to them.
    outermost: Option<usize>,
}

impl Lists {
    pub(super) fn of(skeleton: &Skeleton<'_>, main: usize) -> Self {
        let mut by_name = HashMap::new();
        let lists = (1..skeleton.places.len()).filter(|place| skeleton.is_list(*place) || *place == main);
        for list in lists {
            let name = skeleton.name(list);
            for name in [name.to_owned(), singular(name)] {
                by_name.entry(name).or_insert_with(|| skeleton.parent(list));
            }
        }
        let around = skeleton.outwards(main).filter(|place| *place != TOP && skeleton.is_list(*place)).last();
        let is_next = |place: usize| skeleton.is_list(place) && skeleton.is_object(place);
        let inside = || (1..skeleton.places.len()).find(|place| skeleton.parent(*place) == main && is_next(*place));
        let outermost = around.map(|list| skeleton.parent(list)).or_else(|| inside().map(|_| main));
        Self { by_name, outermost }
    }

    /// Returns the object that contains a row about a list and the list itself.
    pub(super) fn container(&self, name: &str) -> Option<usize> {
        match name.strip_suffix(LINKS) {
            Some(list) => self.by_name.get(list).copied(),
            None => self.outermost.filter(|_| OF_PAGE.contains(&name.to_lowercase().as_str())),
        }
    }
}
