//! Generates annotated Rust for a service, in the grammar of restable's attributes.

mod cycle;
mod evidence;
mod foresee;
mod lift;
mod link;
mod name;
mod once;
mod path;
mod plan;
mod print;
pub(crate) mod prose;
mod rows;
pub(crate) mod tests;
mod types;
mod verb;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde_json::Value;

use crate::check::PageProblem;
use crate::service::Service;
use lift::Lift;
use link::Links;
pub use tests::Examples;
use tests::Held;

/// The options of the generator.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// The URL at which the documentation is published. Pages are at `{docs_base}/<service>/api-ref/….html`.
    pub docs_base: String,
    /// Whether tests are generated from the examples.
    pub tests: bool,
    /// The name of the crate, which the tests import.
    pub krate: String,
}

impl Default for Options {
    fn default() -> Self {
        Self { docs_base: "https://docs.otc.t-systems.com".to_owned(), tests: false, krate: "bindings".to_owned() }
    }
}

/// The module of a service.
#[derive(Debug, Clone, Default)]
pub struct Module {
    /// The name of the module and of its feature.
    pub name: String,
    /// The display name of the service.
    pub title: String,
    /// The source of each file. Keys are paths relative to `src`.
    pub files: BTreeMap<String, String>,
    /// The source of each test. Keys are paths relative to `tests`.
    pub tests: BTreeMap<String, String>,
    /// The numbers of examples.
    pub examples: Examples,
    /// The problems that were found during generation, sorted by page and line.
    pub problems: Vec<PageProblem>,
}

/// Generates the module of a service. It contains a module for each page with an endpoint or a shared response.
pub fn service(service: &Service, options: &Options) -> Module {
    made(service, options, |module, lift, held| {
        write(module, lift);
        if options.tests {
            module.tests = tests::write(lift, &options.krate, &module.name, held);
        }
    })
}

/// Returns the same problems and counts as [`service`], without source.
pub(crate) fn survey(service: &Service, options: &Options) -> Module {
    made(service, options, |_, _, _| ())
}

fn made(service: &Service, options: &Options, write: impl FnOnce(&mut Module, &Lift<'_>, &[Held<'_>])) -> Module {
    let examples: Vec<_> = service.pages.iter().map(lift::request_example).collect();
    let links = Links::new(service, options);
    let lift = lifted(service, &examples, &links, 0..service.pages.len());
    let held = tests::hold(&lift);
    let mut module = Module {
        name: name::service(&service.name),
        title: title(&service.name),
        examples: Examples::count(&lift, &held),
        ..Module::default()
    };
    write(&mut module, &lift, &held);
    module.problems = lift.problems;
    module.problems.sort_by(|one, other| (&one.page, one.problem.line).cmp(&(&other.page, other.problem.line)));
    module
}

fn write(into: &mut Module, lift: &Lift<'_>) {
    let mut modules = BTreeSet::new();
    for module in lift.plan.modules.iter().filter(|module| !print::is_empty(module)) {
        let source = print::module(&lift.plan, module, &lift.links.docs);
        into.files.insert(format!("{}/{}.rs", into.name, module.name), source);
        modules.insert(format!("pub mod {};\n", module.name));
    }
    let modules: String = modules.into_iter().collect();
    into.files.insert(format!("{}.rs", into.name), format!("//! {}\n\n{modules}", prose::sentence(&into.title)));
}

/// Generates the module of one page. It refers to types of other pages by their path, such as `super::other::Type`.
pub fn page(service: &Service, page: usize, options: &Options) -> String {
    let examples: Vec<_> = service.pages.iter().map(lift::request_example).collect();
    let links = Links::new(service, options);
    let lift = lifted(service, &examples, &links, page..page + 1);
    lift.plan.modules.get(page).map(|module| print::module(&lift.plan, module, &links.docs)).unwrap_or_default()
}

fn lifted<'s>(
    service: &'s Service,
    examples: &'s [Option<Cow<'s, Value>>],
    links: &'s Links<'s>,
    pages: Range<usize>,
) -> Lift<'s> {
    let mut lift = Lift::new(service, examples, links);
    pages.for_each(|page| lift.page(page));
    evidence::settle(&mut lift);
    cycle::settle(&mut lift.plan);
    lift::job::settle(&mut lift.plan);
    once::settle(&mut lift.plan);
    lift.plan.drop_empty_answers();
    lift.plan.sort();
    lift
}

/// Returns the display name of a service: `elastic-cloud-server` becomes "Elastic Cloud Server".
fn title(service: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
    };
    print::text::shown(service).split(['-', '_']).map(capital).collect::<Vec<_>>().join(" ")
}
