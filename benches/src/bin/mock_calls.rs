//! Calls every endpoint of a generated crate over a socket: the mock server plays the pages, and the tests of the crate send
//! each of their requests to it and decode the response.
//!
//! ```sh
//! cargo run -p restable-benches --bin mock_calls -- CRATE PAGES...
//! ```
//!
//! CRATE is the directory of a crate that was generated from PAGES with `--tests`. The result is printed by service, followed by
//! each call whose response was not decoded, with the reason. The program fails if fewer than 99 % of the endpoints are decoded.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use restable_bindgen::Builder;
use restable_bindgen::mock::Mock;

/// The share of endpoints whose responses have to be decoded, in percent.
const LEAST: usize = 99;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let directory = arguments.next().ok_or("name the directory of a generated crate, and its pages")?;
    let mock = Mock::read(&arguments.fold(Builder::new(), restable_bindgen::Builder::pages))?;
    let documented = mock.calls();
    let server = mock.without_tokens().start()?;
    let calls = run(Path::new(&directory), &server.url())?;
    Ok(report(&calls, documented))
}

/// A call that the tests have made.
struct Call {
    service: String,
    outcome: String,
    /// The type of the request.
    request: String,
    /// The method, the path, the page and the reason.
    about: String,
}

impl Call {
    /// Reads a line that the generated tests print. They separate the parts by tabs.
    fn read(line: &str) -> Option<Self> {
        let mut parts = line.strip_prefix("called\t")?.split('\t').map(str::to_owned);
        let (outcome, request) = (parts.next()?, parts.next()?);
        let service = request.split("::").nth(1)?.to_owned();
        Some(Self { service, outcome, request, about: parts.collect::<Vec<_>>().join("  ") })
    }

    fn is(&self, outcome: &str) -> bool {
        self.outcome == outcome
    }
}

/// Runs the tests of the crate, and returns the calls that they have made.
fn run(directory: &Path, url: &str) -> Result<Vec<Call>, Box<dyn Error>> {
    let mut tests = Command::new(env!("CARGO"))
        .args(["test", "-q", "--all-features", "--no-fail-fast", "--test", "*", "--manifest-path"])
        .arg(directory.join("Cargo.toml"))
        .args(["requests::", "--", "--nocapture"])
        .env("RESTABLE_MOCK", url)
        .stdout(Stdio::piped())
        .spawn()?;
    let output = tests.stdout.take().ok_or("the tests have no output")?;
    let lines = BufReader::new(output).lines().collect::<Result<Vec<_>, _>>()?;
    if !tests.wait()?.success() {
        return Err("the tests of the crate fail".into());
    }
    Ok(lines.iter().filter_map(|line| Call::read(line)).collect())
}

fn report(calls: &[Call], documented: usize) -> ExitCode {
    let mut services: BTreeMap<&str, Vec<&Call>> = BTreeMap::new();
    for call in calls {
        services.entry(&call.service).or_default().push(call);
    }
    println!("{:38} {:>9} {:>7} {:>8} {:>8}", "", "endpoints", "calls", "answered", "decoded");
    for (service, calls) in &services {
        row(service, calls);
    }
    row("total", &calls.iter().collect::<Vec<_>>());
    for call in calls.iter().filter(|call| !call.is("decoded")) {
        println!("{} {}", call.outcome, call.about);
    }
    let decoded = endpoints(calls.iter().filter(|call| call.is("decoded")));
    println!("\n{documented} documented endpoints, {} called, {decoded} decoded", endpoints(calls.iter()));
    let is_enough = documented > 0 && decoded * 100 >= documented * LEAST;
    if is_enough { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn row(name: &str, calls: &[&Call]) {
    let decoded = calls.iter().filter(|call| call.is("decoded")).count();
    let answered = calls.iter().filter(|call| !call.is("unanswered")).count();
    let endpoints = endpoints(calls.iter().copied());
    println!("{name:38} {endpoints:>9} {:>7} {answered:>8} {decoded:>8}", calls.len());
}

fn endpoints<'c>(calls: impl Iterator<Item = &'c Call>) -> usize {
    calls.map(|call| call.request.as_str()).collect::<BTreeSet<_>>().len()
}
