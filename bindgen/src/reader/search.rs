//! Looks for pages below a path: regular files, each directory once.

use std::collections::{HashSet, VecDeque};
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use crate::identity::Identity;
use crate::input;
use crate::output::at;

/// A search from one path.
#[derive(Default)]
pub(super) struct Search {
    limit: u64,
    /// The pages found.
    pub(super) pages: Vec<PathBuf>,
    /// What was passed over, and why.
    pub(super) passed_over: Vec<(PathBuf, String)>,
    /// The directories found.
    pub(super) directories: HashSet<Identity>,
    /// Directories that are still to be listed.
    pending: Vec<PathBuf>,
    /// Links to directories. They wait until there is no directory left, so that a page goes by its path without links.
    links: VecDeque<PathBuf>,
}

impl Search {
    /// Searches from a path that a person has named, for pages of so many bytes at most.
    pub(super) fn from(path: &Path, limit: u64) -> io::Result<Self> {
        let mut search = Self { limit, ..Self::default() };
        let metadata = fs::metadata(path).map_err(|error| at(path, &error))?;
        if metadata.is_dir() {
            search.pending.push(path.to_owned());
        } else if metadata.is_file() {
            search.file(path, &metadata);
        } else {
            // It is named, so it counts whatever the end of its name.
            search.page(path, &metadata);
        }
        while let Some(directory) = search.pending.pop().or_else(|| search.links.pop_front()) {
            search.directory(&directory)?;
        }
        Ok(search)
    }

    fn directory(&mut self, path: &Path) -> io::Result<()> {
        let identity = fs::metadata(path).and_then(|metadata| Identity::of(path, &metadata));
        if !self.directories.insert(identity.map_err(|error| at(path, &error))?) {
            self.pass_over(path, "a link to a directory that is read by another path".to_owned());
            return Ok(());
        }
        let entries = fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let mut entries = entries.map_err(|error| at(path, &error))?;
        // Which of two links counts must not be chance. The last is taken from `pending` first.
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.file_name()));
        for entry in entries {
            let path = entry.path();
            let kind = entry.file_type().map_err(|error| at(&path, &error))?;
            if kind.is_dir() {
                self.pending.push(path);
            } else {
                self.entry(path, kind.is_symlink())?;
            }
        }
        Ok(())
    }

    /// A file, a link, or something that is neither.
    fn entry(&mut self, path: PathBuf, is_link: bool) -> io::Result<()> {
        match fs::metadata(&path) {
            Ok(metadata) if metadata.is_dir() => self.links.push_back(path),
            Ok(metadata) => self.file(&path, &metadata),
            Err(error) if is_link => self.pass_over(&path, format!("a link that leads nowhere ({error})")),
            Err(error) => return Err(at(&path, &error)),
        }
        Ok(())
    }

    fn file(&mut self, path: &Path, metadata: &Metadata) {
        if path.extension().is_some_and(|extension| extension == "rst") {
            self.page(path, metadata);
        }
    }

    fn page(&mut self, path: &Path, metadata: &Metadata) {
        match input::check(metadata, self.limit) {
            Ok(()) => self.pages.push(path.to_owned()),
            Err(reason) => self.pass_over(path, reason),
        }
    }

    fn pass_over(&mut self, path: &Path, reason: String) {
        self.passed_over.push((path.to_owned(), reason));
    }
}
