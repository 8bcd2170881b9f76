//! Finds the places whose names are spelled almost like that of a row, such as `images` and `image`, or `backendId` and
//! `backend_id`.

use std::collections::HashMap;

use super::super::name::singular;
use super::skeleton::Skeleton;

/// The places by the letters of their names.
#[derive(Default)]
pub(super) struct Alike(HashMap<String, Vec<usize>>);

/// The length from which a name may differ by one letter. Short names differ by one letter and mean something else.
const MIN_LETTERS: usize = 6;

/// How many places are compared letter by letter.
const MAX_COMPARED: usize = 64;

impl Alike {
    pub(super) fn of(skeleton: &Skeleton<'_>) -> Self {
        let mut by_letters: HashMap<String, Vec<usize>> = HashMap::new();
        for place in 1..skeleton.places.len() {
            by_letters.entry(letters(skeleton.name(place))).or_default().push(place);
        }
        Self(by_letters)
    }

    /// Returns the places whose names have the same letters as a name in the singular.
    pub(super) fn places(&self, name: &str) -> &[usize] {
        let letters = letters(name);
        self.0.get(&letters).filter(|_| !letters.is_empty()).map_or(&[], Vec::as_slice)
    }

    /// Returns the first of some places whose name has the same letters as a name, or one letter more or less.
    pub(super) fn first(skeleton: &Skeleton<'_>, name: &str, places: &[usize]) -> Option<usize> {
        let written = letters(name);
        let mut spelled = places.iter().take(MAX_COMPARED).map(|place| (*place, letters(skeleton.name(*place))));
        let mut close = None;
        let same = spelled.find(|(place, other)| {
            if close.is_none() && differ_by_one(&written, other) {
                close = Some(*place);
            }
            written == *other
        });
        same.map(|(place, _)| place).or(close)
    }
}

/// Returns the letters and digits of a name in the singular, in lower case, without the prefix of an extension.
fn letters(name: &str) -> String {
    let bare = name.rsplit_once(':').map_or(name, |(_, bare)| bare);
    let letters = singular(bare).to_lowercase();
    letters.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// Returns whether one of two names has a letter that the other one has not, and both are long enough.
fn differ_by_one(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if short.len() < MIN_LETTERS || short.chars().count() + 1 != long.chars().count() {
        return false;
    }
    let before = short.chars().zip(long.chars()).take_while(|(one, other)| one == other).count();
    short.chars().skip(before).eq(long.chars().skip(before + 1))
}

#[cfg(test)]
mod tests {
    use super::{differ_by_one, letters};

    #[test]
    fn spellings_of_a_name_have_the_same_letters() {
        for (one, other) in [
            ("images", "image"),
            ("loadbalancer_id", "load_balancer_id"),
            ("os:scheduler_hints", "OS-SCH-HNT:scheduler_hints"),
            ("backendId", "backend-id"),
        ] {
            assert_eq!(letters(one), letters(other));
        }
        assert_ne!(letters("image_id"), letters("image"));
    }

    #[test]
    fn long_names_may_differ_by_one_letter() {
        assert!(differ_by_one("shipymard", "shipyard"));
        assert!(!differ_by_one("host", "hosts"));
        assert!(!differ_by_one("minimum", "maximum"));
        assert!(!differ_by_one("network", "network"));
    }
}
