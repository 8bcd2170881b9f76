//! Generates tests from the examples of a service.
//!
//! Each example of a normal response is decoded, encoded again, and compared. The expected differences are listed in a
//! drift file. Requests are built from their examples in the same way. The tests check both directions: an example that is not listed must be unchanged, and a listed one must
//! differ. The list therefore shrinks as pages and tables improve.

mod page_cases;
pub(super) mod placeholder;
mod request_cases;
mod request_lines;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use super::lower::Lowering;
use super::print::{LINE, text};
use super::round_trip::{self, RoundTrip};
use crate::page::Example;
pub(super) use request_cases::{RequestCase, request_cases};

/// The code that the tests of all services share: the paths of its files, relative to `tests`, and their source.
pub(crate) const SHARED_FILES: [(&str, &str); 3] = [
    ("held/mod.rs", include_str!("test_module/example_cases.rs")),
    ("held/calls.rs", include_str!("test_module/calls.rs")),
    ("held/requests.rs", include_str!("test_module/requests.rs")),
];

/// The numbers of response examples, by outcome of their round trip.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ExampleCounts {
    /// All response examples.
    pub responses: usize,
    /// Examples that are JSON.
    pub json: usize,
    /// Examples of errors.
    pub abnormal: usize,
    /// Examples of the normal response of an endpoint.
    pub normal: usize,
    /// Normal examples that decode.
    pub decoded: usize,
    /// Normal examples that are unchanged after a round trip.
    pub unchanged: usize,
    /// Response examples that contradict their table.
    pub drift: usize,
    /// Examples of request bodies that are JSON.
    pub requests: usize,
    /// Request examples that decode.
    pub requests_decoded: usize,
    /// Request examples that are unchanged when they are sent.
    pub requests_unchanged: usize,
}

/// An example of a page with a response, and its predicted round trip. Errors have no prediction.
pub(super) struct ExampleCase<'s> {
    page: usize,
    example: &'s Example,
    value: &'s Value,
    /// The table of the response, and the outcome.
    predicted: Option<(usize, RoundTrip)>,
}

/// Predicts the round trip of all examples.
pub(super) fn example_cases<'s>(lowering: &Lowering<'s>) -> Vec<ExampleCase<'s>> {
    let mut all = Vec::new();
    let service = lowering.service;
    for (page, content) in service.pages.iter().enumerate() {
        if lowering.answer_of(page).is_none() {
            continue;
        }
        for example in content.examples.iter().filter(|example| example.is_response) {
            let Ok(value) = &example.json else { continue };
            // A response without a table has no type to decode the example into, and an example shows no file.
            let answer = lowering.shown_answer(page, example);
            let has_no_type = |answer| lowering.plan.is_empty_answer(answer) || lowering.plan.is_file(answer);
            if answer.is_some_and(has_no_type) {
                continue;
            }
            let predicted = answer.map(|answer| (answer, round_trip::predict(&lowering.plan, answer, value)));
            all.push(ExampleCase { page, example, value, predicted });
        }
    }
    all
}

impl ExampleCounts {
    /// Counts the examples of a service.
    pub(super) fn of(lowering: &Lowering<'_>, cases: &[ExampleCase<'_>], requests: &[RequestCase<'_>]) -> Self {
        let mut count = Self { drift: lowering.drift, ..Self::default() };
        for page in lowering.service.pages.iter().filter(|page| !page.endpoints.is_empty()) {
            let responses = || page.examples.iter().filter(|example| example.is_response);
            count.responses += responses().count();
            count.json += responses().filter(|example| example.json.is_ok()).count();
        }
        for case in cases {
            match &case.predicted {
                None => count.abnormal += 1,
                Some((_, round_trip)) => {
                    count.normal += 1;
                    count.decoded += usize::from(!matches!(round_trip, RoundTrip::Refused(_)));
                    count.unchanged += usize::from(matches!(round_trip, RoundTrip::Same | RoundTrip::Retyped(_)));
                }
            }
        }
        for example in requests.iter().flat_map(|case| &case.examples) {
            count.requests += 1;
            count.requests_decoded += usize::from(!matches!(example.round_trip, RoundTrip::Refused(_)));
            count.requests_unchanged += usize::from(example.round_trip == RoundTrip::Same);
        }
        count
    }
}

/// Generates the tests of a service.
pub(super) fn write(
    lowering: &Lowering<'_>,
    crate_name: &str,
    service: &str,
    cases: &[ExampleCase<'_>],
    requests: &[RequestCase<'_>],
) -> BTreeMap<String, String> {
    let mut source = format!(
        "//! Compares the bindings with the examples on the pages.\n\n#[macro_use]\nmod held;\n\n\
         use {}::{service} as service;\n\n\
         /// The examples that differ after a round trip.\nconst DRIFT: &str = include_str!(\"drift/{service}.txt\");\n",
        crate_name.replace('-', "_")
    );
    let mut drift = String::new();
    for of_page in cases.chunk_by(|one, other| one.page == other.page) {
        let checks: String = of_page.iter().filter_map(|case| check(lowering, case, &mut drift)).collect();
        let own = of_page.first().and_then(|case| lowering.plan.modules.get(case.page));
        if let Some(own) = own {
            let _ = write!(source, "\n#[test]\nfn {}() {{\n{checks}}}\n", own.name);
        }
    }
    if !requests.is_empty() {
        source.push_str(&request_cases::write(lowering, requests, &mut drift));
    }
    if cases.is_empty() && requests.is_empty() {
        return BTreeMap::new();
    }
    BTreeMap::from([(format!("{service}.rs"), source), (format!("drift/{service}.txt"), drift)])
}

/// Generates the check of an example, and adds its line to the drift file if a difference is predicted.
fn check(lowering: &Lowering<'_>, case: &ExampleCase<'_>, drift: &mut String) -> Option<String> {
    let key = text::shown(&format!("{}:{}", lowering.service.pages.get(case.page)?.path, case.example.line));
    let body = text::json(case.value);
    let Some((answer, round_trip)) = &case.predicted else {
        let status = case.example.status.code().filter(|code| *code >= 400).unwrap_or(400);
        let arguments = [status.to_string(), text::literal(&key), body];
        return Some(call("abnormal", &arguments));
    };
    let (module, ty) = lowering.name_of(*answer)?;
    if *round_trip != RoundTrip::Same {
        let _ = writeln!(drift, "{key}: {}", text::shown(&round_trip.to_string()));
    }
    Some(call("held", &[format!("service::{module}::{ty}"), text::literal(&key), body]))
}

/// Prints a macro call as rustfmt would.
fn call(name: &str, arguments: &[String]) -> String {
    let line = format!("    {name}!({});\n", arguments.join(", "));
    if line.len() <= LINE && !line.trim_end().contains('\n') {
        return line;
    }
    format!("    {name}!(\n        {}\n    );\n", arguments.join(",\n        "))
}
