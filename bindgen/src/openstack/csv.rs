//! The rows of a `csv-table`.

/// Returns the records with the index of their first line. A cell may be in double quotes, in which two of them are one, and
/// which may contain commas and line breaks. Space after a comma does not count.
pub(super) fn records(text: &str) -> Vec<(usize, Vec<String>)> {
    let mut records = Vec::new();
    let (mut cells, mut cell, mut is_quoted) = (Vec::new(), String::new(), false);
    let (mut line, mut first) = (0, 0);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        line += usize::from(letter == '\n');
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' if is_quoted => is_quoted = false,
            '"' if cell.trim().is_empty() => {
                cell.clear();
                is_quoted = true;
            }
            ',' if !is_quoted => cells.push(std::mem::take(&mut cell)),
            '\n' if !is_quoted => {
                end(&mut cells, &mut cell, first, &mut records);
                first = line;
            }
            letter => cell.push(letter),
        }
    }
    end(&mut cells, &mut cell, first, &mut records);
    records
}

fn end(cells: &mut Vec<String>, cell: &mut String, first: usize, records: &mut Vec<(usize, Vec<String>)>) {
    if !cells.is_empty() || !cell.trim().is_empty() {
        cells.push(std::mem::take(cell));
        records.push((first, std::mem::take(cells)));
    }
    cell.clear();
}

#[cfg(test)]
mod tests {
    use super::records;

    #[test]
    fn quoted_cells_keep_commas_and_lines() {
        let text = "\"a\", \"plain\", \"x \"\"y\"\", z\nsecond\"\n\nb,c\n";
        let expected = [
            (0, vec!["a".to_owned(), "plain".to_owned(), "x \"y\", z\nsecond".to_owned()]),
            (3, vec!["b".to_owned(), "c".to_owned()]),
        ];
        assert_eq!(records(text), expected);
    }
}
