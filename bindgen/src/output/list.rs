//! The list of generated files.
//!
//! Each line has a digest, two spaces and a path, which is the format of `sha256sum`. While a run replaces a file, its
//! path has two lines, one for each version.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Component, Path};

use super::digest::Digest;
use super::disk;
use crate::error::{Error, Result};
use crate::input;

const HEADER: &str = "# Written by `restable generate`. It replaces and removes only these files, and only while they \
                      have these SHA-256 digests.\n# Files that you have edited are never changed. Do not edit this \
                      list.\n";

/// The generated files and the digest of each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct List {
    records: BTreeSet<(String, Digest)>,
}

impl List {
    /// Parses a list. Lines that are not records are ignored.
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

    /// Returns whether the list has a record with this path and digest.
    pub(super) fn has(&self, path: &str, digest: Digest) -> bool {
        self.records.contains(&(path.to_owned(), digest))
    }

    /// Returns whether the list has a record with this path.
    pub(super) fn names(&self, path: &str) -> bool {
        self.paths().any(|listed| listed == path)
    }

    /// Returns each path once.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        let mut last = None;
        let paths = self.records.iter().map(|(path, _)| path.as_str());
        paths.filter(move |path| last.replace(*path) != Some(*path))
    }

    /// Returns the records of both lists.
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

/// Reads the text of a list. Returns `None` if the file does not exist.
pub(super) fn read(path: &Path) -> Result<Option<String>> {
    if !disk::exists(path)? {
        return Ok(None);
    }
    let bytes = input::read(path, input::LIMIT)?;
    String::from_utf8(bytes).map(Some).map_err(|_| {
        let reason = "not UTF-8; restore it or remove it".to_owned();
        Error::InvalidState { path: path.to_owned(), reason }
    })
}

/// Returns whether a path stays below its directory. A list or a journal that was edited by hand must not refer to
/// files outside.
pub(super) fn is_inside(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}
