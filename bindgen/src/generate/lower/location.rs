//! Sorts the rows of a request by their location.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::super::name;
use super::super::path::Address;
use super::super::plan::Field;
use super::super::prose::short;
use super::super::rows::{Node, object};
use super::media_type::{self, MediaType};
use super::query_style;
use super::request::is_implicit_header;
use super::shown_query::ShownQuery;
use super::{Lowering, Owner};
use crate::page::{Endpoint, Method, Presence, Role, is_version};
use crate::problem::Kind;
use crate::service::TableId;

/// The header of the token, in lower case.
const TOKEN: &str = "x-auth-token";

/// The header of the host, in lower case.
pub(super) const HOST: &str = "host";

/// The fields of a request, sorted by location.
#[derive(Default)]
pub(super) struct FieldsByLocation<'s> {
    /// The placeholders of the path by their name in snake case, because rows may write them in any style.
    placeholders: HashMap<String, String>,
    /// The placeholders that a row describes.
    known: HashSet<String>,
    /// The parameters in the query of the address.
    queried: HashSet<String>,
    /// The names of the members of the example, if the page has flat tables.
    members: HashSet<String>,
    pub(super) path: Vec<Field>,
    pub(super) query: Vec<Field>,
    pub(super) headers: Vec<Field>,
    /// The media type of the body, if it is not that of plain JSON.
    pub(super) media_type: Option<MediaType>,
    pub(super) body: Vec<Node<'s>>,
    /// The row of the header of the token.
    pub(super) token: Option<Node<'s>>,
    /// The parameters in the host.
    pub(super) in_host: Vec<Node<'s>>,
    /// What the request lines of examples show of the query.
    pub(super) shown: ShownQuery,
}

impl FieldsByLocation<'_> {
    /// Returns the placeholder that a row describes. Some pages have one of them in the plural.
    fn placeholder(&self, node: &Node<'_>, role: Role) -> Option<&String> {
        let name = name::snake(&node.name);
        let one = |name: &str| name.split('_').map(|part| part.strip_suffix('s').unwrap_or(part)).collect::<String>();
        let similar = || {
            let mut similar = self.placeholders.iter().filter(|(known, _)| one(known) == one(&name));
            similar.next().filter(|_| similar.next().is_none()).map(|(_, placeholder)| placeholder)
        };
        let may_be_misspelled = role == Role::Path && node.row.presence == Presence::Mandatory;
        self.placeholders.get(&name).or_else(|| if may_be_misspelled { similar() } else { None })
    }

    /// Returns the second placeholder with a name, which has the name of its segment before its own, if no row describes it.
    fn repeated(&self, name: &str) -> Option<String> {
        let is_second = |other: &&String| other.strip_suffix(name).is_some_and(|rest| rest.ends_with('_'));
        let mut others = self.placeholders.values().filter(|other| !self.known.contains(*other)).filter(is_second);
        others.next().filter(|_| others.next().is_none()).cloned()
    }
}

impl<'s> Lowering<'s> {
    /// Sorts the rows of an endpoint, and returns whether its body is a form.
    pub(super) fn sorted(
        &mut self,
        page: usize,
        endpoint: &Endpoint,
        address: &Address,
        example: Option<&Value>,
        owner: &Owner,
    ) -> (FieldsByLocation<'s>, bool) {
        let service = self.service;
        let mut sorted = FieldsByLocation::default();
        if self.has_flat_tables(page) {
            sorted.members = member_names(example);
        }
        if let Some(page) = service.pages.get(page) {
            sorted.shown = ShownQuery::of(page, endpoint);
        }
        sorted.queried.extend(address.query.iter().cloned());
        for placeholder in &address.placeholders {
            sorted.placeholders.entry(name::snake(placeholder)).or_insert_with(|| placeholder.clone());
        }
        let tables = service.pages.get(page).map_or(&[][..], |page| &page.tables);
        for (table, content) in tables.iter().enumerate() {
            if !matches!(content.role, Role::Path | Role::Query | Role::RequestHeader) {
                continue;
            }
            let id = TableId { page, table };
            self.reached.insert(id);
            for row in content.rows.iter().filter(|row| row.documented.is_some()) {
                let node = Node::new(row, id, row.name.clone());
                self.sort(node, content.role, endpoint, owner, example, &mut sorted);
            }
        }
        let (body, form) = self.body_rows(page, example);
        for node in body {
            self.sort(node, Role::RequestBody, endpoint, owner, example, &mut sorted);
        }
        query_style::repeat_pairs(&mut sorted.query);
        (sorted, form)
    }

    /// Adds a row to the list of its location.
    fn sort(
        &mut self,
        node: Node<'s>,
        role: Role,
        endpoint: &Endpoint,
        owner: &Owner,
        example: Option<&Value>,
        sorted: &mut FieldsByLocation<'s>,
    ) {
        let bodyless = matches!(endpoint.method, Method::Get | Method::Head);
        let said = node.row.location.as_deref().map(|place| place.trim().to_lowercase());
        let is_placeholder = sorted.placeholders.contains_key(&name::snake(&node.name));
        let is_of_body = !bodyless && !is_placeholder && sorted.members.contains(&node.name);
        let role = match said.as_deref() {
            // Flat tables share their definitions, so that a row may have the location of another operation.
            Some("path" | "query") if is_of_body => Role::RequestBody,
            None if is_of_body && role == Role::Path => Role::RequestBody,
            Some("path") => Role::Path,
            Some("query") => Role::Query,
            Some("header") => Role::RequestHeader,
            Some("body") => Role::RequestBody,
            _ => role_by_content(&node, role, bodyless, example),
        };
        let placeholder = sorted.placeholder(&node, role).cloned();
        let known = placeholder.as_ref().is_some_and(|name| sorted.known.contains(name));
        let repeated =
            placeholder.as_ref().filter(|_| known && role == Role::Path).and_then(|name| sorted.repeated(name));
        let (placeholder, known) = if repeated.is_some() { (repeated, false) } else { (placeholder, known) };
        let examples = (&sorted.shown, example);
        let Some(role) = self.role_by_examples(&node, role, endpoint, examples, known) else {
            return;
        };
        if placeholder.is_none() && matches!(role, Role::Path | Role::Query) && names_segment(&node, &endpoint.path) {
            return self.bind(node.id.page, &node.row);
        }
        if placeholder.is_none() && matches!(role, Role::Path | Role::Query) && self.is_in_host(&node, sorted) {
            self.report(node.id.page, node.row.line, Kind::InHost, format_args!("`{}`", short(&node.name)));
            return sorted.in_host.push(node);
        }
        let fits_path = placeholder.filter(|_| !known && matches!(role, Role::Path | Role::Query | Role::RequestBody));
        if let Some(placeholder) = fits_path.filter(|name| role == Role::Path || *name == node.name) {
            sorted.known.insert(placeholder.clone());
            return sorted.path.push(self.in_path(&node, &placeholder, owner));
        }
        match role {
            Role::RequestHeader if is_host_of_object(&node, &endpoint.path) => {
                self.report(
                    node.id.page,
                    node.row.line,
                    Kind::InHost,
                    format_args!("the object of `{} /`", endpoint.method),
                );
                self.bind(node.id.page, &node.row);
                sorted.in_host.push(node);
            }
            Role::RequestHeader => {
                sorted.media_type = sorted.media_type.take().or_else(|| media_type::required(&node.row));
                sorted.headers.extend(self.in_header(&node, owner));
                if node.name.trim().eq_ignore_ascii_case(TOKEN) {
                    sorted.token = Some(node);
                }
            }
            Role::RequestBody if !bodyless => sorted.body.push(node),
            // The row describes a placeholder in the path of another endpoint of the page.
            Role::Path
                if self.is_placeholder_of_other_endpoint(owner.module, &node.name)
                    || known && !sorted.queried.contains(&node.name) =>
            {
                self.bind(node.id.page, &node.row);
            }
            _ => sorted.query.extend(self.in_query(&node, owner)),
        }
    }

    /// Returns whether a row describes a placeholder in the host of a URL of its page, and no parameter of the address.
    fn is_in_host(&self, node: &Node<'s>, sorted: &FieldsByLocation<'_>) -> bool {
        let words = |name: &str| name::snake(name).replace('_', "");
        let hosts = self.service.pages.get(node.id.page).map_or(&[][..], |page| &page.hosts);
        let is_in_query = || sorted.queried.contains(&node.name) || sorted.shown.has(&node.name);
        hosts.iter().any(|host| words(host) == words(&node.name)) && !is_in_query()
    }

    /// Returns whether the page has several endpoints and one of their paths has a placeholder of this name.
    fn is_placeholder_of_other_endpoint(&mut self, page: usize, name: &str) -> bool {
        let service = self.service;
        let names = self.names_in_paths.entry(page).or_insert_with(|| {
            let endpoints = service.pages.get(page).map_or(&[][..], |page| &page.endpoints);
            let several = endpoints.iter().filter(|_| endpoints.len() > 1);
            let paths = several.filter_map(|endpoint| endpoint.path.split('?').next());
            let closed = paths.flat_map(|path| path.split_inclusive('}'));
            closed.filter_map(|part| Some(part.strip_suffix('}')?.rsplit_once('{')?.1)).collect()
        });
        names.contains(name)
    }
}

/// Returns whether a row is the header of the host, and the path has no name: `DELETE /` deletes what the host names.
fn is_host_of_object(node: &Node<'_>, path: &str) -> bool {
    path.split('?').next() == Some("/") && node.name.trim().eq_ignore_ascii_case(HOST)
}

/// Returns whether a row describes the version in a path, such as the `v1` of `/v1/boats`, which is no placeholder.
fn names_segment(node: &Node<'_>, path: &str) -> bool {
    let text = node.row.description.marked();
    let says = |segment: &str| {
        let mut words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '.');
        words.any(|word| word.trim_matches('.') == segment)
    };
    let is_constant = node.row.values.len() < 2;
    let is_named = is_constant && name::snake(&node.name).split('_').any(|word| word == "version");
    is_named && path.split('/').filter(|segment| is_version(segment)).any(says) && !path.contains(&node.name)
}

/// Returns the names of all members of an example. JSON nests at most 127 levels.
fn member_names(example: Option<&Value>) -> HashSet<String> {
    let mut names = HashSet::new();
    let mut pending: Vec<&Value> = example.into_iter().collect();
    while let Some(value) = pending.pop() {
        match value {
            Value::Object(members) => {
                names.extend(members.keys().cloned());
                pending.extend(members.values());
            }
            Value::Array(elements) => pending.extend(elements),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    names
}

/// Corrects the role of a row that its table cannot have meant: an object in a URI belongs to the body, and an HTTP
/// header in a body is a header.
fn role_by_content(node: &Node<'_>, role: Role, bodyless: bool, example: Option<&Value>) -> Role {
    let is_shown = example.and_then(object).is_some_and(|example| example.contains_key(&node.name));
    let name = node.name.trim().to_ascii_lowercase();
    match role {
        Role::Path | Role::Query if !bodyless && is_shown && node.row.is_structured() => Role::RequestBody,
        Role::RequestBody if !is_shown && (is_implicit_header(&name) && name != "host" || name.starts_with("x-")) => {
            Role::RequestHeader
        }
        role => role,
    }
}
