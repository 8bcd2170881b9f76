//! Reads constants that a sentence calls supported.

use restable_rst::Node;

use super::plain_list::listed;
use super::{DocumentedValue, paragraphs};

/// Returns the constants that a sentence of some paragraphs calls supported: "Currently, OAK and ELM are supported."
pub(super) fn in_blocks(nodes: &[Node<'_>]) -> Vec<DocumentedValue> {
    let of_text = |text: String| text.split_inclusive(". ").map(in_sentence).find(|values| values.len() > 1);
    paragraphs(nodes).map(|text| text.plain().replace('\n', " ")).find_map(of_text).unwrap_or_default()
}

/// How a sentence ends that calls constants supported.
const ENDS: [&str; 4] = [" are supported", " are available", " are valid", " are allowed"];

/// Words before the first constant that name what the constants are: "boat types A and B are available".
const NOUNS: [&str; 12] = [
    "kinds",
    "types",
    "modes",
    "values",
    "options",
    "states",
    "statuses",
    "algorithms",
    "engines",
    "protocols",
    "formats",
    "versions",
];

/// Returns the constants of the sentence "OAK, ELM, and ASH are supported" or "The wood, supporting OAK, ELM, and ASH".
pub(super) fn in_sentence(sentence: &str) -> Vec<DocumentedValue> {
    let bare = sentence.trim().trim_end_matches('.');
    let supporting = || Some(bare.split_once(", supporting ")?.1.trim_end_matches(" currently"));
    let ended = ENDS.iter().find_map(|end| bare.strip_suffix(end));
    let Some(list) = ended.or_else(supporting) else { return Vec::new() };
    let list =
        ["Currently, only ", "Currently, ", "Only "].iter().find_map(|word| list.strip_prefix(word)).unwrap_or(list);
    let after_noun = |noun: &&str| Some(list.split_once(&format!("{noun} "))?.1);
    let list = NOUNS.iter().find_map(after_noun).or_else(|| after_article(list)).unwrap_or(list);
    let values = listed(list.strip_prefix("of ").unwrap_or(list), false);
    let is_constant = |value: &DocumentedValue| {
        value.value.chars().any(|letter| letter.is_ascii_uppercase())
            && value.value.starts_with(|first: char| first.is_ascii_uppercase())
    };
    let are_numbers = || {
        ["Only ", "only "].iter().any(|word| bare.contains(word))
            && values.iter().all(|value| value.value.chars().all(|letter| letter.is_ascii_digit() || letter == '.'))
    };
    if values.iter().all(is_constant) || are_numbers() { values } else { Vec::new() }
}

/// Returns the text after an article and what the constants are: "the boat engines A and B".
fn after_article(list: &str) -> Option<&str> {
    let (noun, list) = list.strip_prefix("the ")?.split_once("s ")?;
    let is_noun = noun.chars().all(|letter| letter.is_ascii_alphabetic() || letter == ' ')
        && noun.split(' ').count() < 3
        && noun.ends_with(|last: char| last.is_ascii_lowercase());
    is_noun.then_some(list)
}

#[cfg(test)]
mod tests {
    #[track_caller]
    fn check(sentence: &str, expected: &[&str]) {
        let found: Vec<_> = super::in_sentence(sentence).into_iter().map(|value| value.value).collect();
        assert_eq!(found, expected, "{sentence}");
    }

    #[test]
    fn constants_may_be_called_supported() {
        check("Currently, the engines Sail and Oar are supported.", &["Sail", "Oar"]);
        check("Currently, the boat engines Sail and Oar are supported.", &["Sail", "Oar"]);
        check("Currently, only 1.10 and 1.12 are supported.", &["1.10", "1.12"]);
        check("The engines and the sails are supported.", &[]);
        check("The Sail and the Oar are supported.", &[]);
    }
}
