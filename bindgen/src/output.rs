//! Writes generated files: all of them or none, only those that changed, and nobody else's.
//!
//! What belongs to the generator is listed in a file beside its output, [`LIST`]. Files that are not listed are a person's:
//! they are neither replaced nor removed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The list of generated files, in the output directory.
pub const LIST: &str = ".restable-files";

/// Where files wait until all of them are written, in the output directory.
const STAGE: &str = ".restable-stage";

const HEADER: &str = "# Written by `restable generate`, which replaces and removes these files. Do not edit.";

/// An output directory, and the files that are staged for it.
#[derive(Debug)]
pub struct Output {
    directory: PathBuf,
    /// What an earlier run wrote.
    listed: BTreeSet<String>,
    /// The files of this run; `true` if they wait in the stage.
    files: BTreeMap<String, bool>,
    is_new: bool,
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
    /// Opens an output directory, which may not exist yet. Nothing in it is touched before [`finish`](Self::finish).
    ///
    /// # Errors
    ///
    /// Returns an error, with its path, if the directory cannot be made or its list cannot be read.
    pub fn open(directory: &Path) -> io::Result<Self> {
        let is_new = !directory.exists();
        fs::create_dir_all(directory).map_err(|error| at(directory, &error))?;
        let output = Self { directory: directory.to_owned(), listed: list(directory)?, files: BTreeMap::new(), is_new };
        let stage = output.stage();
        if stage.exists() {
            // A run that was killed left it; it was never part of the output.
            fs::remove_dir_all(&stage).map_err(|error| at(&stage, &error))?;
        }
        Ok(output)
    }

    /// Stages a file; `path` is relative to the directory, with `/` between its parts.
    ///
    /// # Errors
    ///
    /// Returns an error if a file of a person or of this run has this path, or if the stage cannot be written.
    pub fn add(&mut self, path: &str, content: &str) -> io::Result<()> {
        let target = self.directory.join(path);
        if self.files.contains_key(path) {
            let words = "two services have this name in Rust; leave one of them out with --skip";
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, format!("{}: {words}", target.display())));
        }
        let old = match fs::read(&target) {
            Ok(old) => Some(old),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(at(&target, &error)),
        };
        let is_same = old.as_deref() == Some(content.as_bytes());
        if old.is_some() && !is_same && !self.listed.contains(path) {
            let words = "a file that is not generated is in the way; move it, or give another directory with --out";
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, format!("{}: {words}", target.display())));
        }
        if !is_same {
            self.stage_file(path, content)?;
        }
        self.files.insert(path.to_owned(), !is_same);
        Ok(())
    }

    /// Puts all staged files in their places, and takes away those that are no longer generated.
    ///
    /// # Errors
    ///
    /// Returns an error if a file cannot be replaced or removed; everything is then as it was before.
    pub fn finish(mut self) -> io::Result<Written> {
        let stale: Vec<String> = self.listed.iter().filter(|path| !self.files.contains_key(*path)).cloned().collect();
        let staged: Vec<String> =
            self.files.iter().filter(|(_, staged)| **staged).map(|(path, _)| path.clone()).collect();
        let mut names = vec![HEADER];
        names.extend(self.files.keys().map(String::as_str));
        let list = names.join("\n") + "\n";
        let unchanged = self.files.len() - staged.len();
        let mut swap = Swap { output: &self, done: Vec::new() };
        let outcome = swap.run(&staged, &stale, &list);
        if outcome.is_err() {
            swap.undo();
        }
        self.clear();
        outcome?;
        // It is there for good now.
        self.is_new = false;
        Ok(Written { changed: staged.len(), unchanged, removed: stale.len() })
    }

    fn stage(&self) -> PathBuf {
        self.directory.join(STAGE)
    }

    fn stage_file(&self, path: &str, content: &str) -> io::Result<()> {
        let file = self.stage().join("new").join(path);
        let parent = file.parent().unwrap_or(&file);
        fs::create_dir_all(parent).map_err(|error| at(parent, &error))?;
        fs::write(&file, content).map_err(|error| at(&file, &error))
    }

    /// Takes away the stage, and a directory that was made for nothing.
    fn clear(&self) {
        // What cannot be taken away now is taken away by the next run.
        let _ = fs::remove_dir_all(self.stage());
    }
}

/// An output that is not finished leaves nothing behind.
impl Drop for Output {
    fn drop(&mut self) {
        self.clear();
        if self.is_new {
            // It fails where somebody has put something there meanwhile, which is right.
            let _ = fs::remove_dir(&self.directory);
        }
    }
}

/// The moving of files, each of which can be undone.
struct Swap<'o> {
    output: &'o Output,
    done: Vec<Step>,
}

enum Step {
    /// The file was moved to the stage.
    Away(String),
    /// The file was moved from the stage.
    In(String),
}

impl Swap<'_> {
    fn run(&mut self, staged: &[String], stale: &[String], list: &str) -> io::Result<()> {
        self.output.stage_file(LIST, list)?;
        for path in staged {
            self.replace(path)?;
        }
        for path in stale {
            self.away(path)?;
        }
        self.replace(LIST)?;
        for path in stale {
            remove_empty_parents(&self.output.directory, path);
        }
        Ok(())
    }

    fn replace(&mut self, path: &str) -> io::Result<()> {
        self.away(path)?;
        rename(&self.waiting(path), &self.place(path))?;
        self.done.push(Step::In(path.to_owned()));
        Ok(())
    }

    fn away(&mut self, path: &str) -> io::Result<()> {
        let place = self.place(path);
        if place.symlink_metadata().is_ok() {
            rename(&place, &self.old(path))?;
            self.done.push(Step::Away(path.to_owned()));
        }
        Ok(())
    }

    /// Puts back what was moved, the last first.
    fn undo(&mut self) {
        for step in std::mem::take(&mut self.done).into_iter().rev() {
            // What cannot be put back stays in the stage; there is nothing better to do with a disk that fails.
            let _ = match step {
                Step::Away(path) => fs::rename(self.old(&path), self.place(&path)),
                Step::In(path) => fs::remove_file(self.place(&path)),
            };
        }
        for path in self.output.files.keys() {
            remove_empty_parents(&self.output.directory, path);
        }
    }

    fn place(&self, path: &str) -> PathBuf {
        self.output.directory.join(path)
    }

    fn waiting(&self, path: &str) -> PathBuf {
        self.output.stage().join("new").join(path)
    }

    fn old(&self, path: &str) -> PathBuf {
        self.output.stage().join("old").join(path)
    }
}

fn rename(from: &Path, to: &Path) -> io::Result<()> {
    let parent = to.parent().unwrap_or(to);
    fs::create_dir_all(parent).map_err(|error| at(parent, &error))?;
    fs::rename(from, to).map_err(|error| at(to, &error))
}

/// Removes the directories of a file that have become empty.
fn remove_empty_parents(root: &Path, path: &str) {
    let parents = Path::new(path).ancestors().skip(1).filter(|parent| !parent.as_os_str().is_empty());
    for parent in parents {
        // It fails where something is in it, which ends this.
        if fs::remove_dir(root.join(parent)).is_err() {
            return;
        }
    }
}

/// The files that an earlier run wrote.
fn list(directory: &Path) -> io::Result<BTreeSet<String>> {
    let path = directory.join(LIST);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(at(&path, &error)),
    };
    let is_inside = |line: &&str| !line.is_empty() && Path::new(line).components().all(is_name);
    Ok(text.lines().filter(|line| !line.starts_with('#')).filter(is_inside).map(str::to_owned).collect())
}

/// Whether a part of a path leads down: a list that somebody has edited must not reach out of the directory.
fn is_name(component: std::path::Component<'_>) -> bool {
    matches!(component, std::path::Component::Normal(_))
}

/// An error with the path it is about.
pub(crate) fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
