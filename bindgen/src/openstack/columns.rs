//! Tables whose columns have the name, the location, the type and the description of each parameter: those of `csv-table`, and
//! grid and simple tables.

use std::borrow::Cow;

use restable_model::{Documented, Presence};
use restable_rst::{Block, Cell, Node, Table};

use super::definitions::Definition;
use super::type_name;
use crate::page::{Column, presence};
use crate::problem::{Kind, Problem};

/// The records of a table, each with its line, below the headers of its columns.
#[derive(Debug, Default)]
pub(super) struct Records {
    pub(super) headers: Vec<String>,
    pub(super) records: Vec<(usize, Vec<String>)>,
}

/// What a table is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// Parameters.
    Parameters,
    /// Status codes.
    Codes,
    /// Types without a column for their names.
    Nameless,
    /// Something else.
    Other,
}

/// A row: its name, what the table documents about it, and its line.
pub(super) type DefinedName = (String, Definition, usize);

fn column(header: &str) -> Option<Column> {
    let header = header.trim().to_lowercase();
    match header.as_str() {
        "style" | "param style" => Some(Column::In),
        _ => Column::of(&header),
    }
}

impl Records {
    /// Reads a grid or a simple table.
    pub(super) fn of_table(table: &Table<'_>) -> Self {
        let texts = |row: &restable_rst::Row<'_>| row.cells.iter().map(text).collect::<Vec<_>>();
        let headers = table.header.last().map(&texts).unwrap_or_default();
        Self { headers, records: table.body.iter().map(|row| (row.line, texts(row))).collect() }
    }

    /// Reads a `list-table`: a list of lists, of which the first is the header.
    pub(super) fn of_lists(nodes: &[Node<'_>]) -> Self {
        let items = nodes.iter().find_map(|node| match &node.block {
            Block::BulletList(items) => Some(items),
            _ => None,
        });
        let cells = |node: &Node<'_>| match &node.block {
            Block::BulletList(cells) => {
                let cell = |children: &[Node<'_>]| text(&Cell { line: node.line, children: children.to_vec() });
                cells.iter().map(|item| cell(&item.children)).collect()
            }
            _ => Vec::new(),
        };
        let rows = items
            .into_iter()
            .flatten()
            .map(|item| (item.line, item.children.iter().flat_map(&cells).collect::<Vec<String>>()));
        Self { headers: Vec::new(), records: rows.collect() }.with_first_as_header()
    }

    /// Takes the first record as the headers, if there are none.
    pub(super) fn with_first_as_header(mut self) -> Self {
        if self.headers.is_empty() && !self.records.is_empty() {
            self.headers = self.records.remove(0).1;
        }
        self
    }

    pub(super) fn subject(&self) -> Subject {
        let columns: Vec<_> = self.headers.iter().filter_map(|header| column(header)).collect();
        let has = |wanted| columns.contains(&wanted);
        if columns.first() == Some(&Column::Code) {
            Subject::Codes
        } else if has(Column::Name) && has(Column::Type) {
            Subject::Parameters
        } else if has(Column::Type) {
            Subject::Nameless
        } else {
            Subject::Other
        }
    }

    /// Returns the rows that have a name. A row without one is a problem.
    pub(super) fn rows(self, problems: &mut Vec<Problem>) -> Vec<DefinedName> {
        let columns: Vec<_> = self.headers.iter().map(|header| column(header)).collect();
        let rows = self.records.into_iter().filter_map(|(line, cells)| {
            let cell = |wanted| {
                let at = columns.iter().position(|column| *column == Some(wanted));
                at.and_then(|at| cells.get(at)).map(|cell| cell.trim()).unwrap_or_default()
            };
            let row = row(&cell, line, problems);
            if row.is_none() {
                problems.push(Problem::new(line, Kind::NamelessRow, "empty first cell"));
            }
            row
        });
        rows.collect()
    }

    /// Returns the codes of the rows, with their meaning.
    pub(super) fn codes(&self) -> impl Iterator<Item = (u16, &str)> {
        self.records.iter().filter_map(|(_, cells)| {
            let code = cells.first()?.trim().get(..3)?.parse().ok()?;
            Some((code, cells.get(1).map_or("", |meaning| meaning.trim())))
        })
    }
}

fn row<'c>(cell: &dyn Fn(Column) -> &'c str, line: usize, problems: &mut Vec<Problem>) -> Option<DefinedName> {
    let (name, in_name) = without_presence(cell(Column::Name));
    let name = name.trim_matches(['`', '*', ' ']).to_owned();
    if name.is_empty() {
        return None;
    }
    let (description, in_description) = with_presence(cell(Column::Description));
    let cells = [Cow::Borrowed(cell(Column::Mandatory)), presence::of_optional(cell(Column::Optional))];
    let mut in_cells = cells.iter().map(|cell| presence::of_cell(cell, line, problems));
    let in_cell = in_cells.find(|presence| *presence != Presence::Documented);
    let definition = Definition {
        location: location(cell(Column::In), &name, line, problems),
        type_text: cell(Column::Type).to_owned(),
        documented: Some(documented(cell(Column::Type), &name, line, problems)),
        presence: in_name.or(in_cell).or(in_description).unwrap_or_default(),
        description: description.trim().to_owned(),
        ..Definition::default()
    };
    Some((name, definition, line))
}

/// Removes ` (Optional)` from the end of a name.
fn without_presence(name: &str) -> (&str, Option<Presence>) {
    let Some((rest, remark)) = name.trim_end().strip_suffix(')').and_then(|name| name.rsplit_once('(')) else {
        return (name, None);
    };
    match remarked(remark) {
        Some(presence) => (rest.trim_end(), Some(presence)),
        None => (name, None),
    }
}

/// Returns a description after `(optional)`, and what that says.
fn with_presence(description: &str) -> (&str, Option<Presence>) {
    let begin = description.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')'));
    begin.and_then(|(remark, rest)| Some((rest, Some(remarked(remark)?)))).unwrap_or((description, None))
}

/// Reads a remark in parentheses. Other words than those of presence may be in them, so a single letter is no remark.
fn remarked(word: &str) -> Option<Presence> {
    match word.trim().to_lowercase().as_str() {
        "optional" | "no" | "false" => Some(Presence::Optional),
        "required" | "mandatory" | "yes" | "true" => Some(Presence::Mandatory),
        _ => None,
    }
}

fn location(cell: &str, name: &str, line: usize, problems: &mut Vec<Problem>) -> String {
    let lower = cell.to_lowercase();
    let known = match lower.as_str() {
        "uri" | "template" | "path" | "url" => "path",
        "" => "",
        "plain" | "body" | "json" => "body",
        "query" | "querystring" => "query",
        "header" => "header",
        "form" | "formdata" => "form",
        _ => {
            problems.push(Problem::new(
                line,
                Kind::UnknownLocation,
                format_args!("`{cell}` of `{name}` is no location"),
            ));
            "body"
        }
    };
    known.to_owned()
}

fn documented(cell: &str, name: &str, line: usize, problems: &mut Vec<Problem>) -> Documented {
    let text = cell.trim_matches(['`', '*', ' ']);
    if let Some(known) = type_name::documented(text).or_else(|| Documented::parse(text).ok()) {
        return known;
    }
    let (kind, about, read) = match type_name::nearest(text) {
        Some((word, known)) => (Kind::Spelling, format!("`{text}` of `{name}` is read as `{word}`"), known),
        None if text.is_empty() => (Kind::UntypedRow, format!("`{name}`"), Documented::Any),
        None => (Kind::UntypedRow, format!("`{text}` of `{name}` is no type"), Documented::Any),
    };
    problems.push(Problem::new(line, kind, about));
    read
}

/// Returns the text of a cell, with one line for each paragraph.
fn text(cell: &Cell<'_>) -> String {
    let paragraphs = cell.walk().filter_map(|node| match &node.block {
        Block::Paragraph(text) => Some(text.plain().into_owned()),
        _ => None,
    });
    paragraphs.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{Records, Subject};

    fn rows(text: &str) -> (Subject, Vec<(String, String, String)>, usize) {
        let (document, _) = restable_rst::read(text);
        let table = document.walk().find_map(|node| match &node.block {
            restable_rst::Block::Table(table) => Some(Records::of_table(table)),
            restable_rst::Block::Directive(directive) if directive.name == "list-table" => {
                Some(Records::of_lists(&directive.children))
            }
            _ => None,
        });
        let (table, mut problems) = (table.unwrap_or_default(), Vec::new());
        let subject = table.subject();
        let rows = table.rows(&mut problems).into_iter();
        let rows = rows.map(|(name, row, _)| (name, row.location, format!("{:?} {:?}", row.documented, row.presence)));
        (subject, rows.collect(), problems.len())
    }

    #[test]
    fn a_simple_table_has_rows() {
        let (subject, rows, problems) = rows(
            "\
=========== ====== ===================
Name        Type   Description
=========== ====== ===================
``mast``    string (optional) The mast.
sails       kite   The sails.
=========== ====== ===================
",
        );
        let row = |name: &str, rest: &str| (name.to_owned(), String::new(), rest.to_owned());
        assert_eq!(subject, Subject::Parameters);
        assert_eq!(rows, [row("mast", "Some(Text) Optional"), row("sails", "Some(Any) Documented")]);
        assert_eq!(problems, 1);
    }

    #[test]
    fn a_list_of_lists_is_a_table() {
        let (subject, rows, _) = rows(
            "\
.. list-table::
   :header-rows: 1

   * - Parameter
     - Style
     - Type
   * - mast (Optional)
     - URI
     - xsd:string
",
        );
        assert_eq!(subject, Subject::Parameters);
        assert_eq!(rows, [("mast".to_owned(), "path".to_owned(), "Some(Text) Optional".to_owned())]);
    }

    #[test]
    fn the_cells_of_a_presence_column_are_those_of_all_pages() {
        let (_, rows, problems) = rows(
            "\
===== ====== ================ ===========
Name  Type   Required         Description
===== ====== ================ ===========
mast  string Y                The mast.
sail  string n                The sail.
keel  string m                The keel.
oar   string o                The oar.
flag  string Yes, for parades The flag.
hull  string N/A              The hull.
deck  string perhaps          The deck.
===== ====== ================ ===========
",
        );
        let rows: Vec<_> = rows.iter().map(|(name, _, rest)| format!("{name}: {rest}")).collect();
        let expected = [
            "mast: Some(Text) Mandatory",
            "sail: Some(Text) Optional",
            "keel: Some(Text) Mandatory",
            "oar: Some(Text) Optional",
            "flag: Some(Text) Optional",
            "hull: Some(Text) Documented",
            "deck: Some(Text) Optional",
        ];
        assert_eq!(rows, expected);
        assert_eq!(problems, 1);
    }
}
