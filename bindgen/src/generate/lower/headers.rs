//! Lowers the headers of a normal response.

use restable_model::Location;

use super::super::plan::{Body, Field, Type};
use super::super::rows::Node;
use super::request::name_apart;
use super::{Lowering, Owner};
use crate::page::Role;
use crate::service::TableId;

impl<'s> Lowering<'s> {
    /// Adds the headers that a page documents to the body of its response. A list or a map as the whole body has no place
    /// for them, so that their tables are reported.
    pub(super) fn with_headers(&mut self, page: usize, body: Body, owner: &Owner) -> Body {
        let tables = self.header_tables(page);
        if tables.is_empty() {
            return body;
        }
        let mut fields = match body {
            Body::Fields(fields) => fields,
            Body::Unit => Vec::new(),
            Body::Whole(Type::Open, _) => vec![any_members()],
            Body::Whole(..) => return body,
        };
        for id in tables {
            self.reached.insert(id);
            let rows = self.service.table(id).map_or(&[][..], |table| &table.rows);
            for row in rows.iter().filter(|row| row.documented.is_some()) {
                let node = Node::new(row, id, row.name.clone());
                fields.extend(self.in_header_of_answer(&node, owner));
            }
        }
        name_apart(&mut fields);
        Body::Fields(fields)
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

/// Creates the field for the members of an object that the page does not describe.
fn any_members() -> Field {
    let docs = "The fields of the body, which the page does not describe.".to_owned();
    Field::rest("others".to_owned(), Type::Open, docs)
}
