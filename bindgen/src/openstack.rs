//! The dialect of OpenStack's API references: operations in files that a document includes, tables of keys that lead to
//! definitions in YAML, and examples in files of their own.
//!
//! Each operation becomes a [`Page`] of its own, whose path is that of its file, so that nothing after this module has to know
//! the dialect.

mod address;
mod columns;
mod csv;
mod definitions;
mod files;
mod operation;
mod page_reader;
mod side;
mod slice;
mod spelling;
mod statuses;
mod type_name;
mod yaml;

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::error::Result;
use crate::page::Page;
use crate::problem::{Kind, Problem};
use files::ProjectFiles;
use page_reader::PageReader;

/// A document of a project.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    pub(crate) path: PathBuf,
    /// Its name in reports, which begins with the project.
    pub(crate) name: String,
    /// Whether the document is selected, and with it all pages that it includes.
    pub(crate) is_selected: bool,
}

/// Returns whether a title is the address of an operation, so that its section is one.
pub(crate) fn is_address(title: &str) -> bool {
    address::Address::of_title(title).is_some()
}

/// Reads the operations that the documents of a project include. `takes` chooses the pages, and receives whether their document
/// is selected. An operation in an `includable` file that no document reaches is a problem.
pub(crate) fn pages(
    documents: &[Document],
    includable: &[(PathBuf, String)],
    takes: &dyn Fn(&Page, bool) -> bool,
    limit: u64,
) -> Result<Vec<Page>> {
    let Some(first) = documents.first() else { return Ok(Vec::new()) };
    let files = ProjectFiles::new(&first.path, &first.name, limit);
    let mut reader = Reader { files: &files, seen: HashSet::new(), pages: Vec::new(), open: Vec::new(), repeated: 0 };
    for document in documents {
        let before = reader.pages.len();
        reader.document(document)?;
        let added = reader.pages.split_off(before);
        reader.pages.extend(added.into_iter().filter(|page| takes(page, document.is_selected)));
    }
    let Reader { mut pages, seen, .. } = reader;
    let of_problems = |(path, problems)| Page { path, problems, ..Page::default() };
    let definitions = files.read_definitions().into_iter();
    let mut others: Vec<_> = definitions.map(|(path, read)| of_problems((path, read.problems.clone()))).collect();
    let unreached = includable.iter().filter(|(path, _)| !seen.contains(path) && has_operations(&files, path));
    let problem = || Problem::new(1, Kind::NotRead, "no document includes this file");
    others.extend(unreached.map(|(_, name)| of_problems((name.clone(), vec![problem()]))));
    let is_any_selected = documents.iter().any(|document| document.is_selected);
    pages.extend(others.into_iter().filter(|page| !page.problems.is_empty() && takes(page, is_any_selected)));
    Ok(pages)
}

fn has_operations(files: &ProjectFiles, path: &Path) -> bool {
    files.text(path).is_ok_and(|text| text.contains(".. rest_method::"))
}

/// How many pages may include each other, one in the other.
const DEEPEST: usize = 32;

/// How many pages a project may have.
const MOST: usize = 100_000;

/// Reads the documents of a project and the pages that they include.
struct Reader<'f> {
    files: &'f ProjectFiles,
    /// The pages that were read. A page is read once, unless it is a part of operations.
    seen: HashSet<PathBuf>,
    pages: Vec<Page>,
    /// The pages that include the current one, and the current one.
    open: Vec<PathBuf>,
    /// The length of the files that were read once more, in bytes.
    repeated: u64,
}

impl Reader<'_> {
    fn document(&mut self, document: &Document) -> Result<()> {
        if !self.seen.insert(document.path.clone()) {
            return Ok(());
        }
        let text = self.files.text(&document.path)?;
        self.read(&document.path, &document.path, &text);
        Ok(())
    }

    /// Reads the text of a page, and the pages that it includes.
    fn read(&mut self, document: &Path, path: &Path, text: &str) {
        let (tree, markup) = restable_rst::read(text);
        self.open.push(path.to_owned());
        let mut page = PageReader::new(self, document, path);
        page.nodes(&tree.children);
        page.finish(&markup);
        self.open.pop();
    }

    /// Returns why a page cannot be included now, if it cannot.
    fn refusal(&self, path: &Path) -> Option<String> {
        if self.open.len() > DEEPEST {
            return Some(format!("a chain of more than {DEEPEST} files includes it"));
        }
        let is_too_much = self.seen.len() > MOST || self.repeated > self.files.limit();
        is_too_much.then(|| format!("{} is one of too many files", self.files.name(path)))
    }
}
