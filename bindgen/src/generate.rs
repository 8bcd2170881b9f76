//! Annotated Rust for a service, in the one grammar of restable.

use std::collections::BTreeMap;

use crate::check::PageProblem;
use crate::service::Service;

/// What the generator may be told.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// Where the documentation is published: pages are at `{docs_base}/<service>/api-ref/….html`.
    pub docs_base: String,
    /// Whether tests of the examples are written too.
    pub tests: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { docs_base: "https://docs.otc.t-systems.com".to_owned(), tests: false }
    }
}

/// The module of a service.
#[derive(Debug, Clone, Default)]
pub struct Module {
    /// The name of the module and of its feature.
    pub name: String,
    /// The name of the service, for people.
    pub title: String,
    /// The source of each file, by its path below `src`.
    pub files: BTreeMap<String, String>,
    /// The source of each test, by its path below `tests`.
    pub tests: BTreeMap<String, String>,
    /// What is not in the source, or not as its page has it, sorted by page and line.
    pub problems: Vec<PageProblem>,
}

/// Writes the module of a service: one module inside for each page that has an endpoint or a shared response.
pub fn service(service: &Service, _options: &Options) -> Module {
    Module { name: service.name.clone(), title: service.name.clone(), ..Module::default() }
}

/// Writes the module of one page.
pub fn page(_service: &Service, _page: usize, _options: &Options) -> String {
    String::new()
}
