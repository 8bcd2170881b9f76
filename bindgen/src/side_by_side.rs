//! Prints a page and its module next to each other, or one after the other.

use std::io::{self, Write};

use restable_bindgen::PageView;

/// The smallest width of a column. A narrower terminal gets one text after the other.
const MIN_COLUMN: usize = 60;

/// Between the columns.
const BORDER: &str = " | ";

/// Writes the views. `width` is the number of columns of the terminal, if it is one.
pub(crate) fn write(out: &mut dyn Write, views: &[PageView], width: Option<usize>) -> io::Result<()> {
    let column = width.map(|width| width.saturating_sub(BORDER.len()) / 2).filter(|column| *column >= MIN_COLUMN);
    for view in views {
        writeln!(out, "== {}: {}", view.page, view.endpoints.join(", "))?;
        if let Some(count) = view.chosen_from {
            writeln!(out, "== chosen from {count} bound endpoints")?;
        }
        match column {
            Some(column) => beside(out, view, column)?,
            None => after(out, view)?,
        }
        for problem in &view.problems {
            writeln!(out, "{problem}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn after(out: &mut dyn Write, view: &PageView) -> io::Result<()> {
    for line in page_lines(&view.text) {
        writeln!(out, "{line}")?;
    }
    writeln!(out, "== module {}", view.module)?;
    write!(out, "{}", view.source)
}

fn beside(out: &mut dyn Write, view: &PageView, column: usize) -> io::Result<()> {
    let left = wrapped(page_lines(&view.text), column);
    let right = wrapped(view.source.lines().map(str::to_owned), column);
    let mut right = right.iter();
    let mut left = left.iter();
    loop {
        let (page, module) = (left.next(), right.next());
        if page.is_none() && module.is_none() {
            return Ok(());
        }
        let (page, module) = (page.map_or("", String::as_str), module.map_or("", String::as_str));
        let line = format!("{page:<column$}{BORDER}{module}");
        writeln!(out, "{}", line.trim_end())?;
    }
}

/// Returns the lines of a page with their numbers. The rules of tables and the spaces that align their cells are left out.
fn page_lines(text: &str) -> impl Iterator<Item = String> {
    let is_rule = |line: &str| line.len() > 3 && line.chars().all(|letter| "+-=| ".contains(letter));
    let lines = text.lines().enumerate().filter(move |(_, line)| !is_rule(line.trim()));
    let mut was_blank = false;
    lines.filter_map(move |(at, line)| {
        let inner = line.trim_start();
        let indent = line.len() - inner.len();
        let words = inner.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_blank = words.is_empty() && std::mem::replace(&mut was_blank, words.is_empty());
        (!is_blank).then(|| format!("{:>4} {:indent$}{}", at + 1, "", printable(&words)).trim_end().to_owned())
    })
}

/// Replaces control characters, which could change what a terminal shows.
fn printable(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}

/// Cuts lines that are wider than a column, after a word where possible.
fn wrapped(lines: impl IntoIterator<Item = String>, column: usize) -> Vec<String> {
    let mut out = Vec::new();
    for line in lines {
        let mut rest = line.as_str();
        while let Some((end, _)) = rest.char_indices().nth(column) {
            let head = rest.get(..end).unwrap_or_default();
            let cut = head.rfind(' ').filter(|cut| *cut > column / 2).unwrap_or(end);
            let (head, behind) = rest.split_at_checked(cut).unwrap_or((rest, ""));
            out.push(head.to_owned());
            rest = behind.trim_start();
        }
        out.push(rest.to_owned());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{page_lines, wrapped};

    #[test]
    fn tables_lose_their_rules_and_padding() {
        let lines: Vec<_> = page_lines("Kites\n=====\n\n\n+----+------+\n| id |  ID  |\n+----+------+\n").collect();
        assert_eq!(lines, ["   1 Kites", "   3", "   6 | id | ID |"]);
    }

    #[test]
    fn wide_lines_are_cut_after_a_word() {
        let lines = wrapped(["one two three".to_owned(), "ääääääääää".to_owned()], 8);
        assert_eq!(lines, ["one two", "three", "ääääääää", "ää"]);
    }
}
