//! Query parameters whose value in the address distinguishes a call from another one with the same method and path.

use std::collections::HashMap;

use super::super::path;
use super::super::plan::Field;
use crate::page::{Endpoint, Method, Presence};
use crate::service::Service;

/// The number of the service's calls with a method and a path.
pub(super) fn calls(service: &Service) -> HashMap<(Method, &str), usize> {
    let mut calls = HashMap::new();
    for endpoint in service.pages.iter().flat_map(|page| &page.endpoints) {
        *calls.entry((endpoint.method, path_of(endpoint))).or_default() += 1;
    }
    calls
}

/// Makes each parameter mandatory that the address sets, as in `/kites/{id}?reels=true`, if another call has the same path: without
/// the parameter the service would answer that one.
pub(super) fn require(query: &mut [Field], endpoint: &Endpoint, calls: &HashMap<(Method, &str), usize>) {
    if calls.get(&(endpoint.method, path_of(endpoint))).is_none_or(|&calls| calls < 2) {
        return;
    }
    let (_, address) = endpoint.path.split_once('?').unwrap_or_default();
    for pair in address.split('&').filter(|pair| pair.split_once('=').is_some_and(|(_, value)| is_word(value))) {
        let names = path::query_names(pair);
        for field in query.iter_mut().filter(|field| names.contains(&field.wire)) {
            field.presence = Presence::Mandatory;
        }
    }
}

fn path_of(endpoint: &Endpoint) -> &str {
    endpoint.path.split('?').next().unwrap_or_default()
}

/// Returns whether a value is neither a placeholder nor a number, which an address may show as an example.
fn is_word(value: &str) -> bool {
    !value.is_empty() && value.chars().all(char::is_alphabetic)
}
