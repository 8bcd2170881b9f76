//! Finds a value of a request that cannot be sent.

use alloc::string::{String, ToString as _};

use restable_model::{Microversion, Microversions, pointer};

use crate::codec::view::View;
use crate::table::Names;

/// The JSON pointer of the first number among the parameters that is NaN or infinite. JSON cannot represent it.
pub(super) fn not_finite(names: &[&'static str], views: &[View<'_, '_>]) -> Option<String> {
    let mut matches = |_: &Microversions, view: &View<'_, '_>| matches!(view, View::Float(value) if !value.is_finite());
    let mut search = Search::new(&mut matches);
    let is_found = search.columns(names, &[], views);
    is_found.then_some(search.pointer)
}

/// The JSON pointer of the first parameter that this version does not have, and the versions that have it.
pub(super) fn outside_version(
    version: Microversion,
    names: &'static Names,
    views: &[View<'_, '_>],
) -> Option<(String, Microversions)> {
    let mut outside = Microversions::ALL;
    let mut matches = |versions: &Microversions, view: &View<'_, '_>| {
        let is_outside = !matches!(view, View::Absent) && !versions.contains(version);
        if is_outside {
            outside = *versions;
        }
        is_outside
    };
    let mut search = Search::new(&mut matches);
    let is_found = search.columns(names.all, names.versions, views);
    let pointer = search.pointer;
    is_found.then_some((pointer, outside))
}

/// Whether a value, which a parameter of these versions has, is searched for.
type Matches<'m> = &'m mut dyn FnMut(&Microversions, &View<'_, '_>) -> bool;

/// A search for the first value that matches.
struct Search<'m> {
    /// The JSON pointer of the value.
    pointer: String,
    matches: Matches<'m>,
}

impl<'m> Search<'m> {
    fn new(matches: Matches<'m>) -> Self {
        Self { pointer: String::new(), matches }
    }

    /// Searches some columns and, if there is one more, the field that collects unknown parameters.
    fn columns(&mut self, names: &[&'static str], limited: &[(usize, Microversions)], views: &[View<'_, '_>]) -> bool {
        let versions = |at| limited.iter().find(|(index, _)| *index == at).map_or(Microversions::ALL, |found| found.1);
        let mut columns = names.iter().zip(views).enumerate();
        columns.any(|(at, (name, view))| self.at(name, &versions(at), view))
            || views.get(names.len()).is_some_and(|rest| self.inside(rest))
    }

    /// Searches the value of one segment. The segment stays in the pointer if the value is found.
    fn at(&mut self, segment: &str, versions: &Microversions, view: &View<'_, '_>) -> bool {
        if let (View::Table(_), true) = (view, segment.is_empty()) {
            // A flattened structure has no name.
            return self.inside(view);
        }
        let length = self.pointer.len();
        pointer::push(&mut self.pointer, segment);
        let found = (self.matches)(versions, view) || self.inside(view);
        if !found {
            self.pointer.truncate(length);
        }
        found
    }

    fn inside(&mut self, view: &View<'_, '_>) -> bool {
        const ALL: Microversions = Microversions::ALL;
        let mut found = false;
        match *view {
            View::List(list) => {
                found = (0..list.len()).any(|index| self.at(&index.to_string(), &ALL, &list.element(index)));
            }
            View::Map(map) => map.each(&mut |key, entry| {
                found = self.at(key, &ALL, &entry);
                !found
            }),
            View::Secret(secret) => found = self.value(&secret.reveal()),
            View::Styled(_, view) => found = self.value(view),
            View::Table(record) => record.write(&mut |names, views| {
                found = found || self.columns(names.all, names.versions, views);
            }),
            _ => {}
        }
        found
    }

    /// Searches a value that is wrapped in another one.
    fn value(&mut self, view: &View<'_, '_>) -> bool {
        (self.matches)(&Microversions::ALL, view) || self.inside(view)
    }
}
