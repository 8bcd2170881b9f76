//! Finds and reads pages. No other module opens them.

mod name;
mod search;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashSet};
use std::path::{Component, Path, PathBuf};
use std::{fs, io, thread};

use name::Name;
use search::Search;

use crate::error::{Error, Result, at};
use crate::identity::Identity;
use crate::input;
use crate::openstack;
use crate::page::Page;
use crate::problem::{Kind, PageProblem, Problem};

/// The files of a service.
pub(crate) struct Files {
    service: String,
    /// The path of each page, and its name in the report.
    pages: Vec<(PathBuf, String)>,
}

impl Files {
    pub(crate) fn service(&self) -> &str {
        &self.service
    }

    pub(crate) fn len(&self) -> usize {
        self.pages.len()
    }

    /// Returns the path of the page with this name.
    pub(crate) fn path_of(&self, page: &str) -> Option<&Path> {
        self.pages.iter().find(|(_, name)| name == page).map(|(path, _)| path.as_path())
    }
}

/// The result of a search.
#[derive(Default)]
pub(crate) struct SearchResult {
    /// The pages, grouped by service.
    pub(crate) services: Vec<Files>,
    /// The problems: skipped files, and names that had to be encoded.
    pub(crate) problems: Vec<PageProblem>,
    /// The directories that were searched.
    directories: HashSet<Identity>,
}

impl SearchResult {
    /// Keeps the pages that `takes` accepts. A page is given by its path, which begins with its service.
    pub(crate) fn retain(&mut self, takes: impl Fn(&str) -> bool) {
        for files in &mut self.services {
            files.pages.retain(|(_, page)| takes(page));
        }
        self.services.retain(|files| files.len() > 0);
        self.problems.retain(|problem| takes(&problem.page));
    }

    /// Returns whether a directory, which need not exist, is a searched directory or inside one.
    pub(crate) fn contains(&self, directory: &Path) -> Result<bool> {
        let real = resolved(directory).map_err(|error| at(directory, error))?;
        let is_searched = |path: &Path| {
            let identity = fs::metadata(path).and_then(|metadata| Identity::of(path, &metadata));
            identity.is_ok_and(|identity| self.directories.contains(&identity))
        };
        Ok(real.ancestors().any(is_searched))
    }
}

/// Resolves the links of a path, which need not exist: the part that exists is made canonical, and the rest is
/// appended.
fn resolved(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let existing = path.ancestors().find_map(|above| Some((above, fs::canonicalize(above).ok()?)));
    let Some((above, mut real)) = existing else { return Ok(path) };
    let rest = path.strip_prefix(above).unwrap_or(Path::new(""));
    for part in rest.components() {
        match part {
            Component::ParentDir => drop(real.pop()),
            part => real.push(part),
        }
    }
    // What follows `..` may exist, and may be a link.
    if rest.components().any(|part| part == Component::ParentDir) { resolved(&real) } else { Ok(real) }
}

/// Finds the pages at these paths. A page larger than `limit` bytes is skipped.
pub(crate) fn find(paths: &[PathBuf], limit: u64) -> Result<SearchResult> {
    let mut services: BTreeMap<String, BTreeMap<String, PathBuf>> = BTreeMap::new();
    let mut found = SearchResult::default();
    for path in paths {
        let path = fs::canonicalize(path).map_err(|error| at(path, error))?;
        let search = Search::from(&path, limit)?;
        if search.pages.is_empty() {
            return Err(no_page(&path, &search));
        }
        for page in search.pages {
            let name = Name::new(&path, &page);
            found.problems.extend(odd_name(&name));
            match services.entry(name.service).or_default().entry(name.page) {
                Entry::Vacant(place) => drop(place.insert(page)),
                Entry::Occupied(place) => found.problems.extend(same_name(place.key(), place.get(), &page)),
            }
        }
        found.problems.extend(search.skipped.iter().map(|(passed, reason)| PageProblem {
            page: Name::new(&path, passed).page,
            problem: Problem::new(1, Kind::NotRead, reason),
        }));
        found.directories.extend(search.directories);
    }
    let files = |(service, pages): (_, BTreeMap<_, _>)| Files {
        service,
        pages: pages.into_iter().map(|(name, path)| (path, name)).collect(),
    };
    found.services = services.into_iter().map(files).collect();
    found.problems.sort_by(|one, other| one.page.cmp(&other.page));
    found.problems.dedup();
    Ok(found)
}

fn no_page(path: &Path, search: &Search) -> Error {
    let words = match search.skipped.first() {
        Some((passed, reason)) if passed == path => reason.clone(),
        Some((passed, reason)) => {
            format!("no page (*.rst) can be read here; {} is {reason}", passed.display())
        }
        None => "no page (*.rst) here".to_owned(),
    };
    Error::NoPage { path: path.to_owned(), reason: words }
}

/// Reports a name that had to be encoded.
fn odd_name(name: &Name) -> Option<PageProblem> {
    let problem = Problem::new(1, Kind::PageName, "the name is not UTF-8 or contains invisible characters");
    (!name.is_plain).then(|| PageProblem { page: name.page.clone(), problem })
}

/// Reports two files with the same name. Only the first is read.
fn same_name(name: &str, first: &Path, second: &Path) -> Option<PageProblem> {
    let about = format!("{} is skipped, because {} has the same name", second.display(), first.display());
    (first != second).then(|| PageProblem { page: name.to_owned(), problem: Problem::new(1, Kind::PageName, about) })
}

/// Reads the pages of a service with the given number of threads. A page larger than `limit` bytes is an error.
pub(crate) fn read(files: &Files, limit: u64, threads: usize) -> Result<Vec<Page>> {
    let threads = threads.clamp(1, files.pages.len().max(1));
    let next = std::sync::atomic::AtomicUsize::new(0);
    let work = || {
        let (mut pages, mut documents) = (Vec::new(), Vec::new());
        while let Some((path, name)) = files.pages.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
            match page(path, name, limit)? {
                Some(page) => pages.push(page),
                None => documents.push((path.clone(), name.clone())),
            }
        }
        Ok::<_, Error>((pages, documents))
    };
    let parts: Vec<_> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    let (mut pages, mut documents) = (Vec::with_capacity(files.pages.len()), Vec::new());
    for part in parts {
        let (read, of_openstack) = part?;
        pages.extend(read);
        documents.extend(of_openstack);
    }
    documents.sort_by(|one: &(PathBuf, String), other| one.1.cmp(&other.1));
    pages.extend(openstack::pages(&documents, limit)?);
    // The order in which the threads read the pages varies between runs.
    pages.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(pages)
}

/// Reads a page; `None` if it is a document of OpenStack, which includes others.
fn page(path: &Path, name: &str, limit: u64) -> Result<Option<Page>> {
    let text = text(path, limit)?;
    if openstack::is_spoken(&text) {
        return Ok(None);
    }
    let (document, problems) = restable_rst::read(&text);
    Ok(Some(Page::read(name, &document, &problems)))
}

/// Reads the text of a page, which must be UTF-8.
pub(crate) fn text(path: &Path, limit: u64) -> Result<String> {
    String::from_utf8(input::read(path, limit)?).map_err(|error| {
        let valid = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        let line = 1 + String::from_utf8_lossy(valid).matches('\n').count();
        let reason = "not UTF-8; save the page as UTF-8".to_owned();
        Error::Input { path: path.to_owned(), line: Some(line), reason }
    })
}
