//! Examples of responses, held against the tables of their page.

use std::collections::BTreeMap;

use restable_model::Documented;
use serde_json::{Map, Value};

use crate::page::{Example, Row, Status};
use crate::problem::{Kind, Problem};
use crate::service::{Service, TableId};

/// Response examples, counted.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Count {
    pub(super) responses: usize,
    pub(super) json: usize,
    pub(super) decoded: usize,
    pub(super) drift: usize,
}

impl Count {
    /// Counts the examples of a page.
    pub(super) fn add(&mut self, service: &Service, page: usize, problems: &mut Vec<Problem>) {
        let examples = service.pages.get(page).map_or(&[][..], |page| &page.examples);
        for example in examples.iter().filter(|example| example.is_response) {
            self.responses += 1;
            let Ok(value) = &example.json else { continue };
            self.json += 1;
            let comparison = compare(service, page, example, value);
            self.decoded += usize::from(!comparison.fails);
            if let Some((path, what)) = comparison.deviations.first_key_value() {
                self.drift += 1;
                let more = comparison.deviations.len() - 1;
                let about = format_args!("`{path}` {what}, and {more} more");
                problems.push(Problem::new(example.line, Kind::Drift, about));
            }
        }
    }
}

/// What an example and its table disagree on.
#[derive(Debug, Default)]
struct Comparison {
    /// By JSON path, each once however many elements of a list have it.
    deviations: BTreeMap<String, String>,
    /// Whether a tolerant reader would refuse the example.
    fails: bool,
}

/// Compares with the table that agrees best, since a page may have one for each status.
fn compare(service: &Service, page: usize, example: &Example, value: &Value) -> Comparison {
    let is_abnormal = example.status.is_abnormal() || is_error(value);
    let roots = service
        .roots(page)
        .into_iter()
        .filter(|id| service.table(*id).is_some_and(|table| fits(table.status, example.status, is_abnormal)));
    let compared = roots.map(|id| {
        let mut comparison = Comparison::default();
        comparison.body(service, id, value);
        comparison
    });
    compared.min_by_key(|comparison| (comparison.fails, comparison.deviations.len())).unwrap_or_default()
}

fn fits(table: Status, example: Status, is_abnormal: bool) -> bool {
    match (table, example) {
        (Status::Code(table), Status::Code(example)) => table == example,
        _ => table.is_abnormal() == is_abnormal,
    }
}

/// The fields that bodies of errors consist of, in the services and in `OpenStack`.
const ERRORS: [&str; 12] = [
    "error",
    "errors",
    "error_code",
    "error_msg",
    "errCode",
    "externalMessage",
    "badRequest",
    "itemNotFound",
    "forbidden",
    "conflictingRequest",
    "computeFault",
    "NeutronError",
];

/// Whether a body is that of an error, whatever stands above it.
fn is_error(value: &Value) -> bool {
    let mut names = value.as_object().into_iter().flat_map(Map::keys).peekable();
    names.peek().is_some() && names.all(|name| ERRORS.contains(&name.as_str()))
}

impl Comparison {
    /// A root may be a list of what its table describes.
    fn body(&mut self, service: &Service, id: TableId, value: &Value) {
        match value {
            Value::Array(elements) => elements.iter().for_each(|element| self.object(service, id, element, "[]")),
            value => self.object(service, id, value, ""),
        }
    }

    fn object(&mut self, service: &Service, id: TableId, value: &Value, path: &str) {
        let (Some(table), Value::Object(object)) = (service.table(id), value) else {
            return self.other(path, "is no object", !value.is_null());
        };
        for row in &table.rows {
            self.field(service, id, row, object, path);
        }
        let known = |name: &str| table.rows.iter().any(|row| row.name == name);
        for name in object.keys().filter(|name| !known(name)) {
            self.other(&format!("{path}.{name}"), "is in no table", false);
        }
    }

    fn field(&mut self, service: &Service, id: TableId, row: &Row, object: &Map<String, Value>, path: &str) {
        let path = format!("{path}.{}", row.name);
        // A field that an example leaves out is no contradiction: most are optional.
        if let (Some(value), Some(documented)) = (object.get(&row.name), &row.documented) {
            let fields = service.fields(id, row).table();
            self.value(service, fields, documented, value, &path);
        }
    }

    fn value(
        &mut self,
        service: &Service,
        fields: Option<TableId>,
        documented: &Documented,
        value: &Value,
        path: &str,
    ) {
        match (documented, value) {
            (_, Value::Null)
            | (Documented::Any, Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_))
            | (Documented::Text, Value::String(_))
            | (Documented::Integer | Documented::Number, Value::Number(_))
            | (Documented::Boolean, Value::Bool(_)) => {}
            (Documented::List(element), Value::Array(elements)) => {
                for value in elements {
                    self.value(service, fields, element, value, path);
                }
            }
            (Documented::Map(element), Value::Object(object)) => {
                for value in object.values() {
                    self.value(service, None, element, value, path);
                }
            }
            (Documented::Object | Documented::Any, Value::Object(_)) => {
                if let Some(id) = fields {
                    self.object(service, id, value, path);
                }
            }
            (Documented::Text, Value::Number(_) | Value::Bool(_))
            | (Documented::Integer | Documented::Number | Documented::Boolean, Value::String(_)) => {
                self.mismatch(documented, path, false);
            }
            _ => self.mismatch(documented, path, true),
        }
    }

    fn mismatch(&mut self, documented: &Documented, path: &str, fails: bool) {
        self.other(path, &format!("is documented as {}", documented.word()), fails);
    }

    fn other(&mut self, path: &str, what: &str, fails: bool) {
        let path = if path.is_empty() { "." } else { path };
        self.deviations.entry(path.to_owned()).or_insert_with(|| what.to_owned());
        self.fails |= fails;
    }
}
