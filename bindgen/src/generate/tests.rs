//! Tests of the examples of a service.
//!
//! Each example of a normal answer is decoded, written again, and compared. What is foreseen to differ is listed in a file
//! of expectations, and the tests hold both ways: an example that is not listed comes back as it was, and one that is
//! listed does not, so that the list shrinks as pages and tables get better.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::foresee::{self, Fate};
use super::lift::Lift;
use super::print::text;
use crate::page::{Example, Status};

/// What the tests of all services use; it stands in `tests/held/mod.rs`.
pub(crate) const HELD: &str = include_str!("held.rs.txt");

/// Where [`HELD`] stands.
pub(crate) const HELD_PATH: &str = "held/mod.rs";

/// How many examples there are, and what becomes of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Examples {
    /// Examples of normal answers that are JSON and have a table.
    pub held: usize,
    /// Those that decode.
    pub decoded: usize,
    /// Those that come back as they were.
    pub unchanged: usize,
}

/// The tests of a service.
pub(super) fn write(lift: &Lift<'_>, krate: &str, service: &str) -> (BTreeMap<String, String>, Examples) {
    let mut tests = String::new();
    let mut drift = String::new();
    let mut count = Examples::default();
    for (index, page) in lift.service.pages.iter().enumerate() {
        let Some((module, ty, response)) = lift.answer_of(index) else { continue };
        let mut checks = String::new();
        for example in page.examples.iter().filter(|example| is_normal(example)) {
            let Ok(value) = &example.json else { continue };
            let Some(fate) = foresee::fate(&lift.plan, response, value) else { continue };
            let key = format!("{}:{}", page.path, example.line);
            count.add(&fate);
            if fate != Fate::Same {
                let _ = writeln!(drift, "{key}: {fate}");
            }
            let body = raw(&serde_json::to_string_pretty(value).unwrap_or_default());
            let key = text::literal(&key);
            let _ = writeln!(checks, "    held!(service::{module}::{ty}, {key}, {body});");
        }
        if let (false, Some(own)) = (checks.is_empty(), lift.plan.modules.get(index)) {
            let _ = write!(tests, "\n#[test]\nfn {}() {{\n{checks}}}\n", own.name);
        }
    }
    let mut files = BTreeMap::new();
    if !tests.is_empty() {
        let krate = krate.replace('-', "_");
        let head = format!(
            "//! The examples of the pages, held against their tables.\n\n#[macro_use]\nmod held;\n\n\
             use {krate}::{service} as service;\n\n\
             /// The examples that do not come back as they were.\nconst DRIFT: &str = include_str!(\"drift/{service}.txt\");\n"
        );
        files.insert(format!("{service}.rs"), head + &tests);
        files.insert(format!("drift/{service}.txt"), drift);
    }
    (files, count)
}

impl Examples {
    fn add(&mut self, fate: &Fate) {
        self.held += 1;
        self.decoded += usize::from(!matches!(fate, Fate::Refused(_)));
        self.unchanged += usize::from(*fate == Fate::Same);
    }
}

/// Whether an example shows the normal answer.
fn is_normal(example: &Example) -> bool {
    example.is_response
        && !example.status.is_abnormal()
        && !matches!(example.status, Status::Code(300..))
        && !is_error(example)
}

/// The members of the envelopes of errors.
const ERRORS: [&str; 8] =
    ["error", "errors", "error_code", "error_msg", "errCode", "externalMessage", "badRequest", "itemNotFound"];

fn is_error(example: &Example) -> bool {
    let mut names = example.json.as_ref().ok().and_then(Value::as_object).into_iter().flat_map(Map::keys).peekable();
    names.peek().is_some() && names.all(|name| ERRORS.contains(&name.as_str()))
}

/// A text as a raw literal, with as many marks as it needs.
fn raw(text: &str) -> String {
    let longest = text.split('"').map(|rest| rest.bytes().take_while(|byte| *byte == b'#').count()).max();
    let marks = "#".repeat(longest.unwrap_or_default() + 1);
    format!("r{marks}\"{text}\"{marks}")
}
