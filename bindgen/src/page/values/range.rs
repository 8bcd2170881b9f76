//! Recognizes numbers that are only some of a range: "ranges from -1 to 1000. **-1**: no limit, **0**: none".

use restable_rst::Cell;

use super::super::reference;
use super::DocumentedValue;

/// How a text introduces numbers of which others are possible as well, in lower case.
const EXAMPLES: [&str; 6] = [
    "commonly used values",
    "common values",
    "typical values",
    "frequently used values",
    "recommended values",
    "special values",
];

/// How a range begins before its first number, in lower case.
const BEGINNINGS: [&str; 7] = [
    "ranges from ",
    "range from ",
    "value range: ",
    "range is ",
    "an integer from ",
    "integer between ",
    "be between ",
];

/// The maximum number of values that are special in a range. A longer list has the steps of a range.
const MAX_SPECIAL: usize = 3;

/// Returns whether the values of a cell are numbers, and the cell allows other numbers.
pub(super) fn is_partial(cell: &Cell<'_>, values: &[DocumentedValue]) -> bool {
    if !values.iter().all(|value| value.value.parse::<i64>().is_ok()) {
        return false;
    }
    let text: Vec<String> = reference::paragraphs(cell).map(|text| text.plain().to_lowercase()).collect();
    let text = text.join("\n");
    let is_whole = matches!(values, [from, to] if is_between(&text, &from.value, &to.value));
    if is_whole {
        return true;
    }
    let are_examples = EXAMPLES.iter().any(|words| text.contains(words));
    are_examples || values.len() <= MAX_SPECIAL && count(&text).is_some_and(|count| count > values.len())
}

/// Returns whether a text has two numbers as the ends of a range: "1-500", "1 - 500", "[1, 500]", or "1 (inclusive) to 500".
fn is_between(text: &str, from: &str, to: &str) -> bool {
    let follow = from.parse::<i64>().is_ok_and(|from| to.parse().is_ok_and(|to: i64| to == from.saturating_add(1)));
    let bare: String = text.replace("(inclusive)", "").split_whitespace().collect();
    let joints = ["-", "–", "~", "to", "through"];
    let is_joined = || joints.iter().any(|joint| bare.contains(&format!("{from}{joint}{to}")));
    !follow && (is_joined() || bare.contains(&format!("[{from},{to}]")) || bare.contains(&format!("({from},{to}]")))
}

/// Returns how many numbers are in the range that a text states: "ranges from 0 to 2", "value range: 1-100". The text is in
/// lower case.
pub(super) fn count(text: &str) -> Option<usize> {
    let range = BEGINNINGS.iter().find_map(|words| Some(text.split_once(words)?.1))?;
    let (first, rest) = number(range)?;
    let rest = [" to ", " and ", "-", " - ", "–", "~"].iter().find_map(|joint| rest.strip_prefix(joint))?;
    let (last, _) = number(rest)?;
    usize::try_from(last.checked_sub(first)?).ok()?.checked_add(1)
}

/// Splits a text after the number with which it begins.
fn number(text: &str) -> Option<(i64, &str)> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let end = digits.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(digits.len());
    let (number, rest) = text.split_at_checked(end + text.len() - digits.len())?;
    Some((number.parse().ok()?, rest))
}
