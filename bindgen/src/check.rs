//! What `restable check` reports: what would become bindings, what would not, and why.

mod text;

use std::collections::HashSet;

use serde::Serialize;

use crate::generate::{self, Examples, Module, Options};
use crate::page::Endpoint;
use crate::problem::{Kind, Problem};
use crate::service::{Fields, Service, TableId};

/// The report about some services.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Report {
    /// The services, in the order given.
    pub services: Vec<ServiceReport>,
    /// The sums.
    pub totals: Totals,
    /// Overrides that have nothing to change; their page is the file of overrides.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<PageProblem>,
    /// Problems met in the search for pages: what was passed over, and names of pages; their line is 1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub search: Vec<PageProblem>,
}

/// The report about a service.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceReport {
    /// Its name.
    pub service: String,
    /// How many pages it has.
    pub pages: usize,
    /// Its endpoints.
    pub endpoints: Vec<EndpointReport>,
    /// What was not understood, sorted by page and line.
    pub problems: Vec<PageProblem>,
    #[serde(skip)]
    examples: Examples,
}

/// The report about an endpoint.
#[derive(Debug, Clone, Serialize)]
pub struct EndpointReport {
    /// The path of its page.
    pub page: String,
    /// The method.
    pub method: &'static str,
    /// The path.
    pub path: String,
    /// Whether bindings can be made of it.
    pub bound: bool,
    /// Why not.
    pub reason: Option<String>,
    /// Response rows on its page.
    pub response_rows: usize,
    /// Those with a known type.
    pub response_rows_bound: usize,
}

/// A problem and its page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PageProblem {
    /// The path of the page.
    pub page: String,
    /// The problem.
    #[serde(flatten)]
    pub problem: Problem,
}

/// The sums of a report. Rows of a page with several endpoints count for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Totals {
    /// Pages.
    pub pages: usize,
    /// Endpoints.
    pub endpoints: usize,
    /// Endpoints of which bindings can be made.
    pub bound: usize,
    /// The others.
    pub refused: usize,
    /// Response rows.
    pub response_rows: usize,
    /// Response rows with a known type.
    pub response_rows_bound: usize,
    /// Examples of responses.
    pub response_examples: usize,
    /// Those that are JSON.
    pub json_examples: usize,
    /// Those that decode: normal answers by their table, errors by the envelope that all answers share.
    pub examples_decoded: usize,
    /// Those that contradict their table.
    pub drift: usize,
    /// Those that show the normal answer of an endpoint.
    pub normal_examples: usize,
    /// Those of them that decode.
    pub normal_decoded: usize,
    /// Those of them that come back as they were when they are written again.
    pub normal_unchanged: usize,
}

impl Report {
    /// Adds a service.
    ///
    /// ```
    /// use restable_bindgen::{check::Report, page::Page, service::Service};
    ///
    /// let (document, _) = restable_rst::read("Boxes\n=====\n\nURI\n---\n\nGET /v1/boxes\n\nResponse\n--------\n\nNone\n");
    /// let page = Page::read("store/boxes.rst", &document, &[]);
    /// let mut report = Report::default();
    /// report.add(&Service::new("store".into(), vec![page]));
    /// assert_eq!((report.totals.endpoints, report.totals.bound), (1, 1));
    /// ```
    pub fn add(&mut self, service: &Service) {
        self.push(ServiceReport::new(service, &generate::survey(service, &Options::default())));
    }

    /// Adds the report about a service.
    pub(crate) fn push(&mut self, service: ServiceReport) {
        self.totals.add(&service);
        self.services.push(service);
    }

    /// Every problem, service by service, then the overrides that have nothing to change, then those of the search for pages.
    ///
    /// Shown, each is a line: the path of the page, the line on it, the kind, and what to do.
    pub fn problems(&self) -> impl Iterator<Item = &PageProblem> {
        self.services.iter().flat_map(|service| &service.problems).chain(&self.overrides).chain(&self.search)
    }

    /// Whether there is a problem of that kind.
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
        }
        let Examples { responses, json, abnormal, normal, decoded, unchanged, drift } = service.examples;
        self.response_examples += responses;
        self.json_examples += json;
        self.examples_decoded += decoded + abnormal;
        self.drift += drift;
        self.normal_examples += normal;
        self.normal_decoded += decoded;
        self.normal_unchanged += unchanged;
    }
}

impl ServiceReport {
    /// What the pages of a service hold, and what its module makes of them.
    pub(crate) fn new(service: &Service, module: &Module) -> Self {
        let mut report = Self {
            service: service.name.clone(),
            pages: service.pages.len(),
            endpoints: Vec::new(),
            problems: Vec::new(),
            examples: module.examples,
        };
        let left = LeftOut::new(module);
        for index in 0..service.pages.len() {
            report.page(service, &left, index);
        }
        report.problems.extend(module.problems.iter().cloned());
        report.problems.sort_by(|one, other| (&one.page, one.problem.line).cmp(&(&other.page, other.problem.line)));
        report
    }

    fn page(&mut self, service: &Service, left: &LeftOut<'_>, index: usize) {
        let Some(page) = service.pages.get(index) else { return };
        let mut problems = page.problems.clone();
        unresolved(service, index, &mut problems);
        if !page.endpoints.is_empty() {
            self.endpoints(service, left, index, &mut problems);
        }
        problems.sort_by_key(|problem| problem.line);
        self.problems.extend(problems.into_iter().map(|problem| PageProblem { page: page.path.clone(), problem }));
    }

    fn endpoints(&mut self, service: &Service, left: &LeftOut<'_>, index: usize, problems: &mut Vec<Problem>) {
        let Some(page) = service.pages.get(index) else { return };
        let rows = service.response_rows(index);
        let left = left.rows(service, index);
        for endpoint in &page.endpoints {
            let reason = match fate(service, index, endpoint, problems) {
                Fate::Refused(reason) => Some(reason),
                Fate::Bound | Fate::Quoted => None,
            };
            let reason = reason.or_else(|| {
                let missing = rows.documented.saturating_sub(rows.bound);
                (missing > 0).then(|| format!("{missing} response rows are not understood"))
            });
            self.endpoints.push(EndpointReport {
                page: page.path.clone(),
                method: endpoint.method.keyword(),
                path: endpoint.path.clone(),
                bound: reason.is_none(),
                reason,
                response_rows: rows.documented,
                response_rows_bound: rows.bound.saturating_sub(left),
            });
        }
    }
}

/// The tables that are in no type, by page and line.
struct LeftOut<'m>(HashSet<(&'m str, usize)>);

impl<'m> LeftOut<'m> {
    fn new(module: &'m Module) -> Self {
        let is_left = |problem: &&PageProblem| matches!(problem.problem.kind, Kind::UnreachedTable | Kind::OtherAnswer);
        let left = module.problems.iter().filter(is_left);
        Self(left.map(|problem| (problem.page.as_str(), problem.problem.line)).collect())
    }

    /// The rows of a page's response tables that are understood and in no type all the same.
    fn rows(&self, service: &Service, index: usize) -> usize {
        let Some(page) = service.pages.get(index) else { return 0 };
        let own = service.response_tables(index).into_iter().filter(|id| id.page == index);
        let is_left =
            |id: &TableId| service.table(*id).is_some_and(|table| self.0.contains(&(page.path.as_str(), table.line)));
        own.filter(is_left).map(|id| service.bound_rows(id)).sum()
    }
}

/// What becomes of an endpoint, beside its rows.
pub(crate) enum Fate {
    /// It becomes bindings.
    Bound,
    /// It has those of another page.
    Quoted,
    /// Why no bindings can be made of it.
    Refused(String),
}

/// Tells what becomes of an endpoint. What is special about it is added to `problems`.
pub(crate) fn fate(service: &Service, index: usize, endpoint: &Endpoint, problems: &mut Vec<Problem>) -> Fate {
    let Some(page) = service.pages.get(index) else { return Fate::Bound };
    let is_silent = service.is_silent(index);
    let is_quoted = || (is_silent || endpoint.in_example) && service.documented_by(index, endpoint).is_some();
    let problem = |kind| Problem::new(endpoint.line, kind, format_args!("{} {}", endpoint.method, endpoint.path));
    if page.is_xml {
        let problem = problem(Kind::Xml);
        let reason = problem.message.clone();
        problems.push(problem);
        Fate::Refused(reason)
    } else if is_quoted() {
        problems.push(problem(Kind::QuotedEndpoint));
        Fate::Quoted
    } else if endpoint.in_example {
        // The page has told of its examples already.
        Fate::Refused(problem(Kind::EndpointInExample).message)
    } else {
        problems.extend(is_silent.then(|| problem(Kind::NoResponse)));
        Fate::Bound
    }
}

/// References of tables that lead nowhere.
fn unresolved(service: &Service, page: usize, problems: &mut Vec<Problem>) {
    let tables = service.pages.get(page).map_or(&[][..], |page| &page.tables);
    for (table, content) in tables.iter().enumerate() {
        for row in &content.rows {
            let lost = row.references.iter().filter(|reference| service.resolve(&reference.label).is_none());
            let is_type = matches!(service.fields(TableId { page, table }, row), Fields::Unresolved(_));
            let effect = if is_type { ", the row is left out" } else { "" };
            problems.extend(lost.map(|reference| {
                let about = format!("`{}` refers to `{}`{effect}", row.name, reference.label);
                Problem::new(row.line, Kind::UnresolvedReference, about)
            }));
        }
    }
}
