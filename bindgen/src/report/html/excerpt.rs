//! The lines of a page around a problem.

use std::fmt::Write as _;

use super::escaped;

/// How many lines are shown before and after the line of a problem.
const AROUND: usize = 2;
/// The maximum number of characters of a line.
const MAX_LINE: usize = 160;

/// Returns the lines of a page around a line, which is marked. Lines are counted from 1.
pub(super) fn excerpt(page: &str, line: usize) -> String {
    let first = line.saturating_sub(AROUND).max(1);
    let last = line.saturating_add(AROUND);
    let mut out = String::from("<pre>");
    for (at, text) in page.lines().enumerate().skip(first - 1).take(last.saturating_sub(first - 1)) {
        let mut shown = text.chars().take(MAX_LINE).collect::<String>().replace('\t', "    ");
        if text.chars().nth(MAX_LINE).is_some() {
            shown.push('…');
        }
        let (open, close) = if at + 1 == line { ("<mark>", "</mark>") } else { ("", "") };
        // Writing into a `String` cannot fail.
        let _ = writeln!(out, "{open}<b>{}</b>{}{close}", at + 1, escaped(&shown));
    }
    out.push_str("</pre>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    #[test]
    fn the_line_of_a_problem_is_marked() {
        let page = "one\ntwo <b>\nthree\nfour\nfive\n";
        assert_eq!(
            excerpt(page, 2),
            "<pre><b>1</b>one\n<mark><b>2</b>two &lt;b&gt;</mark>\n<b>3</b>three\n<b>4</b>four\n</pre>\n"
        );
        assert_eq!(excerpt(page, 0), "<pre><b>1</b>one\n<b>2</b>two &lt;b&gt;\n</pre>\n");
        assert_eq!(excerpt(page, usize::MAX), "<pre></pre>\n");
    }
}
