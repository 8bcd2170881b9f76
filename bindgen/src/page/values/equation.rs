//! Reads values that a description assigns to one name: "`kind=kelp` indicates plants of the sea, and `kind=moss` indicates plants of
//! the land".

use restable_rst::Cell;

use super::super::reference;
use super::{DocumentedValue, at_least_two, distinct, has_word, is_value, of};

/// How the meaning of a value begins.
const VERBS: [&str; 10] =
    ["indicates ", "means ", "specifies ", "represents ", "stands for ", "denotes ", "refers to ", ": ", "- ", "("];

/// Words of a description whose names and values are a part of a longer value, in lower case.
const OTHERS: [&str; 6] = ["example", "format", "such as", "e.g.", "separator", "expression"];

/// Returns the values that a cell assigns to one name, if each has a meaning.
pub(super) fn read(cell: &Cell<'_>) -> Vec<DocumentedValue> {
    // Most cells have no such sign, and the other checks take time.
    if !reference::paragraphs(cell).any(|text| text.as_str().contains('=')) {
        return Vec::new();
    }
    let paragraphs: Vec<_> = reference::paragraphs(cell).map(|text| text.plain().replace('\n', " ")).collect();
    let plain = paragraphs.join(" ");
    let lower = plain.to_lowercase();
    if OTHERS.iter().any(|word| has_word(&lower, word)) { Vec::new() } else { in_text(&plain) }
}

fn in_text(text: &str) -> Vec<DocumentedValue> {
    let mut parts: Vec<(&str, &str, usize, usize)> = Vec::new();
    let mut at = 0;
    for word in text.split_inclusive(' ') {
        let end = at + word.len();
        if let Some((name, value)) = assigned(word) {
            parts.push((name, value, at, end));
        } else if word.contains('=') {
            return Vec::new();
        }
        at = end;
    }
    let Some(first) = parts.first().map(|(name, ..)| *name) else { return Vec::new() };
    let value = |(at, (name, value, _, end)): (usize, &(&str, &str, usize, usize))| {
        let next = parts.get(at + 1).map_or(text.len(), |(_, _, start, _)| *start);
        // A colon belongs to the word.
        let from =
            if text.get(..*end)?.trim_end().ends_with(':') { text.get(..*end)?.trim_end().len() - 1 } else { *end };
        let behind = text.get(from..next)?.trim_start_matches([')', ' ']);
        let meaning = VERBS.iter().find_map(|verb| behind.strip_prefix(verb))?;
        let meaning = meaning.split(". ").next().unwrap_or_default().trim();
        let meaning = [" and", " or"].iter().find_map(|joint| meaning.strip_suffix(joint)).unwrap_or(meaning);
        let meaning = meaning.trim_end_matches([' ', ',', ';', '.', ')', '-']);
        (*name == first && !meaning.is_empty()).then(|| of(value, meaning))
    };
    let found = parts.iter().enumerate().map(value).collect::<Option<_>>().unwrap_or_default();
    at_least_two(distinct(found))
}

/// Splits a word such as `kind=kelp` or `(kind=kelp):` into its name and its value.
fn assigned(word: &str) -> Option<(&str, &str)> {
    let bare = word.trim().trim_start_matches(['(', '`', '"', '\'', '*']);
    let (name, value) = bare.trim_end_matches([':', '`', '"', '\'', '*', ')']).split_once('=')?;
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "_-.".contains(letter);
    let is_name = !name.is_empty() && name.chars().all(is_letter);
    (is_name && is_value(value) && value.chars().all(is_letter)).then_some((name, value))
}

#[cfg(test)]
mod tests {
    use super::super::expect;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        expect::meanings(super::read, text, expected);
    }

    #[test]
    fn each_value_of_a_name_may_have_a_meaning() {
        check(
            "The plant. `kind=kelp` indicates plants of the sea, and `kind=moss` indicates plants of the land. More.",
            &["kelp=plants of the sea", "moss=plants of the land"],
        );
        check("**kind=kelp**: it swims; **kind=moss**: it does not.", &["kelp=it swims", "moss=it does not"]);
        check(
            "The plant.\n\n- **kind=kelp**: it swims.\n- **kind=moss**: it dries.\n",
            &["kelp=it swims", "moss=it dries"],
        );
        check("kind=kelp (it swims) or kind=moss (it dries).", &["kelp=it swims", "moss=it dries"]);
    }

    #[test]
    fn other_names_and_examples_are_no_values() {
        check("**kind=kelp** indicates kelp, and **age=3** indicates its age.", &[]);
        check("For example, **kind=kelp** indicates kelp and **kind=moss** indicates moss.", &[]);
        check("**kind=kelp** returns kelp and **kind=moss** returns moss.", &[]);
        check("It sends **kind=kelp** or **kind=moss**.", &[]);
        check("**kind=kelp** indicates kelp.", &[]);
        check("**kind=kelp&age=1** means kelp, **kind=moss&age=2** means moss.", &[]);
    }
}
