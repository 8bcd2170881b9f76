//! Reads the values of paragraphs and lists that follow each other.

use restable_rst::{Block, ListItem, Node, Text};

use super::super::prose::is_admonition;
use super::{
    DocumentedValue, at_least_two, bullet, clause, dashes, has_marks, has_word, introduced, introduces_another, marked,
    pair, paragraph, plain_list, purpose, run, sentence, supported, unmarked,
};

/// The maximum nesting of lists in which values are found.
const MAX_DEPTH: usize = 4;

/// Returns the values in the first list of some blocks, and in the later lists that have the same introduction. `before`
/// is the text before the blocks.
pub(super) fn in_blocks(nodes: &[Node<'_>], before: &str, depth: usize) -> Vec<DocumentedValue> {
    let mut before = before.to_lowercase();
    let mut found: Vec<DocumentedValue> = Vec::new();
    let mut rest = nodes;
    let mut lists_parts = false;
    let mut has_groups = false;
    while let Some((node, behind)) = rest.split_first() {
        rest = behind;
        match &node.block {
            // After "The filter has these parameters:", a paragraph describes one of them.
            Block::Paragraph(text) if is_part(text, lists_parts, &before) => {
                lists_parts = true;
                before = text.plain().to_lowercase();
            }
            Block::Paragraph(text) => {
                lists_parts = false;
                let run = paragraph::read(node, behind, &before);
                if run.len() > 1 && (found.is_empty() || is_same(&found, &run)) {
                    return explained(found, run);
                }
                if found.is_empty() && has_marks(text) {
                    found = with_marks(text, introduced(&before));
                } else if found.is_empty() && introduced(&before) {
                    found = plain_list::whole(text);
                } else if found.is_empty() {
                    found = dashes::read(text);
                }
                before = if rest.is_empty() { String::new() } else { text.plain().to_lowercase() };
            }
            // Another list belongs to the values only if it is introduced as well, or if it explains them.
            Block::BulletList(items) if !found.is_empty() && !introduced(&before) => {
                let values = bullet::read(items, "options:");
                if has_groups && is_group(&before) {
                    found = explained(found, values);
                    continue;
                }
                return if is_same(&found, &values) { explained(found, values) } else { found };
            }
            // The items of a numbered list may be steps.
            Block::EnumeratedList(items)
                if found.is_empty() && (introduced(&before) || bullet::are_called_values(items)) =>
            {
                found = at_least_two(bullet::read(items, &before));
            }
            Block::BulletList(items) => {
                let values = bullet::read(items, &before);
                let values =
                    if values.len() > 1 || depth >= MAX_DEPTH { values } else { inside(items, &before, depth) };
                has_groups = is_group(&before);
                found = explained(found, at_least_two(values));
            }
            _ => {}
        }
    }
    if found.is_empty() {
        found = unmarked::in_blocks(nodes);
    } else {
        // A list may leave out a value that a sentence names.
        let supported = supported::in_blocks(nodes);
        if supported.len() > found.len() && is_same(&supported, &found) {
            found = explained(supported, found);
        }
    }
    if depth == 0 { explained_in_note(found, nodes) } else { found }
}

/// Returns the values of a paragraph with marked words, in the first form in which it has some.
fn with_marks(text: &Text<'_>, is_introduced: bool) -> Vec<DocumentedValue> {
    if clause::is_incomplete(text) {
        return Vec::new();
    }
    let forms: [&dyn Fn() -> Vec<DocumentedValue>; 8] = [
        &|| run::lines(text),
        &|| at_least_two(sentence::read(text, is_introduced)),
        &|| at_least_two(clause::read(text)),
        &|| run::read(text, is_introduced),
        &|| purpose::read(text),
        &|| unmarked::mixed(text),
        &|| pair::read(text),
        &|| dashes::read(text),
    ];
    forms.iter().map(|read| read()).find(|values| !values.is_empty()).unwrap_or_default()
}

/// Returns whether a paragraph describes a part of the value: it begins with a name in bold and a colon, and follows such a
/// paragraph or a text that introduces parameters.
fn is_part(text: &Text<'_>, follows_part: bool, before: &str) -> bool {
    let follows = follows_part || !introduced(before) && introduces_another(before);
    let inlines = if follows && has_marks(text) { text.inlines() } else { Vec::new() };
    matches!(inlines.as_slice(), [name, behind, ..]
        if marked(name).is_some_and(|name| name == name.to_lowercase()) && behind.as_str().trim_start().starts_with([':', '：']))
}

/// Returns whether a text is the title of a group of values: "For new boats:". It is in lower case.
fn is_group(before: &str) -> bool {
    /// A longer text is a sentence.
    const MAX_WORDS: usize = 6;
    let is_title = before.starts_with("for ") && before.trim_end().ends_with([':', '：']);
    is_title && before.split_whitespace().count() <= MAX_WORDS && !before.contains("example")
}

/// Adds the meanings that a list in a note has. If there are no values, returns those that the note lists, each with its
/// meaning.
fn explained_in_note(found: Vec<DocumentedValue>, nodes: &[Node<'_>]) -> Vec<DocumentedValue> {
    let inside_notes = nodes.iter().filter_map(|node| match &node.block {
        Block::Directive(directive) if is_admonition(&directive.name) => Some(&directive.children),
        _ => None,
    });
    let lists = inside_notes.flatten().filter_map(|node| match &node.block {
        Block::BulletList(items) => Some(bullet::read(items, "")),
        _ => None,
    });
    let is_list =
        |values: &Vec<DocumentedValue>| values.len() > 1 && values.iter().all(|value| !value.meaning.is_empty());
    match lists.into_iter().find(is_list) {
        Some(values) if found.is_empty() || is_same(&found, &values) => explained(found, values),
        _ => found,
    }
}

/// Returns whether two lists have the same values, except for those that one of them leaves out.
fn is_same(found: &[DocumentedValue], other: &[DocumentedValue]) -> bool {
    let contains =
        |list: &[DocumentedValue], value: &DocumentedValue| list.iter().any(|known| known.value == value.value);
    !other.is_empty()
        && (found.iter().all(|value| contains(other, value)) || other.iter().all(|value| contains(found, value)))
}

/// Adds the values of another list, and the meanings that it has for values without one.
fn explained(mut found: Vec<DocumentedValue>, other: Vec<DocumentedValue>) -> Vec<DocumentedValue> {
    for value in other {
        match found.iter_mut().find(|known| known.value == value.value) {
            Some(known) if known.meaning.is_empty() => known.meaning = value.meaning,
            Some(_) => {}
            None => found.push(value),
        }
    }
    found
}

/// Returns the values that the items of a list contain in their turn, in sentences or lists.
fn inside(items: &[ListItem<'_>], before: &str, depth: usize) -> Vec<DocumentedValue> {
    // Inside an item, the cases are those of a part of the value.
    let are_cases = depth == 0 && !has_word(before, "format") && items.iter().all(bullet::is_case);
    if are_cases && items.len() > 1 {
        return items.iter().flat_map(bullet::of_case).fold(Vec::new(), |all, value| explained(all, vec![value]));
    }
    let is_introduced = introduced(before);
    let groups = Some(bullet::groups(items)).filter(|groups| is_introduced && groups.len() > 1);
    if let Some(groups) = groups {
        return groups.into_iter().fold(Vec::new(), explained);
    }
    let items = items.iter().filter(|item| !bullet::is_about_another(item));
    // An item such as "For region **north**: **A**, **B**" has the values of one case.
    let of_item = |item: &ListItem<'_>| {
        if is_introduced && bullet::is_case(item) { "options:" } else { "" }
    };
    let lists = items.map(|item| {
        let found = in_blocks(&item.children, of_item(item), depth + 1);
        if found.len() > 1 { found } else { bullet::of_title(item) }
    });
    let lists: Vec<_> = lists.filter(|values| !values.is_empty()).collect();
    // A title may have a single value if another has several.
    if lists.iter().all(|values| values.len() < 2) {
        return Vec::new();
    }
    let mut lists = lists.into_iter();
    let first = lists.next().unwrap_or_default();
    // Several lists are alternatives, such as the values of each engine.
    lists.fold(first, |mut all, values| {
        all.extend(values);
        all
    })
}
