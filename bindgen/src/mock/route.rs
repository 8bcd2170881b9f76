//! Finds the call of a request.

use std::cmp::Reverse;

use super::answer::PROJECT;
use crate::generate::contract::{Call, Contract, Incoming};
use crate::page::is_version;

/// The call of a request, and what is wrong with the request.
pub(super) struct Routed<'c> {
    pub(super) call: &'c Call,
    pub(super) drift: Vec<String>,
}

/// Finds the call of a request. The path may begin with the name of a service, as in the catalog, and then with a version and
/// a project that the pages do not repeat.
pub(super) fn find<'c>(contracts: &'c [Contract], method: &str, incoming: &Incoming) -> Option<Routed<'c>> {
    let (contracts, path) = match of_service(contracts, &incoming.path) {
        Some((contract, path)) => (std::slice::from_ref(contract), path),
        None => (contracts, incoming.path.as_str()),
    };
    let paths = std::iter::successors(Some(path), |path| without_base(path));
    paths.into_iter().find_map(|path| best(contracts, method, path, incoming))
}

/// Divides a path below the base URL of a service, such as `/nova/servers`, into the service and the path.
fn of_service<'c, 'p>(contracts: &'c [Contract], path: &'p str) -> Option<(&'c Contract, &'p str)> {
    let (name, _) = path.strip_prefix('/')?.split_once('/')?;
    let contract = contracts.iter().find(|contract| contract.module == name)?;
    Some((contract, path.get(1 + name.len()..)?))
}

/// Returns a path without the version, or else without the project, at its beginning.
fn without_base(path: &str) -> Option<&str> {
    let first = path.strip_prefix('/')?.split('/').next()?;
    let rest = path.get(1 + first.len()..)?;
    ((is_version(first) || first == PROJECT) && rest.starts_with('/')).then_some(rest)
}

/// Returns the call that fits best: among those whose keys the body has, the one with the least drift, then the one with the
/// fewest placeholders, then the one that needs the most of the query.
fn best<'c>(contracts: &'c [Contract], method: &str, path: &str, incoming: &Incoming) -> Option<Routed<'c>> {
    let all = contracts.iter().flat_map(|contract| contract.calls.iter().map(move |call| (contract, call)));
    let fitting = all.filter(|(_, call)| call.method() == method && is_instance(call.path(), path));
    let routed = fitting.map(|(contract, call)| Routed { call, drift: contract.drift(call, incoming) });
    routed.min_by_key(|Routed { call, drift }| {
        let placeholders = call.path().matches('{').count();
        (!call.has_keys(incoming), drift.len(), placeholders, Reverse(call.needed_in_query()))
    })
}

/// Returns whether a path has the form of a template.
fn is_instance(template: &str, path: &str) -> bool {
    let (mut template, mut path) = (template.trim_matches('/').split('/'), path.trim_matches('/').split('/'));
    loop {
        match (template.next(), path.next()) {
            (None, None) => return true,
            (Some(part), Some(segment)) if is_segment(part, segment) => {}
            _ => return false,
        }
    }
}

/// Returns whether a segment has the form of a part of a template, such as `{id}` or `{id}.json`.
fn is_segment(part: &str, segment: &str) -> bool {
    let (Some(open), Some(close)) = (part.find('{'), part.rfind('}')) else { return part == segment };
    let (before, after) = (part.get(..open).unwrap_or_default(), part.get(close + 1..).unwrap_or_default());
    let inner = segment.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
    inner.is_some_and(|inner| !inner.is_empty())
}
