//! Finds conditions that a table has as a whole: "This parameter is mandatory if a reel is used to fly a kite", below the heading
//! "Parameters for using a reel to fly a kite". The row is then mandatory wherever the table applies.

use std::collections::HashSet;

/// Words of a sentence and of a heading that say nothing of the case that they are about.
const GENERAL: [&str; 32] = [
    "this",
    "the",
    "a",
    "an",
    "it",
    "is",
    "are",
    "be",
    "must",
    "parameter",
    "field",
    "attribute",
    "mandatory",
    "required",
    "needed",
    "specified",
    "configured",
    "set",
    "only",
    "if",
    "when",
    "for",
    "in",
    "of",
    "on",
    "to",
    "by",
    "from",
    "with",
    "and",
    "or",
    "you",
];

/// Words of a sentence that says when a parameter may be absent.
const ABSENT: [&str; 6] = ["optional", "omitted", "blank", "not", "unless", "except"];

/// How many words of a condition the heading has, at least.
const MIN_SHARED: usize = 2;

/// Returns whether a heading names the condition of a sentence. Both are in lower case.
pub(super) fn has_condition(heading: &str, sentence: &str) -> bool {
    let (above, said) = (words(heading), words(sentence));
    if above.is_empty() || said.iter().any(|word| ABSENT.contains(word)) {
        return false;
    }
    let known: HashSet<&str> = above.iter().map(|word| stem(word)).collect();
    let followed: HashSet<_> = above.iter().zip(above.iter().skip(1)).collect();
    // The heading may leave out an adjective, but may not have another one in its place.
    let is_left_out = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| said.get(before));
        let around = before.filter(|word| matches!(**word, "a" | "an" | "the")).zip(said.get(at + 1));
        around.is_some_and(|around| followed.contains(&around))
    };
    let (mut shared, mut left_out) = (0, 0);
    for (at, word) in said.iter().enumerate().filter(|(_, word)| !GENERAL.contains(word)) {
        match known.contains(stem(word)) {
            true => shared += 1,
            false if is_left_out(at) => left_out += 1,
            false => return false,
        }
    }
    shared >= MIN_SHARED + left_out
}

/// Returns a heading in lower case, with the words of a name such as `KiteReel` apart.
pub(super) fn spaced(heading: &str) -> String {
    let mut spaced = String::with_capacity(heading.len());
    let mut before = ' ';
    for letter in heading.chars() {
        if letter.is_uppercase() && before.is_lowercase() {
            spaced.push(' ');
        }
        spaced.extend(letter.to_lowercase());
        before = letter;
    }
    spaced
}

fn words(text: &str) -> Vec<&str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// Returns a word without its ending: `create` and `creating` have the same stem.
fn stem(word: &str) -> &str {
    const ENDS: [&str; 5] = ["ing", "ed", "es", "s", "e"];
    ENDS.iter().find_map(|end| word.strip_suffix(end).filter(|stem| stem.len() > 1)).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::has_condition;

    #[test]
    fn a_heading_names_the_condition_of_a_sentence() {
        let heading = "parameters when a kite with a motor is used to lift a line";
        for (sentence, expected) in [
            ("this parameter is mandatory if a kite with a motor is used to lift a line", true),
            ("this parameter is mandatory if a large kite with a motor is used to lift a line", true),
            ("this parameter is mandatory when you lift lines using a kite", true),
            ("this parameter is mandatory if a kite with a sail is used to lift a line", false),
            ("this parameter is mandatory when a kite is used and wind is 3", false),
            ("this parameter is optional if a kite with a motor is used to lift a line", false),
            ("this parameter is mandatory for kites", false),
        ] {
            assert_eq!(has_condition(heading, sentence), expected, "{sentence}");
        }
        let other = "parameters when a small kite is used to lift a line";
        assert!(!has_condition(other, "it is mandatory if a large kite is used to lift a line"));
        assert!(has_condition("reel motor info", "this parameter is mandatory for reel motors"));
        assert!(!has_condition("", "this parameter is mandatory"));
    }
}
