//! Lowers the body of a request whose rows are in flat tables.

use std::borrow::Cow;

use restable_model::Documented;
use serde_json::Value;

use super::super::plan::{Field, Type};
use super::super::prose::{self, short};
use super::super::rows::{self, Node, Shape, is_dynamic};
use super::body::{RequestBody, whole_body};
use super::nest::Nested;
use super::structure::StructureContent;
use super::{Lowering, Owner, Side};
use crate::page::{Example, all_words};
use crate::problem;
use crate::service::Fields;

impl<'s> Lowering<'s> {
    /// Lowers the body that the rows and the examples describe.
    pub(super) fn flat_body(&mut self, nodes: Vec<Node<'s>>, example: Option<&'s Value>, owner: &Owner) -> RequestBody {
        let examples = self.service.pages.get(owner.module).map_or(&[][..], |page| &page.examples);
        let bodies: Vec<Cow<'_, Value>> = examples.iter().filter_map(Example::request_body).collect();
        let bodies: Vec<&Value> = bodies.iter().map(|body| &**body).collect();
        let Nested { mut nodes, is_list } = self.nest(owner.module, nodes, &bodies, Side::Request);
        if is_list && bodies.iter().all(|body| body.is_array()) {
            return self.list_body(nodes, example, owner);
        }
        if let [only] = nodes.as_mut_slice() {
            if is_null(only, &bodies) {
                return self.null_body(only);
            }
            if is_wrapper(only, &bodies) {
                self.bind_node(only);
                let inner = example.and_then(|example| example.get(&only.name));
                let mut body = self.plain_body(std::mem::take(&mut only.inside), inner, owner);
                body.wrapper = Some(only.name.clone());
                body.member_docs = member_docs(only);
                return body;
            }
        }
        self.plain_body(nodes, example, owner)
    }

    fn list_body(&mut self, nodes: Vec<Node<'s>>, example: Option<&'s Value>, owner: &Owner) -> RequestBody {
        let (nodes, rest) = match rows::shape(nodes) {
            Shape::Fields(nodes, rest) => (nodes, rest),
            Shape::Map(node) | Shape::List(node) => return self.whole(&node, example, owner),
        };
        let name = self.claim(owner.module, &[format!("{}Item", owner.name)]);
        let docs = format!("An element of the request body of [`{}`].", owner.name);
        let fill = StructureContent { nodes, rest, side: Side::Request, example };
        let inner = Type::Table(self.structure(owner.module, name, docs, fill));
        whole_body(Type::List(inner.into()), "Array of objects".to_owned(), "The request body.".to_owned())
    }

    /// Returns the body of an action without parameters: its only row has the type `null`, or is an object that the example
    /// shows as `null`.
    pub(super) fn null_action(&mut self, nodes: &[Node<'s>], example: Option<&Value>) -> Option<RequestBody> {
        let [only] = nodes else { return None };
        let is_object = only.row.documented == Some(Documented::Object);
        let is_open = !matches!(self.service.fields(only.id, &only.row), Fields::Table(_));
        let is_action = (is_object && is_open || has_no_type(only)) && is_null(only, example.as_slice());
        if !is_action {
            return None;
        }
        // A server takes the empty object of an example for sure.
        let is_object = example.and_then(|example| example.get(&only.name)).is_some_and(Value::is_object);
        if is_object {
            let about = format!("`.{}` of the request is documented as null but is an empty object", short(&only.name));
            self.report(only.id.page, only.row.line, problem::Kind::Drift, about);
            return Some(self.empty_object_body(only));
        }
        Some(self.null_body(only))
    }

    fn null_body(&mut self, action: &Node<'s>) -> RequestBody {
        self.bind_node(action);
        RequestBody { nulls: vec![action.name.clone()], member_docs: member_docs(action), ..RequestBody::default() }
    }

    /// Lowers an action whose value is an empty object.
    fn empty_object_body(&mut self, action: &Node<'s>) -> RequestBody {
        let body = self.null_body(action);
        let docs = "Fields whose names the page does not document.".to_owned();
        let fields = vec![Field::rest("others".to_owned(), Type::Open, docs)];
        RequestBody {
            fields,
            wrapper: Some(action.name.clone()),
            member_docs: body.member_docs,
            ..RequestBody::default()
        }
    }

    fn bind_node(&mut self, node: &Node<'s>) {
        self.bind(node.id.page, &node.row);
        for (twin, id) in &node.twins {
            self.bind(id.page, twin);
        }
    }
}

/// Returns what the page documents about the only member of a body, which is no field, unless it only repeats the name.
fn member_docs(member: &Node<'_>) -> Option<String> {
    let rows = std::iter::once(&*member.row).chain(member.twins.iter().map(|(twin, _)| &**twin));
    let docs = rows.map(|row| prose::of_row(row, String::new)).find(|docs| !docs.is_empty())?;
    let name = all_words(&member.name);
    let is_known =
        |word: &String| ["a", "an", "the", "object", "action"].contains(&word.as_str()) || name.contains(word);
    (!all_words(&docs).iter().all(is_known)).then(|| format!("{}: {docs}", prose::code(&member.name)))
}

/// Returns whether the only member of a body is always `null`: it is the name of an action without parameters.
fn is_null(node: &Node<'_>, examples: &[&Value]) -> bool {
    let mut values = examples.iter().filter_map(|example| example.get(&node.name)).peekable();
    let is_shown = values.peek().is_some();
    // Some pages show the action that they document as `null` as an empty object.
    let is_nothing = |value: &Value| {
        value.is_null() || has_no_type(node) && value.as_object().is_some_and(serde_json::Map::is_empty)
    };
    node.inside.is_empty() && !is_dynamic(&node.name) && values.all(is_nothing) && (has_no_type(node) || is_shown)
}

/// Returns whether the type of a row has only the value `null`.
fn has_no_type(node: &Node<'_>) -> bool {
    matches!(node.row.type_text.trim().to_ascii_lowercase().as_str(), "none" | "null")
}

/// Returns whether the only member of a body contains all others.
fn is_wrapper(node: &Node<'_>, examples: &[&Value]) -> bool {
    let is_object = |example: &Value| match example.as_object() {
        Some(members) => members.len() == 1 && members.get(&node.name).is_some_and(Value::is_object),
        None => false,
    };
    let is_fields = node.inside.iter().all(|inner| !is_dynamic(&inner.name));
    let is_shown = examples.iter().all(|example| is_object(example)) && !examples.is_empty();
    !node.inside.is_empty() && is_fields && is_shown && !is_dynamic(&node.name)
}
