//! The names of flattened structures, which are compared at compile time.

use super::Names;

/// The names of a flattened structure, and of those that are flattened into it.
#[derive(Debug, Clone, Copy)]
pub struct PartNames {
    names: &'static Names,
    parts: &'static [PartNames],
}

impl PartNames {
    /// Only for the macros.
    pub const fn new(names: &'static Names, parts: &'static [Self]) -> Self {
        Self { names, parts }
    }

    /// Whether the structure has a parameter of this name. A flattened structure has an empty name.
    const fn contains(&self, name: &str) -> bool {
        !name.is_empty() && (contains(self.names.all, name) || any_contains(self.parts, name))
    }

    /// Whether the structure and others have a parameter of one name.
    const fn overlaps(&self, names: &[&str], others: &[Self]) -> bool {
        let mut own = self.names.all;
        while let Some((name, following)) = own.split_first() {
            if !name.is_empty() && (contains(names, name) || any_contains(others, name)) {
                return true;
            }
            own = following;
        }
        let mut parts = self.parts;
        while let Some((part, following)) = parts.split_first() {
            if part.overlaps(names, others) {
                return true;
            }
            parts = following;
        }
        false
    }
}

const fn any_contains(parts: &[PartNames], name: &str) -> bool {
    let mut parts = parts;
    while let Some((part, following)) = parts.split_first() {
        if part.contains(name) {
            return true;
        }
        parts = following;
    }
    false
}

/// Only for the macros: checks that a flattened structure has no parameter of these names, nor of the structures that are
/// flattened before it.
///
/// # Panics
///
/// Panics at compile time if it has one.
#[track_caller]
pub const fn assert_distinct(names: &[&str], before: &[PartNames], part: &PartNames) {
    assert!(
        !part.overlaps(names, before),
        "the flattened structure has a parameter that another field of this struct has too: remove one of them, or rename \
         one with #[param(name = \"…\")]"
    );
}

/// Whether one of the names is `name`.
pub(crate) const fn contains(names: &[&str], name: &str) -> bool {
    let mut names = names;
    while let Some((first, others)) = names.split_first() {
        if is_equal(first.as_bytes(), name.as_bytes()) {
            return true;
        }
        names = others;
    }
    false
}

const fn is_equal(one: &[u8], other: &[u8]) -> bool {
    let (mut one, mut other) = (one, other);
    while let (Some((a, others_of_one)), Some((b, others_of_other))) = (one.split_first(), other.split_first()) {
        if *a != *b {
            return false;
        }
        (one, other) = (others_of_one, others_of_other);
    }
    one.is_empty() && other.is_empty()
}
