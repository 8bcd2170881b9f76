//! What a table lists, from its caption, and where that is silent from its place.

use std::collections::HashSet;

use super::heading::Zone;
use super::{PageTable, Status};

/// What a table lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Parameters of the path.
    Path,
    /// Parameters of the query.
    Query,
    /// Headers of the request.
    RequestHeader,
    /// Fields of the request's body.
    RequestBody,
    /// Fields of a form.
    Form,
    /// Headers of the response.
    ResponseHeader,
    /// Fields of the response's body; the table's status tells of which response.
    ResponseBody,
    /// Fields of a structure that a row of another table has.
    Structure,
    /// Status codes or error codes.
    Codes,
    /// Something else.
    Other,
}

/// Words of a caption, and the role they name. The first rule that fits counts. A caption is read with a space before it, so
/// that a rule can ask for the beginning of a word: "platform parameters" are no form.
const CAPTIONS: [(&[&str], Role); 14] = [
    (&["response", "header"], Role::ResponseHeader),
    (&["status", "code"], Role::Codes),
    (&["error", "code"], Role::Codes),
    (&["normal response"], Role::ResponseBody),
    (&["response", "parameter"], Role::ResponseBody),
    (&["response", "body"], Role::ResponseBody),
    (&["parameter", "in the response"], Role::ResponseBody),
    (&["response", "description"], Role::ResponseBody),
    (&["path", "parameter"], Role::Path),
    (&["query", "parameter"], Role::Query),
    (&["header", "parameter"], Role::RequestHeader),
    (&["request", "header"], Role::RequestHeader),
    (&[" form parameter"], Role::Form),
    (&["request", "parameter"], Role::RequestBody),
];

/// Words of a caption that is about one field, and so about a structure.
const STRUCTURES: [&str; 5] = ["data structure", "field", "object", "structure", "attribute"];

impl Role {
    /// The role of a table with this caption in this place.
    pub(super) fn of(caption: &str, zone: Zone, lead: &str) -> Self {
        let caption = caption.to_lowercase();
        if matches!(caption.as_str(), "formparam" | "formdata parameters") {
            return Self::Form;
        }
        let spaced = format!(" {caption}");
        let rule = || CAPTIONS.iter().find(|(words, _)| words.iter().all(|word| spaced.contains(word)));
        let named = if STRUCTURES.iter().any(|word| caption.contains(word)) { None } else { rule() };
        // "Request parameters" as the caption of a table below "Response" is a slip of the page, the place is right.
        let named = named.filter(|(_, role)| zone != Zone::Response || role.is_response() || *role == Self::Codes);
        named.map_or_else(|| Self::by_place(zone, lead), |(_, role)| *role)
    }

    fn by_place(zone: Zone, lead: &str) -> Self {
        let lead = lead.to_lowercase();
        match zone {
            Zone::Uri if lead.contains("query") || lead.contains("filter") => Self::Query,
            Zone::Uri => Self::Path,
            Zone::Request if lead.contains("header") => Self::RequestHeader,
            Zone::Request => Self::RequestBody,
            Zone::Response if lead.contains("header") => Self::ResponseHeader,
            Zone::Response => Self::ResponseBody,
            Zone::Codes => Self::Codes,
            Zone::Preface | Zone::Example | Zone::RequestExample | Zone::ResponseExample => Self::Other,
        }
    }

    /// Whether the table is about a response.
    pub fn is_response(self) -> bool {
        matches!(self, Self::ResponseHeader | Self::ResponseBody)
    }
}

/// Makes structures of the tables behind the first of their section and status whose caption names something of their own.
///
/// Those that rows lead to are found by [`Service`](crate::service::Service), which knows all ways there.
pub(super) fn demote_to_structures(tables: &mut [PageTable]) {
    let mut roots: HashSet<(usize, Status)> = HashSet::new();
    for table in tables.iter_mut().filter(|table| matches!(table.role, Role::ResponseBody | Role::RequestBody)) {
        let is_first = !roots.contains(&(table.section, table.status));
        if is_first || is_generic(&table.caption) {
            roots.insert((table.section, table.status));
        } else {
            table.role = Role::Structure;
        }
    }
}

/// Whether a caption could stand over any table of parameters.
fn is_generic(caption: &str) -> bool {
    let caption = caption.to_lowercase();
    let says_side = |word: &str| matches!(word, "response" | "request" | "parameter" | "parameters");
    caption.is_empty() || !STRUCTURES.iter().any(|word| caption.contains(word)) && caption.split(' ').any(says_side)
}
