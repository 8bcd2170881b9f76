//! Finds the value of a list of one.

use restable_rst::{Block, Cell, Inline, ListItem, Node, Text};

use super::unmarked::KINDS;
use super::{
    DocumentedValue, LABELS, bullet, has_marks, has_word, introduced, item, last_sentence, marked, paragraph, run,
};

/// The maximum nesting of lists in which the only value is found.
const MAX_DEPTH: usize = 2;

/// Returns the only value of the first list that a text introduces, or of the only list after a text that names a kind.
pub(in crate::page) fn sole(cell: &Cell<'_>) -> Option<DocumentedValue> {
    in_blocks(&cell.children, 0)
        .or_else(|| of_kind(&cell.children))
        .or_else(|| in_paragraph(&cell.children))
        .or_else(|| accepted(&cell.children))
}

fn in_blocks(nodes: &[Node<'_>], depth: usize) -> Option<DocumentedValue> {
    let mut before = String::new();
    // A single block has no text before it.
    let mut rest = Some(nodes).filter(|blocks| blocks.len() > 1 || depth == 0).unwrap_or_default();
    while let Some((node, behind)) = rest.split_first() {
        rest = behind;
        let values = match &node.block {
            Block::Paragraph(_) if leads(&before) => paragraph::read(node, behind, &before),
            Block::BulletList(items) if leads(&before) => bullet::read(items, &before),
            Block::BulletList(items) if depth < MAX_DEPTH => inside(items, depth).into_iter().collect(),
            _ => Vec::new(),
        };
        if !values.is_empty() {
            return <[_; 1]>::try_from(values).ok().map(|[only]| only);
        }
        before = match &node.block {
            Block::Paragraph(text) if !rest.is_empty() => text.plain().to_lowercase(),
            _ => String::new(),
        };
    }
    None
}

/// Returns the only value of a list inside of an item.
fn inside(items: &[ListItem<'_>], depth: usize) -> Option<DocumentedValue> {
    let mut items = items.iter().filter(|item| !bullet::is_about_another(item));
    items.find_map(|item| in_blocks(&item.children, depth + 1))
}

/// Words of a text about something else than a kind, in lower case.
const OTHERS: [&str; 8] = ["code", "number", "example", "following", "such as", "parameter", "field", "include"];

/// Returns the only item of the only list, if it has a meaning and the text before it names a kind: "State of the boat.",
/// "- **1**: afloat". Remarks on the parameter may follow it.
fn of_kind(nodes: &[Node<'_>]) -> Option<DocumentedValue> {
    let lists = nodes.iter().filter(|node| !matches!(node.block, Block::Paragraph(_))).count();
    let (before, items) = nodes.windows(2).find_map(|pair| match pair {
        [Node { block: Block::Paragraph(before), .. }, Node { block: Block::BulletList(items), .. }] => {
            Some((before.plain().to_lowercase(), items))
        }
        _ => None,
    })?;
    let last = last_sentence(&before);
    let is_kind = names_kind(last);
    let (only, remarks) = items.split_first()?;
    let [Node { block: Block::Paragraph(text), .. }] = only.children.as_slice() else { return None };
    let is_remark = |item: &ListItem<'_>| {
        // Another item may be about another value.
        bullet::text(item).is_some_and(|text| text.as_str().trim_start().starts_with("This parameter is "))
    };
    if !remarks.iter().all(is_remark) {
        return None;
    }
    let number = || item::plain(text).filter(|value| value.value.parse::<i64>().is_ok());
    // "Supported types" names a kind and says that the item is all of it.
    let is_supported = last.trim_start().starts_with("supported ");
    let listed = || item::plain(text).filter(|_| is_supported);
    let unmarked = || if remarks.is_empty() { number().or_else(listed) } else { None };
    let value = item::read(text, false).or_else(unmarked)?;
    (lists == 1 && is_kind && (is_supported && remarks.is_empty() || !value.meaning.is_empty())).then_some(value)
}

/// Returns whether a sentence is about a kind. It is in lower case.
fn names_kind(sentence: &str) -> bool {
    KINDS.iter().chain(&["policy", "policies", "algorithm"]).any(|word| has_word(sentence, word))
        && !OTHERS.iter().any(|word| sentence.contains(word))
}

/// Returns the value with which the only such paragraph begins, after a text that names a kind: "Kind of the boat.", "**sloop**: one
/// mast".
fn in_paragraph(nodes: &[Node<'_>]) -> Option<DocumentedValue> {
    let text = |node| match node {
        &Node { block: Block::Paragraph(ref text), .. } => Some(text),
        _ => None,
    };
    let texts: Vec<_> = nodes.iter().map(text).collect::<Option<_>>()?;
    let (first, rest) = texts.split_first().filter(|(_, rest)| rest.iter().any(|text| has_marks(text)))?;
    let explained = |text: &&Text<'_>| {
        let inlines = text.inlines();
        let behind = inlines.get(1).map(Inline::as_str).unwrap_or_default().trim_start();
        inlines.first().and_then(marked)?;
        item::read(text, false).filter(|value| behind.starts_with([':', '：']) && !value.meaning.is_empty())
    };
    let begins_bold = rest.iter().filter(|text| text.inlines().first().and_then(marked).is_some()).count();
    let value = rest.first().and_then(explained).filter(|_| begins_bold == 1)?;
    let is_value =
        !run::is_about_a_parameter(value.meaning.marked()) && !LABELS.contains(&value.value.to_lowercase().as_str());
    let before = first.plain().to_lowercase();
    // "Type of the boat that **boat_id** has"
    let inlines = first.inlines();
    let names_parameters = inlines.iter().filter_map(marked).all(|name| name.contains('_'));
    (is_value
        && names_parameters
        && before.split_whitespace().count() <= MAX_WORDS
        && names_kind(last_sentence(&before)))
    .then_some(value)
}

/// The number of words of a text that names a kind before its only value, at most.
const MAX_WORDS: usize = 12;

/// Returns the only value of a list whose other item says that each other value is an error: "If it is set to **row**, the crew
/// rows.", "If it is set to another value, the call fails."
fn accepted(nodes: &[Node<'_>]) -> Option<DocumentedValue> {
    let lists = nodes.iter().filter_map(|node| match &node.block {
        Block::BulletList(items) => Some(items),
        _ => None,
    });
    lists.filter(|items| items.len() == 2).find_map(|items| {
        let texts = items.iter().map(|item| match item.children.as_slice() {
            [Node { block: Block::Paragraph(text), .. }] => Some(text),
            _ => None,
        });
        let texts: Vec<_> = texts.collect::<Option<_>>()?;
        let [value, other] = texts.as_slice() else { return None };
        let other = other.plain().to_lowercase();
        let is_error = ["another value", "any other value", "out of the preceding", "other than the preceding"]
            .iter()
            .any(|words| other.contains(words))
            && [" fail", " error", " invalid", " rejected"].iter().any(|word| other.contains(word));
        item::read(value, true).filter(|_| is_error)
    })
}

/// Returns whether a text introduces values at its end: it is a label, or ends with a colon.
fn leads(before: &str) -> bool {
    let bare = before.trim();
    (bare.ends_with([':', '：']) || LABELS.contains(&bare)) && introduced(before)
}

#[cfg(test)]
mod tests {
    use super::super::expect;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        expect::only(super::sole, text, expected);
    }

    #[test]
    fn a_paragraph_may_be_the_only_value_of_a_kind() {
        check("Kind of the boat.\n\n**sloop**: one mast", Some("sloop"));
        check("The towing mode.\n\n**1**: by horse\n\nOther boats are not towed.", Some("1"));
        check("The owner of the boat.\n\n**crew**: the crew", None);
        check("Kind of the boat.\n\n**hull**: string", None);
        check("Kind of the boat.\n\n**Default value**: none", None);
        check("Kind of the boat.\n\n**sloop** has one mast", None);
        check("Kind of the boat, such as a sloop.\n\n**sloop**: one mast", None);
        check("Kind of the boat.\n\n**sloop**: one mast\n\n**hull_id**: the ID of the hull", None);
    }

    #[test]
    fn each_other_value_may_be_an_error() {
        check("- If it is set to **row**, the crew rows.\n- If it is set to another value, it fails.\n", Some("row"));
        check(
            "- If the value is **row**, the crew rows.\n- If the value is out of the preceding options, it fails.\n",
            Some("row"),
        );
        check("- If it is set to **row**, the crew rows.\n- If it is set to another value, the crew sails.\n", None);
    }
}
