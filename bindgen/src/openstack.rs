//! The dialect of OpenStack's API references: operations in files that a document includes, tables of keys that lead to
//! definitions in YAML, and examples in files of their own.
//!
//! Each operation becomes a [`Page`] of its own, whose path is that of its file, so that nothing after this module has to know
//! the dialect.

mod csv;
mod definitions;
mod files;
mod operation;
mod side;
mod type_name;
mod yaml;

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use restable_rst::{Block, Directive, Node, Section};

use crate::error::Result;
use crate::page::Page;
use crate::problem::{Kind, Problem};
use files::ProjectFiles;
use operation::{Operation, Place, first_line};
use side::belongs_to_operation;

/// Returns whether a text is a document or a page of this dialect.
pub(crate) fn is_spoken(text: &str) -> bool {
    let has = |words: &str| text.contains(words);
    has(".. rest_method::") || has(".. rest_expand_all::") || has(".. include::") && has(".inc")
}

/// Reads the operations that the documents of a project include. A document is given with its name.
pub(crate) fn pages(documents: &[(PathBuf, String)], limit: u64) -> Result<Vec<Page>> {
    let Some((first, name)) = documents.first() else { return Ok(Vec::new()) };
    let files = ProjectFiles::new(first, name, limit);
    let mut reader = Reader { files: &files, seen: HashSet::new(), pages: Vec::new(), depth: 0 };
    for (document, _) in documents {
        reader.read(document, document)?;
    }
    let mut pages = reader.pages;
    for (path, definitions) in files.read_definitions() {
        if !definitions.problems.is_empty() {
            pages.push(Page { path, problems: definitions.problems.clone(), ..Page::default() });
        }
    }
    Ok(pages)
}

/// How many pages may include each other, one in the other.
const DEEPEST: usize = 32;

/// How many pages a project may have.
const MOST: usize = 100_000;

struct Reader<'f> {
    files: &'f ProjectFiles,
    seen: HashSet<PathBuf>,
    pages: Vec<Page>,
    /// How many pages include the current one.
    depth: usize,
}

impl Reader<'_> {
    /// Reads a page, and the pages that it includes.
    fn read(&mut self, document: &Path, path: &Path) -> Result<()> {
        if !self.seen.insert(path.to_owned()) || self.seen.len() > MOST {
            return Ok(());
        }
        let text = self.files.text(path)?;
        let (tree, markup) = restable_rst::read(&text);
        let name = self.files.name(path);
        let mut page =
            PageReader { reader: self, document, path, name, titles: Vec::new(), open: None, rest: Page::default() };
        page.nodes(&tree.children)?;
        page.finish(&markup);
        Ok(())
    }
}

/// A page while it is read.
struct PageReader<'r, 'f> {
    reader: &'r mut Reader<'f>,
    document: &'r Path,
    path: &'r Path,
    name: String,
    /// The level and the text of each title above the current block.
    titles: Vec<(usize, String)>,
    open: Option<Operation>,
    /// What is in no operation: problems.
    rest: Page,
}

impl PageReader<'_, '_> {
    fn nodes(&mut self, nodes: &[Node<'_>]) -> Result<()> {
        nodes.iter().try_for_each(|node| self.node(node))
    }

    fn node(&mut self, node: &Node<'_>) -> Result<()> {
        match &node.block {
            Block::Section(section) => self.section(section),
            Block::Directive(directive) => self.directive(directive, node),
            Block::LiteralBlock(text) => {
                self.in_operation(|operation, place| operation.literal(text, node.line, place));
                Ok(())
            }
            Block::Paragraph(text) => {
                self.text(node, Some(text));
                Ok(())
            }
            Block::BlockQuote(children) => self.nodes(children),
            Block::Comment(_) | Block::Target(_) | Block::Transition => Ok(()),
            _ => {
                self.text(node, None);
                Ok(())
            }
        }
    }

    fn section(&mut self, section: &Section<'_>) -> Result<()> {
        let title = section.title.plain().trim().to_owned();
        let ends = |operation: &Operation| section.level <= operation.level && !belongs_to_operation(&title);
        if self.open.as_ref().is_some_and(ends) {
            self.close();
        }
        self.titles.retain(|(level, _)| *level < section.level);
        self.titles.push((section.level, title.clone()));
        if let Some(operation) = &mut self.open {
            operation.title(&title);
        }
        self.nodes(&section.children)
    }

    fn directive(&mut self, directive: &Directive<'_>, node: &Node<'_>) -> Result<()> {
        let line = node.line;
        match &*directive.name {
            "include" => return self.include(first_line(directive), line),
            "rest_method" => {
                self.close();
                self.begin(directive, line);
            }
            "rest_parameters" => self.in_operation(|operation, place| operation.parameters(directive, line, place)),
            "csv-table" => self.in_operation(|operation, place| operation.rows_of_text(directive, line, place)),
            "literalinclude" => self.in_operation(|operation, place| operation.included(directive, line, place)),
            "code-block" | "code" | "sourcecode" => {
                self.in_operation(|operation, place| operation.literal(&directive.text, line, place));
            }
            "rest_status_code" | "rest_expand_all" | "contents" | "toctree" => {}
            _ => self.text(node, None),
        }
        Ok(())
    }

    fn include(&mut self, name: &str, line: usize) -> Result<()> {
        let Some(path) = self.reader.files.find(name, self.document, self.path) else {
            self.rest.problems.push(Problem::new(line, Kind::MissingFile, format_args!("`{name}`")));
            return Ok(());
        };
        let is_page =
            path.extension().is_some_and(|extension| ["inc", "rst", "txt"].iter().any(|known| extension == *known));
        if self.reader.depth >= DEEPEST {
            let about = format!("`{name}` is included by a chain of more than {DEEPEST} files");
            self.rest.problems.push(Problem::new(line, Kind::NotRead, about));
        } else if is_page {
            self.reader.depth += 1;
            let read = self.reader.read(self.document, &path);
            self.reader.depth -= 1;
            read?;
        }
        Ok(())
    }

    fn begin(&mut self, directive: &Directive<'_>, line: usize) {
        let (level, title) = self.titles.last().map_or((0, ""), |(level, title)| (*level, title));
        match Operation::new(directive, line, &self.name, title, level) {
            Ok(operation) => self.open = Some(operation),
            Err(problem) => self.rest.problems.push(problem),
        }
    }

    fn close(&mut self) {
        self.reader.pages.extend(self.open.take().map(Operation::finish));
    }

    /// Passes the current operation, if there is one, and the place inside of it.
    fn in_operation(&mut self, take: impl FnOnce(&mut Operation, &Place<'_>)) {
        let Some(operation) = &mut self.open else { return };
        let above = self.titles.iter().filter(|(level, title)| *level > operation.level || belongs_to_operation(title));
        let titles = above.map(|(_, title)| title.as_str()).collect();
        take(operation, &Place { files: self.reader.files, document: self.document, page: self.path, titles });
    }

    fn text(&mut self, node: &Node<'_>, plain: Option<&restable_rst::Text<'_>>) {
        let Some(operation) = &mut self.open else { return };
        let is_first = self.titles.last().is_none_or(|(level, _)| *level <= operation.level);
        operation.text(node, plain, is_first);
    }

    /// Ends the page, and reports the problems of its markup where they are.
    fn finish(mut self, markup: &[restable_rst::Problem]) {
        self.close();
        let known = self.reader.pages.iter_mut().filter(|page| page.path == self.name);
        let mut operations: Vec<_> = known.collect();
        for problem in markup.iter().filter(|problem| problem.kind != restable_rst::ProblemKind::UnknownDirective) {
            let line = |page: &Page| page.endpoints.first().map_or(0, |endpoint| endpoint.line);
            let owner = operations.iter_mut().rev().find(|page| line(page) <= problem.line);
            let into = owner.map_or(&mut self.rest.problems, |page| &mut page.problems);
            into.push(Problem {
                line: problem.line,
                kind: Kind::Markup,
                message: crate::letter::in_one_line(&problem.message),
            });
        }
        if !self.rest.problems.is_empty() {
            self.reader.pages.push(Page { path: self.name, ..self.rest });
        }
    }
}
