//! Walks down a page and assigns its blocks to headings.

mod description;
mod finish;
mod gathered;
mod place;

use super::endpoint::Finder;
use super::heading::{Zone, is_of_both, is_run_in, says_same_as_request, without_number};
use super::prose::is_admonition;
use super::table::{self, Context};
use super::{
    Example, Label, Page, PageTable, Prose, Role, Row, file_content, reference, remark, required_header, status, uri,
    value_table,
};
use crate::problem::{Kind, Problem};
use description::{is_constraint, is_function};
use place::Place;
use restable_rst::{Block, Directive, Document, ListItem, Node, Section, Table, Target, Text};

/// Extracts the content of a document.
pub(super) fn read(document: &Document<'_>) -> Page {
    let mut flow = Flow::default();
    flow.nodes(&document.children, &mut Place::default());
    flow.finish()
}

/// Returns the title of a list item: its first paragraph, if other blocks follow it.
fn title(item: &ListItem<'_>) -> Option<String> {
    match item.children.as_slice() {
        [first, _, ..] => match &first.block {
            Block::Paragraph(text) => Some(text.plain().into_owned()).filter(|title| title.len() <= MAX_TITLE_LENGTH),
            _ => None,
        },
        _ => None,
    }
}

/// Returns whether a zone has the parameters of a call.
fn has_parameters(zone: Zone) -> bool {
    matches!(zone, Zone::Uri | Zone::Request | Zone::Response)
}

/// Returns whether a list item is a section about what the call requires, such as "Restrictions" below the address.
fn is_constraint_item(place: &Place) -> bool {
    let is_title = place.title.split(' ').count() < 3 && !place.title.trim_end_matches(':').ends_with('.');
    let is_of_call = matches!(place.zone, Zone::Preface | Zone::Uri | Zone::Request);
    is_of_call && is_title && is_constraint(&place.title)
}

/// The maximum length of the title of a list item, in bytes. A longer paragraph is not a title.
const MAX_TITLE_LENGTH: usize = 120;

#[derive(Default)]
struct Flow {
    page: Page,
    sections: usize,
    /// The line of the title of each section.
    section_lines: Vec<usize>,
    /// The title of the last section.
    section_title: String,
    /// The sections and lines of the tables that list no parameters.
    other_tables: Vec<(usize, usize)>,
    /// The section of each label.
    label_sections: Vec<usize>,
    endpoints: Finder,
    /// The title and the line of the first section of a URI.
    uri_section: Option<(String, usize)>,
    headers: required_header::Finder,
    /// Whether a sentence says that the body of the response is a file.
    says_file: bool,
    /// Whether a section has a title that only services with bodies of XML use.
    says_xml: bool,
    /// The fields that the descriptions of rows list, with the tables of the rows.
    inner: Vec<(usize, table::Inner)>,
}

impl Flow {
    fn nodes(&mut self, nodes: &[Node<'_>], place: &mut Place) {
        for node in nodes {
            let is_section = matches!(node.block, Block::Section(_));
            let inside = if is_section { self.sections + 1 } else { place.section };
            self.labels(&node.targets, node.line, is_section, inside);
            place.follows_table &= matches!(node.block, Block::Paragraph(_));
            self.block(node, place);
            let explains = matches!(node.block, Block::Paragraph(_) | Block::BulletList(_) | Block::EnumeratedList(_));
            place.follows_status &= explains;
        }
    }

    fn block(&mut self, node: &Node<'_>, place: &mut Place) {
        match &node.block {
            Block::Section(section) => self.section(section, node.line, place),
            Block::Paragraph(text) => self.paragraph(text, node.line, place),
            Block::BulletList(items) | Block::EnumeratedList(items) => self.list(items, place),
            Block::DefinitionList(items) => {
                let as_items: Option<Vec<_>> = items.iter().map(table::of_definition).collect();
                if as_items.is_some_and(|items| self.listed(&items, place)) {
                    return;
                }
                for item in items {
                    let mut inner = place.clone();
                    self.paragraph(&item.term, item.line, &mut inner);
                    self.nodes(&item.children, &mut inner);
                }
            }
            Block::FieldList(fields) => {
                let name = fields.iter().find(|field| field.name == "original_name");
                let text = name.and_then(|field| field.children.first()).and_then(|node| match &node.block {
                    Block::Paragraph(text) => Some(text.plain().into_owned()),
                    _ => None,
                });
                self.page.original_name = self.page.original_name.take().or(text);
            }
            Block::BlockQuote(children) => self.nodes(children, place),
            Block::LineBlock(lines) => lines.iter().for_each(|line| self.paragraph(&line.text, line.line, place)),
            Block::LiteralBlock(text) => self.literal(text, node.line, place),
            Block::Directive(directive) => {
                self.note(node, directive, place);
                self.directive(directive, node.line, place);
            }
            Block::Table(table) => self.table(table, "", node.line, place),
            Block::Target(target) => self.labels(std::slice::from_ref(target), node.line, false, place.section),
            Block::Footnote(_) | Block::SubstitutionDefinition(_) | Block::Comment(_) | Block::Transition => {}
        }
    }

    fn section(&mut self, section: &Section<'_>, line: usize, outer: &Place) {
        let title = section.title.plain();
        self.sections += 1;
        self.section_lines.push(line);
        title.as_ref().clone_into(&mut self.section_title);
        let mut place = Place {
            section: self.sections,
            lead: String::new(),
            title: String::new(),
            before_example: None,
            ..outer.clone()
        };
        if self.page.title.is_empty() {
            // The page's own title names its subject ("Deleting a Response"), not a part of the page.
            title.as_ref().clone_into(&mut self.page.title);
            // Some pages describe themselves below their title instead of in a section.
            self.describe(&section.children);
        } else {
            place.enter(&title);
            // A title inside of the request or the response may name the field that its table describes.
            if place.zone == outer.zone
                && place.part.is_none()
                && has_parameters(place.zone)
                && Zone::of(&title).is_none()
            {
                title.as_ref().clone_into(&mut place.title);
            }
            if Zone::of(&title) == Some(Zone::Uri) {
                self.uri_section.get_or_insert_with(|| (title.as_ref().to_owned(), line));
            }
        }
        // The labels and captions below a title of both sides say which side follows.
        let is_of_both = is_of_both(&title);
        place.is_of_both = is_of_both || place.is_of_both && place.zone == outer.zone;
        place.section_zone = if place.is_of_both { Zone::Preface } else { place.zone };
        self.says_xml |=
            matches!(title.to_lowercase().as_str(), "request syntax" | "response elements" | "response syntax");
        self.mention(place.zone);
        if place.zone == Zone::Preface && is_function(&title) && self.page.endpoints.is_empty() {
            self.describe_all(&section.children);
        }
        if is_constraint(&title) {
            self.constrain(&title, &section.children);
        }
        self.nodes(&section.children, &mut place);
    }

    fn list(&mut self, items: &[ListItem<'_>], outer: &mut Place) {
        if self.listed(items, outer) {
            return;
        }
        let mut place = outer.clone();
        let endpoints = self.endpoints.count();
        for item in items {
            self.labels(&item.targets, item.line, false, place.section);
            let mut inner = place.clone();
            inner.title = title(item).unwrap_or_default();
            match item.children.split_first() {
                Some((_, rest)) if is_constraint_item(&inner) => self.constrain(&inner.title, rest),
                _ => self.nodes(&item.children, &mut inner),
            }
            place.title.clone_into(&mut inner.title);
            if place.zone == Zone::Preface && self.endpoints.count() > endpoints {
                place.zone = Zone::Uri;
            }
            // An item that contains only a heading applies to the following items and blocks.
            if item.children.len() == 1 {
                place = inner;
            }
        }
        *outer = place;
    }

    fn paragraph(&mut self, text: &Text<'_>, line: usize, place: &mut Place) {
        let plain = text.plain();
        if place.zone == Zone::Codes && !place.status.is_abnormal() {
            if let Some(code) = status::normal(&plain, place.status) {
                self.normal(code);
            }
        }
        if matches!(place.zone, Zone::Preface | Zone::Uri | Zone::Request) {
            self.page.required_headers.extend(self.headers.read(text, &plain));
        }
        self.page.hosts.extend(uri::placeholders_of_hosts(&plain).map(str::to_owned));
        let before = self.endpoints.count();
        self.endpoint_lines(&plain, line, place);
        // "Status code: 400" is followed by its meaning ("Bad Request"), which is not a heading.
        let is_status = status::is_line(&plain);
        let explains_status = place.follows_status && !is_status;
        let is_heading = is_status || is_run_in(text.as_str(), &plain);
        if self.endpoints.count() == before && !explains_status && is_heading {
            place.run_in(&plain);
            self.mention(place.zone);
        }
        place.follows_status = is_status;
        place.follows_table &= !is_heading && !is_status && remark::is_about_table(&plain);
        if place.follows_table {
            self.remark_of_table(text, place);
        }
        let in_response = matches!(place.zone, Zone::Response | Zone::ResponseExample);
        self.page.response.is_file |= in_response && file_content::is_media_type(&plain);
        self.says_file |= (in_response || place.zone == Zone::Preface) && file_content::is_body(&plain, in_response);
        if let Some((field, reference)) = reference::of_field(text) {
            self.refer(&field, reference, place);
        }
        if place.zone == Zone::Response {
            self.page.response.is_same_as_request |= says_same_as_request(&plain);
            reference::collect(text, &mut self.page.response.references);
        }
        if place.zone == Zone::Request && self.endpoints.count() == before && remark::is_remark(&plain) {
            self.remark(text);
        }
        place.lead_with(&plain);
    }

    /// Adds a reference to the row of the last table that has a name, or the plural of the name.
    fn refer(&mut self, field: &str, reference: reference::Reference, place: &Place) {
        let own = |table: &&mut PageTable| table.zone == place.zone && table.section == place.section;
        let Some(table) = self.page.tables.last_mut().filter(own) else { return };
        let is_meant = |row: &&mut Row| row.name == field || row.name.strip_suffix('s') == Some(field);
        if let Some(row) = table.rows.iter_mut().find(is_meant) {
            row.references.push(reference);
        }
    }

    /// Reads the lines of a text that are endpoints. An endpoint before the first known heading begins the zone of the URI.
    fn endpoint_lines(&mut self, text: &str, line: usize, place: &mut Place) {
        let before = self.endpoints.count();
        for (offset, words) in text.lines().enumerate() {
            self.endpoints.read(words, line + offset, place.zone, &mut self.page.problems);
        }
        if place.zone == Zone::Preface && self.endpoints.count() > before {
            place.zone = Zone::Uri;
        }
    }

    fn literal(&mut self, text: &str, line: usize, place: &mut Place) {
        self.endpoint_lines(text, line, place);
        let is_response = matches!(place.zone, Zone::Response | Zone::ResponseExample);
        if let (true, Some(code)) = (is_response && status::is_line(text), status::code(&text.to_lowercase())) {
            self.normal(code);
        }
        if let Some(example) = Example::read(text, line, place.zone, place.status) {
            self.page.response.is_mentioned |= example.is_response;
            if example.is_response && example.json.is_err() {
                let about = example.json.as_ref().err().map_or("", String::as_str);
                self.page.problems.push(Problem::new(line, Kind::ExampleNotJson, about));
            }
            self.page.examples.push(example);
        }
    }

    fn directive(&mut self, directive: &Directive<'_>, line: usize, place: &mut Place) {
        match directive.name.as_ref() {
            "table" => {
                let caption = directive.arguments.plain();
                for child in &directive.children {
                    match &child.block {
                        Block::Table(table) => self.table(table, &caption, line, place),
                        _ => self.block(child, place),
                    }
                }
            }
            "list-table" => match directive.list_table() {
                Some(table) => self.table(&table, &directive.arguments.plain(), line, place),
                None => self.nodes(&directive.children, &mut place.clone()),
            },
            "csv-table" => {
                let about = format!("csv-table {}", directive.arguments.plain());
                self.page.problems.push(Problem::new(line, Kind::TableForm, about.trim_end()));
            }
            "code-block" | "code" | "sourcecode" | "parsed-literal" => {
                self.literal(&directive.text, directive.text_line, place);
            }
            // A heading inside a note does not apply to what follows the note.
            _ => self.nodes(&directive.children, &mut place.clone()),
        }
    }

    /// Keeps a note about the request or the response that is in none of the sections whose whole text is kept.
    fn note(&mut self, node: &Node<'_>, directive: &Directive<'_>, place: &Place) {
        let has_text = || directive.children.iter().any(|child| !matches!(child.block, Block::Table(_)));
        if !is_admonition(&directive.name) || !has_text() {
            return;
        }
        let notes = match place.zone {
            Zone::Uri | Zone::Request => &mut self.page.notes,
            Zone::Response => &mut self.page.response.notes,
            _ => return,
        };
        let text = Prose::of_nodes(std::slice::from_ref(node));
        if !self.page.description.marked().contains(text.marked()) {
            notes.push(&text);
        }
    }

    /// Reads a list of parameters in place of a table.
    fn listed(&mut self, items: &[ListItem<'_>], place: &mut Place) -> bool {
        let Place { zone, status, section, part, lead, title, .. } = &*place;
        let Some(line) = items.first().filter(|_| has_parameters(*zone)).map(|item| item.line) else { return false };
        let around =
            Context { zone: *zone, status: *status, section: *section, part: *part, lead, title, caption: "", line };
        let Some((table, inner)) = table::listed(items, &around, &mut self.page.problems) else { return false };
        self.add_table(table, inner, place);
        true
    }

    fn table(&mut self, table: &Table<'_>, caption: &str, line: usize, place: &mut Place) {
        if let Some((zone, status)) = place.before_example.take() {
            (place.zone, place.status) = (zone, status);
        }
        if place.is_of_both && matches!(Zone::of(caption), Some(Zone::Request | Zone::Response)) {
            place.enter(caption);
        }
        let Place { zone, status, section, part, lead, title, .. } = &*place;
        let around =
            Context { zone: *zone, status: *status, section: *section, part: *part, lead, title, caption, line };
        let rst = table;
        self.values(rst, &around);
        let Some((table, inner)) = table::read(rst, &around, &mut self.page.problems) else {
            self.other_tables.push((place.section, line));
            return;
        };
        if table.role == Role::Codes && !place.status.is_abnormal() {
            self.normal_of_codes(rst);
        }
        self.add_table(table, inner, place);
    }

    fn add_table(&mut self, table: PageTable, inner: Vec<table::Inner>, place: &mut Place) {
        self.page.response.is_mentioned |= table.role.is_response() || table.role == Role::Codes;
        if let (Role::ResponseBody, Some(code)) = (table.role, table.status.code()) {
            self.normal(code);
        }
        self.inner.extend(inner.into_iter().map(|inner| (self.page.tables.len(), inner)));
        self.page.tables.push(table);
        place.follows_table = true;
    }

    /// Reads a table that lists values.
    fn values(&mut self, table: &Table<'_>, around: &Context<'_>) {
        let Context { zone, section, caption, line, .. } = *around;
        let caption = without_number(caption);
        let around = value_table::Around { section, line, caption, title: &self.section_title, zone };
        self.page.value_tables.extend(value_table::read(table, &table::headers(table), &around));
    }

    fn mention(&mut self, zone: Zone) {
        self.page.response.is_mentioned |= matches!(zone, Zone::Response | Zone::ResponseExample | Zone::Codes);
    }

    fn labels(&mut self, targets: &[Target<'_>], line: usize, is_section: bool, section: usize) {
        for target in targets.iter().filter(|target| target.refuri.is_none()) {
            let name = target.name.as_ref().to_owned();
            self.page.labels.push(Label { name, line, is_section, table: None, value_tables: 0..0 });
            self.label_sections.push(section);
        }
    }
}
