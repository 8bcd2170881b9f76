//! The journal of a run: the changes that it is about to make.
//!
//! While a journal exists, each of its files has one version at its final path and the other in the stage, or is being
//! moved between the two. The digest of a file identifies its version. Applying and undoing can therefore both be
//! repeated from any point at which a run was killed.

use std::fmt::Write as _;

use super::digest::{Digest, Existing};
use super::disk;
use super::edited;
use super::layout::{Layout, Version};
use super::list::{self, List, is_inside};
use crate::error::{Error, Result};
use crate::input;

/// A file that is written, replaced or removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) path: String,
    /// The digest of the existing file; `None` if there is none.
    pub(super) old: Option<Digest>,
    /// The digest of the new file; `None` if the file is removed.
    pub(super) new: Option<Digest>,
}

/// The changes of a run.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Journal {
    changes: Vec<Change>,
    /// Whether an earlier run had written a list.
    has_list: bool,
}

impl Journal {
    /// Copies the list, then writes the journal. If the run is killed after this, the next run undoes it.
    pub(super) fn begin(layout: &Layout, mut changes: Vec<Change>, old_list: Option<&str>) -> Result<Self> {
        // Removals come first, because a removed file may be in the way of a new directory.
        changes.sort_by(|one, other| (one.new.is_some(), &one.path).cmp(&(other.new.is_some(), &other.path)));
        if let Some(list) = old_list {
            disk::replace(&layout.old_list(), &waiting(layout), list.as_bytes())?;
        }
        let journal = Self { changes, has_list: old_list.is_some() };
        disk::replace(&layout.journal(), &waiting(layout), journal.to_text().as_bytes())?;
        Ok(journal)
    }

    /// Reads the journal of a killed run, if there is one.
    pub(super) fn read(layout: &Layout) -> Result<Option<Self>> {
        let path = layout.journal();
        if !disk::exists(&path)? {
            return Ok(None);
        }
        let bytes = input::read(&path, u64::MAX)?;
        let journal = String::from_utf8(bytes).ok().and_then(|text| Self::parse(&text));
        let damaged = || {
            let stage = layout.stage();
            let reason = format!("the journal of a killed run is damaged; remove {}", stage.display());
            Error::InvalidState { path: path.clone(), reason }
        };
        journal.map(Some).ok_or_else(damaged)
    }

    /// Moves the new version of each file to its final path.
    pub(super) fn apply(&self, layout: &Layout) -> Result<()> {
        for change in &self.changes {
            if !change.switch_to(layout, Version::New)? {
                return Err(edited(&layout.place(&change.path)));
            }
        }
        Ok(())
    }

    /// Restores the old version of each file, then the list, and removes the journal. A file that the user has edited
    /// in the meantime is not changed.
    pub(super) fn undo(&self, layout: &Layout) -> Result<()> {
        let old = if self.has_list { list::read(&layout.old_list())? } else { None };
        let listed = list::read(&layout.list())?;
        let parse = |text: &Option<String>| List::parse(text.as_deref().unwrap_or_default());
        let union = parse(&old).union(&parse(&listed)).to_text();
        if listed.as_deref() != Some(&union) {
            disk::replace(&layout.list(), &waiting(layout), union.as_bytes())?;
        }
        for change in self.changes.iter().rev() {
            change.switch_to(layout, Version::Old)?;
        }
        match old {
            Some(list) => disk::replace(&layout.list(), &waiting(layout), list.as_bytes())?,
            // The copy of the list was deleted by hand. The current list has more records than necessary, which is
            // harmless.
            None if self.has_list => {}
            None => disk::remove(&layout.list())?,
        }
        Self::end(layout)
    }

    /// Removes the journal, which completes the run.
    pub(super) fn end(layout: &Layout) -> Result<()> {
        disk::remove(&layout.journal())
    }

    /// Writes one line for the list and one for each change: the old and the new digest, each `-` if there is no file,
    /// and the path.
    fn to_text(&self) -> String {
        let mut out = format!("{}\n", if self.has_list { LISTED } else { UNLISTED });
        let digest = |digest: Option<Digest>| digest.map_or_else(|| "-".to_owned(), |digest| digest.to_string());
        for Change { path, old, new } in &self.changes {
            // Writing into a `String` cannot fail.
            let _ = writeln!(out, "{} {} {path}", digest(*old), digest(*new));
        }
        out
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let has_list = match lines.next()? {
            LISTED => true,
            UNLISTED => false,
            _ => return None,
        };
        let changes = lines.map(Change::parse).collect::<Option<_>>()?;
        Some(Self { changes, has_list })
    }
}

const LISTED: &str = "listed";
const UNLISTED: &str = "unlisted";

/// Returns the path of the temporary file for [`disk::replace`].
pub(super) fn waiting(layout: &Layout) -> std::path::PathBuf {
    layout.stage().join("waiting")
}

impl Change {
    fn parse(line: &str) -> Option<Self> {
        let (old, rest) = line.split_once(' ')?;
        let (new, path) = rest.split_once(' ')?;
        let digest = |word: &str| if word == "-" { Some(None) } else { Digest::parse(word).map(Some) };
        is_inside(path).then_some(())?;
        Some(Self { path: path.to_owned(), old: digest(old)?, new: digest(new)? })
    }

    /// Moves a version of the file to its final path. Returns `false` if the existing file is neither version.
    fn switch_to(&self, layout: &Layout, version: Version) -> Result<bool> {
        let (wanted, other, spare) = match version {
            Version::New => (self.new, self.old, Version::Old),
            Version::Old => (self.old, self.new, Version::New),
        };
        let place = layout.place(&self.path);
        let found = match Existing::below(layout.root(), &self.path)? {
            Existing::Nothing => None,
            Existing::File(digest) => Some(digest),
            Existing::Other(_) => return Ok(false),
        };
        if found != wanted {
            if found.is_some() {
                if found != other {
                    return Ok(false);
                }
                disk::rename(&place, &layout.waiting(spare, &self.path))?;
            }
            let waiting = layout.waiting(version, &self.path);
            // If the stage has no old version, the user has removed the file since.
            if wanted.is_some() && (version == Version::New || waiting.exists()) {
                disk::rename(&waiting, &place)?;
            }
        }
        if wanted.is_none() {
            disk::remove_empty_parents(layout.root(), &self.path);
        }
        Ok(true)
    }
}
