//! Finds the values that a description lists, in bullets or in a sentence.
//!
//! Missing a list costs only names for the values, but a wrong list would be an error. Text that could be something
//! else, such as a range, a format or an example, is therefore not read as values.

mod alike;
mod assigned;
mod bullet;
mod clause;
mod coordination;
mod dashes;
mod defined;
mod fixed;
mod item;
mod named;
mod number;
mod pair;
mod paragraph;
mod purpose;
mod range;
mod run;
mod sentence;
mod sole;
mod supported;
mod turned;
mod unmarked;
mod word;

pub(super) use alike::share;
pub(super) use sole::sole;

use word::{MAX_LENGTH, is_operator, is_phrase, is_value};

use super::Prose;
use super::reference::marked;
use restable_rst::{Block, Cell, Node, Text};

/// A documented value of a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentedValue {
    /// The value as it is serialized.
    pub value: String,
    /// The meaning of the value; empty if the page has none.
    pub meaning: Prose,
}

/// Phrases that introduce a list of values, in lower case.
const INTRODUCTIONS: [&str; 34] = [
    "value can be",
    "values can be",
    "can be any of",
    "can be one of",
    "can be the following",
    "it can be",
    "which can be",
    "are as follows",
    "is as follows",
    "can be as follows",
    "options are",
    "options:",
    "options include",
    "values are",
    "values include",
    "values:",
    "value options",
    "enumeration value",
    "enumerated value",
    "value range",
    "following values",
    "value is one of",
    "following options",
    "possible values",
    "allowed value",
    "permitted value",
    "accepted value",
    "acceptable value",
    "must be one of",
    "enums:",
    "either of the following",
    "any of the following",
    "valid value",
    "status can be",
];

/// Labels before a list of values, in lower case and without a colon.
const LABELS: [&str; 7] = ["range", "value", "values", "options", "value range", "enumeration", "valid values"];

/// Labels of the other parts of a description, in lower case and without a colon.
const SECTIONS: [&str; 7] = ["definition", "details", "constraints", "constraint", "default value", "note", "example"];

/// Phrases that introduce other lists, in lower case. The text before the list ends with a colon.
const OTHERS: [&str; 13] = [
    "format",
    "rule",
    "start with",
    "starts with",
    "contain",
    "consist",
    "example",
    "constraint",
    "requirement",
    "condition",
    "parameter",
    "field",
    "default value is",
];

/// Phrases of a paragraph that is followed by examples or the parts of a value, in lower case.
const PARTS: [&str; 6] = ["format", "example", "consist", "start with", "starts with", "for reference only"];

/// Returns the values that a cell lists.
pub(super) fn of_cell(cell: &Cell<'_>) -> Vec<DocumentedValue> {
    if has_named_parts(cell) {
        return Vec::new();
    }
    if !may_list(cell) {
        return fixed::read(cell).into_iter().collect();
    }
    let found = in_blocks(&cell.children, "", 0);
    let mut found: Vec<_> = found.into_iter().flat_map(spellings).collect();
    let mut seen = std::collections::HashSet::new();
    found.retain(|value| !is_pattern(&value.value) && seen.insert(value.value.clone()));
    if found.len() < 2 {
        let others = [coordination::read(cell), assigned::read(cell)];
        let is_whole = |found: &Vec<_>| found.len() > 1 && !is_composed(cell, found) && !range::is_partial(cell, found);
        if let Some(found) = others.into_iter().find(is_whole) {
            return found;
        }
        let only = sole(cell).or_else(|| fixed::read(cell));
        return only.into_iter().filter(|only| !range::is_partial(cell, std::slice::from_ref(only))).collect();
    }
    if is_composed(cell, &found) || range::is_partial(cell, &found) {
        return Vec::new();
    }
    named::add(&mut found, cell);
    found
}

/// Returns the value that is the whole text of a cell.
pub(super) fn whole(cell: &Cell<'_>) -> Option<String> {
    let [Node { block: Block::Paragraph(text), .. }] = cell.children.as_slice() else { return None };
    let plain = text.plain();
    let value = item::bare(&plain);
    is_phrase(value).then(|| value.to_owned())
}

/// Splits a value with two spellings, such as `0/false` or `red-kite/blue-kite`, and two values with one meaning.
fn spellings(value: DocumentedValue) -> Vec<DocumentedValue> {
    let Some((one, other)) = value.value.split_once('/') else { return vec![value] };
    let suffix = one.rfind('-').and_then(|at| one.get(at..)).filter(|suffix| suffix.len() > 3);
    let is_number = one.parse::<i64>().is_ok() && matches!(other, "true" | "false");
    let is_pair = || is_constant_of(one, &value.meaning) && is_constant_of(other, &value.meaning);
    if !is_number && !suffix.is_some_and(|suffix| other.ends_with(suffix)) && !is_pair() {
        return vec![value];
    }
    let of = |word: &str| DocumentedValue { value: word.to_owned(), meaning: value.meaning.clone() };
    vec![of(one), of(other)]
}

/// Returns whether a word in capital letters is one that a meaning has in another form: "**FLY/REST**: flies or rests".
fn is_constant_of(word: &str, meaning: &Prose) -> bool {
    let is_constant = word.len() > 2 && word.chars().all(|letter| letter.is_ascii_uppercase());
    let word = word.to_lowercase();
    let stem = word.strip_suffix(['e', 'y']).unwrap_or(&word);
    let meaning = meaning.marked().to_lowercase();
    is_constant && meaning.split(|letter: char| !letter.is_alphabetic()).any(|part| part.starts_with(stem))
}

/// Returns whether a cell can have a list of values. Most cells are a single paragraph without one, and the other checks take
/// time.
fn may_list(cell: &Cell<'_>) -> bool {
    let [Node { block: Block::Paragraph(text), .. }] = cell.children.as_slice() else { return true };
    let text = text.as_str();
    let has_separator = text.contains([',', ';', '；', '、', '/', '|', '['])
        || [" or", " and", "\nor", "\nand", " -", ":-"].iter().any(|word| text.contains(word));
    has_separator || ["**", "``"].iter().any(|mark| text.matches(mark).nth(3).is_some())
}

/// Returns whether a description has the form of a value with named parts, such as `name::{name}|color::{color}`.
fn has_named_parts(cell: &Cell<'_>) -> bool {
    super::reference::paragraphs(cell).any(|text| text.as_str().contains("::") && text.plain().contains("::{"))
}

/// Returns whether a text contains bold type or a literal.
fn has_marks(text: &Text<'_>) -> bool {
    ["**", "``"].iter().any(|mark| text.as_str().contains(mark))
}

/// Returns whether a value is a placeholder for others, such as `yyyyMMdd` or `compute:xxx`.
fn is_pattern(value: &str) -> bool {
    ["yyyy", "YYYY", "xxx"].iter().any(|letters| value.contains(letters))
}

/// Returns the values that the description of a definition lists.
pub(super) fn of_definition(cell: &Cell<'_>, ty: &str) -> Vec<DocumentedValue> {
    let is_enum = ty.trim().eq_ignore_ascii_case("enum");
    let found = of_cell(cell);
    if found.is_empty() { defined::read(cell, is_enum) } else { found }
}

/// The maximum nesting of lists in which values are found.
const MAX_DEPTH: usize = 4;

/// Returns the values in the first list of some blocks, and in the later lists that have the same introduction. `before`
/// is the text before the blocks.
fn in_blocks(nodes: &[Node<'_>], before: &str, depth: usize) -> Vec<DocumentedValue> {
    let mut before = before.to_lowercase();
    let mut found: Vec<DocumentedValue> = Vec::new();
    let mut rest = nodes;
    let mut lists_parts = false;
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
                    found = at_least_two(sentence::read(text, introduced(&before)));
                    if found.is_empty() {
                        found = at_least_two(clause::read(text));
                    }
                    if found.is_empty() {
                        found = run::read(text, introduced(&before));
                    }
                    if found.is_empty() {
                        found = purpose::read(text);
                    }
                    if found.is_empty() {
                        found = unmarked::mixed(text);
                    }
                    if found.is_empty() {
                        found = pair::read(text);
                    }
                    if found.is_empty() {
                        found = dashes::read(text);
                    }
                } else if found.is_empty() && introduced(&before) {
                    found = unmarked::whole(text);
                } else if found.is_empty() {
                    found = dashes::read(text);
                }
                before = if rest.is_empty() { String::new() } else { text.plain().to_lowercase() };
            }
            // Another list belongs to the values only if it is introduced as well, or if it explains them.
            Block::BulletList(items) if !found.is_empty() && !introduced(&before) => {
                let values = bullet::read(items, "options:");
                return if is_same(&found, &values) { explained(found, values) } else { found };
            }
            Block::BulletList(items) => {
                let values = bullet::read(items, &before);
                let values =
                    if values.len() > 1 || depth >= MAX_DEPTH { values } else { inside(items, &before, depth) };
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

/// Returns whether a paragraph describes a part of the value: it begins with a name in bold and a colon, and follows such a
/// paragraph or a text that introduces parameters.
fn is_part(text: &Text<'_>, follows_part: bool, before: &str) -> bool {
    let follows = follows_part || !introduced(before) && introduces_another(before);
    let inlines = if follows && has_marks(text) { text.inlines() } else { Vec::new() };
    matches!(inlines.as_slice(), [name, behind, ..]
        if marked(name).is_some_and(|name| name == name.to_lowercase()) && behind.as_str().trim_start().starts_with([':', '：']))
}

/// Adds the meanings that a list in a note has. If there are no values, returns those that the note lists, each with its
/// meaning.
fn explained_in_note(found: Vec<DocumentedValue>, nodes: &[Node<'_>]) -> Vec<DocumentedValue> {
    let inside_notes = nodes.iter().filter_map(|node| match &node.block {
        Block::Directive(directive) if super::prose::is_admonition(&directive.name) => Some(&directive.children),
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
fn inside(items: &[restable_rst::ListItem<'_>], before: &str, depth: usize) -> Vec<DocumentedValue> {
    // Inside an item, the cases are those of a part of the value.
    let are_cases = depth == 0 && !has_word(before, "format") && items.iter().all(bullet::is_case);
    if are_cases && items.len() > 1 {
        return items.iter().flat_map(bullet::of_case).fold(Vec::new(), |all, value| explained(all, vec![value]));
    }
    let is_introduced = introduced(before);
    let items = items.iter().filter(|item| !bullet::is_about_another(item));
    // An item such as "For region **north**: **A**, **B**" has the values of one case.
    let of_item = |item: &restable_rst::ListItem<'_>| {
        if is_introduced && bullet::is_case(item) { "options:" } else { "" }
    };
    let lists = items.map(|item| in_blocks(&item.children, of_item(item), depth + 1));
    let mut lists = lists.filter(|values| values.len() > 1);
    let first = lists.next().unwrap_or_default();
    // Several lists are alternatives, such as the values of each engine.
    lists.fold(first, |mut all, values| {
        all.extend(values);
        all
    })
}

fn at_least_two(values: Vec<DocumentedValue>) -> Vec<DocumentedValue> {
    if values.len() > 1 { values } else { Vec::new() }
}

/// Returns the values, or none if one of them is repeated.
fn distinct(values: Vec<DocumentedValue>) -> Vec<DocumentedValue> {
    let known: std::collections::HashSet<_> = values.iter().map(|value| value.value.as_str()).collect();
    if known.len() == values.len() { values } else { Vec::new() }
}

/// Returns the end of a text, which is all that matters where a function is called for every word of it.
fn tail(text: &str) -> &str {
    let from = text.char_indices().rev().nth(MAX_LENGTH).map_or(0, |(at, _)| at);
    text.get(from..).unwrap_or_default()
}

/// Returns the paragraphs of some blocks, without those in lists and notes.
fn paragraphs<'n, 'd>(nodes: &'n [Node<'d>]) -> impl Iterator<Item = &'n Text<'d>> {
    nodes.iter().filter_map(|node| match &node.block {
        Block::Paragraph(text) => Some(text),
        _ => None,
    })
}

/// Returns whether a text introduces something else than values, or the parts of a value. The text is in lower case.
fn introduces_another(before: &str) -> bool {
    let last = last_sentence(before);
    let is_label = before.trim_end().ends_with([':', '：']);
    let is_other = if is_label { OTHERS.iter().any(|word| has_word(last, word)) } else { says_contain(last) };
    is_other || PARTS.iter().any(|word| has_word(before, word))
}

/// Returns whether a text says what a value contains, as opposed to "the group containing the boat".
fn says_contain(text: &str) -> bool {
    text.split(|letter: char| !letter.is_alphabetic()).any(|word| matches!(word, "contain" | "contains"))
}

/// The endings of another form of a word.
const ENDINGS: [&str; 6] = ["", "s", "ed", "ing", "ted", "ting"];

/// Returns whether a text has a word, in any of its forms: "formats" has "format", but "information" and "consistency" have
/// neither "format" nor "consist".
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let (before, behind) = (text.get(..at).unwrap_or_default(), text.get(at + word.len()..).unwrap_or_default());
        let end = behind.find(|letter: char| !letter.is_alphabetic()).unwrap_or(behind.len());
        !before.ends_with(char::is_alphabetic) && ENDINGS.contains(&behind.get(..end).unwrap_or_default())
    })
}

fn last_sentence(text: &str) -> &str {
    text.trim_end().rsplit(". ").next().unwrap_or_default()
}

/// Returns whether a text introduces values: it contains a phrase that does, or is a label. The text is in lower case.
fn introduced<'b>(before: &'b str) -> bool {
    // "The following are supported: Example value: **red**" introduces the list after the example.
    let end = before.find(": example value:").map_or(before.len(), |at| at + 1);
    let last = last_sentence(before.get(..end).unwrap_or(before));
    let bare = |text: &'b str| text.trim().trim_end_matches([':', '：', '.']).trim_end();
    let says = INTRODUCTIONS.iter().any(|words| before.contains(words)) || bare(before).ends_with("can be");
    let is_label = LABELS.contains(&bare(before)) || last.ends_with([':', '：']) && LABELS.contains(&bare(last));
    // "Example values:" introduces examples.
    (says || is_label || is_supported(last)) && !last.contains("example") && !last.contains("for instance")
}

/// What the last sentence before a list may call supported without listing values, in lower case.
const SUPPORTED_OTHERS: [&str; 7] =
    ["character", "parameter", "scenario", "operator", "method", "function", "condition"];

/// Returns whether a sentence says that what follows is supported: "the following sails are supported:".
fn is_supported(last: &str) -> bool {
    let is_list = last.trim_end_matches([':', '：']).ends_with("are supported") && last.ends_with([':', '：']);
    is_list && !SUPPORTED_OTHERS.iter().any(|word| last.contains(word))
}

/// Returns whether a word of the description consists of several of the values, as `s3.large.2` does: then the list
/// describes the parts of a value.
fn is_composed(cell: &Cell<'_>, values: &[DocumentedValue]) -> bool {
    // The operators of a rule such as `length > 5`.
    if values.iter().any(|value| is_operator(&value.value)) && has_word(&cell.plain().to_lowercase(), "format") {
        return true;
    }
    // A number may be part of any word.
    let is_word = |text: &str| text.parse::<f64>().is_err();
    let known = |part: &&&str| is_word(part) && values.iter().any(|value| value.value == ***part);
    let is_own = |word: &str| values.iter().any(|value| value.value == word);
    super::reference::paragraphs(cell).flat_map(Text::inlines).any(|inline| {
        let Some(word) = marked(&inline) else { return false };
        let parts: Vec<_> = word.split(['.', '/', ',', '|']).map(str::trim).collect();
        !is_own(word) && parts.len() > 2 && parts.iter().filter(known).count() > 1
    })
}

fn of(value: &str, meaning: &str) -> DocumentedValue {
    DocumentedValue { value: value.to_owned(), meaning: Prose::of_text(&Text(meaning.trim().into())) }
}

#[cfg(test)]
mod tests {
    use restable_rst::Cell;

    fn values(text: &str) -> Vec<String> {
        let (document, _) = restable_rst::read(text);
        let cell = Cell { line: 1, children: document.children };
        super::of_cell(&cell).into_iter().map(|value| value.value).collect()
    }

    #[test]
    fn a_value_may_have_two_spellings() {
        let listed = "Whether it flies. Options:\n\n- **0/false**: it rests.\n- **1/true**: it flies.\n";
        assert_eq!(values(listed), ["0", "false", "1", "true"]);
        let literals = "The rig. Options:\n\n- ``red-kite/blue-kite``: with a tail.\n- ``green-kite``: without one.\n";
        assert_eq!(values(literals), ["red-kite", "blue-kite", "green-kite"]);
        let joined = "The act. Options:\n\n- **SAIL**: it sails.\n- **FLY/REST**: it flies or rests.\n";
        assert_eq!(values(joined), ["SAIL", "FLY", "REST"]);
        let protocols = "The act. Options:\n\n- **TCP/UDP**: all packets.\n- **ICMP**: pings.\n";
        assert_eq!(values(protocols), ["TCP/UDP", "ICMP"]);
        assert_eq!(values("Types:\n\n- **text/plain**: a\n- **text/html**: b\n"), ["text/plain", "text/html"]);
    }

    #[test]
    fn a_sentence_may_allow_a_single_value() {
        for (text, expected) in [
            ("The rig. The value can only be **sloop**.", &["sloop"][..]),
            ("The rig. The value can be **sloop** (one mast).", &["sloop"]),
            ("The rig.\n\nCurrently, only **sloop** is supported.", &["sloop"]),
            ("This parameter is reserved, and its value can only be **sloop**.", &["sloop"]),
            ("The value is fixed at **v3**, as all rigs are.", &[]),
            ("If **hull** is **oak**, the value can only be **sloop**.", &[]),
            ("For **oak** the value is **sloop**.", &[]),
            ("The value can be **null**.", &[]),
            ("The value can only be **true**.", &[]),
            ("The value is **512**.", &[]),
            ("The value is **boat_id**.", &[]),
            ("**mast**: The value is fixed at **oak**.", &[]),
            ("The default value is **sloop**.", &[]),
            ("The value can be **sloop**.\n\nThe value can be **yawl**.", &[]),
        ] {
            assert_eq!(values(text), expected, "{text}");
        }
    }

    #[test]
    fn combinations_of_parameters_are_no_values() {
        assert_eq!(values("The combination of length and unit must be one of **2cm**, **5cm**, or **9cm**.").len(), 0);
        assert_eq!(values("The unit must be one of **cm**, **dm**, or **mm**."), ["cm", "dm", "mm"]);
    }
}
