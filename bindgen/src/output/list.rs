//! The list of generated files.
//!
//! A line is a digest, two spaces and a path, as `sha256sum` writes it. A path has two lines while a run replaces its file,
//! one for each version.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io;
use std::path::{Component, Path};

use super::digest::Digest;
use super::{at, disk};
use crate::input;

const HEADER: &str = "# Written by `restable generate`: the files that it replaces and removes, each with the SHA-256 of what it \
                      wrote.\n# A file with another content is yours and is left alone. Do not edit this list.\n";

/// The generated files, each with what was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct List {
    records: BTreeSet<(String, Digest)>,
}

impl List {
    /// Reads a list. A line that is no record says nothing of any file.
    pub(super) fn parse(text: &str) -> Self {
        let record = |line: &str| {
            let (digest, path) = line.split_once("  ")?;
            is_inside(path).then_some(())?;
            Some((path.to_owned(), Digest::parse(digest)?))
        };
        Self { records: text.lines().filter_map(record).collect() }
    }

    pub(super) fn insert(&mut self, path: &str, digest: Digest) {
        self.records.insert((path.to_owned(), digest));
    }

    /// Whether the generator has written a file with this path and digest.
    pub(super) fn has(&self, path: &str, digest: Digest) -> bool {
        self.records.contains(&(path.to_owned(), digest))
    }

    /// Whether the generator has written a file with this path.
    pub(super) fn names(&self, path: &str) -> bool {
        self.paths().any(|listed| listed == path)
    }

    /// The paths, each once.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        let mut last = None;
        let paths = self.records.iter().map(|(path, _)| path.as_str());
        paths.filter(move |path| last.replace(*path) != Some(*path))
    }

    /// The records of both lists.
    pub(super) fn union(&self, other: &Self) -> Self {
        Self { records: self.records.union(&other.records).cloned().collect() }
    }

    pub(super) fn to_text(&self) -> String {
        let mut out = HEADER.to_owned();
        for (path, digest) in &self.records {
            // Writing into a `String` cannot fail.
            let _ = writeln!(out, "{digest}  {path}");
        }
        out
    }
}

/// The text of a list. `None` if there is no file.
pub(super) fn read(path: &Path) -> io::Result<Option<String>> {
    if !disk::exists(path)? {
        return Ok(None);
    }
    let bytes = input::read(path, input::LIMIT)?;
    String::from_utf8(bytes).map(Some).map_err(|_| at(path, &io::Error::other("not UTF-8; restore it or remove it")))
}

/// Whether a path leads down: a list or a journal that somebody has edited must not reach out of the directory.
pub(super) fn is_inside(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}
