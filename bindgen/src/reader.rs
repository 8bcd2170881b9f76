//! Finds and reads pages: the one place that opens them.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::{fs, io, thread};

use crate::output::at;
use crate::page::Page;

/// The pages of a service.
pub(crate) struct Files {
    service: String,
    /// Where a page is, and what the report calls it.
    pages: Vec<(PathBuf, String)>,
}

impl Files {
    pub(crate) fn service(&self) -> &str {
        &self.service
    }

    pub(crate) fn len(&self) -> usize {
        self.pages.len()
    }

    /// Keeps the pages whose path, from the service on, is taken.
    pub(crate) fn retain(&mut self, takes: impl Fn(&str) -> bool) {
        self.pages.retain(|(_, page)| takes(page));
    }
}

/// The pages at these paths, by service.
pub(crate) fn find(paths: &[PathBuf]) -> io::Result<Vec<Files>> {
    let mut services: BTreeMap<String, BTreeMap<String, PathBuf>> = BTreeMap::new();
    for path in paths {
        let path = fs::canonicalize(path).map_err(|error| at(path, &error))?;
        let mut search = Search::default();
        search.visit(&path)?;
        if search.pages.is_empty() {
            return Err(io::Error::other(format!("{}: no page (*.rst) there", path.display())));
        }
        for page in search.pages {
            let (service, name) = name(&path, &page);
            services.entry(service).or_default().insert(name, page);
        }
    }
    let files = |(service, pages): (_, BTreeMap<_, _>)| Files {
        service,
        pages: pages.into_iter().map(|(name, path)| (path, name)).collect(),
    };
    Ok(services.into_iter().map(files).collect())
}

/// The service of a page, and the page's path from there: the service is the directory that holds `api-ref`.
fn name(root: &Path, page: &Path) -> (String, String) {
    let words: Vec<_> = page.iter().map(|word| word.to_string_lossy()).collect();
    let marked = words.iter().position(|word| word == "api-ref").filter(|at| *at > 0).map(|at| at - 1);
    let directory = if root.is_dir() { root } else { root.parent().unwrap_or(root) };
    let from = marked.unwrap_or_else(|| directory.iter().count().saturating_sub(1));
    let words = words.get(from..).unwrap_or_default();
    (words.first().map(ToString::to_string).unwrap_or_default(), words.join("/"))
}

#[derive(Default)]
struct Search {
    pages: Vec<PathBuf>,
    /// The directories above, as they are without links: one that is met again is a loop.
    above: HashSet<PathBuf>,
}

impl Search {
    fn visit(&mut self, path: &Path) -> io::Result<()> {
        let kind = fs::metadata(path).map_err(|error| at(path, &error))?;
        if kind.is_dir() {
            return self.directory(path);
        }
        if path.extension().is_some_and(|extension| extension == "rst") {
            self.pages.push(path.to_owned());
        }
        Ok(())
    }

    fn directory(&mut self, path: &Path) -> io::Result<()> {
        let real = fs::canonicalize(path).map_err(|error| at(path, &error))?;
        if !self.above.insert(real.clone()) {
            return Err(io::Error::other(format!(
                "{}: the link leads to a directory it is in; remove it",
                path.display()
            )));
        }
        for entry in fs::read_dir(path).map_err(|error| at(path, &error))? {
            let entry = entry.map_err(|error| at(path, &error))?;
            let path = entry.path();
            let kind = entry.file_type().map_err(|error| at(&path, &error))?;
            if !kind.is_file() || path.extension().is_some_and(|extension| extension == "rst") {
                self.visit(&path)?;
            }
        }
        self.above.remove(&real);
        Ok(())
    }
}

/// Reads the pages of a service, with so many threads.
pub(crate) fn read(files: &Files, threads: usize) -> io::Result<Vec<Page>> {
    let threads = threads.clamp(1, files.pages.len().max(1));
    let next = std::sync::atomic::AtomicUsize::new(0);
    let work = || {
        let mut pages = Vec::new();
        while let Some((path, name)) = files.pages.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
            pages.push(page(path, name)?);
        }
        Ok::<_, io::Error>(pages)
    };
    let parts: Vec<_> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    let mut pages = Vec::with_capacity(files.pages.len());
    for part in parts {
        pages.extend(part?);
    }
    // Which thread has read a page is chance.
    pages.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(pages)
}

fn page(path: &Path, name: &str) -> io::Result<Page> {
    let bytes = fs::read(path).map_err(|error| at(path, &error))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        let line = 1 + String::from_utf8_lossy(valid).matches('\n').count();
        io::Error::other(format!("{}:{line}: not UTF-8; save the page as UTF-8", path.display()))
    })?;
    let (document, problems) = restable_rst::read(&text);
    Ok(Page::read(name, &document, &problems))
}
