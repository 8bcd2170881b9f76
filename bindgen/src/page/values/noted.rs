//! Reads values from a note whose sentence introduces them: "The value can be **A**, **B**, or **C**."

use restable_rst::{Block, Cell, Directive, Node, Text};

use super::super::prose::is_admonition;
use super::{DocumentedValue, sentence};

/// How a sentence begins that is about the values of its own row, in lower case.
const BEGINNINGS: [&str; 11] = [
    "the value can ",
    "the value is one of",
    "the value must be ",
    "its value can ",
    "the values can be",
    "the values are",
    "value options:",
    "possible values",
    "enumerated values:",
    "options:",
    "the options are",
];

/// Words of a sentence about a part of the values, in lower case.
const CONDITIONS: [&str; 5] = ["if ", "when ", "only for ", "default", "example"];

/// Returns the values of the first note that is a single paragraph and begins with such a sentence.
pub(super) fn read(cell: &Cell<'_>) -> Vec<DocumentedValue> {
    let note = |node: &Node<'_>| match &node.block {
        Block::Directive(directive) if is_admonition(&directive.name) => Some(in_note(directive)),
        _ => None,
    };
    cell.children.iter().filter_map(note).find(|values| !values.is_empty()).unwrap_or_default()
}

fn in_note(note: &Directive<'_>) -> Vec<DocumentedValue> {
    match note.children.as_slice() {
        [Node { block: Block::Paragraph(text), .. }] if introduces(text) => sentence::read(text, false),
        _ => Vec::new(),
    }
}

fn introduces(text: &Text<'_>) -> bool {
    let lower = text.as_str().trim_start().to_lowercase();
    BEGINNINGS.iter().any(|words| lower.starts_with(words)) && !CONDITIONS.iter().any(|words| lower.contains(words))
}

#[cfg(test)]
mod tests {
    use super::super::{expect, of_cell};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        expect::values(of_cell, text, expected);
    }

    #[test]
    fn a_note_may_have_the_values() {
        check(
            "The move.\n\n.. note::\n\n   The value can be **fly**, **rest**, or **fall**.",
            &["fly", "rest", "fall"],
        );
        check("The move.\n\n.. important::\n\n   Options: **fly** or **rest**.", &["fly", "rest"]);
    }

    #[test]
    fn other_notes_have_no_values() {
        check("The move.\n\n.. note::\n\n   If it rains, the value can be **rest** or **fall**.", &[]);
        check("The move.\n\n.. note::\n\n   The value can be **rest** or **fall** when it rains.", &[]);
        check("The move.\n\n.. note::\n\n   The value of **wind** can be **calm** or **storm**.", &[]);
        check("The move.\n\n.. note::\n\n   The tail can move if **wind** or **rain** is set.", &[]);
        check(
            "The move. The value can be **fly** or **rest**.\n\n.. note::\n\n   The value can be **fall** or **lie**.",
            &["fly", "rest"],
        );
    }
}
