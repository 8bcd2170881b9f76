//! Finds the only value after a text with a colon, without a bullet: "Only the following rig is supported: sloop".

use restable_rst::{Block, Cell, Node, Text};

use super::fixed::is_word;
use super::plain_list::is_plain_value;
use super::word::last_sentence;
use super::{DocumentedValue, LABELS, of};

/// Words of a text that introduces other things, in lower case.
const OTHERS: [&str; 9] =
    ["example", "format", "parameter", "field", "condition", "rule", "character", "url", "such as"];

/// Words without marks that name a type, in lower case.
const TYPES: [&str; 10] = ["string", "integer", "int", "long", "boolean", "object", "array", "uuid", "double", "float"];

/// Returns the only word after the first text that introduces one.
pub(super) fn read(cell: &Cell<'_>) -> Option<DocumentedValue> {
    // Most texts have no such words, and the other checks take time.
    let may_split = |text: &&Text<'_>| text.as_str().contains(':') && has_lead(text.as_str());
    let in_text = |node: &Node<'_>| text(node).filter(may_split).and_then(|text| split(&text.plain()));
    let behind = |pair: &[Node<'_>]| {
        let [before, value] = pair else { return None };
        let (before, value) = (text(before)?, text(value)?);
        let may_introduce = has_lead(before.as_str()) || before.as_str().len() < MAX_LABEL;
        if may_introduce && introduces(&before.plain()) { only(&value.plain()) } else { None }
    };
    let nodes = &cell.children;
    let is_last = nodes.last().is_some_and(|last| text(last).is_some());
    let found = nodes.iter().find_map(in_text).or_else(|| nodes.windows(2).find_map(behind));
    found.filter(|_| is_last)
}

/// The length of a label with its marks, at most.
const MAX_LABEL: usize = 32;

fn has_lead(text: &str) -> bool {
    text.contains("ollowing ") || text.contains("alue ")
}

fn text<'n, 'd>(node: &'n Node<'d>) -> Option<&'n Text<'d>> {
    match &node.block {
        Block::Paragraph(text) => Some(text),
        _ => None,
    }
}

/// Reads "The following rig is supported: sloop".
fn split(text: &str) -> Option<DocumentedValue> {
    let (before, value) = text.split_once(": ").or_else(|| text.split_once(":\n"))?;
    if is_said(before) { only(value) } else { None }
}

/// Returns whether a paragraph introduces the only value in the next one: it is a label, or ends with a colon.
fn introduces(before: &str) -> bool {
    let bare = before.trim();
    let is_label = LABELS.contains(&bare.trim_end_matches([':', '：']).to_lowercase().as_str());
    is_label || bare.strip_suffix([':', '：']).is_some_and(is_said)
}

/// Returns whether the last sentence of a text says that one value follows.
fn is_said(before: &str) -> bool {
    let lower = before.trim().to_lowercase();
    // "The engine is supported (case-insensitive)"
    let bare = lower.strip_suffix(')').and_then(|said| said.rsplit_once(" (")).map_or(lower.as_str(), |(said, _)| said);
    let last = last_sentence(bare).trim();
    let is_following = last.contains("following ")
        && ["is supported", "is allowed", "is available"].iter().any(|end| last.ends_with(end));
    let is_value = last.contains("value ") && (last.ends_with(" can be") || last.ends_with(" can only be"));
    (is_following || is_value) && !OTHERS.iter().any(|word| last.contains(word))
}

/// Returns the word of a text that is nothing else.
fn only(text: &str) -> Option<DocumentedValue> {
    let word = text.trim().trim_end_matches('.');
    let is_type = TYPES.contains(&word.to_lowercase().as_str());
    let fits = is_word(word) && is_plain_value(word) && !is_type && word.parse::<f64>().is_err();
    fits.then(|| of(word, ""))
}

#[cfg(test)]
mod tests {
    use super::super::expect;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        expect::only(super::read, text, expected);
    }

    #[test]
    fn a_word_may_follow_a_colon() {
        check("The rig. The following rig is supported (case-insensitive): sloop-rig", Some("sloop-rig"));
        check("The rig. Currently, only the following rig is supported:\n\nsloop", Some("sloop"));
        check("The rig. Its value is case-insensitive and can be:\n\nsloop", Some("sloop"));
        check("The rig.\n\n**Range**\n\nsloop", Some("sloop"));
    }

    #[test]
    fn other_words_follow_a_colon() {
        check("The following format is supported: sloop", None);
        check("The rig. The following rig is supported: one with a mast", None);
        check("The rig.\n\n**Range**\n\n1", None);
        check("The rig.\n\n**Range**\n\nString", None);
        check("The rig.\n\n**Default value**\n\nsloop", None);
        check("The rig. The value can be:\n\nsloop\n\n- yawl\n", None);
    }
}
