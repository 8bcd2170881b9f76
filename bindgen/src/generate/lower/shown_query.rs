//! The parameters that the request lines of examples show in the query.
//!
//! Tables of requests are less exact than request lines: they repeat the path, list a parameter of the query as one of the
//! body, or repeat the response.

use restable_model::Documented;
use serde_json::Value;

use super::super::path;
use super::super::plan::Field;
use super::super::prose::short;
use super::super::rows::Node;
use super::Lowering;
use super::request::undocumented_in_example;
use crate::page::{Endpoint, Method, Page, Presence, Role, Zone};
use crate::problem::Kind;

/// The names in the queries of the request lines of an endpoint.
#[derive(Debug, Default)]
pub(super) struct ShownQuery {
    lines: Vec<(usize, Vec<String>)>,
}

impl ShownQuery {
    /// Collects the request lines in the examples of a page that call an endpoint.
    pub(super) fn of(page: &Page, endpoint: &Endpoint) -> Self {
        let own = page.request_lines.iter().filter(|line| line.calls(endpoint.method, &endpoint.path));
        let names = |address: &str| path::read(address).map(|address| address.query).unwrap_or_default();
        Self { lines: own.map(|line| (line.line, names(&line.address))).collect() }
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.lines.iter().any(|(_, names)| names.iter().any(|shown| shown == name))
    }

    /// Returns the names, each with the line of its first occurrence.
    fn names(&self) -> impl Iterator<Item = (&str, usize)> {
        self.lines.iter().flat_map(|(line, names)| names.iter().map(|name| (name.as_str(), *line)))
    }
}

impl<'s> Lowering<'s> {
    /// Corrects the role of a row of an endpoint's request by the request lines and the body of its examples. Returns `None`
    /// if the row is no parameter of its own.
    pub(super) fn role_by_examples(
        &mut self,
        node: &Node<'s>,
        role: Role,
        endpoint: &Endpoint,
        (shown, body): (&ShownQuery, Option<&Value>),
        is_in_path: bool,
    ) -> Option<Role> {
        let is_rarely_with_body = matches!(endpoint.method, Method::Get | Method::Head | Method::Delete);
        let is_list = matches!(node.row.documented, Some(Documented::List(_)));
        let has_member = || body.is_some_and(|body| has_member(body, &node.name));
        match role {
            Role::RequestHeader if shown.has(&node.name) => Some(Role::Query),
            Role::RequestBody if shown.has(&node.name) && !has_member() => Some(Role::Query),
            Role::RequestBody if is_rarely_with_body && is_in_path && !is_list && !has_member() => {
                self.bind(node.id.page, &node.row);
                None
            }
            Role::RequestBody if is_rarely_with_body && self.is_in_uri(node) && !has_member() => Some(Role::Query),
            Role::Path if !is_in_path && !shown.has(&node.name) && self.repeats_response(node) => {
                self.bind(node.id.page, &node.row);
                let about = format!("`{}` is a row of the response too, and no request has it", short(&node.name));
                self.report(node.id.page, node.row.line, Kind::Drift, about);
                None
            }
            role => Some(role),
        }
    }

    /// Returns whether a row is in a table of the section about the URI.
    fn is_in_uri(&self, node: &Node<'_>) -> bool {
        self.service.table(node.id).is_some_and(|table| table.zone == Zone::Uri)
    }

    /// Returns whether a row is a list or an object of which the response has one of the same name.
    fn repeats_response(&self, node: &Node<'_>) -> bool {
        let service = self.service;
        let has_row = |id| {
            let rows = service.table(id).map_or(&[][..], |table| &table.rows);
            rows.iter().any(|row| row.name == node.name && row.is_structured())
        };
        node.row.is_structured() && service.roots(node.id.page).into_iter().any(has_row)
    }

    /// Adds the parameters that only request lines show, and reports the differences between rows and request lines.
    pub(super) fn add_shown_query(
        &mut self,
        page: usize,
        shown: &ShownQuery,
        is_in_body: &dyn Fn(&str) -> bool,
        fields: &mut Vec<Field>,
    ) {
        for (name, line) in shown.names() {
            let is_known = fields.iter().any(|field| field.wire.eq_ignore_ascii_case(name));
            if is_known || super::request::is_implicit_header(name) {
                continue;
            }
            let about = format!("`?{}` of the request is not in any table", short(name));
            self.report(page, line, Kind::Drift, about);
            // A parameter that the page documents for the body is sent there, and `hlimit` is a misspelled `limit`.
            let is_misspelled =
                fields.iter().any(|field| has_letter_more(name, &field.wire) && !shown.has(&field.wire));
            if !is_in_body(name) && !is_misspelled {
                fields.push(undocumented_in_example(name));
            }
        }
        let Some((line, _)) = shown.lines.last() else { return };
        for field in fields.iter().filter(|field| field.presence == Presence::Mandatory && !shown.has(&field.wire)) {
            let about = format!("`?{}` of the request is documented as mandatory but is missing", short(&field.wire));
            self.report(page, *line, Kind::Drift, about);
        }
    }
}

/// Returns whether a name is another one with a letter more.
fn has_letter_more(name: &str, other: &str) -> bool {
    let same = name.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    let rest = |text: &'_ str, from: usize| text.as_bytes().get(from..).map(<[u8]>::to_vec);
    name.len() == other.len() + 1 && rest(name, same + 1) == rest(other, same)
}

/// Returns whether an example has a member of this name, at any level. JSON nests at most 127 levels.
fn has_member(value: &Value, name: &str) -> bool {
    match value {
        Value::Object(members) => members.contains_key(name) || members.values().any(|value| has_member(value, name)),
        Value::Array(elements) => elements.iter().any(|value| has_member(value, name)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::has_letter_more;

    #[test]
    fn a_misspelled_name_has_a_letter_more() {
        for (name, other, expected) in
            [("hlimit", "limit", true), ("limits", "limit", true), ("limit", "limit", false), ("page", "size", false)]
        {
            assert_eq!(has_letter_more(name, other), expected, "{name} {other}");
        }
    }
}
