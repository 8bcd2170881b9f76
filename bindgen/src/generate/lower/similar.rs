//! Finds an example for the rows of an operation without one: that of a similar operation in the same file.

use std::collections::HashSet;

use serde_json::Value;

use super::super::rows::Node;
use super::{Lowering, Side};
use crate::page::{Endpoint, Method, Page, add_names};
use crate::service::Service;

/// An example of a file, and what it shows.
#[derive(Debug)]
pub(super) struct Candidate<'s> {
    example: &'s Value,
    is_response: bool,
    /// Whether it is about a list of resources, and not about one of them.
    is_list: bool,
    names: HashSet<&'s str>,
}

/// The maximum number of examples of a file that are compared.
const MAX_CANDIDATES: usize = 200;

impl<'s> Lowering<'s> {
    /// Returns the example of a similar operation that has most of the rows: of one that returns a list too, or a single
    /// resource too. There is none if it has less than half of the rows, or lacks an object that is a row.
    pub(super) fn similar_examples(&mut self, page: usize, nodes: &[Node<'s>], side: Side) -> Vec<&'s Value> {
        let service = self.service;
        let Some(content) = service.pages.get(page).filter(|content| !has_actions(content)) else { return Vec::new() };
        let is_list = content.endpoints.first().is_some_and(is_list);
        let candidates =
            self.similar.entry(content.path.as_str()).or_insert_with(|| candidates(service, &content.path));
        let count = |candidate: &Candidate<'_>| {
            let is_shown = |node: &&Node<'_>| candidate.names.contains(node.name.as_str());
            let is_whole = nodes.iter().filter(|node| node.row.is_structured()).all(|node| is_shown(&node));
            if is_whole { nodes.iter().filter(is_shown).count() } else { 0 }
        };
        let of_side = |candidate: &&Candidate<'_>| candidate.is_response == (side == Side::Response);
        let fitting = candidates.iter().filter(|candidate| candidate.is_list == is_list).filter(of_side);
        let counted = fitting.map(|candidate| (count(candidate), candidate.example));
        let enough = counted.filter(|(count, _)| *count >= 2 && *count * 2 >= nodes.len());
        // The first of the best ones.
        let best = enough.reduce(|best, next| if next.0 > best.0 { next } else { best });
        best.map(|(_, example)| example).into_iter().collect()
    }
}

fn candidates<'s>(service: &'s Service, path: &str) -> Vec<Candidate<'s>> {
    let pages = service.pages.iter().filter(|page| page.path == path && !has_actions(page));
    let found = pages.flat_map(|page| {
        let is_list = page.endpoints.first().is_some_and(is_list);
        page.examples.iter().filter(|example| !example.is_response || example.is_normal()).filter_map(move |example| {
            let value = example.shown()?;
            let mut names = HashSet::new();
            add_names(value, &mut names);
            Some(Candidate { example: value, is_response: example.is_response, is_list, names })
        })
    });
    found.take(MAX_CANDIDATES).collect()
}

/// Returns whether an operation is one of several actions with the same address, whose bodies have nothing in common.
fn has_actions(page: &Page) -> bool {
    page.endpoints.iter().any(|endpoint| endpoint.path.ends_with("/action"))
}

fn is_list(endpoint: &Endpoint) -> bool {
    endpoint.method == Method::Get && !endpoint.path.ends_with('}')
}
