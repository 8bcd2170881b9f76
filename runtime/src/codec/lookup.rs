//! How a reader finds the place of a parameter.

// Circular: a place names the readers that fill it, and a reader finds the place of a parameter here.
use super::place::Place;
use crate::table::Names;

/// The names of the parameters of an object, which are those of one struct or of several.
pub(crate) trait Lookup: Copy {
    /// The name of the place at `index`, or an empty text if there is none.
    fn name(self, index: usize) -> &'static str;

    /// The name of the place at `index`, if a key can have it.
    fn expected(self, index: usize) -> Option<&'static str>;

    /// The index of the place for `key`.
    fn search(self, key: &str) -> Option<usize>;

    /// The place that collects unknown parameters.
    fn rest<'s, 'p, 'de>(self, places: &'s mut [Place<'p, 'de>]) -> Option<&'s mut Place<'p, 'de>>;
}

impl Lookup for &'static Names {
    #[inline]
    fn name(self, index: usize) -> &'static str {
        Names::name(self, index)
    }

    #[inline]
    fn expected(self, index: usize) -> Option<&'static str> {
        self.all.get(index).copied()
    }

    #[inline]
    fn search(self, key: &str) -> Option<usize> {
        Names::search(self, key)
    }

    #[inline]
    fn rest<'s, 'p, 'de>(self, places: &'s mut [Place<'p, 'de>]) -> Option<&'s mut Place<'p, 'de>> {
        if self.rest { places.last_mut() } else { None }
    }
}
