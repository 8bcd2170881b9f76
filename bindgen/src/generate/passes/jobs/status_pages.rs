//! Finds the page that queries the status of a job, by the paths of the requests.

use std::collections::{HashMap, HashSet};

use super::super::super::name::{is_job_id, snake};
use super::super::super::plan::{Field, Item, Job, Module, Plan, Request};
use crate::page::Method;

/// The pages of a service that query the status of one job.
///
/// A page is chosen only if the paths leave no other: `POST /v1/imports` belongs to `GET /v1/imports/{task_id}`, and of two
/// pages `/v1/jobs/{job_id}` and `/v2/jobs/{job_id}`, a request below `/v2` belongs to the second one. The page of all jobs of
/// a service is the last resort, unless its path has a word that the path of the request does not have: `/v1/streams/jobs` has
/// the jobs of streams.
pub(super) struct StatusPages {
    /// The pages of a collection, which is the path without the ID: `/v1/imports`. `None` is a page without a job state.
    collections: HashMap<String, Vec<Option<usize>>>,
    /// The pages of all jobs, by the path before the collection.
    general: HashMap<String, Vec<usize>>,
    /// The pages of a kind of jobs, such as `async-tasks`, by the path before the collection and the name of the ID.
    of_kind: HashMap<(String, String), Vec<usize>>,
    /// The pages of a kind of jobs, by the name of the collection: `import_tasks`.
    by_name: HashMap<String, Vec<usize>>,
    /// The collections of resources that only have the name of a job.
    resources: HashSet<String>,
}

impl StatusPages {
    /// Collects the status pages of a plan. `jobs` has the state of each response, which is removed if it is that of a resource.
    pub(super) fn of(plan: &Plan, jobs: &mut [Option<(Job, bool)>]) -> Self {
        let mut pages = Self {
            collections: HashMap::new(),
            general: HashMap::new(),
            of_kind: HashMap::new(),
            by_name: HashMap::new(),
            resources: set_resources_apart(plan, jobs),
        };
        for module in &plan.modules {
            for request in requests(module).filter(|request| request.method == Method::Get) {
                let has_state = jobs.get(request.response).is_some_and(Option::is_some);
                pages.add(module.page, request, has_state);
            }
        }
        pages
    }

    fn add(&mut self, page: usize, request: &Request, has_state: bool) {
        let (collection, id) = split_id(without_status(&request.path));
        let Some((base, last)) = collection.rsplit_once('/') else { return };
        let base = without_names(base);
        if let Some(id) = id.filter(|id| is_id_of_job(id)) {
            insert(self.collections.entry(without_names(collection)).or_default(), has_state.then_some(page));
            if has_state && (last.ends_with("-tasks") || last.ends_with("-jobs")) {
                insert(self.by_name.entry(snake(last)).or_default(), page);
                insert(self.of_kind.entry((base.clone(), snake(id))).or_default(), page);
            }
        }
        let asks = |field: &Field| field.ident == "id" || is_job_id(&field.wire);
        if has_state && matches!(last, "jobs" | "tasks" | "job" | "task") && request.fields.iter().any(asks) {
            insert(self.general.entry(base).or_default(), page);
        }
    }

    /// Returns the status page of the jobs that a module's request starts, if its paths lead to exactly one.
    pub(super) fn of_module(&self, module: &Module, response: usize, id: &str) -> Option<usize> {
        let is_own = |request: &&Request| request.response == response;
        let own = requests(module).filter(is_own).count() > 0;
        let is_read_only = requests(module).all(|request| request.method == Method::Get);
        let is_start = |request: &&Request| is_read_only || request.method != Method::Get;
        let starts = requests(module).filter(|request| is_own(request) || !own && is_start(request));
        let mut pages = starts.map(|request| self.of_request(&request.path, id));
        let first = pages.next().unwrap_or_else(|| self.only().map(|(page, _)| page));
        first.filter(|_| pages.all(|page| page == first))
    }

    /// Returns whether the request of a module with a response creates a resource that only has the name of a job.
    pub(super) fn creates_resource(&self, module: &Module, response: usize) -> bool {
        let mut own = requests(module).filter(|request| request.response == response);
        own.any(|request| self.resources.contains(&without_names(request.path.trim_end_matches('/'))))
    }

    /// Returns the only page of the jobs that have the name of an ID: `import_task_id` is one of `import-tasks`.
    pub(super) fn of_name(&self, id: &str) -> Option<usize> {
        let name = snake(id);
        only(self.by_name.get(&format!("{}s", name.strip_suffix("_id")?))?)
    }

    fn of_request(&self, path: &str, id: &str) -> Option<usize> {
        let path = without_names(path.trim_end_matches('/'));
        if let Some(pages) = self.collections.get(&path) {
            return only(pages).flatten();
        }
        let id = snake(id);
        let prefixes = std::iter::successors(Some(path.as_str()), |path| path.rsplit_once('/').map(|(base, _)| base));
        for base in prefixes {
            match (self.general.get(base), self.of_kind.get(&(base.to_owned(), id.clone()))) {
                (None, None) => {}
                (Some(pages), None) | (None, Some(pages)) => return only(pages),
                (Some(_), Some(_)) => return None,
            }
        }
        self.only()
            .filter(|(_, base)| words(base).all(|word| words(&path).any(|own| own == word)))
            .map(|(page, _)| page)
    }

    /// Returns the page of all jobs and the path before its collection, if the service has exactly one.
    fn only(&self) -> Option<(usize, &str)> {
        let pages = self.general.iter().flat_map(|(base, pages)| pages.iter().map(move |page| (page, base)));
        let mut pages = pages.map(|(page, base)| (*page, base.as_str()));
        pages.next().filter(|_| pages.next().is_none())
    }
}

/// Removes the states of resources that only have the name of a job, and returns their collections: `/v1/painting-tasks`. A request
/// changes such a resource, and it cannot fail.
fn set_resources_apart(plan: &Plan, jobs: &mut [Option<(Job, bool)>]) -> HashSet<String> {
    let requests = || plan.modules.iter().flat_map(requests);
    let changes = requests().filter(|request| matches!(request.method, Method::Put | Method::Patch));
    let paths: HashSet<_> = changes.map(|request| without_names(&request.path)).collect();
    let shown = requests().filter(|request| request.method == Method::Get);
    let shown = shown.filter(|request| paths.contains(&without_names(&request.path)));
    let mut resources = HashSet::new();
    for request in shown {
        let Some(job) = jobs.get_mut(request.response) else { continue };
        let never_fails = |(job, ends): &(Job, bool)| !ends && !job.succeeded.is_empty();
        if job.as_ref().is_some_and(never_fails) {
            *job = None;
            resources.insert(without_names(split_id(&request.path).0));
        }
    }
    resources
}

fn requests(module: &Module) -> impl Iterator<Item = &Request> {
    module.items.iter().filter_map(|item| match item {
        Item::Request(request) => Some(&**request),
        _ => None,
    })
}

/// Returns the path of a job whose status has a path of its own: `/v1/jobs/{job_id}/status`.
fn without_status(path: &str) -> &str {
    let path = path.trim_end_matches('/');
    path.strip_suffix("/status").filter(|job| split_id(job).1.is_some_and(is_id_of_job)).unwrap_or(path)
}

/// Returns the words of a path, which are neither placeholders nor versions.
fn words(path: &str) -> impl Iterator<Item = &str> {
    let is_version = |part: &str| part.starts_with('v') && part.chars().skip(1).all(|c| c.is_ascii_digit() || c == '.');
    path.split('/').filter(move |part| !part.is_empty() && !part.starts_with('{') && !is_version(part))
}

/// Splits the last placeholder from a path, and returns its name.
fn split_id(path: &str) -> (&str, Option<&str>) {
    let path = path.trim_end_matches('/');
    let id = |last: &'_ str| last.starts_with('{') && last.ends_with('}');
    match path.rsplit_once('/') {
        Some((collection, last)) if id(last) => (collection, Some(last.trim_matches(['{', '}']))),
        _ => (path, None),
    }
}

/// Returns whether a placeholder is the ID of a job, as `{job_id}`, `{import_task_id}` and `{job_execution_id}` are.
fn is_id_of_job(name: &str) -> bool {
    let name = snake(name);
    is_job_id(&name) || name.ends_with("_job_id") || name.ends_with("_task_id") || is_id_of_execution(&name)
}

/// Returns whether a name is that of the ID of an execution of a job.
pub(super) fn is_id_of_execution(name: &str) -> bool {
    matches!(snake(name).as_str(), "job_execution_id" | "task_execution_id")
}

/// Removes the names of the placeholders, because two pages may give one placeholder different names.
fn without_names(path: &str) -> String {
    let segment = |segment: &str| if segment.starts_with('{') { "{}".to_owned() } else { segment.to_owned() };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

fn insert<T: PartialEq>(pages: &mut Vec<T>, page: T) {
    // A page may have several endpoints, which follow each other.
    if pages.last() != Some(&page) {
        pages.push(page);
    }
}

fn only<T: Copy>(pages: &[T]) -> Option<T> {
    match pages {
        [page] => Some(*page),
        _ => None,
    }
}
