//! Lines without leading and trailing spaces.

/// A line of a page, or of a cell. It has no spaces at either end; a blank line is empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    /// The line of the page, from 1.
    pub(super) number: usize,
    /// The column where the text begins, from 0; meaningless for a blank line.
    pub(super) column: usize,
}

impl<'a> Line<'a> {
    /// The line for `padded`, its text including the spaces around it.
    pub(super) fn new(padded: &'a str, number: usize) -> Self {
        let trimmed = trim_end(padded);
        let text = trimmed.trim_start_matches(' ');
        Self { text, number, column: trimmed.len() - text.len() }
    }

    pub(super) const fn is_blank(self) -> bool {
        self.text.is_empty()
    }

    /// The rest of the line after its first `length` bytes and the spaces that follow them.
    pub(super) fn skip(self, length: usize) -> Self {
        let rest = self.text.get(length..).unwrap_or_default();
        let text = rest.trim_start_matches(' ');
        Self { text, column: self.column + self.text.len() - text.len(), ..self }
    }
}

/// The lines of a page.
pub(super) fn split(source: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::with_capacity(source.len() / 64 + 1);
    let mut start = 0;
    let ends = memchr::memchr_iter(b'\n', source.as_bytes()).chain([source.len()]);
    for (index, end) in ends.enumerate() {
        let line = source.get(start..end).unwrap_or_default();
        lines.push(Line::new(line.strip_suffix('\r').unwrap_or(line), index + 1));
        start = end + 1;
    }
    lines
}

/// Cells are often padded with a hundred spaces or more, so they are skipped sixteen at a time.
fn trim_end(text: &str) -> &str {
    let mut rest = text.as_bytes();
    while let Some((head, b"                ")) = rest.split_last_chunk() {
        rest = head;
    }
    while let [head @ .., b' '] = rest {
        rest = head;
    }
    let trimmed = text.get(..rest.len()).unwrap_or(text);
    // Pages converted from HTML pad with no-break spaces, which docutils treats as spaces too.
    if trimmed.ends_with(|last: char| !last.is_ascii()) { trimmed.trim_end() } else { trimmed }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_taken_off() {
        let padded = format!("   text{}", " ".repeat(37));
        assert_eq!(Line::new(&padded, 1), Line { text: "text", number: 1, column: 3 });
        assert!(Line::new(&" ".repeat(16), 1).is_blank());
        assert!(Line::new("  \u{a0}", 1).is_blank());
    }

    #[test]
    fn lines_end_with_newline_or_both_characters() {
        let texts: Vec<_> = split("a\r\n  b\nc").iter().map(|line| (line.text, line.number, line.column)).collect();
        assert_eq!(texts, [("a", 1, 0), ("b", 2, 2), ("c", 3, 0)]);
    }

    #[test]
    fn the_column_moves_with_what_is_skipped() {
        let line = Line::new("  -  item", 1).skip(1);
        assert_eq!((line.text, line.column), ("item", 5));
    }
}
