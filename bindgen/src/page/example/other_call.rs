//! Examples of calls of other APIs, which a page shows as a step before its own call.

use super::super::{Page, RequestLine};

/// Removes the examples of responses whose request line calls none of the endpoints of the page.
///
/// The request line of a response is the last one before it in its section. `section_lines` are the lines of the titles. The
/// line decides only on a page whose own calls have request lines and answers as well, because an address may have a mistake.
pub(in crate::page) fn remove_responses(page: &mut Page, section_lines: &[usize]) {
    let is_called = |called: &RequestLine| page.endpoints.iter().any(|own| called.calls(own.method, &own.path));
    let calls: Vec<(usize, bool)> = page.request_lines.iter().map(|called| (called.line, is_called(called))).collect();
    let section = |line: usize| section_lines.partition_point(|title| *title < line);
    let is_own = |line: usize| {
        let before = calls.partition_point(|(called, _)| *called < line);
        let last = before.checked_sub(1).and_then(|last| calls.get(last));
        last.is_none_or(|(called, is_own)| *is_own || section(*called) != section(line))
    };
    let has_own_line = calls.iter().any(|(_, is_own)| *is_own);
    let has_own = page.examples.iter().any(|example| example.is_normal() && is_own(example.line));
    if has_own_line && has_own {
        page.examples.retain(|example| !example.is_response || is_own(example.line));
    }
}
