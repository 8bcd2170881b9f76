//! Simulates many runs of callers that share a token, and checks each of their steps.
//!
//! `cargo run --release -p restable-benches --bin simulate_renewals -- [RUNS] [FIRST_SEED]`
//!
//! The program stops at the first violation and prints its seed and scenario.

use std::io::{self, Write as _};
use std::process::ExitCode;
use std::time::Instant;

use restable_tests::renewal::{Scenario, Totals, play};

const RUNS: u64 = 1_000_000;

const CHECKED: &str = "\
checked for each step: no caller uses a token after its expiry; never two callers sign in at once, except after the timeout
  of an attempt; no attempt follows a failure before the delay of the policy; a refused token is not used again; the error is
  that of the last attempt; no wait is longer than the policy allows; every caller ends; a second run has the same totals";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("simulate_renewals: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse());
    let usage = |_| io::Error::other("usage: simulate_renewals [RUNS] [FIRST_SEED]");
    let runs = arguments.next().transpose().map_err(usage)?.unwrap_or(RUNS);
    let first: u64 = arguments.next().transpose().map_err(usage)?.unwrap_or(0);
    let start = Instant::now();
    let mut totals = Totals::default();
    for seed in first..first.saturating_add(runs) {
        let Totals { requests, sign_ins, failures, failed, refused, waits } = checked(seed)?;
        totals.requests += requests;
        totals.sign_ins += sign_ins;
        totals.failures += failures;
        totals.failed += failed;
        totals.refused += refused;
        totals.waits += waits;
    }
    let Totals { requests, sign_ins, failures, failed, refused, waits } = totals;
    let mut out = io::stdout().lock();
    writeln!(out, "{runs} runs, {requests} requests, {sign_ins} sign-ins, {failures} of them failed, {waits} waits")?;
    writeln!(out, "  {refused:>9} refused tokens\n  {failed:>9} callers that got an error")?;
    writeln!(out, "{CHECKED}\nall hold; {:.1} s", start.elapsed().as_secs_f64())
}

fn checked(seed: u64) -> io::Result<Totals> {
    let scenario = Scenario::random(seed);
    let failed = |reason: String| io::Error::other(format!("seed {seed}: {reason}\n{scenario:#?}"));
    let totals = play(&scenario).map_err(failed)?;
    if play(&scenario).as_ref() == Ok(&totals) { Ok(totals) } else { Err(failed("the second run differs".into())) }
}
