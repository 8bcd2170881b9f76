//! Simulates many runs of calls that share a budget of retries, and checks each of their steps.
//!
//! `cargo run --release -p restable-benches --bin simulate_retries -- [RUNS] [FIRST_SEED]`
//!
//! The program stops at the first violation and prints its seed and scenario.

use std::io::{self, Write as _};
use std::process::ExitCode;
use std::time::Instant;

use restable_tests::retries::{Scenario, Totals, play};

const RUNS: u64 = 1_000_000;

const CHECKED: &str = "\
checked for each step: no repetition unless the method is idempotent or the service has not processed the request; never more
  attempts than the policy allows; no attempt before the time that the service asked for; no attempt and no wait beyond the
  timeout; the budget within its capacity, and taken only for retries; every call ends, with the right reason; a second run
  has the same totals";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("simulate_retries: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse());
    let usage = |_| io::Error::other("usage: simulate_retries [RUNS] [FIRST_SEED]");
    let runs = arguments.next().transpose().map_err(usage)?.unwrap_or(RUNS);
    let first: u64 = arguments.next().transpose().map_err(usage)?.unwrap_or(0);
    let start = Instant::now();
    let mut totals = Totals::default();
    for seed in first..first.saturating_add(runs) {
        let Totals { calls, attempts, waits, completed, unsafe_to_repeat, without_budget } = checked(seed)?;
        totals.calls += calls;
        totals.attempts += attempts;
        totals.waits += waits;
        totals.completed += completed;
        totals.unsafe_to_repeat += unsafe_to_repeat;
        totals.without_budget += without_budget;
    }
    let Totals { calls, attempts, waits, completed, unsafe_to_repeat, without_budget } = totals;
    let mut out = io::stdout().lock();
    writeln!(out, "{runs} runs, {calls} calls, {attempts} attempts, {waits} waits")?;
    writeln!(out, "  {completed:>9} completed\n  {unsafe_to_repeat:>9} not repeated, because that is not safe")?;
    writeln!(out, "  {without_budget:>9} not repeated, because of the budget")?;
    writeln!(out, "{CHECKED}\nall hold; {:.1} s", start.elapsed().as_secs_f64())
}

fn checked(seed: u64) -> io::Result<Totals> {
    let scenario = Scenario::random(seed);
    let failed = |reason: String| io::Error::other(format!("seed {seed}: {reason}\n{scenario:#?}"));
    let totals = play(&scenario).map_err(failed)?;
    if play(&scenario).as_ref() == Ok(&totals) { Ok(totals) } else { Err(failed("the second run differs".into())) }
}
