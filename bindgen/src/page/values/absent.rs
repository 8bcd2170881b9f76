//! Finds the only value of a parameter that may be absent instead: "- **row**: The crew rows.", "- Left blank: The boat drifts."

use restable_rst::{Block, Cell, Inline, ListItem, Node, Text};

use super::super::reference;
use super::fixed::is_word;
use super::{DocumentedValue, item, marked, of};

/// How a text about the absence of a parameter begins, in lower case.
const ABSENT: [&str; 14] = [
    "left blank",
    "blank",
    "not specified",
    "not set",
    "if this parameter is not ",
    "if this parameter does not exist",
    "if this parameter is left blank",
    "if the parameter is not ",
    "if it is not ",
    "if it is left blank",
    "if left blank",
    "if not specified",
    "if not set",
    "when this parameter is not ",
];

/// Returns the only value of the first list with it and its absence, or the value after a sentence about its absence.
pub(super) fn read(cell: &Cell<'_>) -> Option<DocumentedValue> {
    let list = |node: &Node<'_>| if let Block::BulletList(items) = &node.block { in_list(items) } else { None };
    cell.children.iter().find_map(list).or_else(|| {
        let mut texts = reference::paragraphs(cell);
        texts
            .next()
            .and_then(in_text)
            .filter(|_| !cell.children.iter().any(|node| matches!(node.block, Block::BulletList(_))))
    })
}

fn in_list(items: &[ListItem<'_>]) -> Option<DocumentedValue> {
    let [one, other] = items else { return None };
    let (one, other) = (text(one)?, text(other)?);
    let value = match (is_absent(one), is_absent(other)) {
        (false, true) => item::read(one, false),
        (true, false) => item::read(other, false),
        _ => None,
    };
    value.filter(|value| is_word(&value.value) && !value.meaning.is_empty())
}

fn text<'i, 'd>(item: &'i ListItem<'d>) -> Option<&'i Text<'d>> {
    match item.children.as_slice() {
        [Node { block: Block::Paragraph(text), .. }] => Some(text),
        _ => None,
    }
}

fn is_absent(text: &Text<'_>) -> bool {
    let lower = text.plain().to_lowercase();
    text.inlines().first().is_some_and(|first| marked(first).is_none())
        && ABSENT.iter().any(|words| lower.trim_start().starts_with(words))
}

/// Reads "If it is not set, the boat drifts. **row**: The crew rows."
fn in_text(text: &Text<'_>) -> Option<DocumentedValue> {
    // Most texts have no such words, and the other checks take time.
    if !["not ", "blank"].iter().any(|word| text.as_str().contains(word)) {
        return None;
    }
    let inlines = text.inlines();
    let [Inline::Text(before), value, Inline::Text(behind)] = inlines.as_slice() else { return None };
    let value = marked(value)?.trim();
    let meaning = behind.strip_prefix([':', '：'])?.trim();
    let lower = before.replace('\n', " ").to_lowercase();
    let last = lower.trim_end().strip_suffix('.')?;
    let last = last.rsplit(". ").next().unwrap_or_default();
    let is_one = ABSENT.iter().any(|words| last.starts_with(words));
    (is_one && is_word(value) && !meaning.is_empty()).then(|| of(value, meaning))
}

#[cfg(test)]
mod tests {
    use super::super::expect;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        expect::only(super::read, text, expected);
    }

    #[test]
    fn the_absence_may_be_the_other_choice() {
        check("How it moves.\n\n- **row**: The crew rows.\n- Left blank: The boat drifts.\n", Some("row"));
        check("- If this parameter does not exist, it drifts.\n- **row**: The crew rows.\n", Some("row"));
        check("If it is not set, the boat drifts. **row**: The crew rows.", Some("row"));
    }

    #[test]
    fn other_items_are_no_absence() {
        check("- **row**: The crew rows.\n- **sail**: It sails.\n", None);
        check("- **row**: The crew rows.\n- The boat drifts.\n", None);
        check("- **row**\n- Left blank: The boat drifts.\n", None);
        check("The boat drifts. **row**: The crew rows.", None);
        check("If it is not set, the boat drifts. **Note**: The crew rows.\n\n- **row**\n- **sail**\n", None);
    }
}
