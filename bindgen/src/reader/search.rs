//! Searches a path for pages. Pages are regular files, and each directory is read once.

use std::collections::{HashSet, VecDeque};
use std::ffi::OsStr;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use crate::error::{Result, at};
use crate::identity::Identity;
use crate::input;

/// Returns whether files with this extension are included by documents.
pub(super) fn is_included(extension: &OsStr) -> bool {
    extension == "inc"
}

/// A search that starts at one path.
#[derive(Default)]
pub(super) struct Search {
    limit: u64,
    /// The pages that were found.
    pub(super) pages: Vec<PathBuf>,
    /// The files that pages may include.
    pub(super) includable: Vec<PathBuf>,
    /// The skipped paths, each with the reason.
    pub(super) skipped: Vec<(PathBuf, String)>,
    /// The directories that were found.
    pub(super) directories: HashSet<Identity>,
    /// Directories that have not been listed yet.
    pending: Vec<PathBuf>,
    /// Links to directories. They are followed after all directories, so that a page is found by a path without links
    /// if it has one.
    links: VecDeque<PathBuf>,
}

impl Search {
    /// Searches from a path that the user has named. A page larger than `limit` bytes is skipped.
    pub(super) fn from(path: &Path, limit: u64) -> Result<Self> {
        let mut search = Self { limit, ..Self::default() };
        let metadata = fs::metadata(path).map_err(|error| at(path, error))?;
        if metadata.is_dir() {
            search.pending.push(path.to_owned());
        } else if metadata.is_file() {
            search.file(path, &metadata);
        } else {
            // The user named this path, so it is reported even if it does not end with `.rst`.
            search.page(path, &metadata);
        }
        while let Some(directory) = search.pending.pop().or_else(|| search.links.pop_front()) {
            search.directory(&directory)?;
        }
        Ok(search)
    }

    fn directory(&mut self, path: &Path) -> Result<()> {
        let identity = fs::metadata(path).and_then(|metadata| Identity::of(path, &metadata));
        if !self.directories.insert(identity.map_err(|error| at(path, error))?) {
            self.skip(path, "a link to a directory that is read through another path".to_owned());
            return Ok(());
        }
        let entries = fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let mut entries = entries.map_err(|error| at(path, error))?;
        // The order must not vary between runs, because the first of two links to a directory is used. `pending` is a
        // stack, so the entries are in reverse.
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.file_name()));
        for entry in entries {
            let path = entry.path();
            let kind = entry.file_type().map_err(|error| at(&path, error))?;
            if kind.is_dir() {
                self.pending.push(path);
            } else {
                self.entry(path, kind.is_symlink())?;
            }
        }
        Ok(())
    }

    /// Handles a directory entry that is a file, a link, or something else.
    fn entry(&mut self, path: PathBuf, is_link: bool) -> Result<()> {
        match fs::metadata(&path) {
            Ok(metadata) if metadata.is_dir() => self.links.push_back(path),
            Ok(metadata) => self.file(&path, &metadata),
            Err(error) if is_link => self.skip(&path, format!("a broken link ({error})")),
            Err(error) => return Err(at(&path, error)),
        }
        Ok(())
    }

    fn file(&mut self, path: &Path, metadata: &Metadata) {
        if path.extension().is_some_and(|extension| extension == "rst") {
            self.page(path, metadata);
        } else if path.extension().is_some_and(is_included) {
            self.includable.push(path.to_owned());
        }
    }

    fn page(&mut self, path: &Path, metadata: &Metadata) {
        match input::check(metadata, self.limit) {
            Ok(()) => self.pages.push(path.to_owned()),
            Err(reason) => self.skip(path, reason),
        }
    }

    fn skip(&mut self, path: &Path, reason: String) {
        self.skipped.push((path.to_owned(), reason));
    }
}
