//! The type that a description names.

use restable_model::Documented;

/// Phrases before the name of a type.
const BEFORE_TYPE: [&str; 5] = ["type of ", "type is ", "type: ", "is an ", "is a "];
/// Phrases before the name of a type that is followed by "type".
const BEFORE_NAMED: [&str; 3] = ["of the ", "of ", "in the "];
/// Words for lists at the beginning of a description, or after one of [`BEFORE_TYPE`].
const LISTS: [&str; 3] = ["array of ", "two-dimensional array", "json array"];

/// Returns the type that a description names: "with type of **List<Integer>**", "of the Map<String,String> type", "An array
/// of strings", "which is a string of 3 letters".
pub(super) fn named(text: &str) -> Option<Documented> {
    let text = text.replace(['*', '`'], "").to_lowercase();
    let first = text.strip_prefix("an ").or_else(|| text.strip_prefix("a ")).unwrap_or(&text);
    after(&text, &BEFORE_TYPE)
        .find_map(at_start)
        .or_else(|| LISTS.iter().any(|words| first.starts_with(words)).then(|| at_start(first))?)
        .or_else(|| after(&text, &BEFORE_NAMED).find_map(before_type))
}

fn after<'t>(text: &'t str, phrases: &'t [&str]) -> impl Iterator<Item = &'t str> {
    phrases.iter().flat_map(move |phrase| {
        text.match_indices(phrase).filter_map(move |(at, _)| {
            // "is a " is not the end of "this a ".
            let is_word = text.get(..at)?.ends_with(|before: char| !before.is_alphanumeric()) || at == 0;
            text.get(at + phrase.len()..).filter(|_| is_word)
        })
    })
}

/// Reads the type at the beginning of a text: a list, a map, or one of the words for a scalar.
fn at_start(text: &str) -> Option<Documented> {
    if text.starts_with("two-dimensional array") {
        return Some(list(list(Documented::Any)));
    }
    // `List[` begins markup that the page does not show.
    if text.starts_with("list[/") {
        return Some(list(Documented::Any));
    }
    if text.starts_with("json array") {
        return Some(list(Documented::Any));
    }
    if let Some(element) = text.strip_prefix("array of ") {
        let word = element.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
        return Some(list(scalar(word).unwrap_or(Documented::Any)));
    }
    let mut words = text.split_whitespace().map(|word| word.trim_end_matches(['.', ',', ';', ':', ')']));
    let word = words.next()?;
    if scalar(word).is_some() && is_alternative(words) {
        return Some(Documented::Any);
    }
    if matches!(word, "list" | "array") && !text.starts_with("list of") {
        return Some(list(Documented::Any));
    }
    bracketed(word).or_else(|| scalar(word))
}

/// Returns whether the words after a type name another one: "or a number".
fn is_alternative<'t>(mut words: impl Iterator<Item = &'t str>) -> bool {
    const OTHERS: [&str; 8] = ["string", "text", "number", "integer", "boolean", "object", "list", "array"];
    words.next() == Some("or")
        && words.find(|word| !matches!(*word, "a" | "an")).is_some_and(|word| OTHERS.contains(&word))
}

/// Reads the type before the word "type".
fn before_type(text: &str) -> Option<Documented> {
    let (word, _) = text.split_once(" type")?;
    let is_alone = !word.contains(char::is_whitespace);
    is_alone
        .then(|| bracketed(word).or_else(|| scalar(word)).or_else(|| (word == "list").then(|| list(Documented::Any))))?
}

/// Reads `list<integer>` or `map<string,string>`. Elements that no rule recognizes may be any values.
fn bracketed(word: &str) -> Option<Documented> {
    Documented::parse(word).ok().filter(|_| word.contains('<') && word.ends_with('>'))
}

/// Reads one of the words for a scalar.
pub(super) fn scalar(word: &str) -> Option<Documented> {
    match word {
        "string" | "strings" => Some(Documented::Text),
        "integer" | "integers" => Some(Documented::Integer),
        "boolean" | "booleans" => Some(Documented::Boolean),
        _ => None,
    }
}

fn list(element: Documented) -> Documented {
    Documented::List(element.into())
}
