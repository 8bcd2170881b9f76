//! The calls of the program that the README of a generated crate shows: a list, and a creation with its job.

mod choice;
mod expression;

use std::collections::BTreeSet;

use super::lower::Lowering;
use super::plan::{Body, Item, Module, Plan, Request, Type};
use choice::{creation, list};
use expression::{Build, Expression};

/// The calls of a program, as source.
#[derive(Debug, Clone, Default)]
pub(crate) struct Program {
    /// The modules that the expressions use.
    pub(crate) modules: BTreeSet<String>,
    /// The request of a list, or of another call if the service has no list.
    pub(crate) list: Option<Listing>,
    /// The creation of a resource.
    pub(crate) create: Option<Creation>,
}

impl Program {
    /// Returns how much the program shows: a list, a creation, and a job.
    pub(crate) fn completeness(&self) -> usize {
        let waits = self.create.as_ref().is_some_and(|create| create.query.is_some());
        [self.list.is_some(), self.create.is_some(), waits].iter().filter(|is_shown| **is_shown).count()
    }

    /// Returns whether there is a call to show.
    pub(crate) fn has_calls(&self) -> bool {
        self.list.is_some() || self.create.is_some()
    }
}

/// A request that lists resources.
#[derive(Debug, Clone)]
pub(crate) struct Listing {
    pub(crate) request: Expression,
    /// Whether its response is one page of the list.
    pub(crate) is_paged: bool,
}

/// A request that creates a resource.
#[derive(Debug, Clone)]
pub(crate) struct Creation {
    /// The request.
    pub(crate) request: Expression,
    /// The request that queries the status of its job, as a function of the ID `job_id`; `None` if it starts no job.
    pub(crate) query: Option<Query>,
}

/// The request that queries the status of a job.
#[derive(Debug, Clone)]
pub(crate) struct Query {
    /// The request for `job_id`.
    pub(crate) request: Expression,
    /// Whether the response may have no job.
    pub(crate) may_be_absent: bool,
}

/// Chooses the calls of a service that a program shows. None is deprecated, and each can be built from its examples.
pub(super) fn of(lowering: &Lowering<'_>) -> Program {
    let plan = &lowering.plan;
    let mut program = Program::default();
    let mut use_modules = |build: Build<'_>| program.modules.extend(build.modules);
    let all: Vec<_> = plan.modules.iter().flat_map(requests).collect();
    let expression = |(module, request): &(&Module, &Request)| {
        let mut used = Build::new(plan);
        let request = used.request(module, request, lowering.request_example(module.page))?;
        Some((request, used))
    };
    let mut created = None;
    program.create = creation(plan, &all).iter().find_map(|call| {
        let (request, mut used) = expression(call)?;
        let query = query(plan, &all, call.1, &mut used);
        use_modules(used);
        created = Some(call.1.path.as_str());
        Some(Creation { request, query })
    });
    program.list = list(plan, &all, created).iter().find_map(|call| {
        let (request, used) = expression(call)?;
        use_modules(used);
        Some(Listing { request, is_paged: call.1.pages.is_some() })
    });
    program
}

/// Returns the requests of a module that are not deprecated.
fn requests(module: &Module) -> Vec<(&Module, &Request)> {
    let mut requests = Vec::new();
    for item in &module.items {
        match item {
            Item::Request(request) if request.deprecation.is_none() => requests.push((module, &**request)),
            _ => {}
        }
    }
    requests
}

/// Returns the request that queries the status of the job that a request starts.
fn query(plan: &Plan, all: &[(&Module, &Request)], request: &Request, build: &mut Build<'_>) -> Option<Query> {
    let table = plan.tables.get(request.response)?;
    let Body::Fields(fields) = &table.body else { return None };
    let field = fields.iter().find(|field| field.ty == Type::Job && field.status.is_some())?;
    let status = field.status.as_ref()?.path.as_str();
    let home = plan.modules.get(table.home)?.name.as_str();
    let (module, name) =
        status.strip_prefix("super::").and_then(|path| path.split_once("::")).unwrap_or((home, status));
    let (module, request) = all.iter().find(|(other, request)| other.name == module && request.head.name == name)?;
    Some(Query { request: build.status_request(module, request)?, may_be_absent: !field.is_always() })
}
