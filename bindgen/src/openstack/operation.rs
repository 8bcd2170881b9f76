//! An operation: the section of one `rest_method`, or below a title that is an address.

mod examples;
mod tables;

use std::fmt::Display;
use std::path::Path;

use restable_rst::{Directive, Node, Text};

use super::address::{self, Address};
use super::files::ProjectFiles;
use super::side::Side;
use super::statuses;
use crate::page::{DocumentedStatus, Endpoint, Method, Page, Prose, ResponseText, Zone};
use crate::problem::{Kind, Problem};
use examples::Unlabelled;

/// An operation whose section is being read.
pub(super) struct Operation {
    page: Page,
    /// The level of its title.
    pub(super) level: usize,
    /// How many titles are above the operation, its own included.
    pub(super) outer: usize,
    /// Whether a title is its address, so that a `rest_method` below may repeat it.
    is_title: bool,
    /// The last line of text, which may name the side of a table or an example.
    near: Near,
    /// The examples whose side nothing names.
    unlabelled: Vec<Unlabelled>,
    /// The line to report, while a file that has no operation of its own is included.
    pub(super) line_of_include: Option<usize>,
}

/// A line of text before a table or an example.
#[derive(Default)]
struct Near {
    text: String,
    /// Whether it is a heading, and not a sentence.
    is_heading: bool,
    /// Whether a table was between it and the current block.
    is_before_table: bool,
}

/// The place of a directive: the document and the page that contain it, and the titles above it inside of the operation.
pub(super) struct Place<'p> {
    pub(super) files: &'p ProjectFiles,
    pub(super) document: &'p Path,
    pub(super) page: &'p Path,
    pub(super) titles: Vec<&'p str>,
}

/// Where an operation begins.
pub(super) struct Start<'p> {
    pub(super) line: usize,
    /// The name of the page.
    pub(super) page: &'p str,
    pub(super) title: &'p str,
    pub(super) title_line: usize,
    pub(super) level: usize,
    pub(super) outer: usize,
}

impl Operation {
    /// Begins an operation at a `rest_method`. Returns a problem if it has no method and no path.
    pub(super) fn new(directive: &Directive<'_>, start: &Start<'_>) -> std::result::Result<Self, Problem> {
        let written = first_line(directive);
        let Some(address) = Address::read(written) else {
            return Err(Problem::new(start.line, Kind::MalformedEndpoint, format_args!("`{written}`")));
        };
        let mut operation = Self::at_address(&address, start);
        operation.page.versions = address::versions(directive);
        if address.lacks_slash {
            let about = format!("`{written}` is read as `{}`", address.path);
            operation.problem(start.line, Kind::Spelling, about);
        }
        if address.is_any_method {
            operation.problem(start.line, Kind::AnyMethod, format_args!("`{written}`"));
        }
        Ok(operation)
    }

    /// Begins an operation at a title that is its address.
    pub(super) fn of_title(address: &Address, start: &Start<'_>) -> Self {
        let title = address.title();
        let mut operation = Self::at_address(address, start);
        operation.page.title = title;
        operation.is_title = true;
        operation
    }

    fn at_address(address: &Address, start: &Start<'_>) -> Self {
        let title = without_remarks(start.title);
        let endpoint = |method: &Method| Endpoint {
            method: *method,
            path: address.path.clone(),
            line: start.line,
            in_example: false,
            rust_name: None,
        };
        let page = Page {
            title: if title.is_empty() { address.title() } else { title },
            path: start.page.to_owned(),
            section: Some(if start.title.is_empty() { address.title() } else { start.title.to_owned() }),
            section_line: start.title_line,
            response: ResponseText { is_mentioned: true, ..ResponseText::default() },
            deprecation: start.title.to_lowercase().contains("deprecated").then_some("deprecated"),
            endpoints: address.methods.iter().map(endpoint).collect(),
            ..Page::default()
        };
        Self {
            page,
            level: start.level,
            outer: start.outer,
            is_title: false,
            near: Near::default(),
            unlabelled: Vec::new(),
            line_of_include: None,
        }
    }

    /// Returns whether nothing but the title says what the operation is, so that a `rest_method` below replaces it.
    pub(super) fn is_only_title(&self) -> bool {
        self.is_title && self.page.tables.is_empty() && self.page.examples.is_empty()
    }

    /// Ends the section.
    pub(super) fn finish(mut self) -> Page {
        self.label_examples();
        self.page.problems.sort_by_key(|problem| problem.line);
        self.page
    }

    /// Takes a title inside of the operation.
    pub(super) fn title(&mut self, title: &str) {
        self.near = Near { text: title.to_owned(), is_heading: true, is_before_table: false };
    }

    /// Takes a block of text. `is_first` says whether no title is between it and the title of the operation.
    pub(super) fn text(&mut self, node: &Node<'_>, plain: Option<&Text<'_>>, is_first: bool) {
        let mut is_aside = false;
        if let Some(text) = plain {
            let is_bold = text.as_str().starts_with("**") && text.as_str().trim_end_matches(':').ends_with("**");
            let text = text.plain();
            // The codes may be below their heading.
            let near = Some(&self.near).filter(|near| near.is_heading).map(|near| near.text.trim_end_matches(':'));
            let codes = statuses::of_line(&text);
            let codes = codes.or_else(|| statuses::of_line(&format!("{}: {text}", near?)));
            is_aside = is_bold || codes.is_some();
            self.page.statuses.extend(codes.unwrap_or_default());
            let is_heading = is_bold || is_heading(&text);
            self.near = Near { text: text.into_owned(), is_heading, is_before_table: false };
        }
        if is_first && !is_aside {
            self.page.description.push(&Prose::of_nodes(std::slice::from_ref(node)));
        }
    }

    /// Returns the content of a file that a directive names, and reports a file that is missing (`None`) or cannot be read.
    fn file_content<T>(&mut self, name: &str, line: usize, read: Option<Result<T, impl Display>>) -> Option<T> {
        match read {
            Some(Ok(content)) => return Some(content),
            Some(Err(reason)) => self.problem(line, Kind::Definition, format_args!("`{name}`: {reason}")),
            None => self.problem(line, Kind::MissingFile, format_args!("`{name}`")),
        }
        None
    }

    /// Takes the list of a `rest_status_code`.
    pub(super) fn statuses(&mut self, directive: &Directive<'_>, line: usize, place: &Place<'_>) {
        let written = first_line(directive);
        // The name of the file may be on the line after the kind of the codes.
        let next = || directive.text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('-'));
        let name = written.split_once(char::is_whitespace).map(|(_, name)| name.trim());
        let is_next = name.is_none();
        let name = name.or_else(next).unwrap_or_default();
        let file = place.files.find(name, place.document, place.page);
        let meanings = self.file_content(name, line, file.map(|file| place.files.meanings(&file)));
        let (text, first) = content(directive, is_next);
        match statuses::list(text, meanings.as_deref()) {
            Ok(list) => {
                for (at, about) in list.unknown {
                    self.problem(first + at - 1, Kind::Definition, format_args!("{about} is in no file of texts"));
                }
                for at in list.odd {
                    self.problem(first + at - 1, Kind::Definition, "this is no status code");
                }
                let is_error = |code: u16| written.starts_with("error") || code >= 400;
                let codes = list.codes.into_iter();
                self.page.statuses.extend(codes.map(|code| DocumentedStatus { is_error: is_error(code.code), ..code }));
            }
            Err((at, reason)) => self.problem((first + at).saturating_sub(1), Kind::Definition, reason),
        }
    }

    fn method(&self) -> Option<Method> {
        self.page.endpoints.first().map(|endpoint| endpoint.method)
    }

    /// The side of the section, or of the heading before the current block.
    fn side(&self, place: &Place<'_>) -> Option<Side> {
        let near = Some(self.near.text.as_str()).filter(|_| self.near.is_heading);
        Side::of_titles(place.titles.iter().copied().chain(near))
    }

    /// Returns the line to report for a line of the current file.
    fn at(&self, line: usize) -> usize {
        self.line_of_include.unwrap_or(line)
    }

    pub(super) fn problem(&mut self, line: usize, kind: Kind, about: impl Display) {
        self.page.problems.push(Problem::new(self.at(line), kind, about));
    }
}

impl Side {
    fn zone(self) -> Zone {
        match self {
            Self::Request => Zone::Request,
            Self::Response => Zone::Response,
        }
    }
}

/// The maximum length of a heading without markup, in words.
const MAX_HEADING_WORDS: usize = 4;

/// Returns whether a line is a heading, and not a sentence.
fn is_heading(text: &str) -> bool {
    let text = text.trim_end();
    text.len() < 80
        && (text.ends_with(':') || !text.ends_with('.') && text.split_whitespace().count() <= MAX_HEADING_WORDS)
}

/// The argument of a directive, which may be on the line after it.
pub(super) fn first_line<'d>(directive: &'d Directive<'_>) -> &'d str {
    let argument = directive.arguments.as_str().trim();
    if argument.is_empty() {
        directive.text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default()
    } else {
        argument
    }
}

/// Returns the text of a directive below its argument and its options, and the line on which it begins.
fn content<'d>(directive: &'d Directive<'_>, is_argument_below: bool) -> (&'d str, usize) {
    let (mut text, mut line) = (directive.text.as_ref(), directive.text_line);
    let mut is_argument = is_argument_below;
    // Options may be indented otherwise than the text, so that they are a part of it.
    while let Some((first, rest)) = text.split_once('\n') {
        let is_blank = first.trim().is_empty();
        if !is_blank && !first.trim_start().starts_with(':') && !is_argument || first.trim_start().starts_with("- ") {
            break;
        }
        is_argument &= is_blank;
        (text, line) = (rest, line + 1);
    }
    (text, line)
}

/// A title without its remarks in parentheses.
fn without_remarks(title: &str) -> String {
    let mut out = String::with_capacity(title.len());
    let mut depth = 0_usize;
    for letter in title.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            letter if depth == 0 => out.push(letter),
            _ => {}
        }
    }
    let out = out.split_whitespace().collect::<Vec<_>>().join(" ");
    if out.is_empty() { title.to_owned() } else { out }
}
