//! The headers that hold a request's id.

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
pub(crate) fn in_headers(headers: &(impl Headers + ?Sized)) -> impl Iterator<Item = &str> {
    NAMES.iter().filter_map(|name| headers.header(name)).map(str::trim).filter(|id| !id.is_empty())
}
