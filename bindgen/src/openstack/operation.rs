//! An operation: the section of one `rest_method`.

use std::path::Path;

use restable_model::Presence;
use restable_rst::{Directive, Node, Text};

use super::definitions::Definition;
use super::files::ProjectFiles;
use super::side::Side;
use super::{csv, type_name, yaml};
use crate::page::{
    DefinedRow, Endpoint, Example, Method, Page, PageTable, Prose, ResponseText, Role, Row, Status, Versions, Zone,
};
use crate::problem::{Kind, Problem};

/// An operation whose section is being read.
pub(super) struct Operation {
    page: Page,
    /// The level of its title.
    pub(super) level: usize,
    /// The last line of text, which may name the side of an example.
    near: String,
}

/// The place of a directive: the document and the page that contain it, and the titles above it inside of the operation.
pub(super) struct Place<'p> {
    pub(super) files: &'p ProjectFiles,
    pub(super) document: &'p Path,
    pub(super) page: &'p Path,
    pub(super) titles: Vec<&'p str>,
}

impl Operation {
    /// Begins an operation at a `rest_method`. Returns a problem if it has no method and no path.
    pub(super) fn new(
        directive: &Directive<'_>,
        line: usize,
        path: &str,
        title: &str,
        level: usize,
    ) -> std::result::Result<Self, Problem> {
        let written = first_line(directive);
        let (word, uri) = written.split_once(char::is_whitespace).unwrap_or((written, ""));
        let uri = address(uri);
        let Some(method) = Method::from_keyword(&word.to_uppercase()).filter(|_| uri.starts_with('/')) else {
            return Err(Problem::new(line, Kind::MalformedEndpoint, format_args!("`{written}`")));
        };
        let mut page = Page {
            title: without_remarks(title),
            path: path.to_owned(),
            section: Some(title.to_owned()),
            versions: versions(directive),
            response: ResponseText { is_mentioned: true, ..ResponseText::default() },
            ..Page::default()
        };
        if title.to_lowercase().contains("deprecated") {
            page.deprecation = Some("deprecated");
        }
        page.endpoints.push(Endpoint { method, path: uri, line, in_example: false, rust_name: None });
        Ok(Self { page, level, near: String::new() })
    }

    /// Ends the section.
    pub(super) fn finish(mut self) -> Page {
        self.page.problems.sort_by_key(|problem| problem.line);
        self.page
    }

    /// Takes a title inside of the operation.
    pub(super) fn title(&mut self, title: &str) {
        title.clone_into(&mut self.near);
    }

    /// Takes a block of text. `is_first` says whether no title is between it and the title of the operation.
    pub(super) fn text(&mut self, node: &Node<'_>, plain: Option<&Text<'_>>, is_first: bool) {
        if let Some(text) = plain {
            self.near = text.plain().into_owned();
        }
        let is_aside = plain.is_some_and(|text| {
            let is_bold = text.as_str().starts_with("**") && text.as_str().ends_with("**");
            let text = text.plain().to_lowercase();
            is_bold || text.starts_with("normal response code") || text.starts_with("error response code")
        });
        if is_first && !is_aside {
            self.page.description.push(&Prose::of_nodes(std::slice::from_ref(node)));
        }
    }

    /// Takes the table of a `rest_parameters`.
    pub(super) fn parameters(&mut self, directive: &Directive<'_>, line: usize, place: &Place<'_>) {
        let side = self.side(place).unwrap_or(Side::Request);
        let name = first_line(directive);
        let file = place.files.find(name, place.document, place.page);
        let definitions = match file.map(|file| place.files.definitions(&file)) {
            Some(Ok(definitions)) => Some(definitions),
            Some(Err(error)) => {
                self.problem(line, Kind::Definition, format_args!("`{name}`: {error}"));
                None
            }
            None => {
                self.problem(line, Kind::MissingFile, format_args!("`{name}`"));
                None
            }
        };
        let items = match yaml::read(&directive.text) {
            Ok(items) => items,
            Err((at, reason)) => {
                self.problem(directive.text_line + at - 1, Kind::Definition, reason);
                return;
            }
        };
        let mut rows = Vec::new();
        for item in items.iter().flat_map(yaml::Node::elements) {
            let line = directive.text_line + item.line.saturating_sub(1);
            for (name, key) in item.entries() {
                let (name, key) = (name.text().unwrap_or_default(), key.text().unwrap_or_default());
                let known = definitions.as_ref().and_then(|definitions| definitions.get(key)).cloned();
                if known.is_none() {
                    self.problem(line, Kind::MissingDefinition, format_args!("`{key}` of `{name}`"));
                }
                rows.push((name.to_owned(), known.unwrap_or_default(), line));
            }
        }
        self.add_rows(rows, side, line, &place.titles);
    }

    /// Takes the table of a `csv-table` whose columns are the name, the location, the type and the description.
    pub(super) fn rows_of_text(&mut self, directive: &Directive<'_>, line: usize, place: &Place<'_>) {
        let header = directive.options.iter().find(|option| option.name == "header");
        if !header.is_some_and(|header| header.value.contains("Parameter")) {
            return;
        }
        let side = self.side(place).unwrap_or(Side::Request);
        let rows = csv::records(&directive.text).into_iter().filter_map(|(at, cells)| {
            let [name, location, kind, description] = cells.get(..4)? else { return None };
            let (name, is_optional) = match name.strip_suffix("(Optional)") {
                Some(name) => (name.trim(), true),
                None => (name.trim(), false),
            };
            let definition = Definition {
                location: match location.trim().to_lowercase().as_str() {
                    "uri" | "template" => "path".to_owned(),
                    "plain" => "body".to_owned(),
                    other => other.to_owned(),
                },
                type_text: kind.trim().to_owned(),
                documented: type_name::documented(kind),
                presence: if is_optional { Presence::Optional } else { Presence::Documented },
                description: description.trim().to_owned(),
                ..Definition::default()
            };
            Some((name.to_owned(), definition, directive.text_line + at))
        });
        let rows: Vec<_> = rows.collect();
        for (_, definition, line) in rows.iter().filter(|(_, definition, _)| definition.documented.is_none()) {
            self.problem(*line, Kind::UnknownType, format_args!("`{}`", definition.type_text));
        }
        self.add_rows(rows, side, line, &place.titles);
    }

    /// Adds the rows, as one table for each location.
    pub(super) fn add_rows(
        &mut self,
        rows: Vec<(String, Definition, usize)>,
        side: Side,
        line: usize,
        titles: &[&str],
    ) {
        let roles = match side {
            Side::Request => [Role::Path, Role::Query, Role::RequestHeader, Role::Form, Role::RequestBody],
            Side::Response => [Role::ResponseHeader, Role::ResponseBody, Role::Other, Role::Other, Role::Other],
        };
        let mut rest = rows;
        for role in roles.into_iter().filter(|role| *role != Role::Other) {
            let (these, others): (Vec<_>, Vec<_>) = rest.into_iter().partition(|row| role_of(&row.1, side) == role);
            rest = others;
            if !these.is_empty() {
                self.page.tables.push(self.table(role, these, line, titles));
            }
        }
    }

    fn table(&self, role: Role, rows: Vec<(String, Definition, usize)>, line: usize, titles: &[&str]) -> PageTable {
        let documented_rows = rows.len();
        PageTable {
            role,
            status: Status::Unsaid,
            zone: if role.is_response() { Zone::Response } else { Zone::Request },
            section: self.page.tables.len(),
            caption: titles.last().copied().unwrap_or_default().to_owned(),
            lead: String::new(),
            title: String::new(),
            columns: Vec::new(),
            rows: rows.into_iter().map(|(name, definition, line)| row(name, &definition, line)).collect(),
            is_flat: matches!(role, Role::RequestBody | Role::ResponseBody),
            documented_rows,
            line,
            rust_name: None,
        }
    }

    /// Takes the example of a `literalinclude`.
    pub(super) fn included(&mut self, directive: &Directive<'_>, line: usize, place: &Place<'_>) {
        let name = first_line(directive);
        let Some(file) = place.files.find(name, place.document, place.page) else {
            self.problem(line, Kind::MissingFile, format_args!("`{name}`"));
            return;
        };
        let text = match place.files.text(&file) {
            Ok(text) => text,
            Err(error) => {
                self.problem(line, Kind::ExampleNotJson, format_args!("`{name}`: {error}"));
                return;
            }
        };
        let base = name.rsplit('/').next().unwrap_or(name);
        let side = Side::of_example(base).or_else(|| Side::of_example(&self.near)).or_else(|| self.example_side(place));
        self.example(&text, line, side);
    }

    /// Takes an example that the page itself contains.
    pub(super) fn literal(&mut self, text: &str, line: usize, place: &Place<'_>) {
        if text.trim_start().starts_with(['{', '[']) {
            let side = Side::of_example(&self.near).or_else(|| self.example_side(place));
            self.example(text, line, side);
        }
    }

    fn example(&mut self, text: &str, line: usize, side: Option<Side>) {
        let Some(side) = side else { return };
        self.page.examples.push(Example::new(text, line, side == Side::Response));
    }

    fn example_side(&self, place: &Place<'_>) -> Option<Side> {
        self.side(place).or_else(|| {
            let is_read =
                matches!(self.page.endpoints.first().map(|endpoint| endpoint.method), Some(Method::Get | Method::Head));
            is_read.then_some(Side::Response)
        })
    }

    /// The side of the section, or of the line in bold before it.
    fn side(&self, place: &Place<'_>) -> Option<Side> {
        let near = Some(self.near.as_str()).filter(|near| near.len() < 80);
        Side::of_titles(place.titles.iter().copied().chain(near))
    }

    pub(super) fn problem(&mut self, line: usize, kind: Kind, about: impl std::fmt::Display) {
        self.page.problems.push(Problem::new(line, kind, about));
    }
}

fn role_of(definition: &Definition, side: Side) -> Role {
    match (side, definition.location.as_str()) {
        (Side::Request, "path") => Role::Path,
        (Side::Request, "query") => Role::Query,
        (Side::Request, "header") => Role::RequestHeader,
        (Side::Request, "form") => Role::Form,
        (Side::Request, _) => Role::RequestBody,
        (Side::Response, "header") => Role::ResponseHeader,
        // A response borrows definitions of the request, such as an ID in the path.
        (Side::Response, _) => Role::ResponseBody,
    }
}

fn row(name: String, definition: &Definition, line: usize) -> Row {
    let presence = if definition.location == "path" { Presence::Mandatory } else { definition.presence };
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

/// The argument of a directive, which may be on the line after it.
pub(super) fn first_line<'d>(directive: &'d Directive<'_>) -> &'d str {
    let argument = directive.arguments.as_str().trim();
    if argument.is_empty() {
        directive.text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default()
    } else {
        argument
    }
}

/// The versions in the lines below a `rest_method`.
fn versions(directive: &Directive<'_>) -> Versions {
    let find = |key: &str| {
        let mut lines = directive.text.lines().filter_map(|line| line.trim().split_once(':'));
        lines.find(|(word, _)| *word == key).map(|(_, value)| value.trim().to_owned())
    };
    Versions { min: find("min_version"), max: find("max_version") }
}

/// A path without invisible characters, host and white space.
fn address(uri: &str) -> String {
    let plain: String =
        uri.chars().filter(|letter| !letter.is_whitespace() && !crate::letter::is_hidden(*letter)).collect();
    match plain.split_once("://") {
        Some((_, rest)) => rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/").to_owned(),
        None => plain,
    }
}

/// A title without its remarks in parentheses.
fn without_remarks(title: &str) -> String {
    let mut out = String::with_capacity(title.len());
    let mut depth = 0_usize;
    for letter in title.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            letter if depth == 0 => out.push(letter),
            _ => {}
        }
    }
    let out = out.split_whitespace().collect::<Vec<_>>().join(" ");
    if out.is_empty() { title.to_owned() } else { out }
}
