//! Lowers the headers of a normal response.

use restable_model::Location;

use super::super::plan::{Body, Field, HeadersOfWhole, Type};
use super::super::rows::Node;
use super::request::name_apart;
use super::{Lowering, Owner};
use crate::page::Role;
use crate::service::TableId;

impl<'s> Lowering<'s> {
    /// Adds the headers that a page documents to the body of its response. Those of a response whose whole body is a single
    /// value are returned apart.
    pub(super) fn with_headers(
        &mut self,
        page: usize,
        body: Body,
        owner: &Owner,
    ) -> (Body, Option<Box<HeadersOfWhole>>) {
        let headers = self.headers_of_answer(page, owner);
        let mut fields = match body {
            body if headers.is_empty() => return (body, None),
            Body::Fields(fields) => fields,
            Body::OneOf(_) | Body::Unit => Vec::new(),
            Body::Whole(Type::Open, _) => vec![any_members()],
            Body::Whole(ty, documented) => {
                let headers = headers_of_whole(&ty, headers);
                return (Body::Whole(ty, documented), Some(Box::new(headers)));
            }
        };
        fields.extend(headers);
        name_apart(&mut fields);
        (Body::Fields(fields), None)
    }

    fn headers_of_answer(&mut self, page: usize, owner: &Owner) -> Vec<Field> {
        let mut fields = Vec::new();
        for id in self.header_tables(page) {
            self.reached.insert(id);
            let rows = self.service.table(id).map_or(&[][..], |table| &table.rows);
            for row in rows.iter().filter(|row| row.documented.is_some()) {
                let node = Node::new(row, id, row.name.clone());
                fields.extend(self.in_header_of_answer(&node, owner));
            }
        }
        fields
    }

    /// Returns the tables of the headers of the normal response.
    fn header_tables(&self, page: usize) -> Vec<TableId> {
        let tables = self.service.pages.get(page).map_or(&[][..], |page| &page.tables);
        let is_bound = |role: Role, is_abnormal: bool| role == Role::ResponseHeader && !is_abnormal;
        let headers = tables.iter().enumerate().filter(|(_, table)| is_bound(table.role, table.status.is_abnormal()));
        headers.filter(|(_, table)| !table.rows.is_empty()).map(|(table, _)| TableId { page, table }).collect()
    }

    fn in_header_of_answer(&mut self, node: &Node<'s>, owner: &Owner) -> Option<Field> {
        let name = self.header_name(node)?;
        let mut field = self.field(node, owner, None);
        field.wire = name;
        field.location = Location::Header;
        // Services leave out documented headers, which is no reason to lose the response.
        field.may_be_absent = true;
        if !matches!(field.ty, Type::Secret | Type::Time | Type::Job) {
            self.scalar(node, &mut field, owner, true);
        }
        Some(field)
    }
}

/// Names the field of a whole body apart from the headers next to it.
fn headers_of_whole(ty: &Type, headers: Vec<Field>) -> HeadersOfWhole {
    let name = match ty {
        Type::List(_) => "items",
        Type::Map(_) => "entries",
        _ => "body",
    };
    let mut fields = vec![Field::new(name.to_owned(), String::new(), Type::Any, String::new())];
    fields.extend(headers);
    name_apart(&mut fields);
    let body = fields.remove(0).ident;
    HeadersOfWhole { body, fields }
}

/// Creates the field for the members of an object that the page does not describe.
fn any_members() -> Field {
    let docs = "The fields of the body, which the page does not describe.".to_owned();
    Field::rest("others".to_owned(), Type::Open, docs)
}
