//! The tables of an operation.

use restable_model::Presence;
use restable_rst::{Directive, Table};

use super::super::columns::{DefinedName, Records, Subject};
use super::super::definitions::{Definition, Definitions};
use super::super::side::Side;
use super::super::{csv, yaml};
use super::{Operation, Place, content, first_line};
use crate::page::{DefinedRow, DocumentedStatus, Method, PageTable, Role, Row, Status};
use crate::problem::Kind;

/// The rows of a table, and how many of its rows could not be read.
#[derive(Default)]
struct Rows {
    read: Vec<DefinedName>,
    lost: usize,
}

impl Operation {
    /// Takes the table of a `rest_parameters`.
    pub(in super::super) fn parameters(&mut self, directive: &Directive<'_>, line: usize, place: &Place<'_>) {
        let name = first_line(directive);
        let file = place.files.find(name, place.document, place.page);
        let definitions = self.file_content(name, line, file.map(|file| place.files.definitions(&file)));
        let (text, first) = content(directive, directive.arguments.as_str().trim().is_empty());
        let mut rows = Rows::default();
        match yaml::read(text) {
            Ok(Some(list)) => {
                // A mapping without hyphens has rows as well.
                let items = if list.entries().is_empty() { list.elements() } else { std::slice::from_ref(&list) };
                for item in items {
                    self.item(item, first, definitions.as_deref(), &mut rows);
                }
                if items.is_empty() {
                    self.problem(line, Kind::Definition, "this is no list of parameters");
                }
            }
            Ok(None) => {}
            Err((at, reason)) => {
                self.problem((first + at).saturating_sub(1), Kind::Definition, reason);
                self.items_by_line(text, first, definitions.as_deref(), &mut rows);
            }
        }
        self.add_rows(rows, line, place);
    }

    /// Reads the items of a list that is not valid YAML line by line. A line that is no item by itself is a lost row.
    fn items_by_line(&mut self, text: &str, first: usize, definitions: Option<&Definitions>, rows: &mut Rows) {
        for (at, line) in text.lines().enumerate() {
            let is_item = line.trim_start().starts_with("- ");
            match yaml::read(line.trim()).ok().flatten() {
                Some(list) if is_item => {
                    list.elements().iter().for_each(|item| self.item(&item.moved(at), first, definitions, rows));
                }
                _ => rows.lost += usize::from(is_item),
            }
        }
    }

    /// Reads an item: `name: key`, several of them, or a name that is its own key.
    fn item(&mut self, item: &yaml::Node, first: usize, definitions: Option<&Definitions>, rows: &mut Rows) {
        let line = first + item.line.saturating_sub(1);
        let pairs: Vec<_> = match item.text() {
            Some(name) => vec![(Some(name.into()), Some(name.into()))],
            None => item.entries().iter().map(|(name, key)| (name.name(), key.name())).collect(),
        };
        if pairs.is_empty() {
            self.problem(line, Kind::Definition, "this is no name with the key of a definition");
            rows.lost += 1;
        }
        for (name, key) in pairs {
            let (Some(name), Some(key)) = (name.filter(|name| !name.is_empty()), key) else {
                self.problem(line, Kind::NamelessRow, "a row whose name or key is no text");
                rows.lost += 1;
                continue;
            };
            let key = if key.is_empty() { &name } else { &key };
            let known = definitions.and_then(|definitions| definitions.get(key)).cloned();
            // A missing file is reported once, and not again for each of its definitions.
            if known.is_none() && definitions.is_some() {
                self.problem(line, Kind::MissingDefinition, format_args!("`{key}` of `{name}`"));
            }
            // The type of a parameter is lost with its definition, unless the project never had one.
            let is_undefined = definitions.is_some_and(|definitions| !definitions.is_damaged);
            let unknown = || if is_undefined { Definition::unknown() } else { Definition::default() };
            let line = self.at(line);
            rows.read.push((name.into_owned(), known.unwrap_or_else(unknown), line));
        }
    }

    /// Takes a `csv-table`.
    pub(in super::super) fn csv_table(&mut self, directive: &Directive<'_>, line: usize, place: &Place<'_>) {
        let option = |name: &str| directive.options.iter().find(|option| option.name == name);
        let header = option("header").and_then(|header| csv::records(&header.value).into_iter().next());
        let included;
        let text = match option("file").map(|file| place.files.find(file.value.trim(), place.document, place.page)) {
            Some(Some(file)) => {
                included = place.files.text(&file).unwrap_or_default();
                &included
            }
            Some(None) => return self.problem(line, Kind::MissingFile, "the file of the table"),
            None => directive.text.as_ref(),
        };
        let records = csv::records(text).into_iter().map(|(at, cells)| (directive.text_line + at, cells)).collect();
        let headers = header.map(|(_, headers)| headers).unwrap_or_default();
        self.records(Records { headers, records }.with_first_as_header(), line, place);
    }

    /// Takes a grid or a simple table. Returns whether it lists parameters or status codes.
    pub(in super::super) fn grid_table(&mut self, table: &Table<'_>, line: usize, place: &Place<'_>) -> bool {
        self.records(Records::of_table(table), line, place)
    }

    /// Takes the rows or the status codes of a table. Returns whether it has any.
    pub(in super::super) fn records(&mut self, records: Records, line: usize, place: &Place<'_>) -> bool {
        match records.subject() {
            Subject::Parameters => {
                let mut problems = Vec::new();
                let all = records.records.len();
                let mut read = records.rows(&mut problems);
                for problem in &mut problems {
                    problem.line = self.at(problem.line);
                }
                for (_, _, line) in &mut read {
                    *line = self.at(*line);
                }
                self.page.problems.extend(problems);
                let lost = all - read.len();
                self.add_rows(Rows { read, lost }, line, place);
                true
            }
            Subject::Codes => {
                let status = |(code, meaning): (u16, &str)| DocumentedStatus {
                    code,
                    is_error: code >= 400,
                    meaning: meaning.to_owned(),
                    ..DocumentedStatus::default()
                };
                self.page.statuses.extend(records.codes().map(status));
                true
            }
            Subject::Nameless if self.side(place).is_some() => {
                self.problem(line, Kind::UnknownTable, format_args!("columns {}", records.headers.join(", ")));
                false
            }
            Subject::Nameless | Subject::Other => false,
        }
    }

    /// Adds the rows, as one table for each location.
    fn add_rows(&mut self, rows: Rows, line: usize, place: &Place<'_>) {
        let said = self.side(place);
        self.near.is_before_table = true;
        let reads = matches!(self.method(), Some(Method::Get | Method::Head));
        let default = if reads && is_about_attributes(place) { Side::Response } else { Side::Request };
        let mut tables: Vec<(Side, Role, Vec<DefinedName>)> = Vec::new();
        for row in rows.read {
            // A body that no heading assigns to a side is that of the response, if the request cannot have one.
            let side = said.unwrap_or(if reads && row.1.location == "body" { Side::Response } else { default });
            let role = self.role_of(&row.1, side);
            match tables.iter_mut().find(|(_, known, _)| *known == role) {
                Some((_, _, rows)) => rows.push(row),
                None => tables.push((side, role, vec![row])),
            }
        }
        if tables.is_empty() && rows.lost > 0 {
            let side = said.unwrap_or(default);
            tables.push((side, self.role_of(&Definition::default(), side), Vec::new()));
        }
        tables.sort_by_key(|(_, role, _)| ROLES.iter().position(|known| known == role));
        let final_table = tables.len().saturating_sub(1);
        for (at, (side, role, rows_of_role)) in tables.into_iter().enumerate() {
            let lost = if at == final_table { rows.lost } else { 0 };
            let table = self.table(side, role, rows_of_role, lost, line, &place.titles);
            self.page.tables.push(table);
        }
    }

    fn role_of(&self, definition: &Definition, side: Side) -> Role {
        let has_body = !matches!(self.method(), Some(Method::Delete));
        match (side, definition.location.as_str()) {
            (Side::Request, "path") => Role::Path,
            (Side::Request, "query") => Role::Query,
            (Side::Request, "header") => Role::RequestHeader,
            (Side::Request, "form") => Role::Form,
            (Side::Request, "") if !has_body => Role::Query,
            (Side::Request, _) => Role::RequestBody,
            (Side::Response, "header") => Role::ResponseHeader,
            // A response borrows definitions of the request, such as an ID in the path.
            (Side::Response, _) => Role::ResponseBody,
        }
    }

    fn table(
        &self,
        side: Side,
        role: Role,
        rows: Vec<DefinedName>,
        lost: usize,
        line: usize,
        titles: &[&str],
    ) -> PageTable {
        PageTable {
            role,
            status: Status::Unsaid,
            zone: side.zone(),
            section: self.page.tables.len(),
            caption: titles.last().copied().unwrap_or_default().to_owned(),
            number: String::new(),
            lead: String::new(),
            title: String::new(),
            columns: Vec::new(),
            documented_rows: rows.len() + lost,
            rows: rows.into_iter().map(|(name, definition, line)| row(name, &definition, role, line)).collect(),
            is_flat: matches!(role, Role::RequestBody | Role::ResponseBody),
            line: self.at(line),
            rust_name: None,
        }
    }
}

/// The order of the tables.
const ROLES: [Role; 7] = [
    Role::Path,
    Role::Query,
    Role::RequestHeader,
    Role::Form,
    Role::RequestBody,
    Role::ResponseHeader,
    Role::ResponseBody,
];

/// Returns whether the innermost title is about the attributes of a resource.
fn is_about_attributes(place: &Place<'_>) -> bool {
    place.titles.last().is_some_and(|title| title.to_lowercase().contains("attribute"))
}

fn row(name: String, definition: &Definition, role: Role, line: usize) -> Row {
    // Each call has all parts of its path, whatever the definition says.
    let is_in_path = role == Role::Path && definition.location == "path";
    let presence = if is_in_path { Presence::Mandatory } else { definition.presence };
    Row::defined(DefinedRow {
        name,
        documented: definition.documented.clone(),
        type_text: &definition.type_text,
        presence,
        versions: definition.versions.clone(),
        description: &definition.description,
        values: &definition.values,
        line,
    })
}
