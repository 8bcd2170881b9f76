//! The end of the walk down a page: what is known only after all of its blocks have been read.

use std::collections::{HashMap, HashSet, VecDeque};

use super::Flow;
use crate::page::example::other_call;
use crate::page::{Example, Page, Role, table, value_table};
use crate::problem::{Kind, Problem};

impl Flow {
    /// Finds bodies that are files: a response without documented fields, if a sentence says so or its example is XML.
    fn files(&mut self) {
        let has_fields =
            self.page.tables.iter().any(|table| table.role == Role::ResponseBody && !table.status.is_abnormal());
        self.page.response.is_file |= self.says_file && !has_fields;
        self.page.is_xml |= self.says_xml && self.page.examples.iter().all(|example| example.json.is_err());
        for example in self.page.examples.iter().filter(|example| example.is_xml()) {
            if example.is_response && !has_fields {
                self.page.response.is_file = true;
            } else {
                self.page.is_xml = true;
            }
        }
        if self.page.response.is_file {
            let lines: HashSet<usize> = self.page.examples.iter().map(|example| example.line).collect();
            let is_of_file = |problem: &Problem| problem.kind == Kind::ExampleNotJson && lines.contains(&problem.line);
            self.page.problems.retain(|problem| !is_of_file(problem));
        }
    }

    /// Reports a page with a response and a section of a URI in which no endpoint was found. A guide to calls explains the parts of
    /// a "Request URI", and has no table of a response.
    fn report_lost_endpoint(&mut self) {
        let Some((title, line)) = self.uri_section.take() else { return };
        let page = &mut self.page;
        let has_table = || page.tables.iter().any(|table| table.role == Role::ResponseBody);
        let is_of_call = page.response.is_mentioned && (!title.eq_ignore_ascii_case("request uri") || has_table());
        let is_reported = page.problems.iter().any(|problem| problem.kind == Kind::MalformedEndpoint);
        if is_of_call && page.endpoints.is_empty() && !is_reported {
            let about = format!("section `{title}` without an endpoint");
            page.problems.push(Problem::new(line, Kind::MalformedEndpoint, about));
        }
    }

    /// Adds the tables of the fields that the descriptions of rows list.
    fn add_inner_tables(&mut self) {
        let shown = if self.inner.is_empty() { HashMap::new() } else { table::shown(&self.page.examples) };
        let mut pending: VecDeque<_> = std::mem::take(&mut self.inner).into();
        while let Some((at, inner)) = pending.pop_front() {
            let next = self.page.tables.len();
            let Some(row) = self.page.tables.get_mut(at).and_then(|table| table.rows.get_mut(inner.row)) else {
                continue;
            };
            let objects = shown.get(row.name.as_str()).map_or(&[][..], Vec::as_slice);
            let is_pair = inner.is_pair && objects.is_empty();
            if inner.is_doubtful && !is_pair && !inner.is_shown(objects) {
                continue;
            }
            row.inner = Some(next);
            row.values.clear();
            row.sole_value = None;
            pending.extend(inner.deeper.into_iter().map(|inner| (next, inner)));
            self.page.tables.push(inner.table);
        }
    }

    /// Assigns the labels to tables.
    pub(super) fn finish(mut self) -> Page {
        let mut tables: HashMap<usize, Vec<(usize, usize)>> = HashMap::new();
        for (at, table) in self.page.tables.iter().enumerate() {
            tables.entry(table.section).or_default().push((table.line, at));
        }
        let items: Vec<usize> =
            self.page.labels.iter().filter(|label| !label.is_section).map(|label| label.line).collect();
        for (label, section) in self.page.labels.iter_mut().zip(&self.label_sections) {
            let own = tables.get(section).map_or(&[][..], Vec::as_slice);
            // The walk adds tables in the order of their lines.
            let behind = own.partition_point(|(line, _)| *line < label.line);
            // A label of an item without a table does not refer to the table of the next item that has a label.
            let next_item = items.get(items.partition_point(|item| *item <= label.line));
            let is_other = |line: usize| next_item.is_some_and(|item| *item < line);
            let next = own.get(behind).filter(|(line, _)| label.is_section || !is_other(*line));
            // A label before a table that lists no parameters does not refer to the table after that.
            let other = self.other_tables.partition_point(|(_, line)| *line < label.line);
            let other = self.other_tables.get(other).filter(|(other, _)| other == section);
            let is_first = other.is_some_and(|(_, line)| next.is_some_and(|(next, _)| line < next));
            let refers_to_other = !label.is_section && is_first;
            label.table = next.filter(|_| !refers_to_other).map(|(_, at)| *at);
            let lines = [next.map(|(line, _)| *line), other.map(|(_, line)| *line)];
            let first = lines.into_iter().flatten().min();
            let place = (*section, label.line);
            label.value_tables = value_table::after(&self.page.value_tables, place, label.is_section, first);
        }
        if self.page.examples.iter().any(|example| example.is_response && example.json.is_ok()) {
            self.page.examples.iter_mut().for_each(Example::forget_fragment);
        }
        self.add_inner_tables();
        self.files();
        self.page.request_lines = self.endpoints.take_request_lines();
        self.page.endpoints = std::mem::take(&mut self.endpoints).finish(&mut self.page.problems);
        other_call::remove_responses(&mut self.page, &self.section_lines);
        self.report_lost_endpoint();
        self.page
    }
}
