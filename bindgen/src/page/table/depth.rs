//! Tables that mark the level of a row before its name: `tray`, `+handle`, `++grip`.

use super::Row;

/// The marks before the name of a field. Each repetition is one level.
const MARKS: [char; 12] = ['+', '>', '-', '–', '—', '─', '└', '├', '│', '↳', '»', '·'];

/// Names the objects in the rows of their fields: `tray`, `+handle`, `++grip` becomes `tray`, `tray.handle`,
/// `tray.handle.grip`. The rows stay as they are if one of them is inside a row that is no object, or has a table of fields.
pub(in crate::page) fn qualify(rows: &mut [Row]) {
    if !rows.iter().any(|row| row.name.starts_with(MARKS)) {
        return;
    }
    // The rows around the current one: the number of marks, and the whole name.
    let mut around: Vec<(usize, String, bool)> = Vec::new();
    let mut names = Vec::with_capacity(rows.len());
    for row in rows.iter() {
        let (marks, bare) = split(&row.name);
        while around.last().is_some_and(|(outer, ..)| *outer >= marks) {
            around.pop();
        }
        let name = match around.last() {
            Some((_, outer, true)) => format!("{outer}.{bare}"),
            None if marks == 0 => row.name.clone(),
            _ => return,
        };
        let is_object = row.is_structured() && row.references.is_empty() && row.inner.is_none();
        around.push((marks, name.clone(), is_object));
        names.push(name);
    }
    for (row, name) in rows.iter_mut().zip(names) {
        row.name = name;
    }
}

/// Returns the number of marks before a name, and the name without them. A name of marks only has none.
fn split(name: &str) -> (usize, &str) {
    let bare = name.trim_start_matches(|letter: char| MARKS.contains(&letter) || letter.is_whitespace());
    if !bare.starts_with(|first: char| first.is_alphabetic() || "_$@{[".contains(first)) {
        return (0, name);
    }
    let marks = name.get(..name.len() - bare.len()).unwrap_or_default();
    (marks.chars().filter(|letter| MARKS.contains(letter)).count(), bare)
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn marks_before_a_name_are_counted() {
        for (name, expected) in [
            ("handle", (0, "handle")),
            ("+handle", (1, "handle")),
            (">> grip", (2, "grip")),
            ("> > grip", (2, "grip")),
            ("└─ grip", (2, "grip")),
            ("-", (0, "-")),
            ("-1", (0, "-1")),
        ] {
            assert_eq!(split(name), expected, "{name}");
        }
    }
}
