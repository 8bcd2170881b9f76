//! The loop of the simulations: a scenario for each seed, played twice.

use std::fmt::Debug;
use std::io;
use std::process::ExitCode;
use std::time::Instant;

/// The seeds of a simulation, from the arguments of its program: how many, and the first one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seeds {
    /// How many seeds are played.
    pub runs: u64,
    /// The first one.
    pub first: u64,
}

impl Seeds {
    /// Reads the arguments `[RUNS] [FIRST_SEED]`.
    ///
    /// # Errors
    ///
    /// Returns the usage of the program if an argument is not a number.
    ///
    /// # Examples
    ///
    /// ```
    /// use restable_benches::simulate::Seeds;
    ///
    /// let seeds = Seeds::parse("simulate_polls", 100, ["7".to_owned()].into_iter())?;
    /// assert_eq!(seeds, Seeds { runs: 7, first: 0 });
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn parse(program: &str, runs: u64, mut arguments: impl Iterator<Item = String>) -> io::Result<Self> {
        let mut next = |default| {
            let parsed = arguments.next().map_or(Ok(default), |argument| argument.parse());
            parsed.map_err(|_| io::Error::other(format!("usage: {program} [RUNS] [FIRST_SEED]")))
        };
        Ok(Self { runs: next(runs)?, first: next(0)? })
    }

    /// Plays the scenario of each seed twice, and gives the outcome of the first run to `add`. Returns how long that took, in
    /// seconds.
    ///
    /// # Errors
    ///
    /// Returns the seed, the scenario and the reason if a run breaks a rule, or if the second run differs from the first.
    pub fn play<S: Debug, O: PartialEq>(
        self,
        scenario: impl Fn(u64) -> Result<S, String>,
        play: impl Fn(&S) -> Result<O, String>,
        mut add: impl FnMut(O),
    ) -> io::Result<f64> {
        let start = Instant::now();
        for seed in self.first..self.first.saturating_add(self.runs) {
            let scenario = scenario(seed).map_err(io::Error::other)?;
            let failed = |reason: String| io::Error::other(format!("seed {seed}: {reason}\n{scenario:#?}"));
            let outcome = play(&scenario).map_err(failed)?;
            if play(&scenario).as_ref() != Ok(&outcome) {
                return Err(failed("the second run differs".into()));
            }
            add(outcome);
        }
        Ok(start.elapsed().as_secs_f64())
    }
}

/// Runs a simulation with the arguments of the program, and prints its error.
pub fn main(program: &str, runs: u64, run: impl FnOnce(Seeds) -> io::Result<()>) -> ExitCode {
    match Seeds::parse(program, runs, std::env::args().skip(1)).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{program}: {error}");
            ExitCode::FAILURE
        }
    }
}
