//! Examples of calls of other APIs, which a page shows as a step before its own call.

use super::super::{Method, Page};

/// Removes the examples of responses whose request line calls none of the endpoints of the page.
///
/// The request line of a response is the last one before it. It decides only on a page whose own calls have request lines and
/// answers as well, because an address may have a mistake.
pub(in crate::page) fn remove_responses(page: &mut Page) {
    let calls: Vec<(usize, bool)> = page
        .request_lines
        .iter()
        .map(|called| {
            let is_own = |(method, path): (Method, &str)| called.calls(method, path);
            (called.line, page.endpoints.iter().any(|own| is_own((own.method, &own.path))))
        })
        .collect();
    let is_own = |line: usize| calls.iter().rev().find(|(called, _)| *called < line).is_none_or(|(_, is_own)| *is_own);
    let has_own_line = calls.iter().any(|(_, is_own)| *is_own);
    let has_own = page.examples.iter().any(|example| example.is_normal() && is_own(example.line));
    if has_own_line && has_own {
        page.examples.retain(|example| !example.is_response || is_own(example.line));
    }
}
