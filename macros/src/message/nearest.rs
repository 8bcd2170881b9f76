//! The key that a misspelt word was meant for.

use restable_model::{Attribute, Key};

/// The key of the attribute that is most similar to `word`, if few letters differ.
pub(super) fn nearest(attribute: Attribute, word: &str) -> Option<&'static Key> {
    const LETTERS: usize = 2;
    attribute
        .keys()
        .into_iter()
        .map(|key| (distance(key.word, word), key))
        .filter(|&(distance, key)| distance <= LETTERS && 2 * distance < key.word.len())
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, key)| key)
}

/// The Levenshtein distance: the number of letters to add, remove or change.
fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.chars().count()).collect();
    for (line, a) in from.chars().enumerate() {
        let mut before = line;
        let mut left = line + 1;
        for (cell, b) in row.iter_mut().skip(1).zip(to.chars()) {
            let changed = before + usize::from(a != b);
            before = *cell;
            left = changed.min(left + 1).min(*cell + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}
