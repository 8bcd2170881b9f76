//! The files of a project, which documents name by relative paths.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};
use std::rc::Rc;

use super::definitions::Definitions;
use super::statuses::Meanings;
use crate::error::{Error, Result};
use crate::input;

/// The files of a project.
pub(super) struct ProjectFiles {
    /// The directory of the project. No file outside of it is read.
    root: PathBuf,
    /// The name of the project, with which the names of its pages begin.
    project: String,
    limit: u64,
    definitions: RefCell<HashMap<PathBuf, Rc<Definitions>>>,
    /// The texts of status codes by file, or why they cannot be read.
    meanings: RefCell<HashMap<PathBuf, MeaningsOrReason>>,
}

type MeaningsOrReason = std::result::Result<Rc<Meanings>, String>;

impl ProjectFiles {
    /// Creates the files of the project of a document. `name` is the name of the document, which begins with the project.
    pub(super) fn new(document: &Path, name: &str, limit: u64) -> Self {
        let below = name.split('/').count().saturating_sub(1);
        let root = document.ancestors().nth(below).unwrap_or(document).to_owned();
        let project = name.split('/').next().unwrap_or_default().to_owned();
        Self { root, project, limit, definitions: RefCell::default(), meanings: RefCell::default() }
    }

    /// Returns the size limit of a file in bytes.
    pub(super) fn limit(&self) -> u64 {
        self.limit
    }

    /// Returns the path of a file that a directive names: relative to the document, to the page that contains the
    /// directive, or with a slash to the directory of the sources.
    pub(super) fn find(&self, name: &str, document: &Path, page: &Path) -> Option<PathBuf> {
        let source = document.ancestors().find(|above| above.ends_with("api-ref/source"));
        let bases = if name.starts_with('/') { [source, None] } else { [document.parent(), page.parent()] };
        let paths = bases.into_iter().flatten().filter_map(|base| joined(base, name.trim_start_matches('/')));
        paths.into_iter().find(|path| path.starts_with(&self.root) && path.is_file())
    }

    /// Returns the name of a file in reports.
    pub(super) fn name(&self, path: &Path) -> String {
        let below = path.strip_prefix(&self.root).unwrap_or(path);
        let parts = below.iter().map(|part| part.to_string_lossy());
        std::iter::once(self.project.as_str().into()).chain(parts).collect::<Vec<_>>().join("/")
    }

    /// Reads a text, which must be UTF-8.
    pub(super) fn text(&self, path: &Path) -> Result<String> {
        let reason = || "not UTF-8; save the file as UTF-8".to_owned();
        let text = String::from_utf8(input::read(path, self.limit)?).map_err(|_| Error::Input {
            path: path.to_owned(),
            line: None,
            reason: reason(),
        })?;
        Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
    }

    /// Reads the definitions of a file, once.
    pub(super) fn definitions(&self, path: &Path) -> Result<Rc<Definitions>> {
        if let Some(known) = self.definitions.borrow().get(path) {
            return Ok(Rc::clone(known));
        }
        let read = Rc::new(Definitions::read(&self.text(path)?));
        self.definitions.borrow_mut().insert(path.to_owned(), Rc::clone(&read));
        Ok(read)
    }

    /// Reads the texts of status codes of a file, once.
    pub(super) fn meanings(&self, path: &Path) -> MeaningsOrReason {
        if let Some(known) = self.meanings.borrow().get(path) {
            return known.clone();
        }
        let text = self.text(path).map_err(|error| error.to_string());
        let of_fault = |(line, reason)| format!("{reason} on line {line}");
        let read = text.and_then(|text| Meanings::read(&text).map(Rc::new).map_err(of_fault));
        self.meanings.borrow_mut().insert(path.to_owned(), read.clone());
        read
    }

    /// Returns the files of definitions that were read, by name.
    pub(super) fn read_definitions(&self) -> Vec<(String, Rc<Definitions>)> {
        let known = self.definitions.borrow();
        let mut files: Vec<_> = known.iter().map(|(path, read)| (self.name(path), Rc::clone(read))).collect();
        files.sort_by(|one, other| one.0.cmp(&other.0));
        files
    }
}

/// Joins a relative path without following links: `..` removes a directory of the path.
fn joined(base: &Path, name: &str) -> Option<PathBuf> {
    let mut path = base.to_owned();
    for part in Path::new(name).components() {
        match part {
            Component::ParentDir => path.pop().then_some(())?,
            Component::CurDir => {}
            Component::Normal(part) => path.push(part),
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(path)
}
