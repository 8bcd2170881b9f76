//! The headers that hold a request's id or the code of an error.

use alloc::vec::Vec;

use super::spelling;
use crate::Headers;

/// Asked in this order: the gateway's, `OpenStack`'s, Nova's, object storage's (two), IAM's.
const NAMES: [&str; 6] = [
    "x-request-id",
    "x-openstack-request-id",
    "x-compute-request-id",
    "x-obs-request-id",
    "x-amz-request-id",
    "x-iam-trace-id",
];

/// The ids in the headers, the most telling first; blank ones are left out.
///
/// Behind the known names come all others that are request ids by their words, in the order of the headers.
pub(crate) fn in_headers(headers: &(impl Headers + ?Sized)) -> impl Iterator<Item = &str> {
    let known = NAMES.iter().filter_map(|name| headers.header(name));
    known.chain(by_name(headers, spelling::is_request_id)).map(str::trim).filter(|id| !id.is_empty())
}

/// The code in the headers, `x-amzn-errortype` for one.
pub(super) fn code_in_headers(headers: &(impl Headers + ?Sized)) -> Option<&str> {
    by_name(headers, spelling::is_code_header).into_iter().map(str::trim).find(|code| !code.is_empty())
}

fn by_name(headers: &(impl Headers + ?Sized), is_meant: fn(&str) -> bool) -> Vec<&str> {
    let mut values = Vec::new();
    headers.visit(&mut |name, value| {
        if values.len() < MAX_HEADERS && is_meant(name) {
            values.push(value);
        }
    });
    values
}

/// How many headers of one meaning are kept.
const MAX_HEADERS: usize = 32;
