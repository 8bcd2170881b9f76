//! Parses the text of a Type cell as a documented type.

use restable_model::Documented;

use super::reference;
use restable_rst::Cell;

/// Text that ends a type and begins a remark.
const REMARKS: [&str; 10] =
    ["\n", ",", ". ", "for details", ", see ", ". see", " see ", "for more information", "; ", ", for example"];

/// Returns the documented type of a cell, `None` if the cell is empty, or `Err` with its text if the type is unknown.
pub(super) fn read(cell: &Cell<'_>) -> Result<Option<Documented>, String> {
    let plain = reference::plain(cell);
    let text = plain.trim();
    if matches!(text, "" | "-" | "--" | "/" | "N/A" | "None") {
        return Ok(None);
    }
    let parsed = parse(text).or_else(|| {
        // A reference may stand for a structure, or for a part of the type, as in `Array of :ref:X`.
        parse(without_footnote(&reference::plain_with(cell, "object")))
    });
    // The markup may join a reference with the next word, as in `Array of :ref:X\ objects`.
    let parsed = parsed.or_else(|| parse(&reference::plain_with(cell, "object ")));
    parsed.map(Some).ok_or_else(|| text.to_owned())
}

/// Removes a footnote mark: `Dictionary [1]` becomes `Dictionary`.
fn without_footnote(text: &str) -> &str {
    let text = text.trim();
    let marked = text.strip_suffix(']').and_then(|text| text.rsplit_once('['));
    marked.filter(|(_, mark)| mark.parse::<u8>().is_ok()).map_or(text, |(text, _)| text.trim())
}

/// Returns the structure that a type names without a reference, as `Volume`, `Array of Volume`, `volumes array` and `List[Volume]`
/// do.
pub(super) fn named(text: &str) -> Option<(&str, Documented)> {
    let (name, is_list) = match (text.split_once(" of "), text.rsplit_once(' ')) {
        _ if in_brackets(text).is_some() => (in_brackets(text)?, true),
        (Some(("Array" | "List" | "array" | "list", name)), _)
        | (None, Some((name, "Array" | "List" | "array" | "list"))) => (name, true),
        _ => (text, false),
    };
    let documented = if is_list { Documented::List(Documented::Object.into()) } else { Documented::Object };
    (!name.is_empty() && !name.contains(char::is_whitespace)).then_some((name, documented))
}

/// Returns the type of the elements in `Array[Volume]`, `[Volume]` and `Volume[]`.
fn in_brackets(text: &str) -> Option<&str> {
    if let Some(element) = text.strip_suffix("[]") {
        return Some(element.trim_end());
    }
    let (head, element) = text.strip_suffix(']')?.split_once('[')?;
    matches!(head.trim_end(), "" | "Array" | "List" | "array" | "list").then_some(element.trim())
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
