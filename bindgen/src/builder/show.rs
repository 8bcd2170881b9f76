//! Pages next to their modules, for a person who compares the two.

use std::path::{Path, PathBuf};

use super::{Builder, run};
use crate::error::{Error, Result};
use crate::generate;
use crate::page::Page;
use crate::problem::PageProblem;
use crate::reader::{self, Files};
use crate::selection::Selection;
use crate::service::{Binding, Service};

/// A page and the module that is generated from it.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PageView {
    /// The path of the page, which begins with its service.
    pub page: String,
    /// The endpoints of the page, as `METHOD /path`.
    pub endpoints: Vec<String>,
    /// The name of the module.
    pub module: String,
    /// The text of the page.
    pub text: String,
    /// The source of the module.
    pub source: String,
    /// The problems of the page, sorted by line.
    pub problems: Vec<PageProblem>,
    /// The number of bound endpoints from which the seed has chosen one of this page.
    pub chosen_from: Option<usize>,
}

/// Shows the selected pages that have an endpoint, or one of their endpoints that is chosen by a seed.
pub(super) fn show(builder: &Builder, seed: Option<u64>) -> Result<Vec<PageView>> {
    let selection = builder.selection()?;
    let all = Selection::default();
    let overrides = run::overrides(builder)?;
    let paths: Vec<_> = builder.pages.iter().map(|path| service_of(path)).collect();
    let found = reader::find(&paths, builder.page_limit)?;
    let chosen_files: Vec<_> = builder.pages.iter().filter_map(|path| file(path)).collect();
    let is_chosen = |path: &Path| chosen_files.is_empty() || chosen_files.iter().any(|file| file == path);
    let mut services = Vec::new();
    for files in &found.services {
        let takes = |page: &Page| {
            let path = files.path_of(&page.path);
            selection.takes_page(page) && path.is_some_and(is_chosen) && !page.endpoints.is_empty()
        };
        let mut pages = reader::read(files, run::how(builder, &all, 1))?;
        overrides.apply(&mut pages);
        let service = Service::new(files.service().to_owned(), pages);
        let chosen: Vec<_> = (0..service.pages.len()).filter(|at| service.pages.get(*at).is_some_and(takes)).collect();
        services.push((files, service, chosen));
    }
    let chosen =
        || services.iter().flat_map(|(files, service, pages)| pages.iter().map(move |page| (*files, service, *page)));
    let (pages, chosen_from) = match seed {
        None => (chosen().collect(), None),
        Some(seed) => random(seed, chosen()),
    };
    if pages.is_empty() {
        return Err(Error::NoPageSelected);
    }
    let view = |(files, service, page)| Ok(PageView { chosen_from, ..view(builder, files, service, page)? });
    pages.into_iter().map(view).collect()
}

/// A page of a service, with the files of the service.
type Chosen<'s> = (&'s Files, &'s Service, usize);

/// Returns the page of a bound endpoint that the seed chooses, if there is one, and the number of bound endpoints. A page is as
/// likely as it has bound endpoints.
fn random<'s>(seed: u64, pages: impl Iterator<Item = Chosen<'s>>) -> (Vec<Chosen<'s>>, Option<usize>) {
    let bound: Vec<_> = pages.flat_map(|found| std::iter::repeat_n(found, bound_endpoints(found.1, found.2))).collect();
    let count = u64::try_from(bound.len()).ok().filter(|count| *count > 0);
    let at = count.and_then(|count| usize::try_from(spread(seed) % count).ok());
    (at.and_then(|at| bound.get(at).copied()).into_iter().collect(), Some(bound.len()))
}

fn bound_endpoints(service: &Service, page: usize) -> usize {
    let endpoints = service.pages.get(page).map_or(&[][..], |page| &page.endpoints);
    endpoints.iter().filter(|endpoint| service.binding(page, endpoint, &mut Vec::new()) == Binding::Bound).count()
}

/// Spreads a seed over all numbers (the finalizer of `SplitMix64`), so that consecutive seeds choose distant pages.
fn spread(seed: u64) -> u64 {
    let mut value = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

fn view(builder: &Builder, files: &Files, service: &Service, page: usize) -> Result<PageView> {
    let Some(content) = service.pages.get(page) else { return Ok(PageView::default()) };
    let (module, source, lowered) = generate::page_in_service(service, page, &run::options(builder));
    let text = files.path_of(&content.path).map(|path| reader::text(path, builder.page_limit)).transpose()?;
    let text = text.map(|text| section_of(service, content, text));
    let own =
        content.problems.iter().map(|problem| PageProblem { page: content.path.clone(), problem: problem.clone() });
    let mut problems: Vec<_> = own.chain(lowered.into_iter().filter(|problem| problem.page == content.path)).collect();
    problems.sort_by_key(|problem| problem.problem.line);
    let endpoints = content.endpoints.iter().map(|endpoint| format!("{} {}", endpoint.method, endpoint.path));
    Ok(PageView {
        page: content.path.clone(),
        endpoints: endpoints.collect(),
        module,
        text: text.unwrap_or_default(),
        source,
        problems,
        chosen_from: None,
    })
}

/// Returns the part of the text of a file that documents a page.
fn section_of(service: &Service, page: &Page, text: String) -> String {
    if page.section.is_none() {
        return text;
    }
    let of_file = service.pages.iter().filter(|other| other.path == page.path && other.section.is_some());
    let later = of_file.map(|other| other.section_line).filter(|line| *line > page.section_line).min();
    let first = page.section_line.saturating_sub(1);
    let count = later.map_or(usize::MAX, |line| line.saturating_sub(1) - first);
    text.split_inclusive('\n').skip(first).take(count).collect()
}

/// Returns the path if it is a file.
fn file(path: &Path) -> Option<PathBuf> {
    path.is_file().then(|| path.canonicalize().ok())?
}

/// Returns the directory of the service that a page belongs to, because its references lead to other pages; any other path as
/// it is.
fn service_of(path: &Path) -> PathBuf {
    file(path).map_or_else(|| path.to_owned(), |file| reader::service_of(&file))
}
