//! Finds the values that a description lists, in bullets or in a sentence.
//!
//! Missing a list costs only names for the values, but a wrong list would be an error. Text that could be something
//! else, such as a range, a format or an example, is therefore not read as values.

mod absent;
mod alike;
mod allowed;
mod assigned;
mod blocks;
mod bullet;
mod cases;
mod clause;
mod constant;
mod coordination;
mod dashes;
mod defined;
mod equation;
#[cfg(test)]
mod expect;
mod fixed;
mod following;
mod introduction;
mod item;
mod labelled;
mod mapped;
mod named;
mod noted;
mod number;
mod only;
mod own;
mod pair;
mod paragraph;
mod plain_list;
mod purpose;
mod quoted;
mod range;
mod run;
mod said;
mod sentence;
mod sole;
mod split;
mod stated;
mod supported;
mod turned;
mod unmarked;
mod word;

pub(super) use alike::share;
pub(super) use own::of_row;
pub(super) use sole::sole;

use blocks::in_blocks;
use introduction::{LABELS, SECTIONS, introduced, introduces_another};
use word::{MAX_LENGTH, has_word, is_operator, is_phrase, is_value, last_sentence, tail};

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

/// Returns the values that a cell lists, without the absence of a value.
pub(super) fn of_cell(cell: &Cell<'_>) -> Vec<DocumentedValue> {
    let mut found = with_null(cell);
    if found.len() > 1 {
        // "**Null**: There is no mast" is a value with a meaning.
        let is_absence = |value: &DocumentedValue| value.value == "Null" && value.meaning.is_empty();
        found.retain(|value| value.value != "null" && !is_absence(value));
    }
    found
}

fn with_null(cell: &Cell<'_>) -> Vec<DocumentedValue> {
    if has_named_parts(cell) {
        return Vec::new();
    }
    if !may_list(cell) {
        return fixed_or_labelled(cell).into_iter().collect();
    }
    let found = in_blocks(&cell.children, "", 0);
    let mut found: Vec<_> = found.into_iter().flat_map(spellings).collect();
    // A list with a placeholder that the page explains has other values, too.
    if found.iter().any(has_part) {
        return Vec::new();
    }
    let mut seen = std::collections::HashSet::new();
    found.retain(|value| !is_pattern(value) && seen.insert(value.value.clone()));
    let of_cases = cases::read(cell);
    if of_cases.len() > found.len() && found.iter().all(|value| of_cases.iter().any(|of| of.value == value.value)) {
        found = of_cases;
    }
    if found.len() < 2 {
        let others = [
            coordination::read(cell),
            assigned::read(cell),
            stated::read(cell),
            mapped::read(cell),
            quoted::read(cell),
            equation::read(cell),
            named::beside_default(cell),
            noted::read(cell),
        ];
        let is_whole = |found: &Vec<_>| found.len() > 1 && !is_composed(cell, found) && !range::is_partial(cell, found);
        if let Some(found) = others.into_iter().find(is_whole) {
            return found;
        }
        let only = sole(cell).or_else(|| dashes::sole(cell)).or_else(|| fixed_or_labelled(cell));
        return only.into_iter().filter(|only| !range::is_partial(cell, std::slice::from_ref(only))).collect();
    }
    if is_composed(cell, &found) || range::is_partial(cell, &found) {
        return Vec::new();
    }
    named::add(&mut found, cell);
    found
}

/// Returns the only value that a sentence allows, or that follows a label.
fn fixed_or_labelled(cell: &Cell<'_>) -> Option<DocumentedValue> {
    let others = || only::read(cell).or_else(|| following::read(cell)).or_else(|| absent::read(cell));
    let found = fixed::read(cell).or_else(|| labelled::read(cell)).or_else(others)?;
    (!only::is_open(cell)).then(|| only::spelled(found, cell))
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
    let explains = [" indicates ", " means ", " represents "].iter().any(|verb| text.matches(verb).nth(1).is_some());
    has_separator
        || explains
        || text.matches(": ").nth(1).is_some()
        || ["**", "``"].iter().any(|mark| text.matches(mark).nth(3).is_some())
}

/// Returns whether a description has the form of a value with named parts, such as `name::{name}|color::{color}`.
fn has_named_parts(cell: &Cell<'_>) -> bool {
    super::reference::paragraphs(cell).any(|text| text.as_str().contains("::") && text.plain().contains("::{"))
}

/// Returns whether a text contains bold type or a literal.
fn has_marks(text: &Text<'_>) -> bool {
    ["**", "``"].iter().any(|mark| text.as_str().contains(mark))
}

/// Returns whether a value is a placeholder for others, such as `yyyyMMdd`, `compute:xxx`, or `place:{name}`.
fn is_pattern(value: &DocumentedValue) -> bool {
    ["yyyy", "YYYY", "xxx", ":{"].iter().any(|letters| value.value.contains(letters))
}

/// Returns whether a value contains a placeholder that its meaning explains: "**2:place**: saved. **place** is the path".
fn has_part(DocumentedValue { value, meaning }: &DocumentedValue) -> bool {
    let is_explained = |(_, part): (&str, &str)| {
        ["specifies", "indicates", "is"].iter().any(|verb| meaning.marked().contains(&format!("{part} {verb} ")))
    };
    value.split_once(':').is_some_and(is_explained)
}

/// Returns the values that the description of a definition lists.
pub(super) fn of_definition(cell: &Cell<'_>, ty: &str) -> Vec<DocumentedValue> {
    let is_enum = ty.trim().eq_ignore_ascii_case("enum");
    let found = of_cell(cell);
    if found.is_empty() { defined::read(cell, is_enum) } else { found }
}

fn at_least_two(values: Vec<DocumentedValue>) -> Vec<DocumentedValue> {
    if values.len() > 1 { values } else { Vec::new() }
}

/// Returns the values, or none if one of them is repeated.
fn distinct(values: Vec<DocumentedValue>) -> Vec<DocumentedValue> {
    let known: std::collections::HashSet<_> = values.iter().map(|value| value.value.as_str()).collect();
    if known.len() == values.len() { values } else { Vec::new() }
}

/// Returns the paragraphs of some blocks, without those in lists and notes.
fn paragraphs<'n, 'd>(nodes: &'n [Node<'d>]) -> impl Iterator<Item = &'n Text<'d>> {
    nodes.iter().filter_map(|node| match &node.block {
        Block::Paragraph(text) => Some(text),
        _ => None,
    })
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
            ("The value is **512**.", &["512"]),
            ("There is only one possible value: \"sloop\".", &["sloop"]),
            ("The value can only be updated.", &[]),
            ("The value is **boat_id**.", &[]),
            ("**mast**: The value is fixed at **oak**.", &[]),
            ("The default value is **sloop**.", &[]),
            ("The value can be **sloop**.\n\nThe value can be **yawl**.", &[]),
            ("Rig of the boat. Currently, only type **sloop** is supported.", &["sloop"]),
            ("The rig. Currently only ``sloop`` is supported.", &["sloop"]),
            ("Only **sloop** is supported, which indicates one mast.", &["sloop"]),
            ("The only value of the rig that the yard builds is **sloop**.", &["sloop"]),
            ("The rig, which can only be **sloop**.", &["sloop"]),
            ("The rig of the boat, possible value is only 'sloop' now.", &["sloop"]),
            ("The rig. Its value is **sloop**.", &["sloop"]),
            ("If it is new, which can only be **sloop**.", &[]),
            ("The rig. Set it to **sloop**, which indicates one mast.", &["sloop"]),
            ("The rig. The value can be set to **sloop** only.", &["sloop"]),
            ("The rig. Now it can only be **sloop**.", &["sloop"]),
            ("The rig. The value can only be **sloop**, and other values are reserved.", &["sloop"]),
            ("The rig. **sloop** is the only supported value.", &["sloop"]),
            ("The rig (only **sloop** is supported).", &["sloop"]),
            ("The rig. It defaults to **sloop** and cannot be changed.", &["sloop"]),
            ("The rig. The value is **sloop**, indicating one mast.", &["sloop"]),
            ("The rig. Set it to **sloop** if it has one mast.", &[]),
            ("If it is new, the rig (only **sloop** is supported).", &[]),
            ("Only the **mast** rule is supported.", &[]),
            ("The rig. Only **sloop** can be used.", &["sloop"]),
            ("The rig. Only the **sloop** type is supported.", &["sloop"]),
            ("The rig, and only **sloop** is supported.", &["sloop"]),
            ("The rig. The value is **sloop** (one mast) and is case-insensitive.", &["sloop"]),
            ("The rig. The yard supports only **sloop**.", &["sloop"]),
            ("The rig (fixed to **sloop**).", &["sloop"]),
            ("The rig, which is **sloop** during the race.", &["sloop"]),
            ("For this API, the rig must be **sloop**.", &[]),
            ("For a race API, the parameter must be set to **sloop** and cannot be changed.", &["sloop"]),
            ("For a race, the parameter must be set to **sloop** and cannot be changed.", &[]),
            ("The boat, which is **boat_id** of the yard.", &[]),
            ("The boat, which is **boat_id**.", &[]),
            ("The rig, which is **sloop** by default.", &[]),
            ("Whether it floats, which is **true**.", &[]),
            ("The rig. It can be **null**.", &[]),
            ("Only **sloop** is supported. Other rigs will be supported later.", &[]),
            ("Only **sloop** is supported.\n\nThe yard accepts other rigs, but not in the future.", &["sloop"]),
        ] {
            assert_eq!(values(text), expected, "{text}");
        }
    }

    #[test]
    fn the_absence_of_a_value_is_none() {
        let listed =
            "State of the mast.\n\n- **UP**: It is upright.\n- **DOWN**: It lies.\n- **Null**: There is no mast.\n";
        assert_eq!(values(listed), ["UP", "DOWN", "Null"]);
        let without_meaning = "State of the mast.\n\n- **UP**: It is upright.\n- **DOWN**: It lies.\n- **Null**\n";
        assert_eq!(values(without_meaning), ["UP", "DOWN"]);
        assert_eq!(values("Value range: **PORT**, **BOW**, or **null**"), ["PORT", "BOW"]);
        assert_eq!(values("The sign. Options: **NULL** and **NOTNULL**"), ["NULL", "NOTNULL"]);
    }

    #[test]
    fn the_values_of_a_sentence_may_be_called_supported_or_returned() {
        assert_eq!(values("Where it swims. The value **sea** or **river** is supported."), ["sea", "river"]);
        assert_eq!(values("Where it swims. The values **sea** and **river** are supported."), ["sea", "river"]);
        assert_eq!(values("State of the tide. **RISING** and **SLACK** are returned."), ["RISING", "SLACK"]);
        let attributes =
            "The value can be an attribute of the boat: **name** or **size**. The default value is **size**.";
        assert_eq!(values(attributes), ["name", "size"]);
        let escaped = "Value \\*\\*done\\*\\* indicates a landing, and value \\*\\*lost\\*\\* indicates none.";
        assert_eq!(values(escaped), ["done", "lost"]);
        assert_eq!(values("**sea_id** and **river_id** are returned if they exist.").len(), 0);
        assert_eq!(values("**name** and **age** are returned.").len(), 0);
        assert_eq!(values("The parameters **sea** and **river** are supported.").len(), 0);
    }

    #[test]
    fn a_title_may_have_a_single_value() {
        let listed = "The code of the sail.\n\n- Small boats:\n\n  - If it is short:\n\n    - **a.one**: short\n    - **a.two**: \
                      tall\n\n  - If it is long:\n\n    - **a.three**: long\n";
        assert_eq!(values(listed), ["a.one", "a.two", "a.three"]);
    }

    #[test]
    fn combinations_of_parameters_are_no_values() {
        assert_eq!(values("The combination of length and unit must be one of **2cm**, **5cm**, or **9cm**.").len(), 0);
        assert_eq!(values("The unit must be one of **cm**, **dm**, or **mm**."), ["cm", "dm", "mm"]);
    }
}
