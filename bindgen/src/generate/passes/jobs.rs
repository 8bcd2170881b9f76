//! Connects job IDs to the requests that query their status.

mod ids;
mod status_pages;
mod words;

use std::collections::BTreeSet;

use restable_model::{JobKey, JobWord, Keyword as _};

use super::super::name::is_job_id;
use super::super::plan::{Body, Field, Item, Job, Module, Plan, Request, StatusRequest, Table, Type, Variant};
use crate::page::{Method, is_version};
use status_pages::{StatusPages, is_id_of_execution};

/// The fields that contain the state of a job, its error code, the reason of its failure and its progress, in order of precedence.
const STATES: [&str; 7] = ["status", "state", "job_status", "task_status", "job_state", "task_state", "phase"];
const CODES: [&str; 3] = ["error_code", "fail_code", "failed_code"];
const REASONS: [&str; 5] = ["fail_reason", "error_msg", "error_message", "reason", "failed_detail"];
const PROGRESSES: [&str; 5] = ["progress", "job_progress", "task_progress", "process", "percent"];

/// Returns whether the description of a state says that something failed.
pub(super) fn is_described_as_failure(state: &Variant) -> bool {
    words::meaning(state) == Some(JobWord::Failed)
}

/// Connects job IDs to the requests that query their status. A request qualifies if its response contains a job state.
pub(in crate::generate) fn link_status_requests(plan: &mut Plan) {
    let mut jobs = jobs(plan);
    let pages = StatusPages::of(plan, &mut jobs);
    let inner = ids::promote_unreferenced(plan, &pages);
    let given = ids::given(plan);
    let queries: Vec<Option<&Request>> = plan.modules.iter().map(|module| query(&jobs, module)).collect();
    let mut status_responses = BTreeSet::new();
    for (at, table) in plan.tables.iter_mut().enumerate() {
        let Body::Fields(fields) = &mut table.body else { continue };
        let home = table.home;
        // A struct can have only one job.
        let Some(field) = fields.iter_mut().find(|field| field.ty == Type::Job) else { continue };
        let is_given = given.get(&at).copied();
        let creates_resource = || plan.modules.get(home).is_some_and(|module| pages.creates_resource(module, at));
        if is_given == Some(Method::Get) || creates_resource() {
            field.ty = Type::Text;
            continue;
        }
        let query = |page: usize| Some((page, (*queries.get(page)?)?));
        // The referenced page may describe jobs without documenting a status query.
        let of_paths = || pages.of_module(plan.modules.get(home)?, at, &field.wire);
        let of_text = || plan.modules.get(home)?.mentions.iter().find_map(|page| query(*page).filter(asks_by_id));
        let is_of_kind = |found: &(usize, &Request)| !inner.contains(&at) || has_noun_of(&field.wire, &found.1.path);
        let query = field.job_page.and_then(query).or_else(of_text).or_else(|| query(of_paths()?).filter(is_of_kind));
        let Some((page, request)) = query else {
            if inner.contains(&at) || is_given.is_some() {
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

/// Returns whether a path has the noun of an ID. The ID in a structure may be one of a task of another kind than `/jobs`.
fn has_noun_of(id: &str, path: &str) -> bool {
    let noun = if id.to_ascii_lowercase().contains("task") { "task" } else { "job" };
    path.to_ascii_lowercase().contains(noun)
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
    progress: Option<&'p Field>,
}

impl<'p> JobFields<'p> {
    fn of(table: &'p Table) -> Option<Self> {
        let Body::Fields(fields) = &table.body else { return None };
        let find = |names: &[&str]| {
            let is_text = |field: &&Field| !field.is_header() && matches!(field.ty, Type::Text | Type::Values(_));
            let named = |name: &&str| fields.iter().filter(is_text).find(|field| field.ident == *name);
            names.iter().find_map(named)
        };
        let is_progress = |field: &&Field| {
            let is_number = matches!(field.ty, Type::Text | Type::Integer | Type::Number);
            is_number && !field.is_header() && field.docs.to_lowercase().contains("progress")
        };
        let named = |name: &&str| fields.iter().filter(is_progress).find(|field| field.ident == *name);
        let progress = PROGRESSES.iter().find_map(named);
        Some(Self { state: find(&STATES)?, code: find(&CODES), reason: find(&REASONS), progress })
    }

    /// Returns the job, and whether it has a state after a success and one after a failure. `way` is the path to the fields. A
    /// job whose states are numbers needs the description of the number after a success, because the runtime knows only words.
    fn job(&self, plan: &Plan, way: &str) -> Option<(Job, bool)> {
        let parts = [
            (JobKey::State, Some(self.state)),
            (JobKey::Code, self.code),
            (JobKey::Reason, self.reason),
            (JobKey::Progress, self.progress),
        ];
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
