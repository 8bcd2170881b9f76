//! Reads numbers of which each has a meaning in one sentence: "0 = shut, 1 = open", "**0** - shut, **1** - open", or "0 indicates
//! that it is shut and 1 indicates that it is open".

use restable_rst::Cell;

use super::{DocumentedValue, distinct, has_word, of, paragraphs, tail};

/// What joins a number and its meaning.
const VERBS: [&str; 16] = [
    " for ",
    ":",
    "=",
    " = ",
    " - ",
    "-",
    " – ",
    "–",
    " — ",
    "—",
    " (",
    " indicates ",
    " means ",
    " represents ",
    " stands for ",
    " denotes ",
];

/// What separates a meaning from the next number.
const JOINTS: [&str; 16] = [
    ", and ",
    ", or ",
    "; and ",
    "; or ",
    " and ",
    " or ",
    ", ",
    "; ",
    " / ",
    "/",
    ". ",
    ", and the value ",
    " and the value ",
    ", the value ",
    "; the value ",
    ". The value ",
];

/// Words of a sentence whose numbers are not all values, in lower case.
const OTHERS: [&str; 6] = ["example", "format", "default", "range", "such as", "e.g."];

/// Words of a description that has special numbers among others, in lower case: "The number of lids. 0 means that there is no limit."
const QUANTITIES: [&str; 14] = [
    "port",
    "number of",
    "maximum",
    "minimum",
    "limit",
    "unlimited",
    "size",
    "seconds",
    "minutes",
    "duration",
    "timeout",
    "interval",
    "days",
    "hours",
];

/// The number of words of a meaning, at most.
const MAX_WORDS: usize = 12;

/// The length of a meaning and what separates it from the next number, at most, in characters.
const MAX_MEANING: usize = 160;

/// The number of values in a sentence, at most. A longer list is one of bullets.
const MAX_VALUES: usize = 64;

/// Reads the values of the first paragraph of a cell that gives numbers a meaning.
pub(super) fn read(cell: &Cell<'_>) -> Vec<DocumentedValue> {
    let is_quantity = |text: &str| {
        let lower = text.to_lowercase();
        QUANTITIES.iter().any(|word| has_word(&lower, word))
    };
    let numbered =
        paragraphs(&cell.children).filter(|text| text.as_str().contains(|letter: char| letter.is_ascii_digit()));
    numbered
        .map(|text| text.plain().replace('\n', " "))
        .filter(|text| {
            !is_quantity(text) && !["and so on", "etc.", ", ...", ", …"].iter().any(|words| text.contains(words))
        })
        .map(|text| in_text(&text))
        .find(|values| !values.is_empty())
        .unwrap_or_default()
}

fn in_text(text: &str) -> Vec<DocumentedValue> {
    let starts = std::iter::once(0).chain(text.match_indices([' ', '(']).map(|(at, _)| at + 1));
    for start in starts {
        let (before, list) = text.split_at_checked(start).unwrap_or_default();
        if list.starts_with(|first: char| first.is_ascii_digit() || first == '-') && begins_list(before) {
            let values = listed(list);
            if values.len() > 1 {
                return values;
            }
        }
    }
    Vec::new()
}

/// Returns whether a list may follow this text: nothing, a sentence, or a label.
fn begins_list(before: &str) -> bool {
    // Only the end of the text matters. It is cut, because this function is called for every number.
    let before = tail(before.trim_end());
    let last = super::last_sentence(before).to_lowercase();
    let is_called = matches!(last.as_str(), "the value" | "value" | "the value is" | "its value is");
    let ends = is_called || before.is_empty() || before.ends_with(['.', ':', '：', ',', '(', '?', ';']);
    ends && !OTHERS.iter().any(|word| has_word(&last, word))
}

/// Reads numbers with their meanings up to the end of the sentence.
fn listed(list: &str) -> Vec<DocumentedValue> {
    let mut values: Vec<DocumentedValue> = Vec::new();
    let mut rest = list;
    let mut verb = None;
    while let Some((number, found, behind)) = numbered(rest) {
        if *verb.get_or_insert(found) != found {
            return Vec::new();
        }
        let Some((meaning, next)) = bounded(behind, found) else { return Vec::new() };
        if values.len() == MAX_VALUES {
            return Vec::new();
        }
        values.push(of(number, meaning));
        rest = next;
    }
    let is_whole = rest.is_empty() || !rest.starts_with(|first: char| first.is_ascii_digit());
    if is_whole { distinct(values) } else { Vec::new() }
}

/// Splits a text after a number and what joins it to its meaning.
fn numbered(text: &str) -> Option<(&str, &'static str, &str)> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let end = digits.find(|letter: char| !letter.is_ascii_digit())?;
    let (number, rest) = text.split_at_checked(end + text.len() - digits.len())?;
    number.parse::<i64>().ok()?;
    let verb = VERBS.iter().rev().find(|verb| rest.starts_with(**verb))?;
    let meaning = rest.strip_prefix(verb)?.trim_start();
    meaning.starts_with(char::is_alphabetic).then_some((number, verb, meaning))
}

/// Splits a text after a meaning: before the next number, or at the end of the sentence.
fn bounded<'t>(text: &'t str, verb: &str) -> Option<(&'t str, &'t str)> {
    let cut = text.char_indices().nth(MAX_MEANING).map_or(text.len(), |(at, _)| at);
    let near = text.get(..cut)?;
    let end = near.find(". ").unwrap_or_else(|| near.trim_end_matches('.').len());
    let next = JOINTS.iter().filter_map(|joint| {
        near.match_indices(joint).find_map(|(at, _)| {
            let behind = text.get(at + joint.len()..)?;
            numbered(behind).filter(|(_, found, _)| *found == verb).map(|_| (at, behind))
        })
    });
    let (at, rest) = next.min_by_key(|(at, rest)| (*at, rest.len())).unwrap_or((end, ""));
    let meaning = near.get(..at)?.trim_end();
    let meaning = if verb == " (" { meaning.strip_suffix(')')? } else { meaning };
    // "10 for the small boat" is a number of something.
    let max = if verb == " for " { 2 } else { MAX_WORDS };
    let is_quantity = verb == " for " && ["the ", "a ", "an "].iter().any(|word| meaning.starts_with(word));
    let is_short = (1..=max).contains(&meaning.split_whitespace().count()) && !is_quantity;
    (is_short && !meaning.contains(". ")).then_some((meaning, rest))
}

#[cfg(test)]
mod tests {
    use super::super::expect;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        expect::meanings(super::read, text, expected);
    }

    #[test]
    fn a_sentence_may_give_each_number_a_meaning() {
        check("State of the lid. 0: shut, 1: open", &["0=shut", "1=open"]);
        check("State of the lid. 0 = shut, 1 = open.", &["0=shut", "1=open"]);
        check("**0** - shut, **1** - open, **2** - locked", &["0=shut", "1=open", "2=locked"]);
        check("Whether it is open: 1 (yes) or 0 (no).", &["1=yes", "0=no"]);
        check("State: 0—shut; 1—open.", &["0=shut", "1=open"]);
        check("The value 0 means no, and the value 1 means yes.", &["0=no", "1=yes"]);
        check("1 stands for yes and 0 stands for no. More follows.", &["1=yes", "0=no"]);
        check(
            "The lid. 0 indicates that it is shut, and 1 indicates that it is open.",
            &["0=that it is shut", "1=that it is open"],
        );
    }

    #[test]
    fn other_numbers_are_no_values() {
        check("For example, 0: shut, 1: open.", &[]);
        check("It opens at 1: the hour of the crew, and 2: of the mate.", &[]);
        check("The value ranges from 0 to 9. 0 indicates no limit.", &[]);
        check("Takes 2 (two) hands or 3 (three) feet.", &[]);
        check("0: shut, 0: shut", &[]);
        check("0: none, 1: one, and so on.", &[]);
        check("Number of lids. -1 indicates that there is no limit, and 0 indicates that there is none.", &[]);
    }
}
