//! The part of a file that the options of `include` and `literalinclude` select.

use restable_rst::Directive;

/// The lines that a directive includes, as a range of line numbers that begins at 0.
pub(super) fn lines(directive: &Directive<'_>, text: &str) -> std::ops::Range<usize> {
    let option = |name: &str| {
        let option = directive.options.iter().find(|option| option.name.eq_ignore_ascii_case(name));
        option.map(|option| option.value.trim()).filter(|value| !value.is_empty())
    };
    let count = text.lines().count();
    let number = |name: &str| {
        let line: isize = option(name)?.parse().ok()?;
        let from_end = count.saturating_sub(line.unsigned_abs());
        Some(if line < 0 { from_end } else { line.unsigned_abs() })
    };
    let (mut first, mut last) = (number("start-line").unwrap_or(0), number("end-line").unwrap_or(count));
    if let Some((from, to)) = option("lines").and_then(|range| range_of(range, count)) {
        (first, last) = (from, to);
    }
    let find = |words: &str, from: usize| text.lines().enumerate().skip(from).find(|(_, line)| line.contains(words));
    for (name, added) in [("start-after", 1), ("start-at", 0)] {
        if let Some((at, _)) = option(name).and_then(|words| find(words, first)) {
            first = at + added;
        }
    }
    for (name, added) in [("end-before", 0), ("end-at", 1)] {
        if let Some((at, _)) = option(name).and_then(|words| find(words, first)) {
            last = last.min(at + added);
        }
    }
    first.min(count)..last.min(count).max(first.min(count))
}

/// Reads `3-7`, `3-` and `3`, counted from 1. A list of ranges is read from its first to its last line.
fn range_of(range: &str, count: usize) -> Option<(usize, usize)> {
    let first = range.split([',', '-']).next()?.trim();
    let first: usize = if first.is_empty() { 1 } else { first.parse().ok()? };
    let last = range.rsplit([',', '-']).next()?.trim();
    let last = if last.is_empty() { count } else { last.parse().ok()? };
    Some((first.saturating_sub(1), last))
}

/// Returns the text with only these lines.
pub(super) fn only(text: &str, lines: &std::ops::Range<usize>) -> String {
    text.split_inclusive('\n').skip(lines.start).take(lines.len()).collect()
}

/// Returns the text with all other lines empty, so that each line keeps its number.
pub(super) fn in_place(text: &str, lines: &std::ops::Range<usize>) -> String {
    "\n".repeat(lines.start) + &only(text, lines)
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use super::{in_place, lines, only};

    #[test]
    fn options_select_lines() {
        let text = "a\nb begin\nc\nd end\ne\n";
        for (options, expected) in [
            ("", text),
            (":start-line: 2", "c\nd end\ne\n"),
            (":end-line: -1", "a\nb begin\nc\nd end\n"),
            (":start-line: 9", ""),
            (":start-after: begin", "c\nd end\ne\n"),
            (":start-after: begin\n   :end-before: end", "c\n"),
            (":start-at: begin\n   :end-at: end", "b begin\nc\nd end\n"),
            (":lines: 2-3", "b begin\nc\n"),
            (":lines: 4-", "d end\ne\n"),
            (":start-line: many", text),
        ] {
            let page = format!(".. include:: x.inc\n   {options}\n");
            let (document, _) = restable_rst::read(&page);
            let restable_rst::Block::Directive(directive) = &document.children[0].block else { unreachable!() };
            assert_eq!(only(text, &lines(directive, text)), expected, "{options}");
        }
        assert_eq!(in_place("a\nb\nc\n", &(1..2)), "\nb\n");
    }
}
