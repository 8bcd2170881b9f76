//! Malicious and broken pages: they are read in linear time, and no text is lost.

use restable_rst::{Block, MAX_DEPTH, Problem, ProblemKind, read};

use crate::text::{letters, texts};

/// Long enough that reading would take minutes if it took quadratic time.
const LONG: usize = 200_000;

fn problems(page: &str) -> Vec<Problem> {
    let (document, problems) = read(page);
    assert_eq!(letters([page]), letters(texts(&document)));
    document.walk().for_each(|node| {
        if let Block::Paragraph(text) = &node.block {
            text.inlines();
        }
    });
    problems
}

fn kinds(page: &str) -> Vec<ProblemKind> {
    problems(page).iter().map(|problem| problem.kind).collect()
}

#[test]
fn nesting_has_an_end() {
    assert_eq!(kinds(&"- ".repeat(LONG)), [ProblemKind::TooDeep]);
    assert_eq!(kinds(&format!("{}x", "- ".repeat(LONG))), [ProblemKind::TooDeep]);
    assert_eq!(kinds(&format!("{}x", ".. note:: ".repeat(LONG))), [ProblemKind::TooDeep]);
    let quotes: Vec<_> = (0..=MAX_DEPTH).map(|depth| " ".repeat(depth) + "x").collect();
    let quotes = quotes.join("\n\n");
    assert_eq!(kinds(&quotes), [ProblemKind::TooDeep]);
}

#[test]
fn markup_that_never_closes_takes_linear_time() {
    let openings =
        ["*a ", "**a ", "`a ", "``a ", "|a ", ":a:`b ", "_`a ", "a_", "a_x ", "[a]_x", ":", ":a", "\\", "`a`:b", "<a_"];
    for opening in openings {
        problems(&opening.repeat(LONG / opening.len()));
    }
    for opening in ["http://", "http://a", "(http://a{", "x:// ", "]_", "[", "a_.", "`a <b"] {
        problems(&opening.repeat(LONG / opening.len()));
    }
}

#[test]
fn blocks_that_never_close_take_linear_time() {
    let lines = [
        "+--+--+\n\n",
        "+--+--+\n| a\n",
        "== ==\n\n",
        "== =\n",
        "== ==\na b\n",
        "====\n",
        "x\n====\n",
        "::\n\n",
        ".. \n",
        ".. a\n",
    ];
    for line in lines {
        problems(&line.repeat(LONG / line.len()));
    }
    for line in
        ["- a\n", "1. a\n", ":a: b\n", "| a\n", "a\n b\n", ".. _a:\n", ".. note::\n", " a\n\n", "__ a\n", ".. [1] a\n"]
    {
        problems(&line.repeat(LONG / line.len()));
    }
}

#[test]
fn long_names_and_lines_are_kept() {
    let name = "n".repeat(10_000);
    for page in [
        format!(".. _{name}:\n\n{name}\n{}\n", "=".repeat(10_000)),
        format!(":{name}: {name}\n"),
        format!(".. {name}:: {name}\n"),
        format!(".. |{name}| image:: {name}\n"),
        format!("+-{}-+\n| {name} |\n+-{}-+\n", "-".repeat(10_000), "-".repeat(10_000)),
    ] {
        problems(&page);
    }
}

#[test]
fn other_line_ends_tabs_and_marks_make_no_difference() {
    let page = "\
Title
=====

- a

        quote

+-------+---+
| a     | b |
+-------+---+
";
    let expected = read(page);
    for other in [
        page.replace('\n', "\r\n"),
        page.replace('\n', "\r"),
        page.replace("        ", "\t"),
        page.replace("| a     |", "| a\t|"),
        format!("\u{feff}{page}"),
    ] {
        assert_eq!(read(&other), expected, "{other:?}");
    }
}

#[test]
fn control_characters_are_replaced_and_reported_at_their_line() {
    let found = problems("a\n\nb\0c\n\n+---+\n| \u{7} |\n+---+\n");
    let lines: Vec<_> = found.iter().map(|problem| (problem.line, problem.kind)).collect();
    assert_eq!(lines, [(3, ProblemKind::ControlCharacter), (6, ProblemKind::ControlCharacter)]);
}

#[test]
fn nothing_is_read_from_nothing() {
    for page in ["", "\n", "  \n\t\n", "\u{feff}", "\r"] {
        let (document, problems) = read(page);
        assert!(document.children.is_empty() && problems.is_empty(), "{page:?}");
    }
}
