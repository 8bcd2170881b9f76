//! Reads values that a literal block lists, one in a line, such as "0: calm" and "1: windy" after "The state is mapped as:".

use restable_rst::{Block, Cell, Text};

use super::{DocumentedValue, at_least_two, distinct, has_word, introduced, item, last_sentence};

/// Words of a text before values that are numbers or constants, in lower case.
const INTRODUCTIONS: [&str; 3] = ["mapped", "enum", "enumeration"];

/// Returns the values of the first literal block that a text introduces.
pub(super) fn read(cell: &Cell<'_>) -> Vec<DocumentedValue> {
    let mut before = String::new();
    for node in &cell.children {
        match &node.block {
            Block::Paragraph(text) => before = text.plain().to_lowercase(),
            Block::LiteralBlock(block) if introduces(&before) => {
                let lines = block.lines().map(str::trim).filter(|line| !line.is_empty());
                let values = lines.map(|line| item::plain(&Text(line.into())));
                let values: Vec<_> = values.collect::<Option<_>>().unwrap_or_default();
                let are_explained = values.iter().all(|value| !value.meaning.is_empty());
                return if are_explained { at_least_two(distinct(values)) } else { Vec::new() };
            }
            _ => {}
        }
    }
    Vec::new()
}

fn introduces(before: &str) -> bool {
    let last = last_sentence(before);
    let is_named = INTRODUCTIONS.iter().any(|word| has_word(last, word));
    (is_named || introduced(before)) && !has_word(last, "example")
}

#[cfg(test)]
mod tests {
    use super::super::expect;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        expect::meanings(super::read, text, expected);
    }

    #[test]
    fn a_literal_block_may_list_values() {
        check("The wind, which is mapped as::\n\n   0: CALM\n   2: GALE\n", &["0=CALM", "2=GALE"]);
        check(
            "The wind. Possible values::\n\n   calm - no wind\n   gale - too much\n",
            &["calm=no wind", "gale=too much"],
        );
    }

    #[test]
    fn code_is_no_list_of_values() {
        check("The wind, for example::\n\n   wind: calm\n   sea: high\n", &[]);
        check("The wind. Possible values::\n\n   calm\n   gale\n", &[]);
        check("The enum is sent as::\n\n   {\"wind\": 0}\n", &[]);
    }
}
