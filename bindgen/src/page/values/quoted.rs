//! Reads words in quotation marks with a meaning each: "'Y' for yes, 'N' for no", or "\"asc\" – ascending; \"desc\" – descending".

use restable_rst::Cell;

use super::{DocumentedValue, distinct, has_word, is_value, last_sentence, of, paragraphs};

/// What joins a word and its meaning.
const VERBS: [&str; 9] = [" for ", " – ", " - ", ": ", " = ", " means ", " indicates ", " represents ", " stands for "];

/// Words of a text before other words in quotation marks, in lower case.
const OTHERS: [&str; 5] = ["example", "format", "such as", "e.g.", "separator"];

/// Reads the values of the first paragraph that consists of such words after its first sentence or its label.
pub(super) fn read(cell: &Cell<'_>) -> Vec<DocumentedValue> {
    let quoted = paragraphs(&cell.children).filter(|text| text.as_str().contains(['\'', '"']));
    quoted.map(|text| in_text(&text.plain().replace('\n', " "))).find(|values| values.len() > 1).unwrap_or_default()
}

fn in_text(text: &str) -> Vec<DocumentedValue> {
    let Some(at) = text.find(['\'', '"']) else { return Vec::new() };
    let (before, list) = text.split_at_checked(at).unwrap_or_default();
    let before = before.trim_end().to_lowercase();
    let begins = before.is_empty() || before.ends_with(['.', ':', '：', ',', '(']);
    if !begins || OTHERS.iter().any(|word| has_word(last_sentence(&before), word)) {
        return Vec::new();
    }
    let list = list.trim_end_matches(['.', ')']);
    let list = list.split_once(". ").map_or(list, |(list, _)| list);
    let mut parts = vec![String::new()];
    for part in list.split_inclusive([',', ';']) {
        let begins_value = part.trim_start().trim_start_matches("and ");
        let begins_value = begins_value.trim_start_matches("or ").starts_with(['\'', '"']);
        match parts.last_mut() {
            Some(known) if !begins_value => known.push_str(part),
            _ => parts.push(part.to_owned()),
        }
    }
    parts.retain(|part| !part.is_empty());
    distinct(parts.iter().map(|part| value(part)).collect::<Option<_>>().unwrap_or_default())
}

/// Reads "'Y' for yes,".
fn value(part: &str) -> Option<DocumentedValue> {
    let part = part.trim().trim_end_matches([',', ';']);
    let part = ["and ", "or "].iter().find_map(|word| part.strip_prefix(word)).unwrap_or(part);
    let quote = part.chars().next()?;
    let (word, behind) = part.get(1..)?.split_once(quote)?;
    let meaning = VERBS.iter().find_map(|verb| behind.strip_prefix(verb))?.trim();
    let is_explained = !meaning.is_empty() && !meaning.contains(['\'', '"']);
    (is_explained && is_value(word)).then(|| of(word, meaning))
}

#[cfg(test)]
mod tests {
    use super::super::expect;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        expect::meanings(super::read, text, expected);
    }

    #[test]
    fn each_word_in_quotation_marks_may_have_a_meaning() {
        check("Mark of the mast: 'Y' for yes, 'N' for no.", &["Y=yes", "N=no"]);
        check("Order. \"asc\" – ascending; \"desc\" – descending. More.", &["asc=ascending", "desc=descending"]);
        check("Order: \"asc\" means up, or so, and \"desc\" means down.", &["asc=up, or so", "desc=down"]);
    }

    #[test]
    fn other_words_in_quotation_marks_are_no_values() {
        check("For example: 'Y' for yes, 'N' for no.", &[]);
        check("The name 'Y' for yes, 'N' for no.", &[]);
        check("The crew's mast. 'Y' for yes, or any word.", &[]);
        check("Marks: 'Y' and 'N'.", &[]);
    }
}
