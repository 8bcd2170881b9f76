//! Connects job IDs to the requests that query their status.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::super::plan::{Body, Field, Item, Module, Plan, Table, Type};
use super::Lift;
use crate::page::{Method, Row};

/// The names of job IDs.
const IDS: [&str; 3] = ["job_id", "task_id", "jobid"];
/// The fields that contain the state of a job, its error code and the reason of its failure, in order of precedence.
const STATES: [&str; 4] = ["status", "state", "job_status", "task_status"];
const CODES: [&str; 2] = ["error_code", "fail_code"];
const REASONS: [&str; 4] = ["fail_reason", "error_msg", "error_message", "reason"];

impl Lift<'_> {
    /// Returns the page that documents the status of a job, if the row is a job ID with a reference.
    pub(super) fn job_page(&self, row: &Row, name: &str) -> Option<usize> {
        let mut references = row.references.iter().filter_map(|reference| self.service.resolve(&reference.label));
        references.find(|_| is_id(name)).map(|(page, _)| page)
    }
}

/// Connects job IDs to the requests that query their status. A request qualifies if its response contains a job state.
pub(in super::super) fn settle(plan: &mut Plan) {
    let mut jobs = jobs(plan);
    let queries: Vec<Option<(String, usize)>> = plan.modules.iter().map(|module| query(&jobs, module)).collect();
    let only = only(plan, &jobs);
    unsaid(plan);
    let mut told = BTreeSet::new();
    for table in &mut plan.tables {
        let Body::Fields(fields) = &mut table.body else { continue };
        let home = table.home;
        // A struct can have only one job.
        let Some(field) = fields.iter_mut().find(|field| field.ty == Type::Job) else { continue };
        let query = |page: usize| Some((page, queries.get(page)?.as_ref()?));
        // The referenced page may describe jobs without documenting a status query.
        let told_by = field.job_page.and_then(query).or_else(|| query(only?));
        let Some((page, (path, response))) = told_by else { continue };
        let module = plan.modules.get(page).map(|module| module.name.as_str()).unwrap_or_default();
        field.status = Some(if page == home { path.clone() } else { format!("super::{module}::{path}") });
        told.insert(*response);
    }
    ids(plan, &told);
    for at in told {
        if let (Some(table), Some(job)) = (plan.tables.get_mut(at), jobs.get_mut(at)) {
            table.job = job.take();
        }
    }
}

/// Returns the page that queries the status of a job, if the service has exactly one.
fn only(plan: &Plan, jobs: &[Option<String>]) -> Option<usize> {
    let mut pages = plan.modules.iter().filter(|module| is_about_jobs(jobs, module)).map(|module| module.page);
    pages.next().filter(|_| pages.next().is_none())
}

/// Turns job IDs without a reference into job types, in responses to requests other than GET.
fn unsaid(plan: &mut Plan) {
    let requests = plan.modules.iter().flat_map(|module| &module.items).filter_map(|item| match item {
        Item::Request(request) if request.method != Method::Get => Some(request.response),
        _ => None,
    });
    for at in requests.collect::<Vec<_>>() {
        let Some(Body::Fields(fields)) = plan.tables.get_mut(at).map(|table| &mut table.body) else { continue };
        let is_id = |field: &&mut Field| field.ty == Type::Text && is_id(&field.wire);
        if let Some(field) = fields.iter_mut().find(is_id) {
            field.ty = Type::Job;
        }
    }
}

/// Returns whether a page queries the status of one job, by its ID in the path or in the query.
fn is_about_jobs(jobs: &[Option<String>], module: &Module) -> bool {
    module.items.iter().any(|item| match item {
        Item::Request(request) if request.method == Method::Get => {
            let path = request.path.trim_end_matches('/');
            let path = path.rsplit_once('/').filter(|(_, last)| last.starts_with('{')).map_or(path, |(path, _)| path);
            let tells = jobs.get(request.response).is_some_and(Option::is_some);
            let asks = |field: &Field| field.ident == "id" || is_id(&field.wire);
            tells && (path.ends_with("/jobs") || path.ends_with("/tasks")) && request.fields.iter().any(asks)
        }
        _ => false,
    })
}

fn is_id(name: &str) -> bool {
    IDS.contains(&super::super::name::snake(name).as_str())
}

/// Turns the job IDs in the paths and queries of status requests into job types.
fn ids(plan: &mut Plan, told: &BTreeSet<usize>) {
    let items = plan.modules.iter_mut().flat_map(|module| &mut module.items);
    for item in items {
        let Item::Request(request) = item else { continue };
        if told.contains(&request.response) && request.method == Method::Get {
            let has_own = request.fields.iter().any(|field| is_id(&field.wire));
            let is_meant = |field: &Field| is_id(&field.wire) || !has_own && field.wire == "id";
            let ids = request.fields.iter_mut().filter(|field| field.ty == Type::Text && is_meant(field));
            ids.for_each(|field| field.ty = Type::Job);
        }
    }
}

/// Returns the request of a module that queries the status of a job, and the table of its response.
fn query(jobs: &[Option<String>], module: &Module) -> Option<(String, usize)> {
    module.items.iter().find_map(|item| match item {
        Item::Request(request) if request.method == Method::Get => {
            jobs.get(request.response)?.as_ref().map(|_| (request.head.name.clone(), request.response))
        }
        _ => None,
    })
}

/// Returns the argument of `job(…)` for each table. The fields are those of the table itself or of its single
/// structure.
fn jobs(plan: &Plan) -> Vec<Option<String>> {
    let parts: Vec<_> = plan.tables.iter().map(Parts::of).collect();
    let job = |(table, own): (&Table, &Option<Parts<'_>>)| {
        let Body::Fields(fields) = &table.body else { return None };
        own.as_ref().map(|own| own.job("")).or_else(|| {
            fields.iter().find_map(|field| {
                let Type::Table(inner) = field.ty else { return None };
                let question = if super::super::print::is_always(field) { "" } else { "?" };
                Some(parts.get(inner)?.as_ref()?.job(&format!("{}{question}.", field.ident)))
            })
        })
    };
    plan.tables.iter().zip(&parts).map(job).collect()
}

/// The fields of a table that describe a job.
struct Parts<'p> {
    state: &'p str,
    code: Option<&'p str>,
    reason: Option<&'p str>,
}

impl<'p> Parts<'p> {
    fn of(table: &'p Table) -> Option<Self> {
        let Body::Fields(fields) = &table.body else { return None };
        let find = |names: &[&str]| {
            let is_text = |field: &&Field| matches!(field.ty, Type::Text | Type::Values(_));
            let named = |name: &&str| fields.iter().filter(is_text).find(|field| field.ident == *name);
            names.iter().find_map(named).map(|field| field.ident.as_str())
        };
        Some(Self { state: find(&STATES)?, code: find(&CODES), reason: find(&REASONS) })
    }

    /// Returns the argument of the attribute. `way` is the path to the fields.
    fn job(&self, way: &str) -> String {
        let mut job = format!("state = {way}{}", self.state);
        for (part, field) in [("code", self.code), ("reason", self.reason)] {
            if let Some(field) = field {
                // Writing into a `String` cannot fail.
                let _ = write!(job, ", {part} = {way}{field}");
            }
        }
        job
    }
}
