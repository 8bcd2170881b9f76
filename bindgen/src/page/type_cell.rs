//! Parses the text of a Type cell as a documented type.

use restable_model::{Documented, list_element, map_value};

use super::reference;
use restable_rst::Cell;

/// Text that ends a type and begins a remark.
const REMARKS: [&str; 10] =
    ["\n", ",", ". ", "for details", ", see ", ". see", " see ", "for more information", "; ", ", for example"];

/// Returns the documented type of a cell, `None` if the cell is empty, or `Err` with its text if the type is unknown.
pub(super) fn read(cell: &Cell<'_>) -> Result<Option<Documented>, String> {
    let plain = reference::plain(cell);
    let text = plain.trim();
    if matches!(text, "" | "None") || is_mark(text) {
        return Ok(None);
    }
    let parsed = parse(text).or_else(|| {
        // A reference may stand for a structure, or for a part of the type, as in `Array of :ref:X`.
        parse(without_footnote(&reference::plain_with(cell, "object")))
    });
    // The markup may join a reference with the next word, as in `Array of :ref:X\ objects`.
    let parsed = parsed.or_else(|| parse(&reference::plain_with(cell, "object ")));
    parsed.map(|documented| Some(with_any_values(documented, text))).ok_or_else(|| text.to_owned())
}

/// Returns the type with maps of any values for a list of `Map<String,Object>`, whose `Object` is no structure.
fn with_any_values(documented: Documented, text: &str) -> Documented {
    let is_of_objects =
        |element: &Documented| *element == Documented::Map(Documented::Object.into()) && names_no_structure(text);
    match documented {
        Documented::List(element) if is_of_objects(&element) => {
            Documented::List(Documented::Map(Documented::Any.into()).into())
        }
        documented => documented,
    }
}

/// Returns whether the text of a list of maps has the word for any object as the type of the values.
fn names_no_structure(text: &str) -> bool {
    let text: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    text.to_ascii_lowercase().contains("map<string,object>")
}

/// Returns whether a text is a mark in place of a type.
pub(super) fn is_mark(text: &str) -> bool {
    matches!(text.trim(), "-" | "--" | "/" | "N/A")
}

/// Returns whether the type and the name of a row are in the plural, as `tags` with the type `Tag objects` is: a list.
pub(super) fn is_plural(cell: Option<&Cell<'_>>, name: &str) -> bool {
    const PLURALS: [&str; 3] = ["objects", "structures", "structs"];
    let plain = cell.map(reference::plain).unwrap_or_default();
    let last = without_remark(plain.trim()).rsplit(char::is_whitespace).next().unwrap_or_default();
    PLURALS.contains(&last.to_ascii_lowercase().as_str()) && (name.ends_with('s') || name.ends_with("list"))
}

/// Removes a footnote mark: `Dictionary [1]` becomes `Dictionary`.
fn without_footnote(text: &str) -> &str {
    let text = text.trim();
    let marked = text.strip_suffix(']').and_then(|text| text.rsplit_once('['));
    marked.filter(|(_, mark)| mark.parse::<u8>().is_ok()).map_or(text, |(text, _)| text.trim())
}

/// The maximum length of a type that names a structure, in bytes.
const MAX_LEN: usize = 200;

/// Returns the name of the structure that a type has without a reference, and the documented type, as for `Volume`, `Array of
/// Volume objects`, `volumes array` and `Map<String, List[Volume]>`.
pub(super) fn named(text: &str) -> Option<(&str, Documented)> {
    const TAILS: [&str; 5] = [" objects", " object", " data structure", " structures", " structure"];
    let text = text.trim();
    if text.len() > MAX_LEN {
        return None;
    }
    if let Some((name, element)) = list_element(text).and_then(named) {
        return Some((name, Documented::List(element.into())));
    }
    if let Some((name, value)) = map_value(text).and_then(named) {
        return Some((name, Documented::Map(value.into())));
    }
    let name = TAILS.into_iter().find_map(|tail| text.strip_suffix(tail)).unwrap_or(text);
    let is_name = |letter: char| !letter.is_whitespace() && !"[]<>()".contains(letter);
    (!name.is_empty() && name.chars().all(is_name)).then_some((name, Documented::Object))
}

fn parse(text: &str) -> Option<Documented> {
    Documented::parse(text).or_else(|_| Documented::parse(without_remark(text))).ok()
}

fn without_remark(text: &str) -> &str {
    let lower = text.to_ascii_lowercase();
    let end = REMARKS.iter().filter_map(|remark| lower.find(remark)).min().unwrap_or(text.len());
    text.get(..end).unwrap_or(text).trim().trim_end_matches(['.', ',', ';', ':'])
}

/// Returns whether a name is spelled like a structure, as `NodeGroup` and `resource_tag` are, and not like a word.
pub(super) fn is_structure_name(name: &str) -> bool {
    let mut letters = name.chars().zip(name.chars().skip(1));
    name.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
        && letters.any(|(one, next)| next == '_' || one.is_lowercase() && next.is_uppercase())
}

/// Returns whether a type has fields of its own: it is an object, or a list or map of objects or of undocumented
/// elements.
pub(crate) fn is_structured(documented: &Documented) -> bool {
    match documented {
        Documented::Object => true,
        Documented::List(element) | Documented::Map(element) => is_structured(element) || **element == Documented::Any,
        _ => false,
    }
}
