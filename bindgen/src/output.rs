//! Writes generated files: all of them or none, only those that changed, and nobody else's.
//!
//! # Whose a file is
//!
//! [`LIST`], in the output directory, names each generated file with the SHA-256 of what was written. A file is replaced or
//! removed only if it is a regular file, the list names it, and its content still has that digest. Any other file belongs to a
//! person, also one that was generated and has been edited since: where a run would have to replace or remove it, the run is
//! refused. A file that has the very content that is to be written is added to the list.
//!
//! # One run at a time
//!
//! A run locks a file in `.restable-stage`, in the output directory, before it changes anything. A second run is refused with
//! the process that holds the lock. The system releases the lock of a process that is killed.
//!
//! # All files or none
//!
//! 1. Every file that differs from the one in place is written to the stage, as `new/…`.
//! 2. The list as it is, and a journal that names every change with the old and the new digest, are written to the stage.
//! 3. The list is replaced by one with both the old and the new records. So each file has a record at any time, even if
//!    somebody removes the stage.
//! 4. Each old file is moved into the stage, as `old/…`, and each new one from the stage into its place.
//! 5. The list is replaced by the new one.
//! 6. The journal is removed, and with that the run is complete; the stage is removed.
//!
//! If a step fails, the journal is undone: each file of it that has the new digest moves back, each old one returns, then the
//! list. If the process is killed, the next run does the same before anything else. The digest of a file in place says which
//! version it is, so undoing, which begins with step 3 as well, can be killed and repeated. Where a stage is left without a
//! journal, nothing was changed yet or everything is complete, and the stage is removed.
//!
//! Lists and journal are synced to the disk. The generated files are not: for 1,258 files that took 3.6 s where the whole run
//! takes 0.7 s. After a *power failure* a generated file may therefore be empty or torn. Its digest shows that, so that the next
//! run is refused until somebody removes the file.

#[cfg(test)]
mod crash;
mod digest;
mod disk;
mod journal;
mod layout;
mod list;
mod lock;

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use digest::{Digest, Existing};
use journal::{Change, Journal};
pub use layout::LIST;
use layout::{Layout, Version};
use list::List;
use lock::Lock;

/// An output directory, and the files that are staged for it.
///
/// ```
/// use restable_bindgen::output::Output;
///
/// # fn main() -> std::io::Result<()> {
/// let directory = std::env::temp_dir().join(format!("bindings-{}", std::process::id()));
/// let mut output = Output::open(&directory)?;
/// output.add("src/lib.rs", "//! Bindings.\n")?;
/// let written = output.finish()?;
/// assert_eq!((written.changed, written.unchanged, written.removed), (1, 0, 0));
/// # std::fs::remove_dir_all(&directory)
/// # }
/// ```
#[derive(Debug)]
pub struct Output {
    layout: Layout,
    /// The list as an earlier run wrote it.
    old_list: Option<String>,
    listed: List,
    files: BTreeMap<String, File>,
    /// Held until this is dropped.
    lock: Option<Lock>,
    is_finished: bool,
}

/// A file of this run.
#[derive(Debug)]
struct File {
    /// What is in its place.
    old: Option<Digest>,
    new: Digest,
}

/// What became of the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Written {
    /// Files that are new or changed.
    pub changed: usize,
    /// Files that were there, the same to the byte.
    pub unchanged: usize,
    /// Files of an earlier run that are no longer generated.
    pub removed: usize,
}

impl Output {
    /// Opens an output directory, which may not exist yet, and locks it until the `Output` is dropped. What a killed run has
    /// changed is undone; nothing else is touched before [`finish`](Self::finish).
    ///
    /// # Errors
    ///
    /// Returns an error, with its path, if the directory cannot be made, if another run writes to it
    /// ([`ResourceBusy`](io::ErrorKind::ResourceBusy)), if its list cannot be read, or if a killed run cannot be undone.
    pub fn open(directory: &Path) -> io::Result<Self> {
        let layout = Layout::new(directory);
        let lock = Some(Lock::acquire(&layout)?);
        let (old_list, listed, files) = (None, List::default(), BTreeMap::new());
        let mut output = Self { layout, old_list, listed, files, lock, is_finished: false };
        output.recover()?;
        output.old_list = list::read(&output.layout.list())?;
        output.listed = List::parse(output.old_list.as_deref().unwrap_or_default());
        Ok(output)
    }

    /// Undoes what a killed run has changed, and removes its stage.
    fn recover(&self) -> io::Result<()> {
        if let Some(journal) = Journal::read(&self.layout)? {
            journal.undo(&self.layout)?;
        }
        self.clear()
    }

    /// Stages a file; `path` is relative to the directory, with `/` between its parts.
    ///
    /// # Errors
    ///
    /// Returns an error if a file of a person or of this run has this path, or if the stage cannot be written.
    pub fn add(&mut self, path: &str, content: &str) -> io::Result<()> {
        let place = self.layout.place(path);
        if self.files.contains_key(path) {
            let words = "two services have this name in Rust; leave one of them out with --skip";
            return Err(in_the_way(&place, words));
        }
        let new = Digest::of(content.as_bytes());
        let old = match Existing::below(self.layout.root(), path)? {
            Existing::Nothing => None,
            Existing::File(digest) if digest == new || self.listed.has(path, digest) => Some(digest),
            Existing::File(_) if self.listed.names(path) => return Err(edited(&place)),
            Existing::File(_) => {
                let words = "a file that is not generated is in the way; move it, or give another directory with --out";
                return Err(in_the_way(&place, words));
            }
            Existing::Other(kind) => {
                let words = format!("{kind} is in the way; move it, or give another directory with --out");
                return Err(in_the_way(&place, &words));
            }
        };
        if old != Some(new) {
            disk::write(&self.layout.waiting(Version::New, path), content.as_bytes())?;
        }
        self.files.insert(path.to_owned(), File { old, new });
        Ok(())
    }

    /// Puts all staged files in their places, and takes away those that are no longer generated.
    ///
    /// # Errors
    ///
    /// Returns an error if a file cannot be replaced or removed, or has been edited since it was generated; everything is then
    /// as it was before.
    pub fn finish(mut self) -> io::Result<Written> {
        let changes = self.changes()?;
        let removed = changes.iter().filter(|change| change.new.is_none()).count();
        let staged = changes.len() - removed;
        let mut list = List::default();
        self.files.iter().for_each(|(path, file)| list.insert(path, file.new));
        if !changes.is_empty() || self.old_list.as_deref() != Some(&list.to_text()) {
            self.commit(changes, &list)?;
        }
        self.is_finished = true;
        Ok(Written { changed: staged, unchanged: self.files.len() - staged, removed })
    }

    /// What this run does to the files in place.
    fn changes(&self) -> io::Result<Vec<Change>> {
        let mut changes: Vec<Change> = Vec::new();
        for (path, File { old, new }) in &self.files {
            if *old != Some(*new) {
                changes.push(Change { path: path.clone(), old: *old, new: Some(*new) });
            }
        }
        for path in self.listed.paths().filter(|path| !self.files.contains_key(*path)) {
            let place = self.layout.place(path);
            match Existing::below(self.layout.root(), path)? {
                // A directory or a link that a person has put there is none of ours to remove.
                Existing::Nothing | Existing::Other(_) => {}
                Existing::File(digest) if self.listed.has(path, digest) => {
                    changes.push(Change { path: path.to_owned(), old: Some(digest), new: None });
                }
                Existing::File(_) => {
                    let words = format!(
                        "it is no longer generated, and has been edited since it was; remove it, or its line in {LIST} to keep it"
                    );
                    return Err(in_the_way(&place, &words));
                }
            }
        }
        Ok(changes)
    }

    /// Changes the directory, or leaves it as it was.
    fn commit(&self, changes: Vec<Change>, list: &List) -> io::Result<()> {
        let layout = &self.layout;
        let journal = Journal::begin(layout, changes, self.old_list.as_deref())?;
        let replace = |list: &List| disk::replace(&layout.list(), &journal::waiting(layout), list.to_text().as_bytes());
        let outcome = replace(&self.listed.union(list))
            .and_then(|()| journal.apply(layout))
            .and_then(|()| replace(list))
            .and_then(|()| Journal::end(layout));
        outcome.map_err(|error| match journal.undo(layout) {
            Ok(()) => error,
            Err(undoing) => {
                let words =
                    format!("{error}; what was changed could not be undone ({undoing}), the next run tries again");
                io::Error::new(error.kind(), words)
            }
        })
    }

    /// Removes the stage, unless its journal is still needed.
    fn clear(&self) -> io::Result<()> {
        let stage = self.layout.stage();
        let lock = self.lock.as_ref().map(Lock::path);
        if disk::exists(&self.layout.journal())? {
            return Ok(());
        }
        for entry in fs::read_dir(&stage).map_err(|error| at(&stage, &error))? {
            let path = entry.map_err(|error| at(&stage, &error))?.path();
            if Some(path.as_path()) != lock {
                disk::remove_all(&path)?;
            }
        }
        Ok(())
    }
}

/// An output that is not finished leaves nothing behind.
impl Drop for Output {
    fn drop(&mut self) {
        // What cannot be removed now is removed by the next run.
        let _ = self.clear();
        if let Some(lock) = self.lock.take().filter(|_| !self.is_finished) {
            lock.remove_made(self.layout.root());
        }
    }
}

fn in_the_way(path: &Path, words: &str) -> io::Error {
    at(path, &io::Error::new(io::ErrorKind::AlreadyExists, words.to_owned()))
}

fn edited(path: &Path) -> io::Error {
    in_the_way(path, "edited since it was generated; remove it to have it generated again, or move it")
}

/// An error with the path it is about.
pub(crate) fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
