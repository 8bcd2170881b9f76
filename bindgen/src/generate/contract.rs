//! What the pages of a service promise about its calls: the requests that they accept, and an answer to each.
//!
//! The mock server plays it. Requests and responses come from the plan that is printed as bindings, but requests are checked here
//! as JSON, without the code of the bindings.

mod check;
mod made;
mod paging;
mod parts;

use serde_json::Value;

pub(crate) use check::{FILE, Incoming};
pub(crate) use paging::{LinkForm, Paging, Parameter, Place, Way};

use super::lower::Lowering;
use super::name;
use super::passes::jobs;
use super::plan::{Body, Item, Plan, Request, Table, Type};
use super::round_trip::{self, RoundTrip};
use super::test_module::placeholder;
use crate::page::Page;

/// The calls of a service.
#[derive(Debug)]
pub(crate) struct Contract {
    pub(crate) service: String,
    /// The type of the service in the catalog of a cloud.
    pub(crate) service_type: String,
    /// The name of its module, which has no character that a URL escapes.
    pub(crate) module: String,
    pub(crate) calls: Vec<Call>,
    plan: Plan,
}

/// A documented call.
#[derive(Debug)]
pub(crate) struct Call {
    /// The path of the page that documents it.
    pub(crate) page: String,
    pub(crate) answer: Answer,
    /// How its pages are requested, if the response is one page of a list.
    pub(crate) paging: Option<Paging>,
    request: Request,
}

/// The normal response to a call.
#[derive(Debug, Clone, Default)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Content>,
    /// The state of the job in the body, if the call queries one.
    pub(crate) state: Option<State>,
    /// The member of the body with the ID of the job, if the call starts one.
    pub(crate) job: Option<String>,
}

/// The body of a response.
#[derive(Debug, Clone)]
pub(crate) enum Content {
    /// The example of the page, or values made from its table.
    Json(Value),
    /// A file, whose content no page shows.
    File,
    /// Text, which no page shows.
    Text,
}

/// The state of a job in a response.
#[derive(Debug, Clone)]
pub(crate) struct State {
    /// The names that lead to it.
    pub(crate) path: Vec<String>,
    /// The states of a job that succeeds, in order.
    pub(crate) steps: [String; 3],
}

impl Contract {
    /// Takes the calls of a service from its plan.
    pub(in crate::generate) fn of(mut lowering: Lowering<'_>) -> Self {
        let service = lowering.service;
        let answers: Vec<_> = (0..service.pages.len()).map(|page| answer(&lowering, page)).collect();
        let modules = std::mem::take(&mut lowering.plan.modules);
        let mut calls = Vec::new();
        for module in modules {
            let page = service.pages.get(module.page).map(|page| page.path.clone()).unwrap_or_default();
            for item in module.items {
                let Item::Request(request) = item else { continue };
                let answer = answers.get(module.page).cloned().unwrap_or_default();
                let paging = Paging::of(&lowering.plan, &request);
                calls.push(Call { page: page.clone(), answer, paging, request: *request });
            }
        }
        let (directory, service_type) = (service.name.clone(), service.catalog_type().name);
        Self { module: name::service(&service.name), service: directory, service_type, calls, plan: lowering.plan }
    }
}

impl Call {
    pub(crate) fn method(&self) -> &'static str {
        self.request.method.keyword()
    }

    pub(crate) fn path(&self) -> &str {
        &self.request.path
    }
}

fn answer(lowering: &Lowering<'_>, page: usize) -> Answer {
    let Some(content) = lowering.service.pages.get(page) else { return Answer::default() };
    let Some((_, _, table)) = lowering.answer_of(page) else {
        return Answer { status: documented_status(content).unwrap_or(204), ..Answer::default() };
    };
    let plan = &lowering.plan;
    let body = match () {
        () if plan.is_empty_answer(table) => None,
        () if plan.is_text(table) => Some(Content::Text),
        () if plan.is_file(table) => Some(Content::File),
        () => Some(Content::Json(body(lowering, page, table))),
    };
    let status = lowering
        .first_status(page)
        .or_else(|| documented_status(content))
        .filter(|status| body.is_none() || *status != 204);
    Answer {
        status: status.unwrap_or(if body.is_some() { 200 } else { 204 }),
        headers: headers(plan, table),
        body,
        state: jobs::state(plan, table).map(|(path, ty)| State {
            path: path.into_iter().map(str::to_owned).collect(),
            steps: steps(plan, table, ty),
        }),
        job: started_job(plan, table),
    }
}

/// Returns the name of the field with the ID of the job that a call starts.
fn started_job(plan: &Plan, table: usize) -> Option<String> {
    let Body::Fields(fields) = &plan.tables.get(table)?.body else { return None };
    let job = fields.iter().find(|field| field.ty == Type::Job && field.status.is_some() && field.is_in_body())?;
    Some(job.wire.clone())
}

/// Returns the first normal example that the bindings decode, or values made from the table.
fn body(lowering: &Lowering<'_>, page: usize, table: usize) -> Value {
    let examples = lowering.service.pages.get(page).map_or(&[][..], |page| &page.examples);
    let normal = examples.iter().filter(|example| lowering.shown_answer(page, example) == Some(table));
    let decodes = |value: &&Value| !matches!(round_trip::predict(&lowering.plan, table, value), RoundTrip::Refused(_));
    let example = normal.filter_map(|example| example.json.as_ref().ok()).find(decodes);
    example.cloned().unwrap_or_else(|| made::body(&lowering.plan, table))
}

fn headers(plan: &Plan, table: usize) -> Vec<(String, String)> {
    let headers = plan.tables.get(table).into_iter().flat_map(Table::header_fields);
    headers.map(|field| (field.wire.clone(), placeholder::text(plan, field))).collect()
}

/// Returns the status of a success that an example or a table of the page names.
fn documented_status(page: &Page) -> Option<u16> {
    let of_examples = page.examples.iter().filter(|example| example.is_response).map(|example| example.status);
    let all = of_examples.chain(page.tables.iter().map(|table| table.status));
    let listed = page.statuses.iter().filter(|status| !status.is_error).map(|status| status.code);
    let all = all.filter_map(crate::page::Status::code).chain(listed.clone());
    // The bindings take a 3xx that is listed as normal.
    let is_success = |code: &u16| (200..300).contains(code);
    all.into_iter()
        .find(is_success)
        .or_else(|| listed.into_iter().find(|code| (300..400).contains(code) && *code != 304))
}

/// Returns the states of a job from its start to its success, as the page spells them.
fn steps(plan: &Plan, table: usize, ty: &Type) -> [String; 3] {
    const STEPS: [&[&str]; 3] = [
        &["INIT", "PENDING", "WAITING", "INITIALIZING"],
        &["RUNNING", "PROCESSING", "DOING"],
        &["SUCCESS", "SUCCEEDED", "SUCCEED", "COMPLETED", "COMPLETE", "FINISHED"],
    ];
    let documented = match ty {
        Type::Values(at) => plan.values.get(*at).map_or(&[][..], |values| &values.variants),
        _ => &[],
    };
    let job = plan.tables.get(table).and_then(|table| table.job.as_ref());
    let mut steps = STEPS.map(|words| {
        let values = documented.iter().map(|variant| variant.value.as_str());
        let known = values.into_iter().find(|value| words.iter().any(|word| word.eq_ignore_ascii_case(value)));
        known.or(words.first().copied()).unwrap_or_default().to_owned()
    });
    if let (Some(succeeded), [.., last]) = (job.and_then(|job| job.succeeded.first()), &mut steps) {
        succeeded.clone_into(last);
    }
    steps
}

/// Returns a media type without its parameters.
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Reads the pairs of a query or of a form.
pub(crate) fn pairs(text: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        percent_encoding::percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(name), decode(value))
    };
    text.split('&').filter(|pair| !pair.is_empty()).map(pair).collect()
}
