//! Lowers the normal response of a page.

mod error;

use std::collections::HashSet;

use restable_model::Documented;
use serde_json::Value;

use super::super::plan::{Body, Head, Kind, Type};
use super::super::rows::{self, Node, Shape};
use super::super::shown::Shown;
use super::super::{name, prose, types, verb};
use super::by_status::ByStatus;
use super::join::Joined;
use super::nest::Nested;
use super::structure::StructureContent;
use super::wrapper::{self, Unwrapped};
use super::{Lowering, Owner, Side, file};
use crate::page::{Example, Page, Presence, Role, Status};
use crate::problem;
use crate::service::TableId;
pub(super) use error::{is_error, remove_errors};

impl<'s> Lowering<'s> {
    /// Returns the response of a page, which is lowered once.
    pub(super) fn answer(&mut self, page: usize) -> usize {
        if let Some(known) = self.answers.get(&page) {
            return *known;
        }
        let roots = self.normal_roots(page);
        let answer = if self.answers_with_file(page, &roots) {
            self.file_answer(page, &roots)
        } else if let Some(row) = self.text_row(page, &roots) {
            self.text_answer(page, row)
        } else {
            let shared = if roots.is_empty() { self.shared_answer(page) } else { None };
            shared.unwrap_or_else(|| self.own_answer(page, &roots))
        };
        self.answers.insert(page, answer);
        answer
    }

    /// Returns the tables of the normal response. If there are several, a type has the rows of all that are a success.
    fn normal_roots(&mut self, page: usize) -> Vec<TableId> {
        let service = self.service;
        let apart: HashSet<TableId> = ByStatus::of(service, page).iter().flat_map(ByStatus::tables).collect();
        let mut normal: Vec<(TableId, Status)> = Vec::new();
        for id in service.roots(page).into_iter().filter(|id| !apart.contains(id)) {
            let Some(table) = service.table(id) else { continue };
            if table.status.is_abnormal() || table.rows.is_empty() {
                self.envelope(id);
            } else {
                normal.push((id, table.status));
            }
        }
        let first = normal.iter().find(|(_, status)| is_success(*status)).or(normal.first()).map(|(_, status)| *status);
        let only_errors =
            |id: TableId| service.table(id).is_some_and(|table| table.rows.iter().all(|row| is_error(&row.name)));
        let names = |id: TableId| service.table(id).into_iter().flat_map(|table| &table.rows).map(|row| &row.name);
        let of_first = normal.iter().filter(|(_, status)| Some(*status) == first);
        let known: HashSet<&String> = of_first.flat_map(|(id, _)| names(*id)).collect();
        let is_of_error = |id: TableId| only_errors(id) && !names(id).all(|name| known.contains(name));
        let is_bound = |(id, status): &(TableId, Status)| {
            Some(*status) == first || is_success(*status) && !(status.code().is_some() && is_of_error(*id))
        };
        let (bound, others): (Vec<_>, Vec<_>) = normal.into_iter().partition(is_bound);
        for (id, status) in others {
            self.other_answer(id, status);
        }
        let is_same_as_request = || service.pages.get(page).is_some_and(|page| page.response.is_same_as_request);
        if bound.is_empty() && is_same_as_request() {
            return self.body_roots(page);
        }
        bound.into_iter().map(|(id, _)| id).collect()
    }

    /// Reports a table of another status, unless its rows describe an error.
    fn other_answer(&mut self, id: TableId, status: Status) {
        self.envelope(id);
        let line = self.service.table(id).map_or(0, |table| table.line);
        if let Status::Code(code) = status {
            self.report(id.page, line, problem::Kind::OtherAnswer, format_args!("table of status {code}"));
        }
    }

    /// Returns the response that a page refers to, if another page documents it.
    fn shared_answer(&mut self, page: usize) -> Option<usize> {
        let service = self.service;
        let first = |page| {
            let normal = |id: &TableId| {
                service.table(*id).is_some_and(|table| {
                    let only_errors = table.rows.iter().all(|row| is_error(&row.name));
                    !table.status.is_abnormal() && !only_errors
                })
            };
            service.roots(page).into_iter().find(normal)
        };
        let pages = service.response_pages(page);
        let normal = pages.into_iter().find_map(|other| *self.shared.entry(other).or_insert_with(|| first(other)))?;
        if self.answers.contains_key(&normal.page) || !self.normal_roots(normal.page).is_empty() {
            return Some(self.answer(normal.page));
        }
        None
    }

    /// Returns the example of the normal response.
    fn normal_example(&self, page: usize) -> Option<&'s Value> {
        self.examples.get(page).and_then(|bodies| bodies.response.as_deref())
    }

    fn own_answer(&mut self, page: usize, roots: &[TableId]) -> usize {
        let example = self.normal_example(page);
        let head = self.head_of_answer(page);
        self.answer_of_tables(page, roots, head, example)
    }

    /// Lowers the response that some tables of a page describe.
    pub(super) fn answer_of_tables(
        &mut self,
        page: usize,
        roots: &[TableId],
        head: Head,
        example: Option<&'s Value>,
    ) -> usize {
        if roots.iter().any(|id| self.is_flat(*id)) {
            return self.flat_answer(page, roots, head, example);
        }
        let mut joined = Joined::of_variants();
        for id in roots {
            self.reached.insert(*id);
            let mut problems = Vec::new();
            let found = rows::read(self.service, *id, example, &mut problems);
            for problem in problems {
                self.problem(page, problem);
            }
            let found = self.in_named_object(found, *id, roots, example);
            self.join(&mut joined, found);
        }
        let mut nodes = joined.nodes;
        // A table of a status such as 200 has no rows of other statuses: the code and the message are those of a task, say.
        if !self.are_of_success(roots) {
            self.split_off_errors(&mut nodes, example);
        }
        // `rows::read` does not see the nested fields inside a wrapper, so the inner value is used from here on.
        let unwrapped = example.and_then(|example| wrapper::find(&nodes, example));
        if let Some(inner) = unwrapped.as_ref().map(|found| found.inner).or(example) {
            nodes = self.place(nodes, inner);
        }
        let inner = unwrapped.as_ref().map(|found| found.inner).or(example);
        nodes = self.without_foreign(nodes, roots, inner);
        let unwrapped = unwrapped.or_else(|| self.documented_list(roots, example));
        self.answer_of_nodes(page, head, nodes, example, unwrapped)
    }

    /// Lowers the response of flat tables, whose examples show the nesting.
    fn flat_answer(&mut self, page: usize, roots: &[TableId], head: Head, example: Option<&'s Value>) -> usize {
        let service = self.service;
        let mut listed = Vec::new();
        for id in roots {
            self.reached.insert(*id);
            listed.extend(rows::listed(service, *id));
        }
        let examples = service.pages.get(page).map_or(&[][..], |page| &page.examples);
        let normal = examples.iter().filter(|example| example.is_normal());
        let normal: Vec<_> = normal.filter_map(Example::shown).collect();
        let Nested { nodes, is_list } = self.nest(page, listed, &normal, Side::Response);
        let unwrapped = example.filter(|_| is_list).map(|inner| Unwrapped { wrappers: Vec::new(), is_list, inner });
        self.answer_of_nodes(page, head, nodes, example, unwrapped)
    }

    fn answer_of_nodes(
        &mut self,
        page: usize,
        head: Head,
        nodes: Vec<Node<'s>>,
        example: Option<&'s Value>,
        unwrapped: Option<Unwrapped<'s>>,
    ) -> usize {
        let owner = Owner { module: page, name: stem(&head.name), side: Side::Response, depth: 0, is_root: true };
        let at = self.add(page, Kind::Response, head, Body::Unit);
        let shown = if nodes.is_empty() { self.answer_shown(page, &owner) } else { None };
        let body = shown.unwrap_or_else(|| self.body_of_answer(nodes, example, unwrapped, &owner));
        let (body, headers) = self.with_headers(page, body, &owner);
        let statuses = self.service.pages.get(page).map(also_normal).unwrap_or_default();
        if let Some(table) = self.plan.tables.get_mut(at) {
            table.statuses = statuses;
            table.body = body;
            table.headers = headers;
        }
        at
    }

    /// Returns the body that the examples of an operation without response rows show, if the page documents each operation in
    /// a section of its own.
    fn answer_shown(&mut self, page: usize, owner: &Owner) -> Option<Body> {
        let content = self.service.pages.get(page).filter(|content| content.section.is_some())?;
        let mut shown = content.examples.iter().filter(|example| example.is_normal());
        let line = shown.clone().find(|example| example.shown().is_some())?.line;
        let values: Vec<&Value> = shown.by_ref().filter_map(Example::shown).collect();
        let is_of_one_name = content.endpoints.iter().any(|endpoint| endpoint.path.ends_with('}'));
        let body = match Shown::of("", &values) {
            // The caller passes the name of the only member.
            Shown::Object(members) if is_of_one_name && members.len() == 1 => match members.as_slice() {
                [(_, only)] if only.is_scalar() => Shown::Map(only.clone().into()),
                _ => Shown::Object(members),
            },
            body => body,
        };
        self.body_shown(page, line, &body, owner)
    }

    fn body_of_answer(
        &mut self,
        nodes: Vec<Node<'s>>,
        example: Option<&'s Value>,
        unwrapped: Option<Unwrapped<'s>>,
        owner: &Owner,
    ) -> Body {
        match (rows::shape(nodes), unwrapped) {
            (Shape::Fields(nodes, None), _) if nodes.is_empty() => match example {
                Some(Value::Object(_)) => Body::Whole(Type::Open, "Object".to_owned()),
                Some(Value::Array(_)) => Body::Whole(Type::List(Type::Any.into()), "Array".to_owned()),
                _ => Body::Unit,
            },
            (Shape::Fields(nodes, rest), Some(found)) if found.is_list || !found.wrappers.is_empty() => self.wrapped(
                StructureContent { nodes, rest, side: Side::Response, example: found.shown() },
                &found,
                owner,
            ),
            (Shape::Fields(nodes, rest), _) => Body::Fields(self.fields(nodes, rest, owner, example)),
            (Shape::Map(node), _) => match example.and_then(|example| wrapper::of_map(&node, example)) {
                Some(wrapper) => {
                    self.report_wrappers(owner, std::slice::from_ref(&wrapper));
                    let element = self.type_of(&node, owner, None);
                    Body::Fields(vec![Self::wrapper_field(&wrapper, Type::Map(element.into()))])
                }
                None => self.unnamed(&node, example, owner),
            },
            (Shape::List(node), _) => self.unnamed(&node, example, owner),
        }
    }

    /// Lowers a body without field names: a list, a map, or the type of its only row.
    pub(super) fn unnamed(&mut self, node: &Node<'s>, example: Option<&'s Value>, owner: &Owner) -> Body {
        let (ty, documented) = self.unnamed_type(node, example, owner);
        Body::Whole(ty, documented)
    }

    pub(super) fn unnamed_type(
        &mut self,
        node: &Node<'s>,
        example: Option<&'s Value>,
        owner: &Owner,
    ) -> (Type, String) {
        let is_list = matches!(node.row.documented, Some(Documented::List(_)));
        let element = self.type_of(node, owner, None);
        let documented = types::text(&node.row);
        // The name of the row is the key of the map that it documents.
        if let (Some(Documented::Map(inner)), Some(Value::Object(members))) = (&node.row.documented, example) {
            let is_entry = |value: &Value| !value.is_object() && inner.kind().describes(value.into());
            if !members.is_empty() && members.values().all(is_entry) {
                return (element, documented);
            }
        }
        match example {
            Some(Value::Array(_)) | None if is_list => (element, documented),
            Some(Value::Array(_)) => (Type::List(element.into()), "Array".to_owned()),
            // Without an example, a row without a name is the whole body.
            None if file::is_unnamed(&node.name) => (element, documented),
            Some(value) if file::is_unnamed(&node.name) && (!value.is_object() || element == Type::Open) => {
                (element, documented)
            }
            _ => (Type::Map(element.into()), "Map".to_owned()),
        }
    }

    /// Lowers a body that is inside keys or a list that only the example shows.
    fn wrapped(&mut self, fill: StructureContent<'s>, found: &Unwrapped<'_>, owner: &Owner) -> Body {
        self.report_wrappers(owner, &found.wrappers);
        let inner_name = found
            .wrappers
            .last()
            .map_or_else(|| format!("{} item", owner.name), |wrapper| name::singular(&wrapper.key));
        let candidates = [name::r#type(&inner_name), name::below(&owner.name, &inner_name)];
        let name = self.claim(owner.module, &candidates);
        let docs = match found.wrappers.last() {
            Some(wrapper) => format!("The content of {}.", prose::code(&wrapper.key)),
            None => "An element of the response.".to_owned(),
        };
        let mut inner = Type::Table(self.structure(owner.module, name, docs, fill));
        for wrapper in found.wrappers.iter().skip(1).rev() {
            let field = Self::wrapper_field(wrapper, inner);
            let name = self.claim(owner.module, &[name::below(&owner.name, &wrapper.key)]);
            let head =
                Head { name, docs: format!("The object that contains {}.", prose::code(&wrapper.key)), page: None };
            inner = Type::Table(self.add(owner.module, Kind::Structure, head, Body::Fields(vec![field])));
        }
        match found.wrappers.first() {
            Some(wrapper) => Body::Fields(vec![Self::wrapper_field(wrapper, inner)]),
            None => Body::Whole(Type::List(inner.into()), "Array of objects".to_owned()),
        }
    }

    pub(super) fn head_of_answer(&mut self, page: usize) -> Head {
        match ByStatus::of(self.service, page) {
            Some(bodies) => self.head_of_status(page, bodies.first),
            None => self.head_of_response(page),
        }
    }

    pub(super) fn head_of_response(&mut self, page: usize) -> Head {
        let Some(content) = self.service.pages.get(page) else { return Head::default() };
        let (name, docs) = if content.endpoints.is_empty() {
            let name = name::r#type(&content.title);
            (
                if name.ends_with("Response") { name } else { format!("{name}Response") },
                self.about(page, prose::sentence(&content.title)),
            )
        } else {
            (
                format!("{}Response", verb::of_page(content)),
                self.with_notes(
                    format!("Response to [`{call}`].", call = verb::of_page(content)),
                    Some(&content.response.notes),
                ),
            )
        };
        Head { name: self.claim(page, &[name]), docs, page: self.links.page(page) }
    }
}

/// Returns the prefix that the owner contributes to the names of its inner types.
fn stem(name: &str) -> String {
    name.strip_suffix("Response").unwrap_or(name).to_owned()
}

/// Returns the statuses other than 2xx that a page documents as normal. A 304 has no body, whatever the page says.
fn also_normal(page: &Page) -> Vec<u16> {
    let normal = page.statuses.iter().filter(|status| !status.is_error && (300..400).contains(&status.code));
    let mut codes: Vec<_> = normal.map(|status| status.code).filter(|code| *code != 304).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => (200..300).contains(&code),
        Status::Unsaid | Status::Normal => true,
        Status::Abnormal => false,
    }
}

/// Returns whether a table describes a request body.
pub(super) fn is_request_body(role: Role) -> bool {
    matches!(role, Role::RequestBody | Role::Form)
}

/// The presence of a wrapper key: it is present if its content is.
pub(super) const WRAPPER_PRESENCE: Presence = Presence::Documented;
