//! Finds the fields of responses that are IDs of jobs.

use std::collections::{BTreeSet, HashMap};

use restable_model::Location;

use super::super::super::name::{is_job_id, is_workflow_id};
use super::super::super::plan::{Body, Field, Item, Plan, Request, Type};
use super::status_pages::StatusPages;
use crate::page::Method;

/// Turns job IDs without a reference into job types. Returns the structures inside of responses that have such an ID: it is one
/// of a job only if a request queries it.
pub(super) fn promote_unreferenced(plan: &mut Plan, pages: &StatusPages) -> BTreeSet<usize> {
    let mut promoted = BTreeSet::new();
    let requests = plan.modules.iter().flat_map(|module| &module.items).filter_map(|item| match item {
        Item::Request(request) => Some(&**request),
        _ => None,
    });
    let (shown, started): (Vec<_>, Vec<_>) = requests.partition(|request| request.method == Method::Get);
    let shown = shown.iter().filter(|request| !is_about_jobs(&request.path)).map(|request| request.response);
    // Many endpoints may have one response.
    let shown: BTreeSet<_> = shown.collect();
    let shown: BTreeSet<_> = shown.into_iter().flat_map(|response| structures_with_jobs(plan, response)).collect();
    let of_jobs: Vec<_> = started.iter().flat_map(|request| structures_of_jobs(plan, request.response)).collect();
    let started: BTreeSet<_> = started.iter().flat_map(|request| plan.choices(request.response)).collect();
    promoted.extend(of_jobs.into_iter().filter(|at| promote_own_id(plan, *at)));
    for at in started {
        let is_promoted = promote_id(plan, at) || promote_named_id(plan, at, pages);
        if !is_promoted {
            let inner = inner_tables(plan, at).into_iter().find(|inner| promote_id(plan, *inner));
            let of_lists = if inner.is_some() { BTreeSet::new() } else { structures_with_jobs(plan, at) };
            promoted.extend(inner.into_iter().chain(of_lists.into_iter().filter(|inner| promote_id(plan, *inner))));
        }
    }
    let is_shown = |at: &usize| promote_id(plan, *at) || promote_named_id(plan, *at, pages);
    promoted.extend(shown.into_iter().filter(is_shown));
    promoted
}

/// Turns an ID that has the name of a kind of jobs into a job type: `import_task_id` is one of `/imports/import-tasks/{task_id}`.
/// Returns whether the table has one.
fn promote_named_id(plan: &mut Plan, at: usize, pages: &StatusPages) -> bool {
    let Some(Body::Fields(fields)) = plan.tables.get_mut(at).map(|table| &mut table.body) else { return false };
    let mut texts = fields.iter_mut().filter(|field| field.ty == Type::Text && !is_unused(&field.docs));
    let named = texts.find_map(|field| Some((pages.of_name(&field.wire)?, field)));
    named.is_some_and(|(page, field)| {
        (field.ty, field.job_page) = (Type::Job, Some(page));
        true
    })
}

/// Returns the responses that repeat the job ID of their request, which is that of a job that exists already.
pub(super) fn given(plan: &Plan) -> HashMap<usize, Method> {
    let items = plan.modules.iter().flat_map(|module| &module.items);
    let requests = items.filter_map(|item| match item {
        Item::Request(request) => Some(&**request),
        _ => None,
    });
    let is_id =
        |field: &Field| is_job_id(&field.wire) && (field.location == Location::Path || is_about_jobs(&field.docs));
    let has_id = |request: &&Request| request.fields.iter().any(is_id);
    let (given, others): (Vec<_>, Vec<_>) = requests.partition(has_id);
    let mut given: HashMap<_, _> = given.iter().map(|request| (request.response, request.method)).collect();
    for request in others {
        given.remove(&request.response);
    }
    given
}

/// The depth at which a resource shows the job that changes it: `items[].status.job_id`.
const SHOWN_DEPTH: usize = 3;

/// Returns the structures of the resources in a response, which may be in a list. Those of a job are left out, because the ID is
/// then one of its own kind.
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

/// Returns the structures of the jobs that a response lists: `jobs[]`.
fn structures_of_jobs(plan: &Plan, response: usize) -> Vec<usize> {
    let fields = |at: usize| match plan.tables.get(at).map(|table| &table.body) {
        Some(Body::Fields(fields)) => fields.as_slice(),
        _ => &[],
    };
    let mut holders = structures_with_jobs(plan, response);
    holders.insert(response);
    let lists = holders.into_iter().flat_map(fields).filter(|field| matches!(field.wire.as_str(), "jobs" | "tasks"));
    let elements = lists.filter_map(|field| match &field.ty {
        Type::List(element) => element.table(),
        _ => None,
    });
    elements.collect()
}

/// Turns the `id` of a job into a job type, if its description says that it is one. Returns whether the table has one.
fn promote_own_id(plan: &mut Plan, at: usize) -> bool {
    let Some(Body::Fields(fields)) = plan.tables.get_mut(at).map(|table| &mut table.body) else { return false };
    let is_meant = |field: &&mut Field| field.wire == "id" && field.ty == Type::Text && is_of_job(&field.docs);
    fields.iter_mut().find(is_meant).map(|field| field.ty = Type::Job).is_some()
}

/// Returns whether a description says that an ID is that of a job.
fn is_of_job(docs: &str) -> bool {
    let docs = docs.to_lowercase();
    ["job id", "task id"].iter().any(|words| docs.contains(words)) && !is_unused(&docs)
}

/// Returns whether a path, the name of a field or a description has a word for jobs.
fn is_about_jobs(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.contains("job") || name.contains("task")
}

/// Turns the job ID of a table into a job type. Returns whether the table has one.
fn promote_id(plan: &mut Plan, at: usize) -> bool {
    let Some(Body::Fields(fields)) = plan.tables.get_mut(at).map(|table| &mut table.body) else { return false };
    let is_text_or_job = |field: &Field| matches!(field.ty, Type::Text | Type::Job);
    let is_id = |field: &Field| is_job_id(&field.wire) || is_workflow_id(&field.wire) && is_of_job(&field.docs);
    let is_meant = |field: &Field| is_text_or_job(field) && is_id(field) && !is_unused(&field.docs);
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
