//! Reads tables of parameters.

mod addition;
mod defined;
mod depth;
mod described;
mod grouped;
mod inner;
mod inner_sentence;

use restable_model::{Documented, Presence};

use super::column::Column;
use super::heading::{Part, Zone, number, without_number};
use super::reference::{self, Reference};
use super::{DocumentedValue, Hints, Prose, Role, Status, Versions, hint, presence, tags, type_cell, values};
use crate::problem::{Kind, Problem};
use addition::Columns;
pub(crate) use defined::DefinedRow;
use described::Described;
pub(super) use inner::{Inner, listed, of_definition, shown};
use restable_rst::{Block, Cell, Node, Table};

/// A table of a page.
#[derive(Debug, Clone)]
pub struct PageTable {
    /// The role of the table.
    pub role: Role,
    /// The responses that it describes.
    pub status: Status,
    /// The zone of the page that contains it.
    pub zone: Zone,
    /// The section that contains it, counted from the top of the page.
    pub section: usize,
    /// The caption without its number; empty if the table has none.
    pub caption: String,
    /// The number of the caption; empty if it has none.
    pub number: String,
    /// The paragraph that precedes it.
    pub lead: String,
    /// The title of the list item that contains it; empty if it is in none.
    pub title: String,
    /// The column headers, as written.
    pub columns: Vec<String>,
    /// The rows that could be read.
    pub rows: Vec<Row>,
    /// Whether it lists the fields of all objects of a body one after the other, so that only the examples of the page show
    /// which object a field belongs to.
    pub is_flat: bool,
    /// The number of rows on the page, whether they could be read or not.
    pub documented_rows: usize,
    /// The line on which it begins.
    pub line: usize,
    /// The Rust name of its type, if an override sets one.
    pub rust_name: Option<String>,
}

/// A field.
#[derive(Debug, Clone)]
pub struct Row {
    /// The name on the wire, as the page writes it.
    pub name: String,
    /// The documented type. [`Documented::Any`] if the page documents none, `None` if the type is unknown.
    pub documented: Option<Documented>,
    /// The text of the Type cell.
    pub type_text: String,
    /// The references of the Type cell, followed by those of the description and those of the name.
    pub references: Vec<Reference>,
    /// How many of the references are from the Type cell.
    pub type_references: usize,
    /// Whether the parameter is mandatory.
    pub presence: Presence,
    /// The versions of the API that have the parameter.
    pub versions: Versions,
    /// The location of the parameter, if a column documents it.
    pub location: Option<String>,
    /// The description of the parameter.
    pub description: Prose,
    /// The values that the description lists.
    pub values: Vec<DocumentedValue>,
    /// The only value of a list of one. Another table may list the other values.
    pub sole_value: Option<DocumentedValue>,
    /// The position on the page of the table of its fields, if its description contains them.
    pub inner: Option<usize>,
    /// Other hints of the name and the description.
    pub hints: Hints,
    /// The line of the row on the page.
    pub line: usize,
    /// The Rust name of its field, if an override sets one.
    pub rust_name: Option<String>,
}

impl PageTable {
    /// Creates a table without rows.
    fn empty(role: Role, around: &Context<'_>) -> Self {
        Self {
            role,
            status: around.status,
            zone: around.zone,
            section: around.section,
            caption: without_number(around.caption).to_owned(),
            number: number(around.caption).to_owned(),
            lead: around.lead.to_owned(),
            title: around.title.to_owned(),
            columns: Vec::new(),
            rows: Vec::new(),
            is_flat: false,
            documented_rows: 0,
            line: around.line,
            rust_name: None,
        }
    }

    /// Returns the only word of the paragraph above the table, if it ends with a colon: "Lid:".
    pub(crate) fn name_in_lead(&self) -> Option<&str> {
        let name = self.lead.trim_end().strip_suffix([':', '：'])?;
        let is_name = |letter: char| letter.is_alphanumeric() || letter == '_';
        (!name.is_empty() && name.chars().all(is_name)).then_some(name)
    }

    /// Returns what the page writes above the table: its caption, the title of its list item, or the paragraph before it.
    pub(crate) fn heading(&self) -> &str {
        let all = [&self.caption, &self.title, &self.lead];
        all.into_iter().find(|text| !text.is_empty()).map_or("", String::as_str)
    }
}

/// The context of a table.
pub(super) struct Context<'p> {
    pub(super) zone: Zone,
    pub(super) status: Status,
    pub(super) section: usize,
    /// The part of the message that the heading above it names.
    pub(super) part: Option<Part>,
    pub(super) lead: &'p str,
    pub(super) title: &'p str,
    pub(super) caption: &'p str,
    pub(super) line: usize,
}

/// Reads a table, and adds a problem for each row or cell that is not understood. Also returns the fields that the
/// descriptions of its rows list. Returns `None` for a table that lists neither parameters nor codes.
pub(super) fn read(
    table: &Table<'_>,
    around: &Context<'_>,
    problems: &mut Vec<Problem>,
) -> Option<(PageTable, Vec<Inner>)> {
    let columns: Vec<String> = headers(table);
    let meanings = with_name(columns.iter().map(|header| Column::of(header)).collect());
    let caption = without_number(around.caption);
    let lists_codes = meanings.first() == Some(&Some(Column::Code));
    let is_read = is_of_parameters(&meanings);
    if !is_read && !lists_codes {
        if matches!(around.zone, Zone::Uri | Zone::Request | Zone::Response | Zone::ResponseExample) {
            let about = format!("columns {}", columns.join(", "));
            problems.push(Problem::new(around.line, Kind::UnknownTable, about));
        }
        return None;
    }
    let role = if lists_codes { Role::Codes } else { Role::of(caption, around) };
    let (mut rows, mut inner, mut sentences) = (Vec::new(), Vec::new(), Vec::new());
    let content = Columns { headers: &columns, meanings: &meanings };
    let listed: Vec<_> = table.body.iter().filter(|row| !says_nothing(row)).collect();
    for row in listed.iter().filter(|_| is_read) {
        let Some((found, said)) = Row::read(row, content, problems) else { continue };
        let description = content.cell(row, Column::Description);
        inner.extend(description.and_then(|cell| inner::read(rows.len(), &found, cell, around, problems)));
        if found.name.contains(" or ") {
            rows.extend(found.alternatives());
        } else {
            rows.push(found);
        }
        sentences.resize(rows.len(), said);
    }
    presence::said::correct(&mut rows, &sentences, around);
    depth::qualify(&mut rows);
    grouped::qualify(&mut rows);
    let has_presence = meanings.iter().flatten().any(|column| matches!(column, Column::Mandatory | Column::Optional));
    if let Some(presence) = (!has_presence).then(|| presence::of_heading(around)).flatten() {
        for row in &mut rows {
            row.presence = presence;
        }
    }
    // Most tables have few rows, and a vector that grows keeps room for more.
    rows.shrink_to_fit();
    let status = Status::of(caption).unwrap_or(around.status);
    let more = rows.iter().zip(rows.iter().skip(1)).filter(|(one, next)| one.line == next.line).count();
    let documented_rows = listed.len() + more;
    Some((PageTable { status, columns, rows, documented_rows, ..PageTable::empty(role, around) }, inner))
}

/// Finds the column of the names where its header is not known: the first column, if the others have types and descriptions.
fn with_name(mut columns: Vec<Option<Column>>) -> Vec<Option<Column>> {
    let has = |column| columns.contains(&Some(column));
    let is_known = has(Column::Type) && has(Column::Description) && !has(Column::Name) && !has(Column::Code);
    match columns.as_mut_slice() {
        [first @ None, rest @ ..] if is_known && rest.iter().all(Option::is_some) => *first = Some(Column::Name),
        _ => {}
    }
    columns
}

/// Returns whether a row says that there are no parameters: all of its cells are empty or a word for nothing.
fn says_nothing(row: &restable_rst::Row<'_>) -> bool {
    const NOTHING: [&str; 9] = ["", "-", "--", "—", "–", "/", "n/a", "none", "no"];
    row.cells.iter().all(|cell| {
        let text = reference::plain(cell);
        let text = text.trim().trim_end_matches('.');
        let is_none = text.get(.."no parameter".len()).is_some_and(|start| start.eq_ignore_ascii_case("no parameter"));
        is_none || NOTHING.iter().any(|word| text.eq_ignore_ascii_case(word))
    })
}

/// Returns whether a table with these columns lists parameters.
fn is_of_parameters(columns: &[Option<Column>]) -> bool {
    columns.contains(&Some(Column::Name)) && columns.iter().flatten().filter(|column| !column.is_addition()).count() > 1
}

/// Returns the text of the header, with the lines of each column joined.
pub(super) fn headers(table: &Table<'_>) -> Vec<String> {
    let mut headers: Vec<String> = Vec::new();
    for row in &table.header {
        for (index, cell) in row.cells.iter().enumerate() {
            match headers.get_mut(index) {
                Some(header) => header.extend([" ", &*cell.plain()]),
                None => headers.push(cell.plain().into_owned()),
            }
        }
    }
    headers
}

impl Row {
    /// Reads a row, and the sentences of its description that may say something of its presence.
    fn read(
        row: &restable_rst::Row<'_>,
        columns: Columns<'_>,
        problems: &mut Vec<Problem>,
    ) -> Option<(Self, Vec<String>)> {
        let cell = |wanted| columns.cell(row, wanted);
        let plain = |wanted| cell(wanted).map(|cell| reference::plain(cell).trim().to_owned()).unwrap_or_default();
        let mut name = plain(Column::Name);
        // A hyphen makes a list in reStructuredText. Without a name after it, the parameter has no name of its own.
        if let (true, Some(cell)) = (name.is_empty(), cell(Column::Name)) {
            name = hyphenated(&cell.children).unwrap_or_default();
        }
        if name.is_empty() {
            problems.push(Problem::new(row.line, Kind::NamelessRow, "empty first cell"));
            return None;
        }
        let inner = plain(Column::SubName);
        if inner.starts_with(|first: char| first.is_alphabetic() || first == '_') && !inner.eq_ignore_ascii_case("n/a")
        {
            name.extend([".", &inner]);
        }
        // In some rows the Mandatory cell is in the Type column, and the type is in the Mandatory column or the description.
        let slipped = matches!(plain(Column::Type).as_str(), "Yes" | "No");
        let swapped =
            slipped && cell(Column::Mandatory).is_some_and(|cell| matches!(type_cell::read(cell), Ok(Some(_))));
        let slipped = slipped && !swapped;
        let type_column = match (swapped, slipped) {
            (true, _) => Column::Mandatory,
            (_, true) => Column::Description,
            _ => Column::Type,
        };
        let mandatory_column = if swapped || slipped { Column::Type } else { Column::Mandatory };
        let mut references = cell(type_column).map(reference::of_cell).unwrap_or_default();
        let type_references = references.len();
        let behind_type = cell(Column::Description).filter(|_| slipped).and_then(behind_first);
        let description = cell(Column::Description).filter(|_| !slipped).or(behind_type.as_ref()).map(tags::resolved);
        let description = description.as_deref();
        let documented = documented(cell(type_column), &name, row.line, problems);
        let described = description.map(|cell| Described::of(cell, documented.as_ref())).unwrap_or_default();
        let mut text = described.text;
        columns.additions(row).for_each(|addition| text.push(&addition));
        let optional = plain(Column::Optional);
        let mandatory =
            if optional.is_empty() { plain(mandatory_column) } else { presence::of_optional(&optional).into_owned() };
        let presence_cell = cell(mandatory_column).or_else(|| cell(Column::Optional));
        text.push(&presence_cell.map(presence::condition).unwrap_or_default());
        text.shrink_to_fit();
        references.extend(described.references);
        references.extend(cell(Column::Name).map(reference::of_cell).unwrap_or_default());
        let presence = match presence::of_cell(&mandatory, row.line, problems) {
            Presence::Mandatory if presence::is_of_some_versions(&described.plain) => Presence::Optional,
            presence => presence,
        };
        let said = presence::said::sentences(presence, &described.plain, description);
        let row = Self {
            documented,
            type_text: Some(plain(type_column)).filter(|text| !type_cell::is_mark(text)).unwrap_or_default(),
            presence,
            versions: Versions::default(),
            location: cell(Column::In).map(|cell| cell.plain().into_owned()),
            hints: hint::read(&name, &described.plain),
            values: std::iter::once(described.values.listed)
                .chain(cell(Column::Constraint).map(values::of_cell))
                .chain(std::iter::once_with(|| columns.values(row)))
                .find(|found| !found.is_empty())
                .or_else(|| description.map(inner::values).filter(|found| !found.is_empty()))
                .or_else(|| {
                    description.filter(|_| described.values.sole.is_none()).map(|cell| values::of_row(cell, &name))
                })
                .unwrap_or_default(),
            sole_value: described.values.sole,
            inner: None,
            description: text,
            line: row.line,
            rust_name: None,
            name,
            references,
            type_references,
        };
        Some((row, said))
    }
}

impl Row {
    /// Returns a row for each name of a name cell such as `keel_name or keel_id`. A caller sends one of the parameters.
    fn alternatives(self) -> Vec<Self> {
        let is_name = |name: &str| {
            let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
            name.contains('_') && name.chars().all(is_letter)
        };
        match self.name.split_once(" or ") {
            Some((one, other)) if is_name(one) && is_name(other) => [one, other]
                .map(|name| Self { name: name.to_owned(), presence: Presence::Optional, ..self.clone() })
                .into(),
            _ => vec![self],
        }
    }
}

/// Returns a cell without its first block, if there are others.
fn behind_first<'a>(cell: &Cell<'a>) -> Option<Cell<'a>> {
    let (_, others) = cell.children.split_first().filter(|(_, others)| !others.is_empty())?;
    Some(Cell { line: cell.line, children: others.to_vec() })
}

/// Returns the text of a cell that is a list of one item, with a hyphen for each level of the list.
fn hyphenated(nodes: &[Node<'_>]) -> Option<String> {
    let [only] = nodes else { return None };
    match &only.block {
        Block::BulletList(items) => match items.as_slice() {
            [item] if item.children.is_empty() => Some("-".to_owned()),
            [item] => hyphenated(&item.children).map(|name| format!("-{name}")),
            _ => Some("-".to_owned()),
        },
        Block::Paragraph(text) => Some(text.plain().trim().to_owned()),
        _ => Some("-".to_owned()),
    }
}

fn documented(cell: Option<&Cell<'_>>, name: &str, line: usize, problems: &mut Vec<Problem>) -> Option<Documented> {
    match cell.map_or(Ok(None), type_cell::read) {
        Ok(Some(documented)) => {
            let is_of_several = documented == Documented::Object && type_cell::is_plural(cell, name);
            Some(if is_of_several { Documented::List(documented.into()) } else { documented })
        }
        Ok(None) => {
            problems.push(Problem::new(line, Kind::UntypedRow, format_args!("`{name}`")));
            Some(Documented::Any)
        }
        // The type may name another table of the page. Not all tables are known yet; see `named_type::resolve_named_types`.
        Err(_) => None,
    }
}

impl Row {
    /// Returns whether the type may have fields of its own: it is an object, or a list or map of objects or of
    /// undocumented elements.
    pub fn is_structured(&self) -> bool {
        self.documented.as_ref().is_some_and(type_cell::is_structured)
    }

    /// Returns the name of the structure that the type has, as `Array of Volume` does.
    pub(crate) fn structure_name(&self) -> Option<&str> {
        type_cell::named(&self.type_text).map(|(name, _)| name)
    }
}
