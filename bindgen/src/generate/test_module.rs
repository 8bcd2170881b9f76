//! Tests of the examples of a service.
//!
//! Each example of a normal answer is decoded, written again, and compared. What is foreseen to differ is listed in a file
//! of expectations, and the tests hold both ways: an example that is not listed comes back as it was, and one that is
//! listed does not, so that the list shrinks as pages and tables get better.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use super::lower::Lowering;
use super::print::{LINE, text};
use super::round_trip::{self, RoundTrip};
use crate::page::Example;

/// What the tests of all services use; it stands in `tests/held/mod.rs`.
pub(crate) const SHARED_SOURCE: &str = include_str!("test_module/example_cases.rs");

/// Where [`SHARED_SOURCE`] stands.
pub(crate) const SHARED_PATH: &str = "held/mod.rs";

/// How many examples of answers there are, and what becomes of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ExampleCounts {
    /// All.
    pub responses: usize,
    /// Those that are JSON.
    pub json: usize,
    /// Those that show an error.
    pub abnormal: usize,
    /// Those that show the normal answer of an endpoint.
    pub normal: usize,
    /// Those of them that decode.
    pub decoded: usize,
    /// Those of them that come back as they were.
    pub unchanged: usize,
    /// Those that contradict their table.
    pub drift: usize,
}

/// An example of a page that has an answer, and what becomes of it; errors have no fate.
pub(super) struct ExampleCase<'s> {
    page: usize,
    example: &'s Example,
    value: &'s Value,
    round_trip: Option<RoundTrip>,
}

/// Foresees what becomes of all examples.
pub(super) fn example_cases<'s>(lowering: &Lowering<'s>) -> Vec<ExampleCase<'s>> {
    let mut all = Vec::new();
    let service = lowering.service;
    for (page, content) in service.pages.iter().enumerate() {
        let Some((_, _, answer)) = lowering.answer_of(page) else { continue };
        for example in content.examples.iter().filter(|example| example.is_response) {
            let Ok(value) = &example.json else { continue };
            // An answer without a table has nothing to hold an example against.
            if example.is_normal() && lowering.plan.is_empty_answer(answer) {
                continue;
            }
            let round_trip = example.is_normal().then(|| round_trip::predict(&lowering.plan, answer, value));
            all.push(ExampleCase { page, example, value, round_trip });
        }
    }
    all
}

impl ExampleCounts {
    /// Counts the examples of a service.
    pub(super) fn of(lowering: &Lowering<'_>, cases: &[ExampleCase<'_>]) -> Self {
        let mut count = Self { drift: lowering.drift, ..Self::default() };
        for page in lowering.service.pages.iter().filter(|page| !page.endpoints.is_empty()) {
            let responses = || page.examples.iter().filter(|example| example.is_response);
            count.responses += responses().count();
            count.json += responses().filter(|example| example.json.is_ok()).count();
        }
        for case in cases {
            match &case.round_trip {
                None => count.abnormal += 1,
                Some(round_trip) => {
                    count.normal += 1;
                    count.decoded += usize::from(!matches!(round_trip, RoundTrip::Refused(_)));
                    count.unchanged += usize::from(matches!(round_trip, RoundTrip::Same | RoundTrip::Retyped(_)));
                }
            }
        }
        count
    }
}

/// The tests of a service.
pub(super) fn write(
    lowering: &Lowering<'_>,
    krate: &str,
    service: &str,
    cases: &[ExampleCase<'_>],
) -> BTreeMap<String, String> {
    let mut source = format!(
        "//! The examples of the pages, held against their tables.\n\n#[macro_use]\nmod held;\n\n\
         use {}::{service} as service;\n\n\
         /// The examples that do not come back as they were.\nconst DRIFT: &str = include_str!(\"drift/{service}.txt\");\n",
        krate.replace('-', "_")
    );
    let mut drift = String::new();
    for of_page in cases.chunk_by(|one, other| one.page == other.page) {
        let checks: String = of_page.iter().filter_map(|case| check(lowering, case, &mut drift)).collect();
        let own = of_page.first().and_then(|case| lowering.plan.modules.get(case.page));
        if let Some(own) = own {
            let _ = write!(source, "\n#[test]\nfn {}() {{\n{checks}}}\n", own.name);
        }
    }
    if cases.is_empty() {
        return BTreeMap::new();
    }
    BTreeMap::from([(format!("{service}.rs"), source), (format!("drift/{service}.txt"), drift)])
}

/// The check of an example, and its line among those that do not come back.
fn check(lowering: &Lowering<'_>, case: &ExampleCase<'_>, drift: &mut String) -> Option<String> {
    let (module, ty, _) = lowering.answer_of(case.page)?;
    let key = text::shown(&format!("{}:{}", lowering.service.pages.get(case.page)?.path, case.example.line));
    let body = text::json(case.value);
    let Some(round_trip) = &case.round_trip else {
        let status = case.example.status.code().filter(|code| *code >= 400).unwrap_or(400);
        let arguments = [status.to_string(), text::literal(&key), body];
        return Some(call("abnormal", &arguments));
    };
    if *round_trip != RoundTrip::Same {
        let _ = writeln!(drift, "{key}: {}", text::shown(&round_trip.to_string()));
    }
    Some(call("held", &[format!("service::{module}::{ty}"), text::literal(&key), body]))
}

/// A macro's call, laid out as rustfmt does.
fn call(name: &str, arguments: &[String]) -> String {
    let line = format!("    {name}!({});\n", arguments.join(", "));
    if line.len() <= LINE && !line.trim_end().contains('\n') {
        return line;
    }
    format!("    {name}!(\n        {}\n    );\n", arguments.join(",\n        "))
}
