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

/// What the headers say about an error.
pub(crate) struct InHeaders<'h> {
    /// The ids of the request, the most telling first.
    pub(crate) ids: Vec<&'h str>,
    /// The code of the error, `x-amzn-errortype` for one.
    pub(super) code: Option<&'h str>,
}

/// Reads the headers. Blank values are left out.
///
/// After the known names of ids come all others that are request ids by their words, in the order of the headers.
pub(crate) fn in_headers(headers: &(impl Headers + ?Sized)) -> InHeaders<'_> {
    let known = NAMES.iter().filter_map(|name| headers.header(name)).map(str::trim).filter(|id| !id.is_empty());
    let mut found = InHeaders { ids: known.collect(), code: None };
    headers.visit(&mut |name, value| {
        let value = value.trim();
        if value.is_empty() {
            return;
        }
        if found.ids.len() < MAX_HEADERS && spelling::is_request_id(name) {
            found.ids.push(value);
        } else if found.code.is_none() && spelling::is_code_header(name) {
            found.code = Some(value);
        }
    });
    found
}

/// How many headers of one meaning are kept.
const MAX_HEADERS: usize = 32;
