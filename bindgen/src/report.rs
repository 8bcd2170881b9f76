//! The report of `restable check`: what is bound, what is not, and why.

mod html;
mod text;

use serde::Serialize;

pub use crate::problem::{Kind, PageProblem, Problem};

use crate::generate::{self, BoundRows, ExampleCounts, Module, Options};
use crate::service::{Binding, Fields, RequestRows, ResponseRows, Service, TableId};

/// The report on one or more services.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// The services, in the order in which they were added.
    pub services: Vec<ServiceReport>,
    /// The totals of all services.
    pub totals: Totals,
    /// Overrides that change nothing. Their page is the file of overrides.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<PageProblem>,
    /// Problems of the search for pages: skipped files, and page names that had to be encoded. Their line is 1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub search: Vec<PageProblem>,
}

/// The report on one service.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct ServiceReport {
    /// The name of the service.
    pub service: String,
    /// The number of its pages.
    pub pages: usize,
    /// Its endpoints.
    pub endpoints: Vec<EndpointReport>,
    /// Its problems, sorted by page and line.
    pub problems: Vec<PageProblem>,
    #[serde(skip)]
    examples: ExampleCounts,
}

/// The report on one endpoint.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct EndpointReport {
    /// The path of the page that documents it.
    pub page: String,
    /// The HTTP method.
    pub method: &'static str,
    /// The path of the endpoint.
    pub path: String,
    /// Whether the endpoint is bound and all of its response rows could be read.
    pub bound: bool,
    /// Why the endpoint is not bound; `None` if it is.
    pub reason: Option<String>,
    /// The number of response rows on its page.
    pub response_rows: usize,
    /// The number of these rows that are bound.
    pub response_rows_bound: usize,
    /// The number of request rows on its page.
    pub request_rows: usize,
    /// The number of these rows that are bound.
    pub request_rows_bound: usize,
}

/// The totals of a report. If a page has several endpoints, its response rows count once for each of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Totals {
    /// The number of pages.
    pub pages: usize,
    /// The number of endpoints.
    pub endpoints: usize,
    /// Endpoints that are bound.
    pub bound: usize,
    /// Endpoints that are not bound.
    pub refused: usize,
    /// Documented response rows.
    pub response_rows: usize,
    /// Response rows that are bound.
    pub response_rows_bound: usize,
    /// Examples of responses.
    pub response_examples: usize,
    /// Response examples that are JSON.
    pub json_examples: usize,
    /// Response examples that decode: normal responses into the type of their table, errors into the shared error
    /// envelope.
    pub examples_decoded: usize,
    /// Response examples that contradict their table.
    pub drift: usize,
    /// Examples of the normal response of an endpoint.
    pub normal_examples: usize,
    /// Normal examples that decode.
    pub normal_decoded: usize,
    /// Normal examples that are unchanged after a round trip.
    pub normal_unchanged: usize,
    /// Documented request rows: parameters of the path, the query, the headers and the body.
    pub request_rows: usize,
    /// Request rows that are bound.
    pub request_rows_bound: usize,
    /// Examples of request bodies that are JSON.
    pub request_examples: usize,
    /// Request examples whose values the fields of the request accept.
    pub request_decoded: usize,
    /// Request examples that equal the body of the request that is built from them.
    pub request_unchanged: usize,
}

impl Report {
    /// Adds a service to the report.
    pub(crate) fn add(&mut self, service: &Service) {
        self.push(ServiceReport::new(service, &generate::dry_run(service, &Options::default())));
    }

    /// Adds the report on a service and updates the totals.
    pub(crate) fn push(&mut self, service: ServiceReport) {
        self.totals.add(&service);
        self.services.push(service);
    }

    /// Returns every problem: first service by service, then unused overrides, then the problems of the search for
    /// pages.
    ///
    /// A problem is displayed as one line: the path of the page, the line on it, the kind, and what to do.
    pub fn problems(&self) -> impl Iterator<Item = &PageProblem> {
        self.services.iter().flat_map(|service| &service.problems).chain(&self.overrides).chain(&self.search)
    }

    /// Returns whether the report has a problem of this kind.
    pub fn has(&self, kind: Kind) -> bool {
        self.problems().any(|problem| problem.problem.kind == kind)
    }
}

impl Totals {
    fn add(&mut self, service: &ServiceReport) {
        self.pages += service.pages;
        self.endpoints += service.endpoints.len();
        for endpoint in &service.endpoints {
            self.bound += usize::from(endpoint.bound);
            self.refused += usize::from(!endpoint.bound);
            self.response_rows += endpoint.response_rows;
            self.response_rows_bound += endpoint.response_rows_bound;
            self.request_rows += endpoint.request_rows;
            self.request_rows_bound += endpoint.request_rows_bound;
        }
        let ExampleCounts { responses, json, abnormal, normal, decoded, unchanged, drift, .. } = service.examples;
        let ExampleCounts { requests, requests_decoded, requests_unchanged, .. } = service.examples;
        self.response_examples += responses;
        self.json_examples += json;
        self.examples_decoded += decoded + abnormal;
        self.drift += drift;
        self.normal_examples += normal;
        self.normal_decoded += decoded;
        self.normal_unchanged += unchanged;
        self.request_examples += requests;
        self.request_decoded += requests_decoded;
        self.request_unchanged += requests_unchanged;
    }
}

impl ServiceReport {
    /// Creates the report from the pages of a service and the module that is generated for them.
    pub(crate) fn new(service: &Service, module: &Module) -> Self {
        let mut report = Self {
            service: service.name.clone(),
            pages: service.pages.len(),
            endpoints: Vec::new(),
            problems: Vec::new(),
            examples: module.examples,
        };
        for index in 0..service.pages.len() {
            report.page(service, &module.bound, index);
        }
        report.problems.extend(module.problems.iter().cloned());
        report.problems.sort_by(|one, other| (&one.page, one.problem.line).cmp(&(&other.page, other.problem.line)));
        report
    }

    fn page(&mut self, service: &Service, bound: &BoundRows, index: usize) {
        let Some(page) = service.pages.get(index) else { return };
        let mut problems = page.problems.clone();
        unresolved(service, index, &mut problems);
        if !page.endpoints.is_empty() {
            self.endpoints(service, bound, index, &mut problems);
        }
        problems.sort_by_key(|problem| problem.line);
        self.problems.extend(problems.into_iter().map(|problem| PageProblem { page: page.path.clone(), problem }));
    }

    fn endpoints(&mut self, service: &Service, bound: &BoundRows, index: usize, problems: &mut Vec<Problem>) {
        let Some(page) = service.pages.get(index) else { return };
        let rows = service.response_rows(index, |id| bound.count(service, id));
        let request_rows = service.request_rows(index, |id| bound.count(service, id));
        for endpoint in &page.endpoints {
            let binding = service.binding(index, endpoint, problems);
            // The rows of an endpoint that the page only mentions are those of the page that documents it.
            let (rows, request_rows) = match binding {
                Binding::Quoted => (ResponseRows::default(), RequestRows::default()),
                Binding::Bound | Binding::Refused(_) => (rows, request_rows),
            };
            let reason = match binding {
                Binding::Refused(reason) => Some(reason),
                Binding::Bound if !bound.has_endpoint(index, endpoint.line) => Some(MALFORMED.to_owned()),
                Binding::Bound | Binding::Quoted => None,
            };
            let reason = reason.or_else(|| {
                let missing = rows.documented.saturating_sub(rows.readable);
                (missing > 0).then(|| format!("{missing} response rows could not be read"))
            });
            self.endpoints.push(EndpointReport {
                page: page.path.clone(),
                method: endpoint.method.keyword(),
                path: endpoint.path.clone(),
                bound: reason.is_none(),
                reason,
                response_rows: rows.documented,
                response_rows_bound: rows.bound,
                request_rows: request_rows.documented,
                request_rows_bound: request_rows.bound,
            });
        }
    }
}

/// Why an endpoint without a request is not bound.
const MALFORMED: &str = "the path is malformed";

/// Adds a problem for each reference to an unknown label.
fn unresolved(service: &Service, page: usize, problems: &mut Vec<Problem>) {
    let tables = service.pages.get(page).map_or(&[][..], |page| &page.tables);
    for (table, content) in tables.iter().enumerate() {
        for row in &content.rows {
            let lost = row.references.iter().filter(|reference| service.resolve(&reference.label).is_none());
            let is_type = matches!(service.fields(TableId { page, table }, row), Fields::Unresolved(_));
            let effect = if is_type { ", so the row is left out" } else { "" };
            problems.extend(lost.map(|reference| {
                let about = format!("`{}` refers to `{}`{effect}", row.name, reference.label);
                Problem::new(row.line, Kind::UnresolvedReference, about)
            }));
        }
    }
}
