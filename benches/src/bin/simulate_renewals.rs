//! Simulates many runs of callers that share a token, and checks each of their steps.
//!
//! `cargo run --release -p restable-benches --bin simulate_renewals -- [RUNS] [FIRST_SEED]`
//!
//! The program stops at the first violation and prints its seed and scenario.

use std::io::{self, Write as _};
use std::process::ExitCode;

use restable_benches::simulate::{self, Seeds};
use restable_tests::renewal::{Scenario, Totals, play};

const RUNS: u64 = 1_000_000;

const CHECKED: &str = "\
checked for each step: no caller uses a token after its expiry; never two callers sign in at once, except after the timeout
  of an attempt; no attempt follows a failure before the delay of the policy; a refused token is not used again; the error is
  that of the last attempt; no wait is longer than the policy allows; every caller ends; a second run has the same totals";

fn main() -> ExitCode {
    simulate::main("simulate_renewals", RUNS, run)
}

fn run(seeds: Seeds) -> io::Result<()> {
    let mut totals = Totals::default();
    let seconds = seeds.play(|seed| Ok(Scenario::random(seed)), play, |run| totals += run)?;
    let Totals { requests, sign_ins, failures, failed, refused, waits } = totals;
    let (runs, mut out) = (seeds.runs, io::stdout().lock());
    writeln!(out, "{runs} runs, {requests} requests, {sign_ins} sign-ins, {failures} of them failed, {waits} waits")?;
    writeln!(out, "  {refused:>9} refused tokens\n  {failed:>9} callers that got an error")?;
    writeln!(out, "{CHECKED}\nall hold; {seconds:.1} s")
}
