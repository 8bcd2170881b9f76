//! The examples of an operation.

use restable_rst::Directive;
use serde_json::Value;

use super::super::side::Side;
use super::super::slice;
use super::{Operation, Place, first_line};
use crate::page::{Example, Method, Status, add_names};
use crate::problem::Kind;

/// An example whose side nothing next to it names.
pub(super) struct Unlabelled {
    /// The example, as one of the response.
    example: Example,
    /// The side of the table before it.
    side: Option<Side>,
}

impl Operation {
    /// Takes the example of a `literalinclude`.
    pub(in super::super) fn included(&mut self, directive: &Directive<'_>, line: usize, place: &Place<'_>) {
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
        let lines = slice::lines(directive, &text);
        let base = name.rsplit('/').next().unwrap_or(name);
        let side = Side::of_example(base).or_else(|| self.side_of_near());
        self.example(&slice::only(&text, &lines), line, side, place);
    }

    /// Takes an example that the page itself contains. A request line or a status line may be above its body.
    pub(in super::super) fn literal(&mut self, text: &str, line: usize, place: &Place<'_>) {
        let Some((status, body)) = body(text) else { return };
        let side = self.side_of_near().filter(|_| !self.near.is_before_table);
        let before = self.page.examples.len();
        self.example(body, line, side.or(status.map(|_| Side::Response)), place);
        for example in self.page.examples.get_mut(before..).unwrap_or_default() {
            example.status = status.map_or(Status::Unsaid, Status::Code);
        }
    }

    fn side_of_near(&self) -> Option<Side> {
        let near = self.near.text.as_str();
        Some(near).filter(|near| near.len() < 100 && !near.ends_with('.')).and_then(Side::of_example)
    }

    fn example(&mut self, text: &str, line: usize, side: Option<Side>, place: &Place<'_>) {
        let line = self.at(line);
        // A heading before a table is about the table, and perhaps not about the examples after it.
        let said = side.or_else(|| Side::of_titles(place.titles.iter().copied()));
        let said = said.or_else(|| self.side(place).filter(|_| !self.near.is_before_table));
        let said = said.or_else(|| text.trim_start().starts_with("curl").then_some(Side::Request));
        let example = Example::new(text, line, said != Some(Side::Request));
        if said.is_some() {
            self.page.examples.push(example);
        } else {
            self.unlabelled.push(Unlabelled { example, side: self.side(place) });
        }
    }

    /// Decides the side of the examples that nothing labels. Of two after each other, the first is the request and the second
    /// the response. One alone is of the side whose rows it has.
    pub(super) fn label_examples(&mut self) {
        let unlabelled = std::mem::take(&mut self.unlabelled);
        let sends = matches!(self.method(), Some(Method::Post | Method::Put | Method::Patch));
        let is_pair = unlabelled.len() > 1 && !self.page.examples.iter().any(|example| !example.is_response);
        for (at, Unlabelled { mut example, side }) in unlabelled.into_iter().enumerate() {
            let side = if sends && is_pair {
                if at == 0 { Side::Request } else { Side::Response }
            } else {
                self.side_by_names(&example).filter(|_| sends).or(side).unwrap_or(Side::Response)
            };
            example.is_response = side == Side::Response;
            self.page.examples.push(example);
        }
        self.page.examples.sort_by_key(|example| example.line);
    }

    /// Returns the side whose tables have more of the members of an example.
    fn side_by_names(&self, example: &Example) -> Option<Side> {
        let value = example.json.as_ref().ok()?;
        if is_patch(value) {
            return Some(Side::Request);
        }
        let mut names = Vec::new();
        add_names(value, &mut names);
        let count = |is_response: bool| {
            let tables =
                self.page.tables.iter().filter(|table| table.is_flat && table.role.is_response() == is_response);
            let rows = tables.flat_map(|table| &table.rows);
            rows.filter(|row| names.contains(&row.name.as_str())).count()
        };
        match (count(false), count(true)) {
            (request, response) if request > response => Some(Side::Request),
            (request, response) if response > request => Some(Side::Response),
            _ => None,
        }
    }
}

/// Returns the JSON of an example, which may follow a request line or a status line with headers, and the status.
fn body(text: &str) -> Option<(Option<u16>, &str)> {
    let start = text.trim_start();
    if start.starts_with(['{', '[']) {
        return Some((None, text));
    }
    let mut words = start.split_whitespace();
    let first = words.next().unwrap_or_default();
    let code = if first.starts_with("HTTP/") { words.next().unwrap_or_default() } else { first };
    let status = code.parse().ok().filter(|code| (100..600).contains(code));
    if status.is_none() && Method::from_keyword(first).is_none() {
        return None;
    }
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with(['{', '[']) && at > 0 {
            return text.get(at..).map(|body| (status, body));
        }
        at += line.len();
    }
    None
}

/// Returns whether a value is a JSON patch, which only a request has.
fn is_patch(value: &Value) -> bool {
    let is_change = |change: &Value| change.get("op").is_some() && change.get("path").is_some();
    value.as_array().is_some_and(|changes| !changes.is_empty() && changes.iter().all(is_change))
}
