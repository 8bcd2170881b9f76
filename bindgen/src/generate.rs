//! Generates annotated Rust for a service, in the grammar of restable's attributes.

#[cfg(feature = "mock")]
pub(crate) mod contract;
mod exports;
mod link;
mod lower;
mod name;
mod options;
mod passes;
mod path;
mod plan;
mod print;
mod program;
pub(crate) mod prose;
mod resource;
mod round_trip;
mod rows;
mod shown;
pub(crate) mod test_module;
mod tree;
mod types;
mod verb;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::page::capitalized;
use crate::problem::PageProblem;
use crate::service::Service;
use link::Links;
pub use lower::BoundRows;
use lower::{Bodies, Lowering};
pub(crate) use name::is_keyword;
pub use options::Options;
use passes::{
    as_string, cycles, dedup, definitions, elements, examples, jobs, one_of, open_fields, other_values, pages, retyped,
    sent, spellings, states, table_links, times,
};
pub use print::FieldRow;
pub(crate) use program::{Creation, Listing, Program, Query};
pub use test_module::ExampleCounts;
use test_module::{ExampleCase, RequestCase};

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
    /// The calls that a program shows.
    pub(crate) program: Program,
    /// The numbers of examples.
    pub examples: ExampleCounts,
    /// The rows and endpoints that are in the source.
    pub bound: BoundRows,
    /// The problems that were found during generation, sorted by page and line.
    pub problems: Vec<PageProblem>,
}

/// Generates the module of a service. It contains a module for each page with an endpoint or a shared response.
pub fn service(service: &Service, options: &Options) -> Module {
    module_of(service, options, |module, lowering, cases, requests| {
        write(module, lowering);
        module.program = program::of(lowering);
        if options.tests {
            module.tests = test_module::write(lowering, &options.crate_name, &module.name, cases, requests);
        }
    })
}

/// Returns what a service documents of its calls.
#[cfg(feature = "mock")]
pub(crate) fn contract_of(service: &Service, options: &Options) -> contract::Contract {
    let examples = Bodies::of_service(service);
    let links = Links::new(service, options);
    contract::Contract::of(lower(service, &examples, &links, 0..service.pages.len()))
}

/// Returns each distinct field of a service once.
pub(crate) fn field_rows(service: &Service, options: &Options) -> Vec<FieldRow> {
    let examples = Bodies::of_service(service);
    let links = Links::new(service, options);
    let lowering = lower(service, &examples, &links, 0..service.pages.len());
    print::field_rows(&lowering.plan, &name::service(&service.name))
}

/// Returns the same problems and counts as [`service`], without source.
pub(crate) fn dry_run(service: &Service, options: &Options) -> Module {
    module_of(service, options, |_, _, _, _| ())
}

fn module_of(
    service: &Service,
    options: &Options,
    write: impl FnOnce(&mut Module, &Lowering<'_>, &[ExampleCase<'_>], &[RequestCase<'_>]),
) -> Module {
    let examples = Bodies::of_service(service);
    let links = Links::new(service, options);
    let lowering = lower(service, &examples, &links, 0..service.pages.len());
    let (cases, requests) = (test_module::example_cases(&lowering), test_module::request_cases(&lowering));
    let mut module = Module {
        name: name::service(&service.name),
        title: title(&service.name),
        examples: ExampleCounts::of(&lowering, &cases, &requests),
        ..Module::default()
    };
    write(&mut module, &lowering, &cases, &requests);
    module.bound = lowering.bound;
    module.problems = lowering.problems;
    module.problems.sort_by(|one, other| (&one.page, one.problem.line).cmp(&(&other.page, other.problem.line)));
    module
}

/// Adds the files of a service. A service without an endpoint has none.
fn write(into: &mut Module, lowering: &Lowering<'_>) {
    let modules = || lowering.plan.modules.iter().filter(|module| !print::is_empty(module));
    for module in modules() {
        let source = print::module(&lowering.plan, module, &lowering.links.docs);
        into.files.insert(format!("{}/{}.rs", into.name, module.name), source);
    }
    if modules().next().is_some() {
        into.files.insert(
            format!("{}.rs", into.name),
            print::service(&lowering.plan, &into.title, &lowering.service.catalog_type()),
        );
    }
}

/// Generates the module of one page. It refers to types of other pages by their path, such as `super::other::Type`.
pub fn page(service: &Service, page: usize, options: &Options) -> String {
    let examples = Bodies::of_service(service);
    let links = Links::new(service, options);
    let lowering = lower(service, &examples, &links, page..page + 1);
    lowering.plan.modules.get(page).map(|module| print::module(&lowering.plan, module, &links.docs)).unwrap_or_default()
}

/// Generates the module of one page as part of its service. Returns the name of the module, its source, and the problems that
/// were found during generation.
pub(crate) fn page_in_service(service: &Service, page: usize, options: &Options) -> (String, String, Vec<PageProblem>) {
    let examples = Bodies::of_service(service);
    let links = Links::new(service, options);
    let lowering = lower(service, &examples, &links, 0..service.pages.len());
    let module = lowering.plan.modules.get(page);
    let source = module.map(|module| print::module(&lowering.plan, module, &links.docs)).unwrap_or_default();
    (module.map(|module| module.name.clone()).unwrap_or_default(), source, lowering.problems)
}

fn lower<'s>(
    service: &'s Service,
    examples: &'s [Bodies<'s>],
    links: &'s Links<'s>,
    pages: Range<usize>,
) -> Lowering<'s> {
    let mut lowering = Lowering::new(service, examples, links);
    for page in lower::order::of(service, pages.clone()) {
        lowering.page(page);
    }
    lowering.unbound(pages);
    times::follow_examples(&mut lowering.plan, &lowering.not_times);
    examples::reconcile(&mut lowering);
    retyped::follow_examples(&mut lowering);
    other_values::compare(&mut lowering);
    spellings::adopt(&mut lowering);
    elements::describe(&mut lowering);
    open_fields::describe(&mut lowering);
    definitions::share(&mut lowering);
    one_of::describe(&mut lowering);
    cycles::break_with_boxes(&mut lowering.plan);
    jobs::link_status_requests(&mut lowering.plan);
    states::name_states(&mut lowering.plan);
    table_links::replace(&mut lowering);
    pages::bind(&mut lowering);
    // Before equal types are shared, because the examples of a page decide for its own types only.
    as_string::write_as_shown(&mut lowering);
    dedup::share_equal_types(&mut lowering.plan);
    sent::mark_structures(&mut lowering.plan);
    lowering.plan.drop_empty_answers();
    lowering.plan.sort();
    lowering
}

/// Returns the display name of a service: `elastic-cloud-server` becomes "Elastic Cloud Server".
fn title(service: &str) -> String {
    print::text::shown(service).split(['-', '_']).map(capitalized).collect::<Vec<_>>().join(" ")
}
