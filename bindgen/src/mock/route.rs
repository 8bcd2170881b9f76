//! Finds the call of a request.

use crate::generate::contract::{Call, Contract, Incoming};

/// The call of a request, and what is wrong with the request.
pub(super) struct Routed<'c> {
    pub(super) call: &'c Call,
    pub(super) drift: Vec<String>,
}

/// Returns the call that fits a request best: the one with the least drift, then the one with the fewest placeholders.
pub(super) fn find<'c>(contracts: &'c [Contract], method: &str, incoming: &Incoming) -> Option<Routed<'c>> {
    let all = contracts.iter().flat_map(|contract| contract.calls.iter().map(move |call| (contract, call)));
    let fitting = all.filter(|(_, call)| call.method() == method && is_instance(call.path(), &incoming.path));
    let routed = fitting.map(|(contract, call)| Routed { call, drift: contract.drift(call, incoming) });
    routed.min_by_key(|routed| (routed.drift.len(), routed.call.path().matches('{').count()))
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
