//! The headers and the keys that hold a request id.

use alloc::vec::Vec;

use super::keys::{Rank, rank};
use crate::response::headers::{Headers, USUAL_REQUEST_IDS};

/// The endings of header names that hold an id, without separators, and their priority. Of two with the same ending, the
/// longer one is first.
const ENDS: [(&str, usize); 21] = [
    ("correlationrequestid", 4),
    // The client chose this id.
    ("clientrequestid", 9),
    ("requestid", 0),
    ("reqid", 0),
    ("requestuuid", 1),
    ("requestguid", 1),
    ("requestuid", 1),
    ("queryid", 2),
    ("correlationid", 3),
    ("traceid", 5),
    ("transid", 5),
    ("transactionid", 5),
    ("trackingid", 6),
    ("tracetoken", 6),
    ("debugid", 6),
    ("invocationid", 6),
    ("activityid", 6),
    ("incidentid", 6),
    ("logid", 6),
    ("callid", 7),
    ("rayid", 7),
];

/// The names that follow no rule.
const EXCEPTIONS: [&str; 10] = [
    "intuit_tid",
    "cf-ray",
    "audit-id",
    "eagleid",
    "x-azure-ref",
    "x-msedge-ref",
    "x-amz-cf-id",
    "x-vercel-id",
    "x-guploader-uploadid",
    "x-amz-id-2",
];

/// The ids in the headers, in the order of priority and without blank ones.
#[inline]
pub(crate) fn in_headers(headers: &(impl Headers + ?Sized)) -> impl Iterator<Item = &str> {
    let mut ids = Vec::new();
    headers.for_each(&mut |name, value| {
        if let Some(order) = order(name) {
            ids.push((order, value.trim()));
        }
    });
    if ids.len() > 1 {
        ids.sort_by_key(|(order, _)| *order);
    }
    ids.into_iter().map(|(_, id)| id).filter(|id| !id.is_empty())
}

/// The priority of the id under the header `name`; `None` if the header holds no id.
fn order(name: &str) -> Option<usize> {
    let is_name = |known: &&str| known.eq_ignore_ascii_case(name);
    if let Some(order) = USUAL_REQUEST_IDS.iter().position(is_name) {
        return Some(order);
    }
    let end = ENDS.iter().find(|(end, _)| ends_with(name, end)).map(|(_, order)| *order);
    end.or_else(|| EXCEPTIONS.iter().any(is_name).then_some(8)).map(|order| USUAL_REQUEST_IDS.len() + order)
}

/// Whether the name of a header ends like this; case and separators are ignored.
pub(super) fn ends_with(name: &str, end: &str) -> bool {
    let mut letters = name.bytes().rev().filter(u8::is_ascii_alphanumeric);
    end.bytes().rev().all(|expected| letters.next().is_some_and(|letter| letter.eq_ignore_ascii_case(&expected)))
}

/// The endings of body keys that hold an id, and their ranks.
const KEYS: [(&[u8], Rank); 18] = [
    (b"clientrequestid", 12),
    (b"requestid", 2),
    (b"traceid", 4),
    (b"requestuuid", 5),
    (b"requestguid", 5),
    (b"reqid", 5),
    (b"correlationid", 6),
    (b"trackingid", 7),
    (b"debugid", 7),
    (b"invocationid", 7),
    (b"activityid", 7),
    (b"incidentid", 8),
    (b"supportid", 8),
    (b"rayid", 8),
    (b"logid", 8),
    (b"logref", 8),
    (b"transactionid", rank::TRANSACTION_ID),
    (b"trace", rank::STACK_OR_ID),
];

/// The words that may precede such an ending. Any other makes it the id of something else: `pull_request_id`,
/// `array_id`.
const OWNERS: [&[u8]; 24] = [
    b"",
    b"x",
    b"api",
    b"app",
    b"aws",
    b"amz",
    b"amzn",
    b"ms",
    b"http",
    b"server",
    b"service",
    b"oss",
    b"obs",
    b"cos",
    b"opc",
    b"fb",
    b"cf",
    b"internal",
    b"gateway",
    b"upstream",
    b"openstack",
    b"global",
    b"original",
    b"error",
];

/// The rank of a body key, given in lower case and without separators; `None` if the key holds no id.
pub(super) fn of_key(letters: &[u8]) -> Option<Rank> {
    if !letters.ends_with(b"id") && letters != b"trace" && letters != b"logref" {
        return None;
    }
    let (before, rank) = KEYS.iter().find_map(|(end, rank)| Some((letters.strip_suffix(*end)?, *rank)))?;
    OWNERS.contains(&before).then_some(rank)
}
