//! Lowers the normal responses of a page that have other bodies with other statuses.

use std::collections::HashSet;

use super::super::plan::{Body, Choice, Head, Kind, Type};
use super::super::{prose, verb};
use super::Lowering;
use crate::page::{Example, Page, PageTable};
use crate::service::{Service, TableId};

/// The bodies of a page whose normal response depends on its status.
pub(in crate::generate) struct ByStatus {
    /// The status of the first body. It has the tables that are in no other one.
    pub(super) first: u16,
    pub(super) others: Vec<OtherBody>,
}

/// Another body of the normal response.
pub(super) struct OtherBody {
    pub(super) statuses: Vec<u16>,
    tables: Vec<TableId>,
    /// The names of its parameters.
    names: HashSet<String>,
}

impl ByStatus {
    /// Finds the bodies of a page. Tables of several statuses describe one body if they have most parameters in common. A
    /// table with nothing but the code and the message of an error is a body if an example has its status.
    pub(in crate::generate) fn of(service: &Service, page: usize) -> Option<Self> {
        let content = service.pages.get(page)?;
        let bodies = bodies(service, page);
        let first = bodies.iter().position(|body| !has_only_errors(&body.names)).unwrap_or(0);
        let mut found = Self { first: *bodies.get(first)?.statuses.first()?, others: Vec::new() };
        let known = bodies.get(first)?.names.clone();
        for (at, body) in bodies.into_iter().enumerate() {
            let is_first = at == first || are_of_one_body(&known, &body.names);
            if is_first || has_only_errors(&body.names) && !body.is_shown(content) {
                continue;
            }
            match found.others.iter_mut().find(|other| are_of_one_body(&other.names, &body.names)) {
                Some(other) => {
                    other.statuses.extend(body.statuses);
                    other.tables.extend(body.tables);
                }
                None => found.others.push(body),
            }
        }
        Some(found).filter(|found| !found.others.is_empty())
    }

    /// Returns the tables that do not describe the first body.
    pub(super) fn tables(&self) -> impl Iterator<Item = TableId> + '_ {
        self.others.iter().flat_map(|other| other.tables.iter().copied())
    }

    /// Returns the position of the body that an example of a response shows, if it is not the first one.
    pub(super) fn other_shown(&self, example: &Example) -> Option<usize> {
        let status = example.status.code().filter(|_| example.is_response)?;
        self.others.iter().position(|other| other.statuses.contains(&status))
    }

    /// Returns the statuses of the first body: all of a success that no other body has.
    fn statuses_of_first(&self) -> Vec<(u16, u16)> {
        let mut ranges: Vec<(u16, u16)> = Vec::new();
        let is_other = |status: &u16| self.others.iter().any(|other| other.statuses.contains(status));
        for status in (200..300).filter(|status| !is_other(status)) {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 == status => *last = status,
                _ => ranges.push((status, status)),
            }
        }
        ranges
    }
}

impl OtherBody {
    fn is_shown(&self, page: &Page) -> bool {
        page.examples.iter().any(|example| {
            let has_status = example.status.code().is_some_and(|status| self.statuses.contains(&status));
            let members = example.shown().and_then(|value| value.as_object());
            let has_members = members.is_some_and(|members| members.keys().any(|name| self.names.contains(name)));
            example.is_response && has_status && has_members
        })
    }
}

/// Returns the tables of each status of a success, in page order. Flat tables are not read by status, because their examples
/// decide which object has a row.
fn bodies(service: &Service, page: usize) -> Vec<OtherBody> {
    let mut bodies: Vec<OtherBody> = Vec::new();
    for id in service.roots(page) {
        let table = service.table(id).filter(|table| !table.rows.is_empty() && !table.is_flat);
        let Some((table, status)) = table.and_then(|table| Some((table, success(table)?))) else { continue };
        let names = table.rows.iter().map(|row| row.name.clone());
        match bodies.iter_mut().find(|body| body.statuses.contains(&status)) {
            Some(body) => {
                body.tables.push(id);
                body.names.extend(names);
            }
            None => bodies.push(OtherBody { statuses: vec![status], tables: vec![id], names: names.collect() }),
        }
    }
    bodies
}

fn success(table: &PageTable) -> Option<u16> {
    table.status.code().filter(|status| (200..300).contains(status))
}

fn has_only_errors(names: &HashSet<String>) -> bool {
    names.iter().all(|name| super::answer::is_error(name))
}

/// Returns whether most of the names are the same, or one body has all names of the other.
fn are_of_one_body(one: &HashSet<String>, other: &HashSet<String>) -> bool {
    let common = one.intersection(other).count();
    2 * common > one.len().max(other.len()) || common == one.len().min(other.len())
}

impl Lowering<'_> {
    /// Returns the response of the requests of a page: an enum with a variant for each body if the body depends on the status.
    pub(super) fn by_status(&mut self, page: usize, first: usize) -> usize {
        let Some(bodies) = ByStatus::of(self.service, page) else { return first };
        let mut choices = vec![self.choice(page, bodies.first, bodies.statuses_of_first(), first)];
        let mut tables = Vec::new();
        for (at, body) in bodies.others.iter().enumerate() {
            let Some(status) = body.statuses.first().copied() else { continue };
            let head = self.head_of_status(page, status);
            let example = self.examples.get(page).and_then(|shown| shown.others.get(at)?.as_deref());
            let table = self.answer_of_tables(page, &body.tables, head, example);
            choices.push(self.choice(page, status, body.statuses.iter().map(|code| (*code, *code)).collect(), table));
            tables.push(table);
        }
        self.other_answers.insert(page, tables);
        let head = self.head_of_response(page);
        self.add(page, Kind::Response, head, Body::OneOf(choices))
    }

    fn choice(&self, page: usize, status: u16, statuses: Vec<(u16, u16)>, table: usize) -> Choice {
        let listed = self.service.pages.get(page).map_or(&[][..], |page| &page.statuses);
        let meaning = listed.iter().find(|listed| listed.code == status).map_or("", |listed| listed.meaning.trim());
        let is_first = !statuses.iter().all(|(first, last)| first == last);
        let others = if is_first { ", and with all statuses of a success that no other variant has" } else { "" };
        let mut docs = format!("The response with status {status}{others}.");
        if !meaning.is_empty() {
            docs = format!("{docs}\n\n{}", prose::sentence(meaning));
        }
        Choice { name: reason(status), docs, statuses, ty: Type::Table(table) }
    }

    /// Returns the name and the documentation of the response with a status.
    pub(super) fn head_of_status(&mut self, page: usize, status: u16) -> Head {
        let call = self.service.pages.get(page).map(verb::of_page).unwrap_or_default();
        let docs = format!("Response to [`{call}`] with status {status}.");
        let name = self.claim(page, &[format!("{call}{}Response", reason(status))]);
        Head { name, docs, page: self.links.page(page) }
    }
}

/// Returns the name of a status.
fn reason(status: u16) -> String {
    let name = match status {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritative",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        208 => "AlreadyReported",
        status => return format!("Status{status}"),
    };
    name.to_owned()
}
