//! Reads a page block by block.

use std::path::Path;

use restable_rst::{Block, Directive, ListItem, Node, Section};

use super::Reader;
use super::address::Address;
use super::columns::Records;
use super::operation::{Operation, Place, Start, first_line};
use super::side::belongs_to_operation;
use super::{slice, spelling};
use crate::page::Page;
use crate::problem::{Kind, Problem};

/// The directives that matter.
const DIRECTIVES: [&str; 10] = [
    "include",
    "rest_method",
    "rest_parameters",
    "rest_status_code",
    "literalinclude",
    "csv-table",
    "list-table",
    "table",
    "code-block",
    "rest_expand_all",
];

/// A page while it is read.
pub(super) struct PageReader<'r, 'f> {
    reader: &'r mut Reader<'f>,
    document: &'r Path,
    path: &'r Path,
    name: String,
    /// How many pages had been read before this one.
    first: usize,
    /// The level, the line and the text of each title above the current block.
    titles: Vec<(usize, usize, String)>,
    open: Option<Operation>,
    /// How much deeper the titles are than in their file, because it is included in a section.
    depth: usize,
    /// What is in no operation: problems.
    rest: Page,
}

impl<'r, 'f> PageReader<'r, 'f> {
    pub(super) fn new(reader: &'r mut Reader<'f>, document: &'r Path, path: &'r Path) -> Self {
        let (name, first) = (reader.files.name(path), reader.pages.len());
        let (titles, rest) = (Vec::new(), Page::default());
        Self { reader, document, path, name, first, titles, open: None, depth: 0, rest }
    }

    pub(super) fn nodes(&mut self, nodes: &[Node<'_>]) {
        for node in nodes {
            self.node(node);
        }
    }

    fn node(&mut self, node: &Node<'_>) {
        match &node.block {
            Block::Section(section) => self.section(section, node.line),
            Block::Directive(directive) => self.directive(directive, node),
            Block::LiteralBlock(text) => {
                self.in_operation(|operation, place| operation.literal(text, node.line, place));
            }
            Block::Paragraph(text) => self.text(node, Some(text)),
            Block::BlockQuote(children) => self.nodes(children),
            Block::Table(table) => {
                let mut is_read = false;
                self.in_operation(|operation, place| is_read = operation.grid_table(table, node.line, place));
                if !is_read {
                    self.text(node, None);
                }
            }
            Block::BulletList(items) | Block::EnumeratedList(items) if has_directive(node) => self.items(items),
            Block::DefinitionList(items) if has_directive(node) => {
                for item in items {
                    if let Some(operation) = &mut self.open {
                        operation.title(&item.term.plain());
                    }
                    self.nodes(&item.children);
                }
            }
            Block::Comment(text) => self.comment(text, node.line),
            Block::Target(_) | Block::Transition => {}
            _ => self.text(node, None),
        }
    }

    fn items(&mut self, items: &[ListItem<'_>]) {
        for item in items {
            self.nodes(&item.children);
        }
    }

    fn section(&mut self, section: &Section<'_>, line: usize) {
        let (title, level) = (section.title.plain().trim().to_owned(), section.level + self.depth);
        let address = Address::of_title(&title);
        let is_part = address.is_none() && belongs_to_operation(&title);
        let ends = |operation: &Operation| level <= operation.level && !is_part;
        if address.is_some() || self.open.as_ref().is_some_and(ends) {
            self.close();
        }
        self.titles.retain(|(above, ..)| *above < level);
        if let Some(operation) = &mut self.open {
            operation.outer = operation.outer.min(self.titles.len());
            operation.title(&title);
        }
        self.titles.push((level, line, title));
        if let Some(address) = address {
            let operation = Operation::of_title(&address, &self.start(line));
            self.open = Some(operation);
        }
        self.nodes(&section.children);
    }

    fn directive(&mut self, directive: &Directive<'_>, node: &Node<'_>) {
        let line = node.line;
        let written = directive.name.to_ascii_lowercase();
        match self.meant(&written, line).unwrap_or(&written) {
            "include" => self.include(directive, line),
            "rest_method" => self.begin(directive, line),
            "rest_parameters" => self.in_operation(|operation, place| operation.parameters(directive, line, place)),
            "rest_status_code" => self.in_operation(|operation, place| operation.statuses(directive, line, place)),
            "csv-table" => self.in_operation(|operation, place| operation.csv_table(directive, line, place)),
            "list-table" => self.in_operation(|operation, place| {
                operation.records(Records::of_lists(&directive.children), line, place);
            }),
            "literalinclude" => self.in_operation(|operation, place| operation.included(directive, line, place)),
            "code-block" | "code" | "sourcecode" | "parsed-literal" => {
                self.in_operation(|operation, place| operation.literal(&directive.text, line, place));
            }
            "rest_expand_all" | "contents" | "toctree" => {}
            _ if has_directive(node) => self.nodes(&directive.children),
            _ => self.text(node, None),
        }
    }

    /// Returns the directive that an unknown name differs from by one letter, which is reported.
    fn meant(&mut self, written: &str, line: usize) -> Option<&'static str> {
        if DIRECTIVES.contains(&written) {
            return None;
        }
        let known = DIRECTIVES.iter().copied().filter(|known| known.contains('_') || *known == "literalinclude");
        let known = spelling::nearest(written, known)?;
        let about = format!("`{written}` is read as `{known}`");
        self.rest.problems.push(Problem::new(line, Kind::Spelling, about));
        Some(known)
    }

    /// Reports a directive with one colon, which is a comment.
    fn comment(&mut self, text: &str, line: usize) {
        let word = text.split([':', ' ', '\n']).next().unwrap_or_default();
        let is_directive = word.starts_with("rest_") && DIRECTIVES.contains(&word);
        if is_directive && text.get(word.len()..).is_some_and(|rest| rest.starts_with(':')) {
            let about = format!("`{word}:` with one colon is a comment");
            self.rest.problems.push(Problem::new(line, Kind::Spelling, about));
        }
    }

    fn include(&mut self, directive: &Directive<'_>, line: usize) {
        let name = first_line(directive);
        let Some(path) = self.reader.files.find(name, self.document, self.path) else {
            self.rest.problems.push(Problem::new(line, Kind::MissingFile, format_args!("`{name}`")));
            return;
        };
        let has_option = |name: &str| directive.options.iter().any(|option| option.name == name);
        if has_option("literal") || has_option("code") {
            return self.in_operation(|operation, place| operation.included(directive, line, place));
        }
        let is_page =
            path.extension().is_some_and(|extension| ["inc", "rst", "txt"].iter().any(|known| extension == *known));
        if !is_page || self.reader.open.contains(&path) {
            return;
        }
        let refusal = self.reader.refusal(&path);
        let text = match refusal {
            None => self.reader.files.text(&path).map_err(|error| error.to_string()),
            Some(reason) => Err(reason),
        };
        match text {
            Ok(text) => {
                let lines = slice::lines(directive, &text);
                self.included_page(&path, &slice::in_place(&text, &lines), line);
            }
            Err(reason) => {
                self.rest.problems.push(Problem::new(line, Kind::NotRead, format_args!("`{name}`: {reason}")));
            }
        }
    }

    /// Reads a page that is included: a part of the current operation if it has no operation of its own, or else a page of its
    /// own, which is read once.
    fn included_page(&mut self, path: &Path, text: &str, line: usize) {
        let is_new = self.reader.seen.insert(path.to_owned());
        if self.open.is_some() && !text.contains("rest_method::") {
            self.reader.repeated += if is_new { 0 } else { text.len() as u64 };
            return self.part(path, text, line);
        }
        if is_new {
            self.reader.read(self.document, path, text);
        }
    }

    /// Reads a part of the current operation.
    fn part(&mut self, path: &Path, text: &str, line: usize) {
        let (tree, _) = restable_rst::read(text);
        self.reader.open.push(path.to_owned());
        let mut part = PageReader::new(self.reader, self.document, path);
        part.titles = std::mem::take(&mut self.titles);
        part.depth = part.titles.last().map_or(0, |(level, ..)| *level);
        part.open = self.open.take();
        let outer = part.open.as_mut().and_then(|operation| operation.line_of_include.replace(line));
        let titles = part.titles.len();
        part.nodes(&tree.children);
        part.titles.truncate(titles);
        if let Some(operation) = &mut part.open {
            operation.line_of_include = outer;
        }
        self.titles = std::mem::take(&mut part.titles);
        self.open = part.open.take();
        let problems = std::mem::take(&mut part.rest.problems);
        self.rest.problems.extend(problems.into_iter().map(|problem| Problem { line, ..problem }));
        self.reader.open.pop();
    }

    fn start(&self, line: usize) -> Start<'_> {
        let last = self.titles.last();
        let (level, title_line, title) = last.map_or((0, line, ""), |(level, line, title)| (*level, *line, title));
        Start { line, page: &self.name, title, title_line, level, outer: self.titles.len() }
    }

    fn begin(&mut self, directive: &Directive<'_>, line: usize) {
        self.open = self.open.take().filter(|operation| !operation.is_only_title());
        self.close();
        match Operation::new(directive, &self.start(line)) {
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
        let inside = self.titles.get(operation.outer..).unwrap_or_default();
        let titles = inside.iter().map(|(.., title)| title.as_str()).collect();
        take(operation, &Place { files: self.reader.files, document: self.document, page: self.path, titles });
    }

    fn text(&mut self, node: &Node<'_>, plain: Option<&restable_rst::Text<'_>>) {
        let Some(operation) = &mut self.open else { return };
        let is_first = self.titles.len() <= operation.outer;
        operation.text(node, plain, is_first);
    }

    /// Ends the page, and reports the problems of its markup where they are.
    pub(super) fn finish(mut self, markup: &[restable_rst::Problem]) {
        self.close();
        let added = self.reader.pages.get_mut(self.first..).unwrap_or_default();
        let mut operations: Vec<_> = added.iter_mut().filter(|page| page.path == self.name).collect();
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

/// Returns whether a directive that matters is inside of a block.
fn has_directive(node: &Node<'_>) -> bool {
    node.walk().skip(1).any(|inner| match &inner.block {
        Block::Directive(directive) => DIRECTIVES.contains(&&*directive.name.to_ascii_lowercase()),
        Block::Table(_) => true,
        _ => false,
    })
}
