//! Lowers the body of a request.

use std::collections::HashSet;

use restable_model::Location;
use serde_json::Value;

use super::super::plan::{BodyForm, Field, Type};
use super::super::rows::{self, Node, Shape};
use super::super::{name, prose};
use super::answer::is_request_body;
use super::cases::Cases;
use super::join::Joined;
use super::media_type::MediaType;
use super::structure::StructureContent;
use super::wrapper::{self, Wrapper};
use super::{Lowering, Owner, Side, file};
use crate::page::{Presence, Role};
use crate::service::TableId;

/// The body of a request.
#[derive(Debug, Default)]
pub(super) struct RequestBody {
    pub(super) fields: Vec<Field>,
    pub(super) wrapper: Option<String>,
    pub(super) form: BodyForm,
    /// The names of the members that are always `null`.
    pub(super) nulls: Vec<String>,
    /// What the page documents about these members and the wrapper.
    pub(super) member_docs: Option<String>,
}

impl<'s> Lowering<'s> {
    /// Reads the rows of all body tables of a page, and returns whether the body is a form.
    pub(super) fn body_rows(&mut self, page: usize, example: Option<&Value>) -> (Vec<Node<'s>>, bool) {
        let service = self.service;
        let tables = service.pages.get(page).map_or(&[][..], |page| &page.tables);
        let roots = self.body_roots(page);
        let mut joined = Joined::of_variants();
        let (mut flat, mut form, mut cases) = (Vec::new(), false, Cases::default());
        for (table, content) in tables.iter().enumerate().filter(|(_, table)| is_request_body(table.role)) {
            let id = TableId { page, table };
            self.reached.insert(id);
            form |= content.role == Role::Form;
            if content.is_flat {
                flat.extend(rows::listed(service, id));
                continue;
            }
            let mut problems = Vec::new();
            let found = rows::read(service, id, example, &mut problems);
            for problem in problems {
                self.problem(page, problem);
            }
            let found = self.in_named_object(found, id, &roots, example);
            cases.add(service, id, &found);
            self.join(&mut joined, found);
        }
        cases.mark(&mut joined.nodes);
        joined.nodes.append(&mut flat);
        (joined.nodes, form)
    }

    /// Returns the body tables of a page that no row refers to.
    pub(super) fn body_roots(&self, page: usize) -> Vec<TableId> {
        let tables = self.service.pages.get(page).map_or(&[][..], |page| &page.tables);
        let roots = tables.iter().enumerate().filter(|(_, table)| is_request_body(table.role));
        roots.map(|(table, _)| TableId { page, table }).collect()
    }

    /// Lowers the body in the form that the page documents.
    pub(super) fn formed_body(
        &mut self,
        nodes: Vec<Node<'s>>,
        form: &DocumentedForm,
        example: Option<&'s Value>,
        owner: &Owner,
    ) -> RequestBody {
        let is_form = form.is_form || form.media_type == Some(MediaType::Form);
        let is_multipart = form.media_type == Some(MediaType::Multipart);
        match nodes.as_slice() {
            [only] if file::is_file(&only.row) && !is_form && !is_multipart && example.is_none() => {
                return self.file_body(only, owner);
            }
            [] if form.may_have_body && form.media_type == Some(MediaType::Bytes) => return file::undocumented_body(),
            [] if form.may_have_body => return example.map(|example| shown_body(example, form)).unwrap_or_default(),
            _ => {}
        }
        let files: HashSet<String> =
            nodes.iter().filter(|node| file::is_file(&node.row)).map(|node| node.name.clone()).collect();
        let has_files = !files.is_empty() && (is_form || example.is_none());
        let mut body = self.body(nodes, example, owner);
        let is_plain =
            body.wrapper.is_none() && body.fields.iter().all(|field| field.location == Location::Body && !field.rest);
        if is_plain && (is_multipart || has_files) {
            file::mark(&mut body.fields, &files);
            body.form = BodyForm::Multipart;
        } else if is_plain && is_form {
            body.form = BodyForm::UrlEncoded;
        }
        body
    }

    /// Lowers the body that the rows describe.
    fn body(&mut self, nodes: Vec<Node<'s>>, example: Option<&'s Value>, owner: &Owner) -> RequestBody {
        if nodes.iter().any(|node| self.is_flat(node.id)) {
            return self.flat_body(nodes, example, owner);
        }
        if let Some(body) = self.null_action(&nodes, example) {
            return body;
        }
        let found = example.and_then(|example| wrapper::find(&nodes, example));
        let inner = found.as_ref().map(|found| found.inner).or(example);
        let nodes = match inner {
            Some(inner) => self.place(nodes, inner),
            None => nodes,
        };
        let roots = self.body_roots(owner.module);
        let nodes = self.without_foreign(nodes, &roots, inner);
        let found = found.or_else(|| self.documented_list(&roots, example));
        let Some(found) = found.filter(|found| found.is_list || !found.wrappers.is_empty()) else {
            return self.plain_body(nodes, example, owner);
        };
        self.report_wrappers(owner, &found.wrappers);
        let one_object = matches!(found.wrappers.as_slice(), [wrapper] if !wrapper.is_list) && !found.is_list;
        if one_object {
            let mut body = self.plain_body(nodes, Some(found.inner), owner);
            body.wrapper = found.wrappers.first().map(|wrapper| wrapper.key.clone());
            return body;
        }
        let (nodes, rest) = match rows::shape(nodes) {
            Shape::Fields(nodes, rest) => (nodes, rest),
            Shape::Map(node) | Shape::List(node) => return self.whole(&node, example, owner),
        };
        let last = found.wrappers.last();
        let inner_name = last.map_or_else(|| format!("{} item", owner.name), |wrapper| name::singular(&wrapper.key));
        let name = self.claim(owner.module, &[name::r#type(&inner_name), name::below(&owner.name, &inner_name)]);
        let docs = format!("An element of the request body of [`{}`].", owner.name);
        let fill = StructureContent { nodes, rest, side: Side::Request, example: found.shown() };
        let inner = Type::Table(self.structure(owner.module, name, docs, fill));
        match last {
            Some(last) => {
                let outer = found.wrappers.iter().rev().nth(1).map(|wrapper| wrapper.key.clone());
                let mut field = Self::wrapper_field(last, inner);
                field.presence = Presence::Mandatory;
                RequestBody { fields: vec![field], wrapper: outer, ..RequestBody::default() }
            }
            None => whole_body(Type::List(inner.into()), "Array of objects".to_owned(), "The request body.".to_owned()),
        }
    }

    pub(super) fn plain_body(
        &mut self,
        nodes: Vec<Node<'s>>,
        example: Option<&'s Value>,
        owner: &Owner,
    ) -> RequestBody {
        match rows::shape(nodes) {
            Shape::Fields(nodes, rest) => {
                RequestBody { fields: self.fields(nodes, rest, owner, example), ..RequestBody::default() }
            }
            Shape::Map(node) | Shape::List(node) => self.whole(&node, example, owner),
        }
    }

    pub(super) fn whole(&mut self, node: &Node<'s>, example: Option<&'s Value>, owner: &Owner) -> RequestBody {
        let (ty, documented) = self.unnamed_type(node, example, owner);
        let docs = prose::of_row(&node.row, || "The request body.".to_owned());
        whole_body(ty, documented, docs)
    }

    /// Creates the field of a key that only the example shows.
    pub(super) fn wrapper_field(wrapper: &Wrapper, inner: Type) -> Field {
        let (ty, documented) =
            if wrapper.is_list { (Type::List(inner.into()), "Array of objects") } else { (inner, "Object") };
        let docs = "The documented parameters. Only the example of the page shows the key that contains them.";
        Field {
            documented: documented.to_owned(),
            presence: super::answer::WRAPPER_PRESENCE,
            ..Field::new(name::field(&wrapper.key), wrapper.key.clone(), ty, docs.to_owned())
        }
    }
}

/// What a page documents about the form of a body.
pub(super) struct DocumentedForm {
    /// Whether a table of the page describes a form.
    pub(super) is_form: bool,
    pub(super) media_type: Option<MediaType>,
    /// Whether the method has a body.
    pub(super) may_have_body: bool,
}

/// Creates the body of a request that only an example shows. An object of plain JSON gets its fields from the examples later.
fn shown_body(example: &Value, form: &DocumentedForm) -> RequestBody {
    let (ty, documented) = match example {
        Value::Array(_) => (Type::List(Type::Any.into()), "Array"),
        Value::Object(members) if !members.is_empty() && form.media_type.is_some() => (Type::Open, "Object"),
        _ => return RequestBody::default(),
    };
    let docs = "The request body, which only the example of the page shows.";
    whole_body(ty, documented.to_owned(), docs.to_owned())
}

pub(super) fn whole_body(ty: Type, documented: String, docs: String) -> RequestBody {
    let field = Field {
        differs: super::super::types::differs(&documented, &ty),
        documented,
        presence: Presence::Mandatory,
        location: Location::WholeBody,
        ..Field::new("body".to_owned(), "body".to_owned(), ty, docs)
    };
    RequestBody { fields: vec![field], ..RequestBody::default() }
}
