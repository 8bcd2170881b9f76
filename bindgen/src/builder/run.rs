//! One run: finds the pages, reads, corrects, lowers and writes each service, then writes the other files of the crate.

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::{Builder, Outcome, Progress};
use crate::crate_files::{Crate, Summary};
use crate::error::{Error, Result};
use crate::generate::{self, Module, Options};
use crate::output::Output;
use crate::overrides::{Overrides, Used};
use crate::problem::{Kind, PageProblem, Problem};
use crate::reader::{self, Files, How, SearchResult};
use crate::report::ServiceReport;
use crate::selection::Selection;
use crate::service::Service;
use crate::threads;

/// Generates the module of a service, and writes it if files were requested.
type Make<'m> = dyn Fn(&Service, &Options) -> Result<Module> + Sync + 'm;

/// The results of a service that are kept after its module is written.
struct ServiceResult {
    report: ServiceReport,
    used: Used,
    summary: Summary,
}

impl ServiceResult {
    fn new(service: &Service, module: &Module, used: Used) -> Self {
        let report = ServiceReport::new(service, module);
        let bound = report.endpoints.iter().filter(|endpoint| endpoint.bound).count();
        let service_type = service.catalog_type().name;
        Self { summary: Summary::new(module, service_type, service.pages.len(), bound), report, used }
    }
}

pub(super) fn check(builder: &Builder) -> Result<Outcome> {
    let (found, selection, overrides) = prepare(builder)?;
    let done = each(builder, (&found.services, &selection), &overrides, &|service, options| {
        Ok(generate::dry_run(service, options))
    })?;
    Ok(outcome(done, &overrides, found.problems))
}

/// Checks the pages, and returns the report as HTML as well.
pub(super) fn check_as_html(builder: &Builder) -> Result<(Outcome, String)> {
    let (found, selection, overrides) = prepare(builder)?;
    let done = each(builder, (&found.services, &selection), &overrides, &|service, options| {
        Ok(generate::dry_run(service, options))
    })?;
    let outcome = outcome(done, &overrides, found.problems);
    let text = |page: &str| {
        let path = found.services.iter().find_map(|files| files.path_of(page))?;
        reader::text(path, builder.page_limit).ok()
    };
    let html = outcome.report.to_html(text);
    Ok((outcome, html))
}

pub(super) fn generate(builder: &Builder) -> Result<Outcome> {
    if let Some(name) = builder.crate_name.as_ref().filter(|name| generate::is_keyword(name)) {
        return Err(Error::KeywordAsCrate { name: name.clone() });
    }
    let (found, selection, overrides) = prepare(builder)?;
    let Some(directory) = &builder.out else {
        return single(builder, found, &selection, &overrides);
    };
    not_inside(directory, &found)?;
    let output = Mutex::new(Output::open(directory)?);
    let done = each(builder, (&found.services, &selection), &overrides, &|service, options| {
        let module = generate::service(service, options);
        let mut output = locked(&output);
        for (path, source) in &module.files {
            if builder.crate_name.is_none() {
                output.add(path, source)?;
                continue;
            }
            let (path, source) = builder.layout.place(&module.name, path, source);
            output.add(&path, &source)?;
        }
        module.tests.iter().try_for_each(|(path, source)| output.add(&format!("tests/{path}"), source))?;
        Ok(module)
    })?;
    let mut output = output.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    crate_files(builder, &done, &mut output)?;
    let written = output.finish()?;
    Ok(Outcome { written: Some(written), ..outcome(done, &overrides, found.problems) })
}

/// Reads what each service documents of its calls.
#[cfg(feature = "mock")]
pub(super) fn contracts(builder: &Builder) -> Result<Vec<crate::generate::contract::Contract>> {
    services(builder, |service| generate::contract_of(service, &options(builder)))
}

/// Lists the fields of each service.
pub(super) fn field_rows(builder: &Builder) -> Result<Vec<generate::FieldRow>> {
    let rows = services(builder, |service| generate::field_rows(service, &options(builder)))?;
    Ok(rows.into_iter().flatten().collect())
}

/// Reads the services one after the other, and returns what is made of each.
fn services<T>(builder: &Builder, make: impl Fn(&Service) -> T) -> Result<Vec<T>> {
    let (found, selection, overrides) = prepare(builder)?;
    let mut results = Vec::new();
    for files in &found.services {
        let mut pages = reader::read(files, how(builder, &selection, 1))?;
        if pages.is_empty() && files.len() == 0 {
            continue;
        }
        overrides.apply(&mut pages);
        let service = Service::new(files.service().to_owned(), pages);
        results.push(make(&service));
    }
    if results.is_empty() { Err(Error::NoPageSelected) } else { Ok(results) }
}

/// Generates the module of a single page, which is returned instead of written.
fn single(builder: &Builder, found: SearchResult, selection: &Selection, overrides: &Overrides) -> Result<Outcome> {
    let files = match &found.services[..] {
        [files] if files.len() == 1 => files,
        _ => return Err(Error::NoOutDir),
    };
    let mut pages = reader::read(files, how(builder, selection, 1))?;
    let used = overrides.apply(&mut pages);
    let service = Service::new(files.service().to_owned(), pages);
    let source = generate::page(&service, 0, &options(builder));
    let done = ServiceResult::new(&service, &generate::dry_run(&service, &options(builder)), used);
    Ok(Outcome { source: Some(source), ..outcome(vec![done], overrides, found.problems) })
}

/// Returns how the pages are read, with this number of threads.
pub(super) fn how<'h>(builder: &Builder, selection: &'h Selection, threads: usize) -> How<'h> {
    How { selection, dialect: builder.dialect, limit: builder.page_limit, threads }
}

fn prepare(builder: &Builder) -> Result<(SearchResult, Selection, Overrides)> {
    let selection = builder.selection()?;
    if builder.rerun_if_changed {
        let paths = builder.pages.iter().chain(&builder.overrides);
        paths.for_each(|path| println!("cargo::rerun-if-changed={}", path.display()));
    }
    let overrides = overrides(builder)?;
    let mut found = reader::find(&builder.pages, builder.page_limit)?;
    found.retain(&selection);
    if found.services.is_empty() {
        return Err(Error::NoPageSelected);
    }
    Ok((found, selection, overrides))
}

/// Reads the file of overrides, if there is one.
pub(super) fn overrides(builder: &Builder) -> Result<Overrides> {
    Ok(builder.overrides.as_deref().map(Overrides::read).transpose()?.unwrap_or_default())
}

/// Processes the services in parallel, as many at once as there are jobs, and returns the results in the order of
/// `services`.
fn each(
    builder: &Builder,
    (services, selection): (&[Files], &Selection),
    overrides: &Overrides,
    make: &Make<'_>,
) -> Result<Vec<ServiceResult>> {
    let jobs = builder.jobs.unwrap_or_else(|| thread::available_parallelism().map_or(1, usize::from));
    let workers = jobs.min(services.len());
    let readers = jobs.div_ceil(workers.max(1));
    let total = services.iter().map(Files::len).sum();
    // The largest first, so that no worker is left alone with a large service at the end.
    let mut order: Vec<usize> = (0..services.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse(services.get(*index).map_or(0, Files::len)));
    let next = AtomicUsize::new(0);
    let options = options(builder);
    let work = || {
        let mut done = Vec::new();
        while let Some(&index) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
            let Some(files) = services.get(index) else { continue };
            let result = one(files, how(builder, selection, readers), overrides, &options, make)?;
            done.extend(result.map(|result| (index, result)));
            (builder.progress)(Progress { service: files.service(), pages: files.len(), total });
        }
        Ok::<_, Error>(done)
    };
    let mut done = Vec::with_capacity(services.len());
    for part in threads::run(workers, work) {
        done.extend(part?);
    }
    if done.is_empty() && !services.is_empty() {
        return Err(Error::NoPageSelected);
    }
    done.sort_by_key(|(index, _)| *index);
    Ok(done.into_iter().map(|(_, done)| done).collect())
}

/// Processes a service; `None` if none of its pages is selected.
fn one(
    files: &Files,
    how: How<'_>,
    overrides: &Overrides,
    options: &Options,
    make: &Make<'_>,
) -> Result<Option<ServiceResult>> {
    let mut pages = reader::read(files, how)?;
    if pages.is_empty() && files.len() == 0 {
        return Ok(None);
    }
    let used = overrides.apply(&mut pages);
    let service = Service::new(files.service().to_owned(), pages);
    let module = make(&service, options)?;
    Ok(Some(ServiceResult::new(&service, &module, used)))
}

fn crate_files(builder: &Builder, done: &[ServiceResult], output: &mut Output) -> Result<()> {
    let Some(name) = &builder.crate_name else { return Ok(()) };
    let services: Vec<_> = done.iter().map(|done| done.summary.clone()).collect();
    let options = options(builder);
    let krate = Crate {
        name,
        runtime: builder.runtime_path.as_deref(),
        docs_base: &options.docs_base,
        services: &services,
        layout: builder.layout,
        examples: builder.examples,
    };
    if builder.tests {
        for (path, source) in generate::test_module::SHARED_FILES {
            output.add(&format!("tests/{path}"), source)?;
        }
    }
    krate.files().iter().try_for_each(|(path, content)| output.add(path, content))
}

fn outcome(done: Vec<ServiceResult>, overrides: &Overrides, search: Vec<PageProblem>) -> Outcome {
    let mut outcome = Outcome::default();
    outcome.report.search = search;
    let mut used = Used::default();
    for done in done {
        used.add(&done.used);
        outcome.report.push(done.report);
    }
    outcome.report.overrides.extend(overrides.unused(&used).into_iter().map(|(line, about)| PageProblem {
        page: overrides.file().to_owned(),
        problem: Problem::new(line, Kind::UnusedOverride, about),
    }));
    outcome
}

pub(super) fn options(builder: &Builder) -> Options {
    let mut options = Options { tests: builder.tests, ..Options::default() };
    options.docs_base = builder.docs_base.clone().unwrap_or(options.docs_base);
    options.crate_name = builder.crate_name.clone().unwrap_or(options.crate_name);
    options
}

/// Rejects an output directory among the pages: the next run would read its files as pages, or the output would replace
/// pages.
fn not_inside(directory: &Path, pages: &SearchResult) -> Result<()> {
    if pages.contains(directory)? {
        return Err(Error::OutDirInPages { path: directory.to_owned() });
    }
    Ok(())
}

/// Locks a mutex even if a worker has panicked: the panic is reported when the worker is joined.
fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
