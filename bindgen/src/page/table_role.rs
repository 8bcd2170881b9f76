//! Determines what a table describes, from its caption or else from its position.

use std::collections::HashSet;

use super::heading::{Part, Zone, announces_query};
use super::table::Context;
use super::{Page, PageTable, Status};

/// The role of a table: what its rows describe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Parameters of the path.
    Path,
    /// Parameters of the query.
    Query,
    /// Headers of the request.
    RequestHeader,
    /// Fields of the request body.
    RequestBody,
    /// Fields of a form.
    Form,
    /// Headers of the response.
    ResponseHeader,
    /// Fields of the response body. The status of the table says of which response.
    ResponseBody,
    /// Fields of a structure, which a row of another table refers to.
    Structure,
    /// Names of the entries of a list of names with values, which are no fields.
    Entries,
    /// Status codes or error codes.
    Codes,
    /// Something else.
    Other,
}

/// The words of a caption and the role that they name. The first rule that matches is used. A caption is matched with a
/// space before it, so that a rule can require the beginning of a word: "platform parameters" do not belong to a form.
const CAPTIONS: [(&[&str], Role); 15] = [
    (&["response", " header"], Role::ResponseHeader),
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
    (&["request", " body"], Role::RequestBody),
];

/// Words in a caption that describes a single field, which makes the table a structure.
const STRUCTURES: [&str; 5] = ["data structure", "field", "object", "structure", "attribute"];

impl Role {
    /// Returns the role of a table with this caption in this position.
    pub(super) fn of(caption: &str, around: &Context<'_>) -> Self {
        let zone = around.zone;
        let caption = caption.to_lowercase();
        if matches!(caption.as_str(), "formparam" | "formdata parameters") {
            return Self::Form;
        }
        let spaced = format!(" {caption}");
        let rule = || CAPTIONS.iter().find(|(words, _)| words.iter().all(|word| spaced.contains(word)));
        let named = if STRUCTURES.iter().any(|word| caption.contains(word)) { None } else { rule() };
        // A caption "Request parameters" below the heading "Response" is a mistake of the page, so the heading decides.
        let named = named.filter(|(_, role)| zone != Zone::Response || role.is_response() || *role == Self::Codes);
        // A text about headers before the first table of a section does not describe the later ones, which have captions.
        let is_generic = is_generic(&caption);
        let by_place = || Self::by_place(zone, around.lead, is_generic);
        let by_part = || around.part.filter(|_| is_generic).and_then(|part| Self::of_part(part, zone));
        named.map_or_else(|| by_part().unwrap_or_else(by_place), |(_, role)| *role)
    }

    /// Returns the role of a table without a specific caption below a heading that names a part of the message.
    fn of_part(part: Part, zone: Zone) -> Option<Self> {
        match (zone, part) {
            (Zone::Response, Part::Header) => Some(Self::ResponseHeader),
            (Zone::Uri | Zone::Request, Part::Path) => Some(Self::Path),
            (Zone::Uri | Zone::Request, Part::Query) => Some(Self::Query),
            (Zone::Uri | Zone::Request, Part::Header) => Some(Self::RequestHeader),
            (Zone::Uri | Zone::Request, Part::Body) => Some(Self::RequestBody),
            _ => None,
        }
    }

    fn by_place(zone: Zone, lead: &str, is_generic: bool) -> Self {
        let lead = lead.to_lowercase();
        let is_about_headers = is_generic && lead.contains("header");
        match zone {
            Zone::Uri if lead.contains("query") || lead.contains("filter") || announces_query(&lead) => Self::Query,
            Zone::Uri => Self::Path,
            Zone::Request if is_about_headers => Self::RequestHeader,
            Zone::Request => Self::RequestBody,
            Zone::Response if is_about_headers => Self::ResponseHeader,
            Zone::Response => Self::ResponseBody,
            Zone::Codes => Self::Codes,
            Zone::Preface | Zone::Example | Zone::RequestExample | Zone::ResponseExample => Self::Other,
        }
    }

    /// Returns whether the table describes a response.
    pub fn is_response(self) -> bool {
        matches!(self, Self::ResponseHeader | Self::ResponseBody)
    }
}

/// Sets aside the request tables of an example of another call: tables in an example, on a page that has tables of the
/// same role in their own section.
pub(super) fn set_aside_examples(tables: &mut [PageTable]) {
    let is_request = |table: &PageTable| {
        matches!(table.role, Role::Path | Role::Query | Role::RequestHeader | Role::RequestBody | Role::Form)
    };
    let in_place: HashSet<Role> =
        tables.iter().filter(|table| is_request(table) && !table.zone.is_example()).map(|table| table.role).collect();
    let is_aside = |table: &PageTable| is_request(table) && table.zone.is_example() && in_place.contains(&table.role);
    for table in tables.iter_mut().filter(|table| is_aside(table)) {
        table.role = Role::Other;
    }
}

/// Sets aside the tables of a normal response that is a file: they describe what the file contains.
pub(super) fn set_aside_contents_of_file(page: &mut Page) {
    let is_file = page.response.is_file;
    for table in page.tables.iter_mut().filter(|table| is_file && table.role == Role::ResponseBody) {
        if !table.status.is_abnormal() {
            table.role = Role::Other;
        }
    }
}

/// Turns a body table into a structure if it is not the first of its section and status, and if its caption names
/// something specific.
///
/// [`Service`](crate::service::Service) later finds the tables that rows refer to, because it knows every kind of
/// reference.
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

/// Returns whether a caption could belong to any table of parameters.
fn is_generic(caption: &str) -> bool {
    let caption = caption.to_lowercase();
    let says_side = |word: &str| matches!(word, "response" | "request" | "parameter" | "parameters");
    caption.is_empty() || !STRUCTURES.iter().any(|word| caption.contains(word)) && caption.split(' ').any(says_side)
}
