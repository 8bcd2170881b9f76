//! Generates tests that build the request lines of the examples.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use restable_model::Location;

use super::super::path;
use super::super::plan::{Field, Module, Plan, Request, Type};
use super::super::print::text;
use super::placeholder;
use super::request_cases::construct;
use crate::page::{Page, RequestLine};

/// Generates a comparison for each request line that calls a request and has a query. Lines that have the same names in the
/// query are compared once.
pub(super) fn write(plan: &Plan, module: &Module, request: &Request, page: &Page, out: &mut String) {
    if request.fields.iter().any(|field| field.location.is_in_body()) {
        return;
    }
    let mut known = BTreeSet::new();
    let own = page.request_lines.iter().filter(|line| line.calls(request.method, &request.path));
    for line in own.filter(|line| line.address.contains('?')) {
        let shown = Shown::of(plan, request, line);
        if !shown.query.is_empty() && known.insert(shown.names()) {
            let key = text::literal(&text::shown(&format!("{}:{}", page.path, line.line)));
            let expected = text::literal(&shown.expected(plan, request));
            // Writing into a `String` cannot fail.
            let _ = writeln!(out, "        let build = |given: &Given| -> Result<_, String> {{");
            let is_later =
                |field: &Field| !field.is_argument() && (field.location == Location::Path || shown.has(field));
            construct(module, request, &|field| shown.value(plan, field), &is_later, out);
            let _ = writeln!(out, "        }};\n        asks({key}, {expected}, build);");
        }
    }
}

/// The parameters of a request line, with the values that a test can compare.
struct Shown<'p> {
    path: Vec<(&'p Field, String)>,
    query: Vec<(&'p Field, String)>,
}

impl<'p> Shown<'p> {
    fn of(plan: &Plan, request: &'p Request, line: &RequestLine) -> Self {
        let (path, query) = line.address.split_once('?').unwrap_or((&line.address, ""));
        let find = |wire: &str, location: Location| {
            request.fields.iter().find(|field| field.wire == wire && field.location == location)
        };
        let names = request.path.trim_matches('/').split('/').zip(path.trim_matches('/').split('/'));
        let in_path = names.filter_map(|(name, value)| {
            let field = find(name.strip_prefix('{')?.strip_suffix('}')?, Location::Path)?;
            Some((field, comparable(plan, field, value)))
        });
        let mut known = BTreeSet::new();
        let in_query = query.split('&').filter_map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let name = path::query_names(name).pop()?;
            let field = find(&name, Location::Query).filter(|field| field.style.is_none())?;
            known.insert(name).then(|| (field, comparable(plan, field, value)))
        });
        Self { path: in_path.collect(), query: in_query.collect() }
    }

    fn names(&self) -> Vec<&'p str> {
        self.query.iter().map(|(field, _)| field.wire.as_str()).collect()
    }

    fn has(&self, field: &Field) -> bool {
        self.query.iter().any(|(shown, _)| std::ptr::eq(*shown, field))
    }

    fn text(&self, plan: &Plan, field: &Field) -> String {
        let shown = self.path.iter().chain(&self.query).find(|(shown, _)| std::ptr::eq(*shown, field));
        shown.map_or_else(|| placeholder::text(plan, field), |(_, value)| value.clone())
    }

    /// Returns the expression for the value of a field.
    fn value(&self, plan: &Plan, field: &Field) -> String {
        let how = if placeholder::is_list(&field.ty) { "list" } else { "text" };
        format!("given.{how}({})?", text::literal(&self.text(plan, field)))
    }

    /// Returns the request line that the test expects.
    fn expected(&self, plan: &Plan, request: &Request) -> String {
        let mut path = request.path.clone();
        for field in request.fields.iter().filter(|field| field.location == Location::Path) {
            path = path.replace(&format!("{{{}}}", field.wire), &self.text(plan, field));
        }
        let is_sent = |field: &&Field| field.location == Location::Query && (field.is_argument() || self.has(field));
        let sent = request.fields.iter().filter(is_sent);
        let query: Vec<_> = sent.map(|field| format!("{}={}", field.wire, self.text(plan, field))).collect();
        format!("{} {path}?{}", request.method, query.join("&"))
    }
}

/// Returns the value of a parameter in a request line, or a placeholder if the value is none or is written in another way.
fn comparable(plan: &Plan, field: &Field, value: &str) -> String {
    if placeholder::is_plain(value) && reads(plan, &field.ty, value) {
        return value.to_owned();
    }
    placeholder::text(plan, field)
}

/// Returns whether a value is written again as it is.
fn reads(plan: &Plan, ty: &Type, value: &str) -> bool {
    let is_integer = || value.parse::<i64>().is_ok_and(|number| number.to_string() == value);
    match ty {
        Type::Text | Type::Job | Type::Time | Type::Secret => true,
        Type::Integer => is_integer(),
        Type::Boolean => matches!(value, "true" | "false"),
        Type::Values(at) => plan.values.get(*at).is_some_and(|values| !values.integers || is_integer()),
        Type::List(element) => reads(plan, element, value),
        _ => false,
    }
}
