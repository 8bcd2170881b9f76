//! Corrects the bodies of requests according to their examples, by the rules for responses.

use restable_model::Location;
use serde_json::Value;

use super::super::super::lower::{Lowering, media_type};
use super::super::super::plan::{Body, Field, Head, Item, Kind, Plan, Request, Table};
use super::{Side, reconcile_example};
use crate::page::{Example, Method};
use crate::problem::{self, Problem};

/// Compares the requests of all pages with their examples.
pub(super) fn reconcile(lowering: &mut Lowering<'_>) {
    let service = lowering.service;
    for (index, page) in service.pages.iter().enumerate().filter(|(_, page)| !page.endpoints.is_empty()) {
        for example in &page.examples {
            let Some(body) = example.shown_request() else { continue };
            let Some(at) = called(&lowering.plan, index, example) else { continue };
            let is_flat = lowering.has_flat_tables(index);
            for (path, what) in reconcile_request(&mut lowering.plan, (index, at), &body, is_flat) {
                let path = if path.is_empty() { "." } else { &path };
                let about = format!("`{path}` of the request {what}");
                lowering.problem(index, Problem::new(example.line, problem::Kind::Drift, about));
            }
        }
    }
}

/// Returns the position of the request that an example calls. An example without a request line may call the only request
/// of its page that has a body.
fn called(plan: &Plan, page: usize, example: &Example) -> Option<usize> {
    let items = plan.modules.get(page)?.items.iter().enumerate();
    let has_body = |request: &Request| {
        !matches!(request.method, Method::Get | Method::Head)
            && request.is_json()
            && request.fields.iter().any(is_in_body)
    };
    let may_call = |request: &Request| {
        example.may_call(request.method, &request.path) && !media_type::shows_other(example, request)
    };
    let mut requests = items.filter_map(|(at, item)| match item {
        Item::Request(request) if has_body(request) && may_call(request) => Some(at),
        _ => None,
    });
    requests.next().filter(|_| example.request.is_some() || requests.next().is_none())
}

fn is_in_body(field: &Field) -> bool {
    matches!(field.location, Location::Body | Location::WholeBody)
}

/// Compares the body of a request with an example. The fields of the body are a table during the comparison.
fn reconcile_request(
    plan: &mut Plan,
    (page, at): (usize, usize),
    value: &Value,
    is_flat: bool,
) -> Vec<(String, String)> {
    let Some(Item::Request(request)) = plan.modules.get_mut(page).and_then(|module| module.items.get_mut(at)) else {
        return Vec::new();
    };
    let value = match &request.wrapper {
        Some(wrapper) => match value.get(wrapper) {
            Some(value) => value,
            None => return vec![(String::new(), format!("has no `{wrapper}` around its fields"))],
        },
        None => value,
    };
    let (body, others): (Vec<_>, Vec<_>) = std::mem::take(&mut request.fields).into_iter().partition(is_in_body);
    let body = Lent::of(body);
    if !is_flat && !body.is_about(value) {
        request.fields = with(others, body.fields());
        return vec![(String::new(), "has none of the fields that the table lists".to_owned())];
    }
    let is_update = matches!(request.method, Method::Put | Method::Patch);
    let side = if is_update { Side::Update } else { Side::Request };
    let table = plan.tables.len();
    plan.tables.push(Table {
        kind: Kind::Structure,
        head: Head::default(),
        home: page,
        body: body.table(),
        headers: None,
        statuses: Vec::new(),
        job: None,
        state: None,
        same_as: None,
        is_sent: true,
    });
    let found = reconcile_example(plan, table, value, (is_flat, side));
    let lent = plan.tables.pop().map(|table| table.body);
    if let Some(Item::Request(request)) = plan.modules.get_mut(page).and_then(|module| module.items.get_mut(at)) {
        request.fields = with(others, lent.map(|lent| body.back(lent)).unwrap_or_default());
    }
    found.into_iter().collect()
}

/// Joins the fields of a request again. The field for undocumented members must have a name of its own.
fn with(mut others: Vec<Field>, mut body: Vec<Field>) -> Vec<Field> {
    for rest in body.iter_mut().filter(|field| field.rest) {
        while others.iter().any(|field| field.ident == rest.ident) {
            rest.ident.push_str("_in_body");
        }
    }
    others.append(&mut body);
    others
}

/// The fields of a body while it is compared with an example.
enum Lent {
    Fields(Vec<Field>),
    Whole(Box<Field>),
}

impl Lent {
    fn of(mut fields: Vec<Field>) -> Self {
        match fields.first() {
            Some(only) if only.location == Location::WholeBody => Self::Whole(Box::new(fields.remove(0))),
            _ => Self::Fields(fields),
        }
    }

    /// Returns whether an example has one of the fields, so that it is an example of this body.
    fn is_about(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Fields(fields), Value::Object(members)) => {
                members.is_empty() || fields.iter().any(|field| field.rest || members.contains_key(&field.wire))
            }
            (Self::Fields(_), _) => false,
            (Self::Whole(_), _) => true,
        }
    }

    fn table(&self) -> Body {
        match self {
            Self::Fields(fields) => Body::Fields(fields.clone()),
            Self::Whole(field) => Body::Whole(field.ty.clone(), field.documented.clone()),
        }
    }

    fn fields(self) -> Vec<Field> {
        match self {
            Self::Fields(fields) => fields,
            Self::Whole(field) => vec![*field],
        }
    }

    /// Returns the fields after the comparison.
    fn back(self, body: Body) -> Vec<Field> {
        match (self, body) {
            (Self::Whole(field), Body::Whole(ty, documented)) => vec![Field { documented, ty, ..*field }],
            (_, Body::Fields(fields)) => fields,
            (lent, _) => lent.fields(),
        }
    }
}
