//! Reads a list whose items follow each other in one line, each after a dash: "Options are: - Sloop: one mast. - Ketch: two
//! masts", "It can be: -sloop -ketch", or "Values are: 'sloop' - one mast; 'ketch' - two masts".

use restable_rst::{Cell, Text};

use super::introduction::before_marks;
use super::{DocumentedValue, at_least_two, is_value, item, of, paragraphs};

/// Reads the values of the first list that a phrase introduces.
pub(super) fn read(text: &Text<'_>) -> Vec<DocumentedValue> {
    at_least_two(introduced(text))
}

/// Reads the only value of the first list that a phrase introduces, if it has a meaning.
pub(super) fn sole(cell: &Cell<'_>) -> Option<DocumentedValue> {
    let found = paragraphs(&cell.children).map(introduced).find(|values| !values.is_empty())?;
    let [only] = <[_; 1]>::try_from(found).ok()?;
    Some(only).filter(|only| !only.meaning.is_empty())
}

fn introduced(text: &Text<'_>) -> Vec<DocumentedValue> {
    // Most paragraphs have no such list, and the other checks take time.
    if !text.as_str().contains([':', '：']) || !text.as_str().contains('-') {
        return Vec::new();
    }
    let plain = text.plain().replace('\n', " ");
    let lower = plain.to_ascii_lowercase();
    let after = |words: &str| {
        let list = plain.get(lower.find(words.trim_end_matches(':'))? + words.trim_end_matches(':').len()..)?;
        let list = list.trim_start_matches('s').trim_start().strip_prefix([':', '：'])?.trim_start();
        Some(list).filter(|list| list.starts_with(['-', '\'', '"']))
    };
    before_marks().find_map(after).map(listed).unwrap_or_default()
}

fn listed(list: &str) -> Vec<DocumentedValue> {
    let values: Option<Vec<_>> = match list.strip_prefix('-') {
        Some(items) if items.starts_with(' ') => {
            let items = items.replace(")- ", ") - ");
            items.split(" - ").map(|item| item::plain(&Text(item.trim().into()))).collect()
        }
        Some(items) => items.split(" -").map(word).collect(),
        None => list.split(';').map(quoted).collect(),
    };
    values.unwrap_or_default()
}

/// Reads an item that is a single word. A number would be part of a range.
fn word(item: &str) -> Option<DocumentedValue> {
    let word = item.trim().trim_end_matches('.');
    (is_value(word) && word.starts_with(|first: char| first.is_ascii_alphabetic())).then(|| of(word, ""))
}

/// Reads a word in quotation marks and its meaning after a dash.
fn quoted(item: &str) -> Option<DocumentedValue> {
    let (word, meaning) = item.trim().split_once(" - ")?;
    let value = item::unquoted(word);
    let meaning = meaning.split(". ").next().unwrap_or_default();
    (value.len() < word.len() && is_value(value)).then(|| of(value, meaning.trim_end_matches('.')))
}

#[cfg(test)]
mod tests {
    use restable_rst::Block;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let (document, _) = restable_rst::read(text);
        let found = match document.children.first().map(|node| &node.block) {
            Some(Block::Paragraph(text)) => super::read(text),
            _ => Vec::new(),
        };
        let values: Vec<_> = found.into_iter().map(|value| value.value).collect();
        assert_eq!(values, expected, "{text:?}");
    }

    #[test]
    fn the_items_of_a_list_may_follow_each_other_in_one_line() {
        check("The rig. Options are: - Sloop: one mast. Fast. - Ketch: two masts.", &["Sloop", "Ketch"]);
        check("The rig. Its value can be: -sloop -ketch -yawl", &["sloop", "ketch", "yawl"]);
        check("The rig.Enumeration values:- **rig.a** (one mast)- **rig.b** (two masts)", &["rig.a", "rig.b"]);
        check("Valid values are: 'Tied' - at the quay; 'Sailing' - at sea. The rest is silence.", &["Tied", "Sailing"]);
    }

    #[test]
    fn ranges_and_sentences_are_no_such_lists() {
        check("Value range: -1 to 10 - the default is 3.", &[]);
        check("The value can be: -1 -2", &[]);
        check("Options are: - only one", &[]);
        check("Values are: 'a' or 'b' - as the crew likes", &[]);
    }
}
