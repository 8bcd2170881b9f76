//! Simulates many waits for a state against scripted services, and checks each of their steps.
//!
//! `cargo run --release -p restable-benches --bin simulate_states -- [RUNS] [FIRST_SEED]`
//!
//! The program stops at the first violation and prints its seed and scenario.

use std::io::{self, Write as _};
use std::process::ExitCode;

use restable_benches::simulate::{self, Seeds};
use restable_tests::waits::{Scenario, Totals, play};

const RUNS: u64 = 1_000_000;

const CHECKED: &str = "\
checked for each step: no query and no wait after the end, or beyond the deadline; no pause shorter than the policy allows; the
  report and the error have the last state; outcome and number of queries equal those of a second computation: a state is compared
  without regard to case, a 404 is a deletion or a resource that is not known, and a failed state ends a deletion only after
  another state; a success is confirmed as often as the policy requires; there is one outcome; a second run has the same totals";

fn main() -> ExitCode {
    simulate::main("simulate_states", RUNS, run)
}

fn run(seeds: Seeds) -> io::Result<()> {
    let mut totals = Totals::default();
    let seconds = seeds.play(|seed| Ok(Scenario::random(seed)), play, |run| totals += run)?;
    let Totals { queries, waits, reached, gone, failed, deadlines } = totals;
    let mut out = io::stdout().lock();
    writeln!(out, "{} waits for a state, {queries} queries, {waits} pauses", seeds.runs)?;
    writeln!(
        out,
        "  {reached:>9} reached\n  {gone:>9} deleted\n  {failed:>9} failed\n  {deadlines:>9} at the deadline"
    )?;
    writeln!(out, "{CHECKED}\nall hold; {seconds:.1} s")
}
