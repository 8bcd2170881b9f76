//! Connects job IDs to the requests that query their status.

mod status_pages;
mod words;

use std::collections::BTreeSet;

use restable_model::{JobKey, Keyword as _};

use super::super::name::is_job_id;
use super::super::plan::{Body, Field, Item, Job, Module, Plan, Request, StatusRequest, Table, Type};
use crate::page::{Method, is_version};
use status_pages::{StatusPages, is_id_of_execution};

/// The fields that contain the state of a job, its error code and the reason of its failure, in order of precedence.
const STATES: [&str; 7] = ["status", "state", "job_status", "task_status", "job_state", "task_state", "phase"];
const CODES: [&str; 3] = ["error_code", "fail_code", "failed_code"];
const REASONS: [&str; 5] = ["fail_reason", "error_msg", "error_message", "reason", "failed_detail"];

/// Connects job IDs to the requests that query their status. A request qualifies if its response contains a job state.
pub(in crate::generate) fn link_status_requests(plan: &mut Plan) {
    let mut jobs = jobs(plan);
    let inner = promote_unreferenced_ids(plan);
    let queries: Vec<Option<&Request>> = plan.modules.iter().map(|module| query(&jobs, module)).collect();
    let pages = StatusPages::of(plan, &jobs);
    let mut status_responses = BTreeSet::new();
    for (at, table) in plan.tables.iter_mut().enumerate() {
        let Body::Fields(fields) = &mut table.body else { continue };
        let home = table.home;
        // A struct can have only one job.
        let Some(field) = fields.iter_mut().find(|field| field.ty == Type::Job) else { continue };
        let query = |page: usize| Some((page, (*queries.get(page)?)?));
        // The referenced page may describe jobs without documenting a status query.
        let of_paths = || pages.of_module(plan.modules.get(home)?, at, &field.wire);
        let of_text = || plan.modules.get(home)?.mentions.iter().find_map(|page| query(*page).filter(asks_by_id));
        let query = field.job_page.and_then(query).or_else(of_text).or_else(|| query(of_paths()?));
        let Some((page, request)) = query else {
            if inner.contains(&at) {
                field.ty = Type::Text;
            }
            continue;
        };
        let module = plan.modules.get(page).map(|module| module.name.as_str()).unwrap_or_default();
        let name = &request.head.name;
        let path = if page == home { name.clone() } else { format!("super::{module}::{name}") };
        field.status = Some(StatusRequest { path, is_deprecated: request.deprecation.is_some() });
        status_responses.insert(request.response);
    }
    // A page about each job of a service is one of a status, even if no response refers to it.
    status_responses.extend(plan.modules.iter().filter_map(|module| {
        let is_of_job = |request: &&Request| {
            let ends = jobs.get(request.response).and_then(Option::as_ref).is_some_and(|(_, ends)| *ends);
            asks_for_any_job(request) || ends && asks_for_job(request)
        };
        query(&jobs, module).filter(is_of_job).map(|request| request.response)
    }));
    type_ids_in_requests(plan, &status_responses);
    for at in status_responses {
        if let (Some(table), Some(job)) = (plan.tables.get_mut(at), jobs.get_mut(at)) {
            table.job = job.take().map(|(job, _)| Box::new(job));
        }
    }
}

/// Turns job IDs without a reference into job types. Returns the structures inside of responses that have such an ID: it is one
/// of a job only if a request queries it.
fn promote_unreferenced_ids(plan: &mut Plan) -> BTreeSet<usize> {
    let mut promoted = BTreeSet::new();
    let requests = plan.modules.iter().flat_map(|module| &module.items).filter_map(|item| match item {
        Item::Request(request) => Some(&**request),
        _ => None,
    });
    let (shown, started): (Vec<_>, Vec<_>) = requests.partition(|request| request.method == Method::Get);
    let shown = shown.iter().filter(|request| !is_about_jobs(&request.path)).map(|request| request.response);
    let shown: Vec<_> = shown.flat_map(|response| structures_with_jobs(plan, response)).collect();
    for at in started.iter().flat_map(|request| plan.choices(request.response)).collect::<Vec<_>>() {
        let is_promoted = promote_id(plan, at);
        if !is_promoted {
            promoted.extend(inner_tables(plan, at).into_iter().find(|inner| promote_id(plan, *inner)));
        }
    }
    promoted.extend(shown.into_iter().filter(|at| promote_id(plan, *at)));
    promoted
}

/// The depth at which a resource shows the job that changes it: `items[].status.job_id`.
const SHOWN_DEPTH: usize = 3;

/// Returns the structures of a response that are shown of a resource, which may be in a list. Those of a job are left out,
/// because the ID is then one of its own kind.
fn structures_with_jobs(plan: &Plan, response: usize) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let mut tables = vec![response];
    for _ in 0..SHOWN_DEPTH {
        let fields = tables.iter().filter_map(|at| match plan.tables.get(*at).map(|table| &table.body) {
            Some(Body::Fields(fields)) => Some(fields),
            _ => None,
        });
        let resources = fields.flatten().filter(|field| !is_about_jobs(&field.wire));
        let inner = resources.filter_map(|field| match &field.ty {
            Type::List(element) => element.table(),
            ty => ty.table(),
        });
        tables = inner.filter(|at| found.insert(*at)).collect();
    }
    found
}

/// Returns whether a path or the name of a field has a word for jobs.
fn is_about_jobs(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.contains("job") || name.contains("task")
}

/// Turns the job ID of a table into a job type. Returns whether the table has one.
fn promote_id(plan: &mut Plan, at: usize) -> bool {
    let Some(Body::Fields(fields)) = plan.tables.get_mut(at).map(|table| &mut table.body) else { return false };
    let is_text_or_job = |field: &Field| matches!(field.ty, Type::Text | Type::Job);
    let is_meant = |field: &Field| is_text_or_job(field) && is_job_id(&field.wire) && !is_unused(&field.docs);
    let id = fields.iter_mut().find(|field| is_meant(field));
    id.map(|field| field.ty = Type::Job).is_some()
}

/// Returns whether a description says that an ID is not used, and not that a status is queried with it.
fn is_unused(docs: &str) -> bool {
    const UNUSED: [&str; 6] =
        ["not used", "unused", "not in use", "is reserved", "reserved field", "reserved parameter"];
    let docs = docs.to_lowercase();
    UNUSED.iter().any(|words| docs.contains(words)) && !docs.contains("query")
}

/// Returns the structures of a table's fields, without those of lists.
fn inner_tables(plan: &Plan, at: usize) -> Vec<usize> {
    let Some(Body::Fields(fields)) = plan.tables.get(at).map(|table| &table.body) else { return Vec::new() };
    let tables = fields.iter().filter_map(|field| match field.ty {
        Type::Table(inner) => Some(inner),
        _ => None,
    });
    tables.collect()
}

/// Returns whether a request queries the job with an ID.
fn asks_by_id((_, request): &(usize, &Request)) -> bool {
    request.fields.iter().any(|field| is_job_id(&field.wire))
}

/// Returns whether a request has the path of a job of any kind: `/v1/{project_id}/jobs/{job_id}`.
fn asks_for_any_job(request: &Request) -> bool {
    let before = path_before_job(request).and_then(|path| path.strip_suffix("/jobs"));
    before.is_some_and(|path| path.split('/').all(|part| part.starts_with('{') || is_base(part)))
}

/// Returns whether a request has the path of a job of one kind: `/v1/{project_id}/boats/jobs/{job_id}`.
fn asks_for_job(request: &Request) -> bool {
    path_before_job(request).is_some_and(|path| path.ends_with("/jobs") || path.ends_with("/tasks"))
}

/// Returns the path before the ID of a job.
fn path_before_job(request: &Request) -> Option<&str> {
    let (before, last) = request.path.trim_end_matches('/').rsplit_once('/')?;
    is_job_id(last.strip_prefix('{')?.strip_suffix('}')?).then_some(before)
}

/// Returns whether a segment of a path names no resource.
fn is_base(segment: &str) -> bool {
    is_version(segment) || matches!(segment, "" | "api" | "projects")
}

/// Turns the job IDs in the paths and queries of status requests into job types.
fn type_ids_in_requests(plan: &mut Plan, status_responses: &BTreeSet<usize>) {
    let items = plan.modules.iter_mut().flat_map(|module| &mut module.items);
    for item in items {
        let Item::Request(request) = item else { continue };
        if status_responses.contains(&request.response) && request.method == Method::Get {
            let has_own = request.fields.iter().any(|field| is_job_id(&field.wire));
            let is_other = |name: &str| name == "id" || is_id_of_execution(name);
            let is_meant = |field: &Field| is_job_id(&field.wire) || !has_own && is_other(&field.wire);
            let ids = request.fields.iter_mut().filter(|field| field.ty == Type::Text && is_meant(field));
            ids.for_each(|field| field.ty = Type::Job);
        }
    }
}

/// Returns the request of a module that queries the status of a job.
fn query<'p>(jobs: &[Option<(Job, bool)>], module: &'p Module) -> Option<&'p Request> {
    module.items.iter().find_map(|item| match item {
        Item::Request(request) if request.method == Method::Get => {
            jobs.get(request.response)?.as_ref().map(|_| &**request)
        }
        _ => None,
    })
}

/// Returns the job of each table, and whether it has a state after a success and one after a failure. The fields are those of the
/// table itself or of its single structure.
fn jobs(plan: &Plan) -> Vec<Option<(Job, bool)>> {
    let parts: Vec<_> = plan.tables.iter().map(JobFields::of).collect();
    let job = |(table, own): (&Table, &Option<JobFields<'_>>)| {
        let Body::Fields(fields) = &table.body else { return None };
        own.as_ref().and_then(|own| own.job(plan, "")).or_else(|| {
            fields.iter().find_map(|field| {
                let Type::Table(inner) = field.ty else { return None };
                let question = if field.is_always() { "" } else { "?" };
                parts.get(inner)?.as_ref()?.job(plan, &format!("{}{question}.", field.ident))
            })
        })
    };
    plan.tables.iter().zip(&parts).map(job).collect()
}

/// Returns the names on the wire that lead to the state of the job in a response, and the type of the state.
#[cfg(feature = "mock")]
pub(in crate::generate) fn state(plan: &Plan, response: usize) -> Option<(Vec<&str>, &Type)> {
    let own = |table: &'_ usize| -> Option<usize> {
        let table = plan.tables.get(*table)?;
        let Body::Fields(fields) = &table.body else { return None };
        let parts = JobFields::of(table)?;
        fields.iter().position(|field| field.ident == parts.state.ident)
    };
    let field = |table: usize, at: usize| match plan.tables.get(table).map(|table| &table.body) {
        Some(Body::Fields(fields)) => fields.get(at),
        _ => None,
    };
    plan.tables.get(response)?.job.as_ref()?;
    if let Some(state) = own(&response).and_then(|at| field(response, at)) {
        return Some((vec![&state.wire], &state.ty));
    }
    let Body::Fields(fields) = &plan.tables.get(response)?.body else { return None };
    fields.iter().find_map(|outer| {
        let Type::Table(inner) = outer.ty else { return None };
        let state = field(inner, own(&inner)?)?;
        Some((vec![outer.wire.as_str(), state.wire.as_str()], &state.ty))
    })
}

/// The fields of a table that describe a job.
struct JobFields<'p> {
    state: &'p Field,
    code: Option<&'p Field>,
    reason: Option<&'p Field>,
}

impl<'p> JobFields<'p> {
    fn of(table: &'p Table) -> Option<Self> {
        let Body::Fields(fields) = &table.body else { return None };
        let find = |names: &[&str]| {
            let is_text = |field: &&Field| !field.is_header() && matches!(field.ty, Type::Text | Type::Values(_));
            let named = |name: &&str| fields.iter().filter(is_text).find(|field| field.ident == *name);
            names.iter().find_map(named)
        };
        Some(Self { state: find(&STATES)?, code: find(&CODES), reason: find(&REASONS) })
    }

    /// Returns the job, and whether it has a state after a success and one after a failure. `way` is the path to the fields. A
    /// job whose states are numbers needs the description of the number after a success, because the runtime knows only words.
    fn job(&self, plan: &Plan, way: &str) -> Option<(Job, bool)> {
        let parts = [(JobKey::State, Some(self.state)), (JobKey::Code, self.code), (JobKey::Reason, self.reason)];
        let parts = parts.into_iter().filter_map(|(key, field)| Some(key.assign(&format!("{way}{}", field?.ident))));
        let mut job = Job { fields: parts.collect::<Vec<_>>().join(", "), ..Job::default() };
        let values = match self.state.ty {
            Type::Values(at) => plan.values.get(at),
            _ => None,
        };
        let ends = values.is_some_and(|values| words::add(&mut job, values));
        let is_number = values.is_some_and(|values| values.integers);
        (!is_number || !job.succeeded.is_empty()).then_some((job, ends))
    }
}
