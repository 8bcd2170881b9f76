//! Rewrites the text of a page without changing its meaning.

/// Returns the rewritten text of a page.
pub(crate) type Rewrite = Box<dyn Fn(&str) -> String>;

/// Rewrites each line for which `new` returns another one.
pub(crate) fn line(new: impl Fn(&str) -> Option<String> + 'static) -> Rewrite {
    Box::new(move |text| {
        text.split_inclusive('\n')
            .map(|line| {
                let bare = line.trim_end_matches('\n');
                new(bare).map_or_else(|| line.to_owned(), |new| line.replace(bare, &new))
            })
            .collect()
    })
}

/// Renames a section.
pub(crate) fn title(old: &'static str, new: &'static str) -> Rewrite {
    Box::new(move |text| {
        let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
        for at in 1..lines.len() {
            let adornment = lines[at].chars().next().filter(|mark| "=-~^".contains(*mark));
            let is_title = lines[at].len() >= old.len() && lines[at - 1] == old;
            if let (true, Some(mark)) = (is_title, adornment) {
                lines[at] = mark.to_string().repeat(new.len());
                new.clone_into(&mut lines[at - 1]);
            }
        }
        lines.join("\n") + "\n"
    })
}

/// Renames a column of the tables. A table remains as it is if the new header does not fit into the cell.
pub(crate) fn column(old: &'static str, new: &'static str) -> Rewrite {
    Box::new(move |text| {
        let lines: Vec<_> = text.lines().collect();
        let border = |at: Option<usize>| at.and_then(|at| lines.get(at)).filter(|line| is_border(line));
        let renamed = lines.iter().enumerate().map(|(at, line)| {
            let (above, below) = (border(at.checked_sub(1)), border(Some(at + 1)));
            let is_first = at.checked_sub(2).and_then(|at| lines.get(at)).is_none_or(|line| line.trim().is_empty());
            let is_header = is_first && below.is_some_and(|below| below.contains("=="));
            let renamed = above.filter(|_| is_header).and_then(|above| renamed(line, above, old, new));
            renamed.unwrap_or_else(|| (*line).to_owned())
        });
        renamed.collect::<Vec<_>>().join("\n") + "\n"
    })
}

fn is_border(line: &str) -> bool {
    line.trim_start().starts_with(['+', '=']) && line.trim().chars().all(|mark| "+-= ".contains(mark))
}

/// Renames a cell of a line if it has enough space. The border above the line shows where its cells begin.
fn renamed(line: &str, above: &str, old: &str, new: &str) -> Option<String> {
    let begins_at = |at: usize| match above.get(..at)? {
        grid if grid.ends_with("+-") => Some(true),
        simple => Some(simple.trim_start().is_empty() || simple.ends_with(' ')),
    };
    let is_cell = |at: &usize| {
        let after = &line[*at + old.len()..];
        begins_at(*at) == Some(true) && (after.is_empty() || after.starts_with(' '))
    };
    let at = line.match_indices(old).map(|(at, _)| at).find(is_cell)?;
    let (before, after) = (&line[..at], &line[at + old.len()..]);
    let space = after.len() - after.trim_start_matches(' ').len();
    let width = (old.len() + space).max(if after.is_empty() { new.len() } else { 0 });
    // The columns of a simple table are separated by the last space.
    let fits = new.len() < width || after.is_empty();
    fits.then(|| format!("{before}{new:width$}{}", &after[space..]))
}

/// Writes the single words in bold type that are no labels between other marks of the same length.
pub(crate) fn marks(mark: &'static str) -> Rewrite {
    Box::new(move |text| text.split_inclusive('\n').map(|line| marked(line, mark)).collect())
}

fn marked(line: &str, mark: &str) -> String {
    let is_value = |word: &str| {
        let is_word =
            !word.is_empty() && word.chars().all(|letter| letter.is_ascii_alphanumeric() || "_-".contains(letter));
        let is_label = word.starts_with(|first: char| first.is_ascii_uppercase())
            && word.contains(|letter: char| letter.is_ascii_lowercase());
        is_word && !is_label
    };
    let parts: Vec<_> = line.split("**").collect();
    // The text between the first and the second mark is bold, and so on. The last mark may be open.
    let part = |(at, part): (usize, &&str)| match *part {
        bold if at % 2 == 1 && at + 1 < parts.len() && is_value(bold) => format!("{mark}{bold}{mark}"),
        bold if at % 2 == 1 && at + 1 < parts.len() => format!("**{bold}**"),
        open if at % 2 == 1 => format!("**{open}"),
        plain => plain.to_owned(),
    };
    parts.iter().enumerate().map(part).collect()
}
