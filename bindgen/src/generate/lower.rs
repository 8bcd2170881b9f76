//! Lowers a service to a plan.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::link::Links;
use super::name::Names;
use super::path;
use super::plan::{Body, Head, Item, Kind, Plan, Table};
use super::prose;
use super::rows::{self, Node, Shape};
use super::verb;
use crate::page::{Endpoint, Example, Method, Prose, Role};
use crate::problem::{self, PageProblem, Problem};
use crate::service::{Binding, Service, TableId};
use by_status::ByStatus;

mod alternatives;
mod answer;
mod body;
mod bound;
pub(super) mod by_status;
mod called;
mod cases;
mod example;
mod field;
mod file;
mod fixed_query;
mod flat_body;
mod foreign;
mod headers;
mod join;
mod lift;
mod listed;
mod location;
pub(super) mod media_type;
mod modules;
mod nest;
pub(super) mod order;
mod pair;
mod parts;
mod place;
mod query_style;
mod request;
mod shown;
mod shown_query;
mod similar;
mod structure;
mod token_scope;
mod unreached;
pub(super) mod values;
mod variant_name;
mod wrapper;

pub use bound::BoundRows;
pub(super) use called::called_request;
pub(super) use example::{Bodies, add as add_members, merge};

/// The state of lowering a service. The module of a page has the same index as the page.
pub(super) struct Lowering<'s> {
    pub(super) service: &'s Service,
    pub(super) plan: Plan,
    pub(super) problems: Vec<PageProblem>,
    /// The bodies that the examples of each page show.
    examples: &'s [Bodies<'s>],
    pub(super) links: &'s Links<'s>,
    /// The type names of each module.
    names: Vec<Names>,
    /// The structures that have been created for tables.
    structures: HashMap<TableId, usize>,
    /// Structures whose fields have not been lowered yet.
    pending: Vec<Pending<'s>>,
    /// The response of each page.
    answers: HashMap<usize, usize>,
    /// The responses of each page with other statuses than that of its first one.
    other_answers: HashMap<usize, Vec<usize>>,
    /// The first table of the normal response of each page that other pages refer to.
    shared: HashMap<usize, Option<TableId>>,
    /// The names of path placeholders, for pages with several endpoints.
    names_in_paths: HashMap<usize, HashSet<&'s str>>,
    /// Enumerations by module and by what identifies them.
    enumerations: HashMap<(usize, String), Vec<usize>>,
    /// Tables whose rows are in the plan or describe the error envelope.
    reached: HashSet<TableId>,
    /// The rows, by table and line, that are not in the object of their table, but next to it.
    lifted: HashSet<(TableId, usize)>,
    /// The tables that describe no form of the object whose row refers to them, but its neighbours.
    outside: HashSet<TableId>,
    /// The rows that are in a type, by page and line.
    pub(super) bound: BoundRows,
    /// The structures, names and descriptions of parameters whose example is no point in time although they have the name of
    /// one.
    pub(super) not_times: HashSet<[String; 3]>,
    /// The page, the name and the value of each parameter that is reported with a value that its list lacks.
    pub(super) other_values: HashSet<(usize, String, String)>,
    /// The number of the service's calls with a method and a path.
    calls: HashMap<(Method, &'s str), usize>,
    /// The collections that the service has calls for.
    collections: HashSet<String>,
    /// The objects in the examples of the operations on each page, by the path of the page.
    containers: HashMap<&'s str, nest::Containers<'s>>,
    /// The examples of the operations on each page, by the path of the page.
    similar: HashMap<&'s str, Vec<similar::Candidate<'s>>>,
    /// The number of examples that contradict their table.
    pub(super) drift: usize,
}

/// A structure that has a name but no fields yet.
struct Pending<'s> {
    table: usize,
    nodes: Vec<Node<'s>>,
    rest: Option<Node<'s>>,
    side: Side,
    example: Option<&'s Value>,
}

/// Whether a type is part of a request or of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Request,
    Response,
}

/// The type that a field belongs to.
#[derive(Debug, Clone)]
struct Owner {
    module: usize,
    name: String,
    side: Side,
    /// How many unnamed types enclose it.
    depth: usize,
    /// Whether it is a request or a response, and not a structure.
    is_root: bool,
}

impl<'s> Lowering<'s> {
    /// Returns the response of a page: its module, the name of its type, and its table.
    pub(super) fn answer_of(&self, page: usize) -> Option<(&str, &str, usize)> {
        let at = *self.answers.get(&page)?;
        let (module, name) = self.name_of(at)?;
        Some((module, name, at))
    }

    /// Returns the module and the name of the type of a table.
    pub(super) fn name_of(&self, table: usize) -> Option<(&str, &str)> {
        let table = self.plan.tables.get(table)?;
        let written = table.same_as.and_then(|same| self.plan.tables.get(same)).unwrap_or(table);
        let module = self.plan.modules.get(written.home)?;
        Some((&module.name, &written.head.name))
    }

    /// Returns the status of the first response of a page, if its body depends on the status.
    #[cfg(feature = "mock")]
    pub(super) fn first_status(&self, page: usize) -> Option<u16> {
        ByStatus::of(self.service, page).map(|bodies| bodies.first)
    }

    /// Returns the response that an example of a page shows, if it is a normal one.
    pub(super) fn shown_answer(&self, page: usize, example: &Example) -> Option<usize> {
        let others = self.other_answers.get(&page);
        let other = others.and_then(|others| others.get(ByStatus::of(self.service, page)?.other_shown(example)?));
        other.copied().or_else(|| {
            let (_, _, first) = self.answer_of(page)?;
            self.shows_normal_response(first, example).then_some(first)
        })
    }

    /// Returns whether an example shows the normal response in this table. An example with the status of an error does if it
    /// has only fields of the table.
    fn shows_normal_response(&self, answer: usize, example: &Example) -> bool {
        if example.is_normal() || !example.contradicts_its_status() {
            return example.is_normal();
        }
        let Some(Body::Fields(fields)) = self.plan.tables.get(answer).map(|table| &table.body) else { return false };
        let names: HashSet<&str> =
            fields.iter().filter(|field| !field.is_header()).map(|field| field.wire.as_str()).collect();
        let members = example.shown().and_then(Value::as_object);
        members.is_some_and(|members| !members.is_empty() && members.keys().all(|name| names.contains(name.as_str())))
    }

    /// Returns the body of a page's request example.
    pub(super) fn request_example(&self, page: usize) -> Option<&Value> {
        self.examples.get(page).and_then(|bodies| bodies.request.as_deref())
    }

    /// Creates a lowering with an empty plan.
    pub(super) fn new(service: &'s Service, examples: &'s [Bodies<'s>], links: &'s Links<'s>) -> Self {
        let modules = modules::of(service);
        let names = modules.iter().map(|_| Names::default()).collect();
        Self {
            service,
            plan: Plan { modules, ..Plan::default() },
            problems: Vec::new(),
            examples,
            links,
            names,
            structures: HashMap::new(),
            pending: Vec::new(),
            answers: HashMap::new(),
            other_answers: HashMap::new(),
            shared: HashMap::new(),
            names_in_paths: HashMap::new(),
            enumerations: HashMap::new(),
            reached: HashSet::new(),
            lifted: HashSet::new(),
            outside: HashSet::new(),
            bound: BoundRows::default(),
            not_times: HashSet::new(),
            other_values: HashSet::new(),
            calls: fixed_query::calls(service),
            collections: token_scope::collections(service),
            containers: HashMap::new(),
            similar: HashMap::new(),
            drift: 0,
        }
    }

    /// Lowers a page.
    pub(super) fn page(&mut self, page: usize) {
        let service = self.service;
        let Some(content) = service.pages.get(page).filter(|content| !content.endpoints.is_empty()) else { return };
        let endpoints: Vec<_> = content.endpoints.iter().filter(|endpoint| self.is_readable(page, endpoint)).collect();
        let call = verb::of_page(content);
        let names: Vec<_> =
            endpoints.iter().map(|endpoint| self.claim(page, &request::names(&call, endpoint, &endpoints))).collect();
        if names.is_empty() {
            return;
        }
        let first = self.answer(page);
        let response = self.by_status(page, first);
        self.lower_pending();
        for (endpoint, name) in endpoints.into_iter().zip(names) {
            self.bind_endpoint(page, endpoint.line);
            self.request(page, endpoint, name, response);
        }
        self.lower_pending();
    }

    /// Returns whether an endpoint has a valid path and is bound. An endpoint that appears only in an example has been
    /// reported with its page.
    fn is_readable(&mut self, page: usize, endpoint: &Endpoint) -> bool {
        let address = path::read(&endpoint.path);
        if let Err(error) = &address {
            let about = format!("{} {}: {error}", endpoint.method, prose::short(&endpoint.path));
            self.report(page, endpoint.line, problem::Kind::MalformedEndpoint, about);
        }
        // `check` reports why an endpoint is not bound.
        address.is_ok() && matches!(self.service.binding(page, endpoint, &mut Vec::new()), Binding::Bound)
    }

    /// Lowers the fields of structures until none is pending.
    fn lower_pending(&mut self) {
        // A stack would be faster, but it would not keep the structures in page order.
        while !self.pending.is_empty() {
            for pending in std::mem::take(&mut self.pending) {
                self.fill(pending);
            }
        }
    }

    fn fill(&mut self, pending: Pending<'s>) {
        let Some(table) = self.plan.tables.get(pending.table) else { return };
        let owner =
            Owner { module: table.home, name: table.head.name.clone(), side: pending.side, depth: 0, is_root: false };
        let fields = self.fields(pending.nodes, pending.rest, &owner, pending.example);
        if let Some(table) = self.plan.tables.get_mut(pending.table) {
            table.body = Body::Fields(fields);
        }
    }

    pub(super) fn claim(&mut self, module: usize, candidates: &[String]) -> String {
        self.names.get_mut(module).map(|names| names.claim_type(candidates)).unwrap_or_default()
    }

    /// Adds a table to a module.
    pub(super) fn add(&mut self, module: usize, kind: Kind, head: Head, body: Body) -> usize {
        let at = self.plan.tables.len();
        let statuses = Vec::new();
        self.plan.tables.push(Table {
            kind,
            head,
            home: module,
            body,
            headers: None,
            statuses,
            job: None,
            state: None,
            same_as: None,
            is_sent: false,
        });
        if let Some(module) = self.plan.modules.get_mut(module) {
            module.items.push(Item::Table(at));
        }
        at
    }

    /// Reads the rows of a table and determines their shape.
    fn shape(&mut self, id: TableId, example: Option<&Value>) -> Shape<'s> {
        self.reached.insert(id);
        let mut problems = Vec::new();
        let mut nodes = rows::read(self.service, id, example, &mut problems);
        nodes.retain(|node| !self.lifted.contains(&(id, node.row.line)));
        // An object may have the fields of the response, which has those of an error too.
        if self.service.table(id).is_some_and(|table| table.role == Role::ResponseBody) {
            answer::remove_errors(&mut nodes);
        }
        for problem in problems {
            self.problem(id.page, problem);
        }
        rows::shape(nodes)
    }

    pub(super) fn problem(&mut self, page: usize, problem: Problem) {
        let path = self.service.pages.get(page).map(|page| page.path.clone()).unwrap_or_default();
        let problem = PageProblem { page: path, problem };
        let same = |known: &PageProblem| known.page == problem.page && known.problem == problem.problem;
        if !self.problems.iter().rev().take(20).any(same) {
            self.problems.push(problem);
        }
    }

    fn report(&mut self, page: usize, line: usize, kind: problem::Kind, about: impl std::fmt::Display) {
        self.problem(page, Problem::new(line, kind, about));
    }

    /// Returns the documentation of a page: a first line, followed by the page's description.
    fn about(&self, page: usize, first: String) -> String {
        let Some(page) = self.service.pages.get(page).filter(|page| !page.description.is_empty()) else { return first };
        let link = |label: &str| self.links.label_url(label);
        format!("{first}\n\n{}", page.description.markdown(&link))
    }

    /// Appends the notes of a section to the documentation of its request or response.
    fn with_notes(&self, docs: String, notes: Option<&Prose>) -> String {
        let Some(notes) = notes.filter(|notes| !notes.is_empty()) else { return docs };
        format!("{docs}\n\n{}", notes.markdown(&|label: &str| self.links.label_url(label)))
    }
}
