//! Simulates many polls of jobs against scripted servers, and checks each of them.
//!
//! `cargo run --release -p restable-benches --bin simulate_polls -- [RUNS] [FIRST_SEED]`
//!
//! A poll waits for one job, from the first query to the outcome. Each is generated from a seed, run twice and checked.
//! The program stops at the first violation and prints its seed and scenario.

use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::process::ExitCode;

use restable_benches::limits::Figures;
use restable_benches::simulate::{self, Seeds};
use restable_tests::simulation::{End, Play, Scenario, check, play};

const POLLINGS: u64 = 100_000;

const CHECKED: &str = "\
checked for each poll: no panic; no wait of zero or beyond the deadline; no query at or after the deadline; the poll ends
  at the deadline, with one query shortly before it; no delay shorter than the policy allows, or than the server asks, up to
  the limit of the policy; no delay longer than both; a refused token is renewed once and never sent again, and no other
  token is renewed; outcome and number of queries equal those of a second computation: a throttled query does not count as
  a failure if the poller waits as long as the server asks; the error has the job ID, the last state, the last entities and
  the last body; there is one outcome; a second run has the same schedule";

fn main() -> ExitCode {
    simulate::main("simulate_polls", POLLINGS, run)
}

fn run(seeds: Seeds) -> io::Result<()> {
    let mut totals = Totals::default();
    let scenario = |seed| Scenario::random(seed).map_err(|error| error.to_string());
    let seconds = seeds.play(scenario, checked, |play| totals.add(&play))?;
    let (pollings, mut out) = (seeds.runs, io::stdout().lock());
    writeln!(out, "{pollings} pollings, {} queries, {} pauses", totals.queries, totals.pauses)?;
    totals.ends.iter().try_for_each(|(end, count)| writeln!(out, "  {count:>9} {end}"))?;
    writeln!(out, "{CHECKED}\nall hold; {seconds:.1} s")?;
    let mut figures = Figures::new("simulate_polls", (seeds.first == 0).then_some(pollings));
    figures.add("queries of a polling", totals.queries_of_a_polling(pollings));
    figures.verdict()
}

fn checked(scenario: &Scenario) -> Result<Play, String> {
    let played = play(scenario);
    check(scenario, &played).map(|()| played)
}

#[derive(Default)]
struct Totals {
    queries: usize,
    pauses: usize,
    ends: BTreeMap<String, u64>,
}

impl Totals {
    fn add(&mut self, play: &Play) {
        self.queries += play.sent.len();
        self.pauses += play.waited.len();
        let end = match &play.end {
            End::Done { .. } => "Done".into(),
            End::Failed { kind, .. } => format!("{kind:?}"),
            End::Endless => "endless".into(),
        };
        *self.ends.entry(end).or_default() += 1;
    }

    // Far below the 2^52 queries at which the figure would be rounded.
    #[allow(clippy::cast_precision_loss)]
    fn queries_of_a_polling(&self, pollings: u64) -> f64 {
        self.queries as f64 / pollings as f64
    }
}
