//! Adds values that a sentence names besides the list: "**fast** and **slow** are supported. The default value is **none**,
//! indicating that the boat is tied up", or "If the sail is new, value **SEWN** is returned".

use restable_rst::{Block, Cell, Inline, Node, Text};

use super::super::reference;
use super::{DocumentedValue, distinct, is_value, item, marked, of, paragraphs};

/// How the text before a default value or another value ends, in lower case.
const LEADS: [&str; 8] = [
    "default value is",
    "default value:",
    "default:",
    "or set to",
    "enter",
    "set it to",
    "set this parameter to",
    "set the value to",
];

/// How the text before a number ends that has a meaning of its own, in lower case.
const CASES: [&str; 3] = ["if the value is set to", "if this parameter is set to", "if it is set to"];

/// Words that say that there is no default value.
const NONE: [&str; 4] = ["null", "N/A", "None", "NULL"];

/// Adds the named values that are spelled like the listed ones.
pub(super) fn add(values: &mut Vec<DocumentedValue>, cell: &Cell<'_>) {
    let found: Vec<_> = reference::paragraphs(cell).flat_map(read).collect();
    for value in found {
        let is_new = values.iter().all(|known| known.value != value);
        let is_number = |word: &str| word.parse::<i64>().is_ok();
        let are_numbers = is_number(&value) && values.iter().all(|known| is_number(&known.value));
        if is_new && (are_numbers || values.iter().all(|known| is_alike(&known.value, &value))) {
            values.push(of(&value, ""));
        }
    }
}

/// Reads a default value and the paragraph of another: "The default value is **oars**, indicating that it is rowed." and "**sail**:
/// sailed".
pub(super) fn beside_default(cell: &Cell<'_>) -> Vec<DocumentedValue> {
    let [first, others @ ..] = cell.children.as_slice() else { return Vec::new() };
    let default = paragraphs(std::slice::from_ref(first)).find_map(explained_default);
    let Some(default) = default.filter(|_| !others.is_empty()) else { return Vec::new() };
    let of_node = |node: &Node<'_>| match &node.block {
        Block::Paragraph(text) => item::read(text, false).filter(|value| !value.meaning.is_empty()),
        _ => None,
    };
    let Some(others) = others.iter().map(of_node).collect::<Option<Vec<_>>>() else { return Vec::new() };
    let fits = others.iter().all(|value| is_alike(&default.value, &value.value));
    if fits { distinct(std::iter::once(default).chain(others).collect()) } else { Vec::new() }
}

/// Reads a default value with its meaning at the end of a paragraph.
fn explained_default(text: &Text<'_>) -> Option<DocumentedValue> {
    let inlines = text.inlines();
    let [.., Inline::Text(before), value, Inline::Text(behind)] = inlines.as_slice() else { return None };
    let meaning = behind.strip_prefix(", indicating ").or_else(|| behind.strip_prefix(", which indicates "))?;
    let value = marked(value)?.trim();
    let is_default = before.trim_end().to_lowercase().ends_with("default value is");
    (is_default && is_value(value) && !NONE.contains(&value)).then(|| of(value, meaning))
}

fn read(text: &Text<'_>) -> Vec<String> {
    if !["efault", "is returned", "set ", "enter"].iter().any(|words| text.as_str().contains(words)) {
        return Vec::new();
    }
    let inlines = text.inlines();
    let value = |(at, inline): (usize, &Inline<'_>)| {
        let value = marked(inline)?.trim();
        let lead = inlines.get(at.checked_sub(1)?)?.as_str().trim_end().to_lowercase();
        let behind = inlines.get(at + 1).map(Inline::as_str).unwrap_or_default();
        let is_marked_default = lead.ends_with("value is") && behind.trim_start().starts_with("(default");
        let is_default = LEADS.iter().any(|words| lead.ends_with(words)) || is_marked_default;
        let is_returned = lead.ends_with("value") && behind.starts_with(" is returned");
        let is_number = value.parse::<i64>().is_ok();
        let is_case =
            is_number && CASES.iter().any(|words| lead.ends_with(words)) && behind.trim_start().starts_with(',');
        // The default value of a number may be the unit of another one.
        let is_said = is_default && !is_number || is_returned || is_case;
        (is_said && is_value(value) && !NONE.contains(&value)).then(|| value.to_owned())
    };
    inlines.iter().enumerate().filter_map(value).collect()
}

/// Returns whether two words have the same case and are no numbers.
fn is_alike(one: &str, other: &str) -> bool {
    let both = |is_case: fn(&char) -> bool| {
        [one, other].iter().all(|word| {
            let mut letters =
                word.chars().filter(|letter| !letter.is_ascii_digit() && !"_-".contains(*letter)).peekable();
            letters.peek().is_some() && letters.all(|letter| is_case(&letter))
        })
    };
    both(char::is_ascii_lowercase) || both(char::is_ascii_uppercase)
}
