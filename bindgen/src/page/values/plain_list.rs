//! Reads lists of words without markup, such as "RED, GREEN, or BLUE" and "1 (open), 0 (shut)".

use restable_rst::Text;

use super::number::without_thousands;
use super::sentence::{is_separator, meaning};
use super::{DocumentedValue, at_least_two, distinct, is_value, item, of};

/// Words of the language that are no values, in lower case: they say what a value consists of, or that it is none.
const WORDS: [&str; 42] = [
    "not",
    "no",
    "yes",
    "null",
    "none",
    "empty",
    "blank",
    "nil",
    "both",
    "neither",
    "either",
    "any",
    "others",
    "more",
    "less",
    "greater",
    "larger",
    "smaller",
    "higher",
    "lower",
    "it",
    "this",
    "that",
    "these",
    "a",
    "an",
    "the",
    "letters",
    "digits",
    "characters",
    "numbers",
    "underscores",
    "hyphens",
    "periods",
    "strings",
    "string",
    "integer",
    "integers",
    "boolean",
    "object",
    "array",
    "uuid",
];

/// The number of words in a list of words that are no constants, at least. Fewer words may be a part of a sentence.
const MIN_WORDS: usize = 3;

/// Returns the values of a paragraph that is only a list of constants, as it may follow an introduction.
pub(super) fn whole(text: &Text<'_>) -> Vec<DocumentedValue> {
    let plain = text.plain().replace('\n', " ");
    let values: Vec<_> = plain.trim().trim_end_matches('.').split(',').map(str::trim).collect();
    let are_many = values.len() >= MIN_WORDS;
    let is_constant = |value: &&str| {
        is_plain_value(value) && (are_many || value.starts_with(|first: char| first.is_ascii_uppercase()))
    };
    if values.iter().all(is_constant) {
        at_least_two(distinct(values.into_iter().map(|value| of(value, "")).collect()))
    } else {
        listed(&plain, false)
    }
}

/// Returns the words between brackets: `[red green]` or `[red, green]`. Two numbers in brackets are a range.
pub(super) fn in_brackets(inside: &str) -> Vec<DocumentedValue> {
    words(inside.split(|letter: char| letter == ',' || letter.is_whitespace()).filter(|word| !word.is_empty()))
}

/// Returns the words between brackets after a label that calls them an enumeration.
pub(super) fn in_enum(inside: &str) -> Vec<DocumentedValue> {
    let value = |word: &str| Some(item::unquoted(word.trim())).filter(|word| is_value(word)).map(|word| of(word, ""));
    distinct(inside.split(',').map(value).collect::<Option<_>>().unwrap_or_default())
}

/// Returns words as values, if all of them can be.
pub(super) fn words<'w>(words: impl Iterator<Item = &'w str>) -> Vec<DocumentedValue> {
    let value = |word: &str| {
        let word = item::unquoted(word);
        (is_plain_value(word) && word.contains(char::is_alphabetic)).then(|| of(word, ""))
    };
    distinct(words.map(value).collect::<Option<_>>().unwrap_or_default())
}

/// Returns the values of a list that is the rest of its sentence. Without a label, "or" or "and" has to join the last value.
pub(super) fn listed(list: &str, is_labelled: bool) -> Vec<DocumentedValue> {
    let mut values = Vec::new();
    let list = without_thousands(list);
    let mut rest = &*list;
    let mut is_joined = false;
    loop {
        let end = rest.find([' ', ',', ';', '(', '（']).unwrap_or(rest.len());
        let (word, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let is_last = behind.trim().is_empty();
        let value = item::unquoted(if is_last { word.trim_end_matches('.') } else { word });
        // `null` is the absence of a value.
        if let ("null", Some((separator, next))) = (word, separated(meaning(behind).1)) {
            is_joined = separator.ends_with("or") || separator.ends_with("and");
            rest = next;
            continue;
        }
        // A word in quotation marks is no word of the language.
        let is_quoted = value.len() < word.trim_end_matches('.').len() && is_value(value);
        if !is_quoted && !is_plain_value(value) {
            return Vec::new();
        }
        let (explained, behind) =
            if behind.trim_start().starts_with(['(', '（']) { meaning(behind) } else { (String::new(), behind) };
        values.push(of(value, &explained));
        if matches!(behind.trim(), "" | "." | ";") {
            let is_explained = values.iter().all(|value| !value.meaning.is_empty());
            return if is_joined || is_labelled || is_explained { distinct(values) } else { Vec::new() };
        }
        let Some((separator, next)) = separated(behind) else { return Vec::new() };
        // A comma between digits separates thousands: 10,240.
        let are_digits = [value.chars().next_back(), next.chars().next()].iter().flatten().all(char::is_ascii_digit);
        if are_digits && behind.starts_with(',') && behind.len() - next.len() == 1 {
            return Vec::new();
        }
        is_joined = ["or", "and", "|"].iter().any(|joint| separator.ends_with(joint));
        rest = next;
    }
}

/// Splits a word and its meaning in parentheses, which is the rest of the text.
pub(super) fn meaning_in_parentheses(text: &str) -> (&str, &str) {
    let split = || text.strip_suffix([')', '）'])?.split_once(['(', '（']);
    split().map_or((text, ""), |(word, meaning)| (word.trim_end(), meaning.trim()))
}

/// Splits the separator at the beginning of a text from the next value.
fn separated(text: &str) -> Option<(&str, &str)> {
    let start = text.find(|letter: char| !" ,;/、|".contains(letter))?;
    let (marks, rest) = text.split_at_checked(start)?;
    let word = ["or ", "and "].iter().find(|word| rest.starts_with(**word)).map_or(0, |word| word.len());
    let (_, next) = rest.split_at_checked(word)?;
    let separator = text.get(..marks.len() + word)?.trim();
    is_separator(separator).then_some((separator, next))
}

/// Returns whether a word without markup is a value, and neither a word of the language nor a range.
pub(super) fn is_plain_value(word: &str) -> bool {
    let is_range = || {
        let number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        word.split_once(['-', '~']).is_some_and(|(from, to)| number(from) && number(to))
    };
    // A constant may be spelled like a word of the language, in capital letters.
    let is_constant = || word == word.to_uppercase() && !matches!(word, "NULL" | "NIL" | "UUID");
    let is_of_language = || !is_constant() && WORDS.contains(&word.to_lowercase().as_str());
    let ends_in_mark = word.ends_with(['.', ':', '/', '-', '|', '+']);
    is_value(word) && !ends_in_mark && !is_of_language() && !is_range()
}
