//! Reads values that a description states with the name of its row: the items "If the value of **rig** is **sloop**, it has one
//! mast", or "32 bit or 64 bit" in the row `word_bit`.

use restable_rst::{Block, Cell, Inline, ListItem, Text};

use super::super::reference;
use super::split::{Sentence, sentences};
use super::{DocumentedValue, at_least_two, bullet, distinct, is_value, marked, of};

/// The text of a condition before the name of the row, in lower case.
const BEFORE_NAME: [&str; 6] = ["if", "when", "if the value of", "when the value of", "if parameter", "when parameter"];

/// The text of a condition between the name and the value, in lower case.
const VERBS: [&str; 2] = ["is", "is set to"];

/// Returns the values of the row with this name.
pub(in crate::page) fn of_row(cell: &Cell<'_>, name: &str) -> Vec<DocumentedValue> {
    let lists = cell.children.iter().filter_map(|node| match &node.block {
        Block::BulletList(items) => Some(conditions(items, name)),
        _ => None,
    });
    lists
        .map(|values| at_least_two(distinct(values)))
        .find(|values| !values.is_empty())
        .or_else(|| reference::paragraphs(cell).find_map(|text| only(text, name)).map(|only| vec![only]))
        .unwrap_or_else(|| quantities(cell, name))
}

/// Reads "Only **value** for **name** is supported."
fn only(text: &Text<'_>, name: &str) -> Option<DocumentedValue> {
    let is_only = |sentence: &Sentence| match sentence.words.as_slice() {
        [(before, value), (between, named)] => {
            let before = before.trim().to_lowercase();
            let begins = matches!(before.as_str(), "only" | "currently, only" | "currently only");
            let ends = sentence.end.trim().trim_end_matches('.') == "is supported";
            begins && ends && between.trim() == "for" && named == name && is_value(value)
        }
        _ => false,
    };
    if !text.as_str().contains("nly ") {
        return None;
    }
    let sentence = sentences(text).into_iter().find(is_only)?;
    sentence.words.first().map(|(_, value)| of(value, ""))
}

/// Returns the values of a list, if each item is a condition that names the row.
fn conditions(items: &[ListItem<'_>], name: &str) -> Vec<DocumentedValue> {
    let value = |item: &ListItem<'_>| condition(bullet::text(item)?, name);
    items.iter().map(value).collect::<Option<_>>().unwrap_or_default()
}

/// Reads "If the value of **name** is **value**, meaning".
fn condition(text: &Text<'_>, name: &str) -> Option<DocumentedValue> {
    let inlines = text.inlines();
    let [Inline::Text(before), named, Inline::Text(verb), value, Inline::Text(behind), rest @ ..] = inlines.as_slice()
    else {
        return None;
    };
    let is_of_row = BEFORE_NAME.contains(&before.trim().to_lowercase().as_str()) && marked(named)?.trim() == name;
    let value = marked(value)?.trim();
    let meaning: String = std::iter::once(behind.as_ref()).chain(rest.iter().map(Inline::as_str)).collect();
    let meaning = meaning.strip_prefix(", ").or_else(|| meaning.strip_prefix(",\n"))?;
    (is_of_row && VERBS.contains(&verb.trim().to_lowercase().as_str()) && is_value(value)).then(|| of(value, meaning))
}

/// Reads "The word length, 32 bit or 64 bit." in a row whose name ends in the unit.
fn quantities(cell: &Cell<'_>, name: &str) -> Vec<DocumentedValue> {
    let unit = name.rsplit('_').next().filter(|unit| unit.len() > 1 && name.contains('_')).unwrap_or_default();
    let of_sentence = |sentence: &str| {
        let sentence = sentence.trim_end_matches('.').replace('-', " ");
        let (before, other) = sentence.rsplit_once(" or ")?;
        let one = before.rsplit_once([',', ':', '(']).map_or(before, |(_, one)| one);
        let other = other.trim_end_matches(')');
        let values: Option<Vec<_>> = [one, other].into_iter().map(|words| quantity(words, unit)).collect();
        values.map(distinct)
    };
    if unit.is_empty() {
        return Vec::new();
    }
    let text = |text: &Text<'_>| {
        let plain = text.plain().replace('\n', " ");
        if plain.contains(unit) { plain.split(". ").find_map(of_sentence) } else { None }
    };
    at_least_two(reference::paragraphs(cell).find_map(text).unwrap_or_default())
}

/// Returns the number before a unit.
fn quantity(words: &str, unit: &str) -> Option<DocumentedValue> {
    let (number, of_unit) = words.trim().split_once(' ')?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let is_unit = of_unit.eq_ignore_ascii_case(unit) || of_unit.strip_suffix('s') == Some(unit);
    (is_number && is_unit).then(|| of(number, ""))
}

#[cfg(test)]
mod tests {
    use super::super::expect;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        expect::meanings(|cell| super::of_row(cell, "hull_bit"), text, expected);
    }

    #[test]
    fn the_items_of_a_list_may_name_the_row() {
        check(
            "The hull.\n\n- If the value of **hull_bit** is **oak**, it is heavy.\n- If the value of **hull_bit** is **elm**, \
             **mast** is light.\n\nIf it is left blank, **oak** is used.",
            &["oak=it is heavy.", "elm=mast is light."],
        );
        check(
            "- When **hull_bit** is set to **0**, it rests.\n- When **hull_bit** is set to **1**, it flies.",
            &["0=it rests.", "1=it flies."],
        );
    }

    #[test]
    fn conditions_on_another_row_list_no_values() {
        check("- If **mast** is **oak**, it is heavy.\n- If **mast** is **elm**, it is light.", &[]);
        check("- If **hull_bit** is **oak**, it is heavy.\n- The value has letters.", &[]);
        check("- If **hull_bit** is **oak**, it is heavy.", &[]);
        check(
            "- If **hull_bit** is **oak** and **mast** is **elm**, it floats.\n- If **hull_bit** is **elm**, not.",
            &[],
        );
    }

    #[test]
    fn only_one_value_may_be_supported_for_the_row() {
        check("The hull. Only **oak** for **hull_bit** is supported. Other values of **hull_bit** follow.", &["oak="]);
        check("The hull. Only **oak** for **mast** is supported.", &[]);
        check("The hull. Only **oak** for **hull_bit** is supported in the yard.", &[]);
    }

    #[test]
    fn a_row_named_after_a_unit_may_have_two_quantities() {
        check("Width of the hull, 32 bit or 64 bit.", &["32=", "64="]);
        check("Width of the hull (32-bit or 64-bit). More.", &["32=", "64="]);
        check("Width of the hull, 32 GB or 64 GB.", &[]);
        check("A hull of 32 bit or 64 bit.", &[]);
        check("Width of the hull, a 32 bit or more.", &[]);
    }
}
