//! The fields of an error that a page lists among those of the normal response.

use serde_json::Value;

use super::is_success;
use crate::generate::lower::Lowering;
use crate::generate::rows::{self, Node};
use crate::page::Row;
use crate::service::TableId;

/// The fields of the error envelope, which some pages list among the normal fields.
const CODES: [&str; 4] = ["error_code", "errCode", "errorCode", "errorcode"];
const MESSAGES: [&str; 5] = ["error_msg", "error_message", "externalMessage", "errorMsg", "errorMessage"];
const OBJECTS: [&str; 2] = ["error", "errors"];
/// The fields that say whether a call was successful.
const FLAGS: [&str; 4] = ["success", "is_success", "isSuccess", "successful"];

impl<'s> Lowering<'s> {
    /// Returns whether the page names a status code of success for each of the tables.
    pub(super) fn are_of_success(&self, roots: &[TableId]) -> bool {
        let status = |id: &TableId| self.service.table(*id).map(|table| table.status);
        roots.iter().all(|id| status(id).is_some_and(|status| status.code().is_some() && is_success(status)))
    }

    /// Removes the fields of the error envelope from a normal table, if a page lists both. Without a text about failed calls,
    /// a row among others describes an error of the resource.
    pub(super) fn split_off_errors(&mut self, nodes: &mut Vec<Node<'s>>, example: Option<&'s Value>) {
        // Such a response reports a failure with a status of success.
        if nodes.iter().any(|node| FLAGS.contains(&node.name.as_str())) {
            return;
        }
        let shown = |name: &str| example.and_then(rows::object).is_some_and(|object| object.contains_key(name));
        let has = |names: &[&str]| nodes.iter().any(|node| names.contains(&node.name.as_str()) && !shown(&node.name));
        let only_errors = nodes.iter().all(|node| is_error(&node.name));
        let is_envelope = |node: &Node<'_>| only_errors || self.is_of_failed_call(node);
        let is_flat =
            has(&CODES) && has(&MESSAGES) && nodes.iter().any(|node| is_flat_error(&node.name) && is_envelope(node));
        let is_said = nodes.iter().filter(|node| rows::is_of_error(node)).count() > 1;
        let drop = |node: &Node<'_>| {
            let name = node.name.as_str();
            let flat = is_flat && is_flat_error(name);
            // A job has an `error_code` too, but that is not an object.
            let nested =
                OBJECTS.contains(&name) && node.row.is_structured() && self.is_error_table(node) && is_envelope(node);
            (flat || nested || is_said && rows::is_of_error(node)) && !shown(name)
        };
        let (errors, normal): (Vec<_>, Vec<_>) = std::mem::take(nodes).into_iter().partition(|node| drop(node));
        *nodes = normal;
        for node in errors {
            self.bind(node.id.page, &node.row);
            if let Some(id) = self.service.fields(node.id, &node.row).table() {
                self.envelope(id);
            }
        }
    }

    fn is_error_table(&self, node: &Node<'_>) -> bool {
        let is_of_error = |row: &Row| matches!(row.name.as_str(), "code" | "error_code" | "message" | "error_msg");
        self.rows_of_fields(node).iter().any(is_of_error)
    }

    /// Returns whether a row, or one of its fields, is described as part of the response to a failed call.
    fn is_of_failed_call(&self, node: &Node<'_>) -> bool {
        let says = |row: &Row| rows::says_failure(&row.description.marked().to_lowercase());
        says(&node.row) || self.rows_of_fields(node).iter().any(says)
    }

    fn rows_of_fields(&self, node: &Node<'_>) -> &'s [Row] {
        let table = self.service.fields(node.id, &node.row).table().and_then(|id| self.service.table(id));
        table.map_or(&[], |table| &table.rows)
    }
}

/// Removes the rows of an error from those of a response, if their descriptions say so.
pub(in crate::generate::lower) fn remove_errors(nodes: &mut Vec<Node<'_>>) {
    if nodes.iter().filter(|node| rows::is_of_error(node)).count() > 1 {
        nodes.retain(|node| !rows::is_of_error(node));
    }
}

/// Returns whether a name is that of the code or the message of an error.
fn is_flat_error(name: &str) -> bool {
    CODES.contains(&name) || MESSAGES.contains(&name)
}

pub(in crate::generate::lower) fn is_error(name: &str) -> bool {
    is_flat_error(name)
        || OBJECTS.contains(&name)
        || matches!(name, "message" | "code" | "request_id" | "encoded_authorization_message")
}
