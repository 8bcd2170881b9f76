//! Generates tests from the examples of a service.
//!
//! Each example of a normal response is decoded, encoded again, and compared. The expected differences are listed in a
//! drift file. The tests check both directions: an example that is not listed must be unchanged, and a listed one must
//! differ. The list therefore shrinks as pages and tables improve.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use super::foresee::{self, Fate};
use super::lift::Lift;
use super::print::{LINE, text};
use crate::page::Example;

/// The code that the tests of all services share.
pub(crate) const HELD: &str = include_str!("held.rs.txt");

/// The path of [`HELD`], relative to `tests`.
pub(crate) const HELD_PATH: &str = "held/mod.rs";

/// The numbers of response examples, by outcome of their round trip.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Examples {
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
}

/// An example of a page with a response, and its predicted round trip. Errors have no prediction.
pub(super) struct Held<'s> {
    page: usize,
    example: &'s Example,
    value: &'s Value,
    fate: Option<Fate>,
}

/// Predicts the round trip of all examples.
pub(super) fn hold<'s>(lift: &Lift<'s>) -> Vec<Held<'s>> {
    let mut all = Vec::new();
    let service = lift.service;
    for (page, content) in service.pages.iter().enumerate() {
        let Some((_, _, answer)) = lift.answer_of(page) else { continue };
        for example in content.examples.iter().filter(|example| example.is_response) {
            let Ok(value) = &example.json else { continue };
            // A response without a table has no type to decode the example into.
            if example.is_normal() && lift.plan.is_empty_answer(answer) {
                continue;
            }
            let fate = example.is_normal().then(|| foresee::fate(&lift.plan, answer, value));
            all.push(Held { page, example, value, fate });
        }
    }
    all
}

impl Examples {
    /// Counts the examples of a service.
    pub(super) fn count(lift: &Lift<'_>, held: &[Held<'_>]) -> Self {
        let mut count = Self { drift: lift.drift, ..Self::default() };
        for page in lift.service.pages.iter().filter(|page| !page.endpoints.is_empty()) {
            let responses = || page.examples.iter().filter(|example| example.is_response);
            count.responses += responses().count();
            count.json += responses().filter(|example| example.json.is_ok()).count();
        }
        for held in held {
            match &held.fate {
                None => count.abnormal += 1,
                Some(fate) => {
                    count.normal += 1;
                    count.decoded += usize::from(!matches!(fate, Fate::Refused(_)));
                    count.unchanged += usize::from(matches!(fate, Fate::Same | Fate::Retyped(_)));
                }
            }
        }
        count
    }
}

/// Generates the tests of a service.
pub(super) fn write(lift: &Lift<'_>, krate: &str, service: &str, held: &[Held<'_>]) -> BTreeMap<String, String> {
    let mut source = format!(
        "//! Round trips of the examples on the pages.\n\n#[macro_use]\nmod held;\n\n\
         use {}::{service} as service;\n\n\
         /// The examples that differ after a round trip.\nconst DRIFT: &str = include_str!(\"drift/{service}.txt\");\n",
        krate.replace('-', "_")
    );
    let mut drift = String::new();
    for of_page in held.chunk_by(|one, other| one.page == other.page) {
        let checks: String = of_page.iter().filter_map(|held| check(lift, held, &mut drift)).collect();
        let own = of_page.first().and_then(|held| lift.plan.modules.get(held.page));
        if let Some(own) = own {
            let _ = write!(source, "\n#[test]\nfn {}() {{\n{checks}}}\n", own.name);
        }
    }
    if held.is_empty() {
        return BTreeMap::new();
    }
    BTreeMap::from([(format!("{service}.rs"), source), (format!("drift/{service}.txt"), drift)])
}

/// Generates the check of an example, and adds its line to the drift file if a difference is predicted.
fn check(lift: &Lift<'_>, held: &Held<'_>, drift: &mut String) -> Option<String> {
    let (module, ty, _) = lift.answer_of(held.page)?;
    let key = text::shown(&format!("{}:{}", lift.service.pages.get(held.page)?.path, held.example.line));
    let body = text::json(held.value);
    let Some(fate) = &held.fate else {
        let status = held.example.status.code().filter(|code| *code >= 400).unwrap_or(400);
        let arguments = [status.to_string(), text::literal(&key), body];
        return Some(call("abnormal", &arguments));
    };
    if *fate != Fate::Same {
        let _ = writeln!(drift, "{key}: {}", text::shown(&fate.to_string()));
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
