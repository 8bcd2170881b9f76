//! Generates tests that build each request outside of the crate: from the examples of its body, or from placeholders.
//!
//! The method, the URL and the body of the HTTP request are compared with the page. The expected differences are listed in
//! the drift file, as for responses.

use std::borrow::Cow;
use std::fmt::Write as _;

use restable_model::{Location, required_name};
use serde_json::Value;

use super::super::lower::{Lowering, called_request, media_type};
use super::super::plan::{Body, BodyForm, Field, Item, Module, Plan, Raw, Request, Table, takes_required_struct};
use super::super::print::text;
use super::super::round_trip::{self, RoundTrip};
use super::{page_cases, placeholder, request_lines};

/// A request, with the examples of its body and what becomes of each.
pub(in crate::generate) struct RequestCase<'s> {
    page: usize,
    /// The position of the request in its module.
    item: usize,
    pub(super) examples: Vec<RequestExample<'s>>,
}

pub(super) struct RequestExample<'s> {
    line: usize,
    body: Cow<'s, Value>,
    pub(super) round_trip: RoundTrip,
}

/// Assigns the request examples of each page to its requests, and predicts what is sent.
pub(in crate::generate) fn request_cases<'s>(lowering: &Lowering<'s>) -> Vec<RequestCase<'s>> {
    let mut cases = Vec::new();
    for module in &lowering.plan.modules {
        let first = cases.len();
        let items = module.items.iter().enumerate().filter(|(_, item)| matches!(item, Item::Request(_)));
        cases.extend(items.map(|(item, _)| RequestCase { page: module.page, item, examples: Vec::new() }));
        let own = cases.get_mut(first..).unwrap_or_default();
        let examples = lowering.service.pages.get(module.page).map_or(&[][..], |page| &page.examples);
        for example in examples.iter().filter(|example| !example.is_response) {
            let Some(body) = example.request_body() else { continue };
            let Some((item, request)) = called_request(module, example) else { continue };
            if request.has_files() || media_type::shows_other(example, request) {
                continue;
            }
            let Some(case) = own.iter_mut().find(|case| case.item == item) else { continue };
            let round_trip = round_trip::predict_request(&lowering.plan, request, &body);
            case.examples.push(RequestExample { line: example.line, body, round_trip });
        }
    }
    cases
}

fn request<'p>(module: &'p Module, case: &RequestCase<'_>) -> Option<&'p Request> {
    match module.items.get(case.item) {
        Some(Item::Request(request)) => Some(request),
        _ => None,
    }
}

/// Generates the tests of the requests of a service, as a module, and adds the expected differences to the drift file.
pub(super) fn write(lowering: &Lowering<'_>, cases: &[RequestCase<'_>], drift: &mut String) -> String {
    let mut out = String::new();
    for of_page in cases.chunk_by(|one, other| one.page == other.page) {
        let module = of_page.first().and_then(|case| lowering.plan.modules.get(case.page));
        let Some(module) = module else { continue };
        // Writing into a `String` cannot fail.
        let _ = write!(out, "\n    #[test]\n    fn {}() {{\n", module.name);
        for case in of_page {
            if let Some(request) = request(module, case) {
                build(lowering, module, request, case, &mut out);
                check(lowering, request, case, &mut out, drift);
                let path = lowering.service.pages.get(case.page).map(|page| page.path.as_str()).unwrap_or_default();
                page_cases::write(&lowering.plan, request, &format!("{path}, {}", request.path), &mut out);
                if let Some(page) = lowering.service.pages.get(case.page) {
                    request_lines::write(&lowering.plan, module, request, page, &mut out);
                }
            }
        }
        out.push_str("    }\n");
    }
    constructors(&lowering.plan, &mut out);
    let called = ["asks", "leads_to", "sends", "uploads"].into_iter().filter(|name| out.contains(&format!(" {name}(")));
    let names: Vec<_> = std::iter::once("Given").chain(called).collect();
    let names = names.join(", ");
    format!(
        "\n/// Builds each request, with only the public interface of the crate.\n\
         #[rustfmt::skip]\n#[allow(deprecated, reason = \"deprecated endpoints are tested too\")]\nmod requests {{\n    \
         use super::{{DRIFT, service}};\n    use crate::held::requests::{{{names}}};\n{out}}}\n"
    )
}

/// Generates the closure that builds a request.
fn build(lowering: &Lowering<'_>, module: &Module, request: &Request, case: &RequestCase<'_>, out: &mut String) {
    let plan = &lowering.plan;
    let is_later = |field: &Field| is_set_later(request, field, case);
    let is_given = request.fields.iter().any(|field| field.is_argument() || is_later(field));
    let given = if is_given { "given" } else { "_" };
    let _ = writeln!(out, "        let build = |{given}: &Given| -> Result<_, String> {{");
    construct(module, request, &|field| value(plan, request, field), &is_later, out);
    out.push_str("        };\n");
}

/// Generates the body of a closure that builds a request from the values of its fields. `is_later` returns whether a field is
/// set after `new`.
pub(super) fn construct(
    module: &Module,
    request: &Request,
    value: &dyn Fn(&Field) -> String,
    is_later: &dyn Fn(&Field) -> bool,
    out: &mut String,
) {
    let (name, path) = (&request.head.name, format!("service::{}", module.name));
    let required: Vec<_> = request.fields.iter().filter(|field| field.is_argument()).collect();
    let arguments = if takes_required_struct(&request.fields) {
        let fields: Vec<_> = required.iter().map(|field| format!("{}: {}", field.ident, value(field))).collect();
        format!("{path}::{} {{ {} }}", required_name(name), fields.join(", "))
    } else {
        required.iter().map(|field| value(field)).collect::<Vec<_>>().join(", ")
    };
    let others: Vec<_> = request.fields.iter().filter(|field| is_later(field)).collect();
    let mutable = if others.is_empty() { "" } else { "mut " };
    let _ = writeln!(out, "            let {mutable}request = {path}::{name}::new({arguments});");
    for field in others {
        let _ = writeln!(out, "            request.{} = {};", field.ident, value(field));
    }
    out.push_str("            Ok(request)\n");
}

/// Returns whether a field is set after `new`: the parameter of a session, or one that an example has.
fn is_set_later(request: &Request, field: &Field, case: &RequestCase<'_>) -> bool {
    is_in_an_example(request, field, case) || field.location == Location::Path && !field.is_argument()
}

/// Returns whether an example has a value for a field that `new` does not take.
fn is_in_an_example(request: &Request, field: &Field, case: &RequestCase<'_>) -> bool {
    let inner = |example: &RequestExample<'_>| match &request.wrapper {
        Some(key) => example.body.get(key).and_then(|inner| inner.get(&field.wire)).is_some(),
        None => example.body.get(&field.wire).is_some(),
    };
    field.rest && !case.examples.is_empty()
        || !field.is_argument() && field.is_in_body() && case.examples.iter().any(inner)
}

/// Returns the expression for the value of a field.
fn value(plan: &Plan, request: &Request, field: &Field) -> String {
    if field.rest {
        let listed = request.fields.iter().filter(|other| !other.rest && other.is_in_body());
        let listed: Vec<_> = listed.map(|other| text::literal(&other.wire)).collect();
        return format!("given.others(&[{}])?", listed.join(", "));
    }
    match field.location {
        _ if field.raw == Some(Raw::Bytes) => "given.bytes()".to_owned(),
        _ if field.raw == Some(Raw::File) => "given.file()".to_owned(),
        Location::WholeBody => "given.whole()?".to_owned(),
        Location::Body => format!("given.body({})?", text::literal(&field.wire)),
        _ => {
            let how = if placeholder::is_list(&field.ty) { "list" } else { "text" };
            format!("given.{how}({})?", text::literal(&placeholder::text(plan, field)))
        }
    }
}

/// Generates the comparison with each example, or with a body of placeholders.
fn check(lowering: &Lowering<'_>, request: &Request, case: &RequestCase<'_>, out: &mut String, drift: &mut String) {
    let Some(page) = lowering.service.pages.get(case.page) else { return };
    let wrapper = request.wrapper.as_deref().unwrap_or_default();
    let line = text::literal(&request_line(&lowering.plan, request));
    let _ = writeln!(out, "        let sent = ({line}, {});", text::literal(wrapper));
    if request.has_files() {
        let key = text::literal(&text::shown(&format!("{}, {} {}", page.path, request.method, request.path)));
        let body = text::json(&placeholder::body(&lowering.plan, request));
        let media_type =
            if request.form == BodyForm::Multipart { "multipart/form-data" } else { "application/octet-stream" };
        let _ = writeln!(out, "        uploads({key}, sent, {body}, {}, build);", text::literal(media_type));
        return;
    }
    let mut sends = |key: &str, body: &Value, round_trip: &RoundTrip| {
        let key = text::shown(key);
        let _ = writeln!(out, "        sends(DRIFT, {}, sent, {}, build);", text::literal(&key), text::json(body));
        if *round_trip != RoundTrip::Same {
            let _ = writeln!(drift, "{key}: {}", text::shown(&round_trip.to_string()));
        }
    };
    let is_empty = |body: &Value| body.as_object().is_some_and(serde_json::Map::is_empty);
    for example in &case.examples {
        // A request that has no JSON body is compared with none.
        let is_none = is_empty(&example.body) && !sends_object(request);
        let body = if is_none { &Value::Null } else { &*example.body };
        sends(&format!("{}:{}", page.path, example.line), body, &example.round_trip);
    }
    // A request that cannot be built from its examples is built from placeholders as well.
    if case.examples.iter().all(|example| matches!(example.round_trip, RoundTrip::Refused(_))) {
        let body = placeholder::body(&lowering.plan, request);
        let round_trip = round_trip::predict_request(&lowering.plan, request, &body);
        sends(&format!("{}, {} {}", page.path, request.method, request.path), &body, &round_trip);
    }
}

/// Returns whether a request has a JSON body, even if none of its parameters is set.
fn sends_object(request: &Request) -> bool {
    let has_fields = request.fields.iter().any(|field| field.location.is_in_body());
    request.is_json() && (has_fields || request.wrapper.is_some() || !request.nulls.is_empty())
}

/// Returns the method and the URL that a request has with placeholders.
fn request_line(plan: &Plan, request: &Request) -> String {
    let mut path = request.path.clone();
    for field in request.fields.iter().filter(|field| field.location == Location::Path) {
        path = path.replace(&format!("{{{}}}", field.wire), &placeholder::text(plan, field));
    }
    let required = request.fields.iter().filter(|field| field.location == Location::Query && field.is_argument());
    let query: Vec<_> = required.map(|field| format!("{}={}", field.wire, placeholder::text(plan, field))).collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{} {path}{mark}{}", request.method, query.join("&"))
}

/// Generates a function that compiles only if other crates can create each structure inside the requests.
fn constructors(plan: &Plan, out: &mut String) {
    let sent = |table: &&Table| table.is_sent && table.same_as.is_none();
    let calls: String = plan.tables.iter().filter(sent).filter_map(|table| constructor(plan, table)).collect();
    if !calls.is_empty() {
        let _ = write!(out, "\n    #[allow(dead_code)]\n    fn structures() {{\n{calls}    }}\n");
    }
}

fn constructor(plan: &Plan, table: &Table) -> Option<String> {
    let name = format!("service::{}::{}", plan.modules.get(table.home)?.name, table.head.name);
    let names: Vec<&str> = match &table.body {
        // The variants of an enum are its constructors.
        Body::OneOf(_) => return None,
        Body::Fields(fields) => {
            fields.iter().filter(|field| field.is_argument()).map(|field| field.ident.as_str()).collect()
        }
        Body::Whole(..) => vec!["inner"],
        Body::Unit => Vec::new(),
    };
    let names = names.join(", ");
    let arguments =
        if table.has_required_struct() { format!("{} {{ {names} }}", required_name(&name)) } else { names.clone() };
    Some(format!("        let _ = |{names}| {name}::new({arguments});\n"))
}
