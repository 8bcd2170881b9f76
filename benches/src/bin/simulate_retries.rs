//! Simulates many runs of calls that share a budget of retries, and checks each of their steps.
//!
//! `cargo run --release -p restable-benches --bin simulate_retries -- [RUNS] [FIRST_SEED]`
//!
//! The program stops at the first violation and prints its seed and scenario.

use std::io::{self, Write as _};
use std::process::ExitCode;

use restable_benches::simulate::{self, Seeds};
use restable_tests::retries::{Scenario, Totals, play};

const RUNS: u64 = 1_000_000;

const CHECKED: &str = "\
checked for each step: no repetition unless the method is idempotent or the service has not processed the request; never more
  attempts than the policy allows; no attempt before the time that the service asked for; no attempt and no wait beyond the
  timeout; the tokens of the budget equal those of a second count of the attempts, and no retry is sent without them; every call
  ends, with the right reason; a second run has the same totals";

fn main() -> ExitCode {
    simulate::main("simulate_retries", RUNS, run)
}

fn run(seeds: Seeds) -> io::Result<()> {
    let mut totals = Totals::default();
    let seconds = seeds.play(|seed| Ok(Scenario::random(seed)), play, |run| totals += run)?;
    let Totals { calls, attempts, waits, completed, unsafe_to_repeat, without_budget } = totals;
    let mut out = io::stdout().lock();
    writeln!(out, "{} runs, {calls} calls, {attempts} attempts, {waits} waits", seeds.runs)?;
    writeln!(out, "  {completed:>9} completed\n  {unsafe_to_repeat:>9} not repeated, because that is not safe")?;
    writeln!(out, "  {without_budget:>9} not repeated, because of the budget")?;
    writeln!(out, "{CHECKED}\nall hold; {seconds:.1} s")
}
