//! Finds and reads pages. No other module opens them.

mod name;
mod search;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashSet};
use std::path::{Component, Path, PathBuf};
use std::{fs, io};

use name::Name;
use search::Search;

use crate::dialect::Dialect;
use crate::error::{Error, Result, at};
use crate::identity::Identity;
use crate::input;
use crate::openstack::{self, Document};
use crate::page::Page;
use crate::problem::{Kind, PageProblem, Problem};
use crate::selection::Selection;
use crate::threads;

/// The files of a service.
#[derive(Default)]
pub(crate) struct Files {
    service: String,
    /// The path of each selected page, and its name in the report.
    pages: Vec<(PathBuf, String)>,
    /// Documents that are not selected by their name, although pages that they include may be.
    others: Vec<(PathBuf, String)>,
    /// The files that documents may include.
    includable: Vec<(PathBuf, String)>,
    /// The names of the included files that the user has named; empty for all.
    chosen: Vec<String>,
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
        let all = self.pages.iter().chain(&self.others).chain(&self.includable);
        all.into_iter().find(|(_, name)| name == page).map(|(path, _)| path.as_path())
    }

    /// Returns whether a page of a document is selected. All pages of a selected document are, unless they are left out.
    fn takes(&self, selection: &Selection, page: &Page, is_selected: bool) -> bool {
        if is_selected {
            return !selection.skips_page(page);
        }
        selection.takes_page(page) && (self.chosen.is_empty() || self.chosen.contains(&page.path))
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
    /// Keeps the selected pages. A document is kept as well if it may include selected pages.
    pub(crate) fn retain(&mut self, selection: &Selection) {
        for files in &mut self.services {
            let pages = std::mem::take(&mut files.pages);
            let (taken, mut left): (Vec<_>, Vec<_>) = pages.into_iter().partition(|(_, page)| selection.takes(page));
            let has_sections = !files.includable.is_empty() || selection.may_name_sections();
            left.retain(|(_, page)| has_sections && !selection.skips(page));
            files.pages = taken;
            files.others.extend(left);
        }
        self.services.retain(|files| !files.pages.is_empty() || !files.others.is_empty());
        self.problems.retain(|problem| selection.takes(&problem.page));
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

/// Finds the pages at these paths. A page larger than `limit` bytes is skipped. Of a file that documents include, the whole
/// service is found.
pub(crate) fn find(paths: &[PathBuf], limit: u64) -> Result<SearchResult> {
    let mut services: BTreeMap<String, FilesByName> = BTreeMap::new();
    let mut found = SearchResult::default();
    for path in paths {
        let named = fs::canonicalize(path).map_err(|error| at(path, error))?;
        let is_included = named.is_file() && named.extension().is_some_and(search::is_included);
        let path = if is_included { service_of(&named) } else { named.clone() };
        let search = Search::from(&path, limit)?;
        if search.pages.is_empty() {
            return Err(no_page(&named, &search));
        }
        for page in search.pages {
            let name = Name::new(&path, &page);
            found.problems.extend(odd_name(&name));
            let files = services.entry(name.service).or_default();
            let pages = if is_included { &mut files.others } else { &mut files.pages };
            match pages.entry(name.page) {
                Entry::Vacant(place) => drop(place.insert(page)),
                Entry::Occupied(place) => found.problems.extend(same_name(place.key(), place.get(), &page)),
            }
        }
        for file in search.includable {
            let name = Name::new(&path, &file);
            let files = services.entry(name.service).or_default();
            files.chosen.extend((file == named).then(|| name.page.clone()));
            files.includable.insert(name.page, file);
        }
        found.problems.extend(search.skipped.iter().map(|(passed, reason)| PageProblem {
            page: Name::new(&path, passed).page,
            problem: Problem::new(1, Kind::NotRead, reason),
        }));
        found.directories.extend(search.directories);
    }
    found.services = services.into_iter().map(|(service, files)| files.into_files(service)).collect();
    found.problems.sort_by(|one, other| one.page.cmp(&other.page));
    found.problems.dedup();
    Ok(found)
}

/// The files of a service by their names.
#[derive(Default)]
struct FilesByName {
    pages: BTreeMap<String, PathBuf>,
    others: BTreeMap<String, PathBuf>,
    includable: BTreeMap<String, PathBuf>,
    chosen: Vec<String>,
}

impl FilesByName {
    fn into_files(self, service: String) -> Files {
        let list = |files: BTreeMap<String, PathBuf>| files.into_iter().map(|(name, path)| (path, name)).collect();
        let Self { pages, mut others, includable, chosen } = self;
        others.retain(|name, _| !pages.contains_key(name));
        Files { service, pages: list(pages), others: list(others), includable: list(includable), chosen }
    }
}

/// Returns the directory of the service that a file belongs to: the one that contains `api-ref`, or else that of the file.
pub(crate) fn service_of(file: &Path) -> PathBuf {
    let reference = file.ancestors().find(|above| above.file_name().is_some_and(|name| name == "api-ref"));
    let directory = reference.and_then(Path::parent).or_else(|| file.parent());
    directory.map_or_else(|| file.to_owned(), Path::to_owned)
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

/// How pages are read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct How<'h> {
    pub(crate) selection: &'h Selection,
    /// The dialect of all pages; without one, the pages of each service show it.
    pub(crate) dialect: Option<Dialect>,
    /// The size of the longest page in bytes. A longer page is an error.
    pub(crate) limit: u64,
    /// The number of threads.
    pub(crate) threads: usize,
}

/// Pages by what they show of the dialect.
#[derive(Default)]
struct Read {
    pages: Vec<Page>,
    /// Documents of `OpenStack`.
    documents: Vec<Document>,
    /// Pages that show no dialect.
    neutral: Vec<(Document, Page)>,
}

/// Reads the selected pages of a service.
pub(crate) fn read(files: &Files, how: How<'_>) -> Result<Vec<Page>> {
    let all: Vec<_> =
        files.pages.iter().map(|file| (file, true)).chain(files.others.iter().map(|file| (file, false))).collect();
    let next = std::sync::atomic::AtomicUsize::new(0);
    let work = || {
        let mut read = Read::default();
        while let Some(((path, name), is_selected)) = all.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
            read.add(Document { path: path.clone(), name: name.clone(), is_selected: *is_selected }, how)?;
        }
        Ok::<_, Error>(read)
    };
    let mut read = Read::default();
    for part in threads::run(how.threads.min(all.len()), work) {
        let Read { pages, documents, neutral } = part?;
        read.pages.extend(pages);
        read.documents.extend(documents);
        read.neutral.extend(neutral);
    }
    let mut pages = read.in_one_dialect(files, how)?;
    // The order in which the threads read the pages varies between runs.
    pages.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(pages)
}

impl Read {
    /// Reads a page, or only what it shows of its dialect if it is a document that includes others.
    fn add(&mut self, document: Document, how: How<'_>) -> Result<()> {
        let text = match text(&document.path, how.limit) {
            // The user has left the page out, so that it need not be readable.
            Err(_) if !document.is_selected => return Ok(()),
            text => text?,
        };
        match how.dialect.or_else(|| Dialect::of_page(&text, openstack::is_address)) {
            Some(Dialect::OpenStack) => self.documents.push(document),
            dialect => {
                let (tree, problems) = restable_rst::read(&text);
                let page = Page::read(&document.name, &tree, &problems);
                match dialect {
                    None => self.neutral.push((document, page)),
                    Some(_) if document.is_selected => self.pages.push(page),
                    Some(_) => {}
                }
            }
        }
        Ok(())
    }

    /// Returns the pages in the dialect of the service: that of the pages that show one.
    fn in_one_dialect(self, files: &Files, how: How<'_>) -> Result<Vec<Page>> {
        let Self { mut pages, mut documents, neutral } = self;
        if documents.is_empty() {
            let selected = neutral.into_iter().filter(|(document, _)| document.is_selected);
            pages.extend(selected.map(|(_, page)| page));
            return Ok(pages);
        }
        documents.extend(neutral.into_iter().map(|(document, _)| document));
        documents.sort_by(|one, other| one.name.cmp(&other.name));
        if let (Some(page), Some(document)) = (pages.iter().map(|page| &page.path).min(), documents.first()) {
            return Err(Error::TwoDialects { otc: page.clone(), openstack: document.name.clone() });
        }
        let takes = |page: &Page, is_selected: bool| files.takes(how.selection, page, is_selected);
        openstack::pages(&documents, &files.includable, &takes, how.limit)
    }
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
