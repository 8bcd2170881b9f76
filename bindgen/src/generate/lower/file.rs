//! Lowers bodies that are files or text, or contain files: they are sent and received as bytes.

use std::collections::HashSet;

use restable_model::{Documented, Location};
use serde_json::Value;

use super::super::plan::{Body, Field, Kind, Raw, Type};
use super::super::rows::{Node, is_dynamic};
use super::super::{prose, types};
use super::body::RequestBody;
use super::{Lowering, Owner, Side, media_type};
use crate::page::{Presence, Role, Row};
use crate::service::TableId;

/// Returns whether a row is a file by its documented type.
pub(super) fn is_file(row: &Row) -> bool {
    matches!(row.type_text.trim().to_lowercase().as_str(), "file" | "binary")
}

/// Returns whether the name of a row says that the row is the whole body. Any other name may be that of an entry.
pub(super) fn is_unnamed(name: &str) -> bool {
    matches!(name.trim_matches('`').trim(), "-" | "--" | "—" | "–")
}

/// Makes the fields of the body with these names files, which are parts of a `multipart` body.
pub(super) fn mark(fields: &mut [Field], names: &HashSet<String>) {
    for field in fields.iter_mut().filter(|field| field.is_in_body() && names.contains(&field.wire)) {
        field.ty = Type::Text;
        field.takes_null = false;
        field.raw = Some(Raw::File);
    }
}

/// Creates the body of a request that is a file without a row.
pub(super) fn undocumented_body() -> RequestBody {
    let docs = "The content of the file, which is the whole body.".to_owned();
    of_field(Field {
        presence: Presence::Mandatory,
        ..Field::new("content".into(), "content".into(), Type::Text, docs)
    })
}

fn of_field(field: Field) -> RequestBody {
    let field =
        Field { location: Location::WholeBody, raw: Some(Raw::Bytes), ty: Type::Text, takes_null: false, ..field };
    RequestBody { fields: vec![field], ..RequestBody::default() }
}

impl<'s> Lowering<'s> {
    /// Lowers the row of a file that is the whole body of a request.
    pub(super) fn file_body(&mut self, node: &Node<'s>, owner: &Owner) -> RequestBody {
        of_field(self.field(node, owner, None))
    }

    /// Returns whether the normal response of a page is a file: its text says so, the header for its media type does, or its
    /// only row is a file without a name.
    pub(super) fn answers_with_file(&self, page: usize, roots: &[TableId]) -> bool {
        let Some(content) = self.service.pages.get(page) else { return false };
        let headers = content.tables.iter().filter(|table| table.role == Role::ResponseHeader);
        let is_in_header = headers.flat_map(|table| &table.rows).any(media_type::is_file);
        content.response.is_file || roots.is_empty() && is_in_header || self.file_row(roots).is_some()
    }

    fn file_row(&self, roots: &[TableId]) -> Option<(TableId, &'s Row)> {
        let [root] = roots else { return None };
        let page = self.service.pages.get(root.page)?;
        let is_json = || page.examples.iter().any(|example| example.is_normal() && example.json.is_ok());
        match self.service.table(*root)?.rows.as_slice() {
            [row] if is_file(row) && (is_dynamic(row.name.trim_matches('`')) || !is_json()) => Some((*root, row)),
            _ => None,
        }
    }

    /// Returns the only row of a normal response if it is text without a name, and no example shows JSON other than a string.
    /// A server may send such text as it is or as a JSON string, so its type accepts any text.
    pub(super) fn text_row(&self, page: usize, roots: &[TableId]) -> Option<(TableId, &'s Row)> {
        let [root] = roots else { return None };
        let is_text = |example: &Value| example.is_string();
        let examples = self.service.pages.get(page).map_or(&[][..], |page| &page.examples);
        let mut shown = examples.iter().filter(|example| example.is_normal());
        match self.service.table(*root)?.rows.as_slice() {
            [row] if row.documented == Some(Documented::Text) && is_unnamed(&row.name) => shown
                .all(|example| example.json.as_ref().map_or(!example.looks_like_json(), is_text))
                .then_some((*root, row)),
            _ => None,
        }
    }

    /// Lowers a normal response that is a file, with its headers.
    pub(super) fn file_answer(&mut self, page: usize, roots: &[TableId]) -> usize {
        let docs = "The content of the file, which is the whole body.";
        self.raw_answer(page, self.file_row(roots), Raw::Bytes, docs)
    }

    /// Lowers a normal response that is text, with its headers.
    pub(super) fn text_answer(&mut self, page: usize, row: (TableId, &'s Row)) -> usize {
        let docs = "The text of the whole body, as it is received: a JSON string has its quotation marks.";
        self.raw_answer(page, Some(row), Raw::Text, docs)
    }

    fn raw_answer(&mut self, page: usize, row: Option<(TableId, &'s Row)>, raw: Raw, docs: &str) -> usize {
        let head = self.head_of_answer(page);
        let owner = Owner { module: page, name: head.name.clone(), side: Side::Response, depth: 0, is_root: true };
        let mut docs = docs.to_owned();
        if let Some((id, row)) = row {
            self.reached.insert(id);
            self.bind(id.page, row);
            let has_text = row.description.markdown(&|_| None).contains(char::is_alphanumeric);
            docs = if has_text { prose::of_row(row, || docs) } else { docs };
        }
        let documented = row.filter(|_| raw == Raw::Text).map(|(_, row)| types::text(row)).unwrap_or_default();
        let content =
            Field { raw: Some(raw), documented, ..Field::new("content".into(), "content".into(), Type::Text, docs) };
        let at = self.add(page, Kind::Response, head, Body::Unit);
        let (body, _) = self.with_headers(page, Body::Fields(vec![content]), &owner);
        if let Some(table) = self.plan.tables.get_mut(at) {
            table.body = body;
        }
        at
    }
}
