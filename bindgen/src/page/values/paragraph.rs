//! Reads values from paragraphs that follow each other like the items of a list.

use restable_rst::{Block, Inline, Node, Text};

use super::{
    DocumentedValue, LABELS, bullet, has_marks, introduced, introduces_another, is_phrase, is_value, item, marked, of,
    run,
};

/// Reads the values of paragraphs such as `**ACTIVE**: The server runs.`, or of single words in bold if the paragraph before
/// them introduces values. `before` is that paragraph, in lower case.
pub(super) fn read(first: &Node<'_>, behind: &[Node<'_>], before: &str) -> Vec<DocumentedValue> {
    // Most paragraphs have neither a mark nor a meaning after a colon, and the other checks take time.
    let may_be_value =
        |text: &Text<'_>| has_marks(text) || text.as_str().contains([':', '：']) || text.as_str().contains(" - ");
    if !matches!(&first.block, Block::Paragraph(text) if may_be_value(text)) {
        return Vec::new();
    }
    let is_introduced = introduced(before);
    if !is_introduced && introduces_another(before) {
        return Vec::new();
    }
    let value = |node: &Node<'_>| match &node.block {
        Block::Paragraph(text) if is_value_with_meaning(text) => several(text, is_introduced),
        Block::Paragraph(text) => {
            let value = plain(text, is_introduced, before.trim_end().ends_with(':'))
                .or_else(|| bare(text).filter(|_| is_introduced));
            value.map(|value| vec![value])
        }
        _ => None,
    };
    let mut runs: Vec<_> = std::iter::once(first).chain(behind).map_while(value).collect();
    // Joined words that are the only such paragraph may be anything.
    if !is_introduced
        && matches!((&first.block, runs.as_slice()), (Block::Paragraph(text), [_]) if !joined(text).is_empty())
    {
        runs.clear();
    }
    let mut values: Vec<_> = runs.into_iter().flatten().collect();
    // Some pages write the first value as a paragraph and the others as a list.
    if let (true, 1, Some(Block::BulletList(items))) =
        (is_introduced, values.len(), behind.first().map(|node| &node.block))
    {
        let listed = bullet::read(items, "options:");
        // The paragraph may name all values, of which the list has the meanings.
        values.retain(|first| listed.iter().all(|value| value.value != first.value));
        values.extend(listed);
        values.extend(behind.iter().skip(1).map_while(last));
    }
    values
}

/// Reads the values of a paragraph that begins with one.
fn several(text: &Text<'_>, is_introduced: bool) -> Option<Vec<DocumentedValue>> {
    let values = run::whole(text, is_introduced);
    if values.len() > 1 {
        return Some(values);
    }
    let joined = joined(text);
    if joined.is_empty() { item::read(text, false).map(|value| vec![value]) } else { Some(joined) }
}

/// Reads a paragraph that explains several values at once: "**rest** and **lie**: it does not fly".
fn joined(text: &Text<'_>) -> Vec<DocumentedValue> {
    let values = item::joined(text).unwrap_or_default();
    let is_value = |value: &DocumentedValue| {
        let meaning = value.meaning.marked();
        !meaning.is_empty() && !is_section(&value.value) && !run::is_about_a_parameter(meaning)
    };
    if values.iter().all(is_value) { values } else { Vec::new() }
}

/// Reads a paragraph after the list, whose item has slipped out of it. It may have several words, as the items may.
fn last(node: &Node<'_>) -> Option<DocumentedValue> {
    let Block::Paragraph(text) = &node.block else { return None };
    match text.inlines().as_slice() {
        [word] => {
            marked(word).map(str::trim).filter(|word| is_phrase(word) && !is_section(word)).map(|word| of(word, ""))
        }
        _ => None,
    }
}

/// Returns whether a paragraph begins with a word in bold that another text follows, and is not another part of the
/// description.
fn is_value_with_meaning(text: &Text<'_>) -> bool {
    match text.inlines().as_slice() {
        [Inline::Text(_), _, _, ..] => true,
        [word, _, ..] => marked(word).is_some_and(|word| !is_section(word)),
        _ => false,
    }
}

/// Labels of the parts of a description that are paragraphs, in lower case.
const PARTS: [&str; 6] = ["default", "minimum", "maximum", "mandatory", "remarks", "format"];

/// Reads a paragraph without markup, such as `0: The box is open.`. A word may also be a label, so that it is only a value
/// after an introduction, and if it is spelled like a constant or follows a colon.
fn plain(text: &Text<'_>, is_introduced: bool, follows_colon: bool) -> Option<DocumentedValue> {
    let plain = text.plain();
    let numbered = plain.split_once(" - ").filter(|(number, _)| number.parse::<i64>().is_ok());
    let (value, meaning) = numbered.or_else(|| plain.split_once([':', '：']))?;
    let is_number = value.parse::<i64>().is_ok();
    let first = value.chars().next()?;
    let is_capitalized = first.is_ascii_uppercase() && value != value.to_uppercase();
    let is_part = item::is_entry(value) || PARTS.contains(&value.to_lowercase().as_str());
    let is_constant = is_introduced && (!is_capitalized || follows_colon && !is_part) && is_value(value);
    // A word such as `by_day` needs no introduction, unless it is a parameter.
    let is_spelled = || value.contains('_') || value.len() > 1 && value == value.to_uppercase();
    let is_named = is_value(value) && is_spelled() && !run::is_about_a_parameter(meaning.trim());
    if is_number || is_constant || is_named { item::plain(text) } else { None }
}

/// Reads a paragraph that is a single value in bold.
fn bare(text: &Text<'_>) -> Option<DocumentedValue> {
    let inlines = text.inlines();
    let [word] = inlines.as_slice() else { return None };
    marked(word).filter(|word| is_value(word.trim()) && !is_section(word)).map(|word| of(word.trim(), ""))
}

fn is_section(word: &str) -> bool {
    let word = word.trim().trim_end_matches([':', '：']).trim_end();
    item::is_entry(word) || word != word.to_uppercase() && LABELS.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::super::{expect, of_cell};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        expect::meanings(of_cell, text, expected);
    }

    #[test]
    fn a_paragraph_may_explain_several_values() {
        check(
            "The move.\n\n**fly**: goes up\n\n**rest** and **lie**: stays down",
            &["fly=goes up", "rest=stays down", "lie=stays down"],
        );
        check(
            "The move.\n\n**rest**, **lie**: stays down\n\n**fly**: goes up",
            &["rest=stays down", "lie=stays down", "fly=goes up"],
        );
        check(
            "The move.\n\n**fly**: goes up\n\n**rest**/**lie**: stays down\n\n**fall**: comes down",
            &["fly=goes up", "rest=stays down", "lie=stays down", "fall=comes down"],
        );
    }

    #[test]
    fn joined_parameters_are_no_values() {
        check("The kite.\n\n**tail** and **string**: the two ends of the kite", &[]);
        check("The kite.\n\n**tail** and **string**: must be tied\n\n**wing** and **frame**: must be glued", &[]);
        check("The kite.\n\n**tail** and **string** hold: it flies", &[]);
    }
}
