//! Measures `restable check` and `restable generate` on a documentation checkout. `cargo run --release -p restable-rst
//! --example rst_speed -- DIR` measures the reader of reStructuredText alone.
//!
//! `cargo run --release -p restable-benches --bin pages -- DIR [ROUNDS]`
//!
//! `DIR` holds pages (`*.rst`). The figures are wall seconds on all cores, the lowest of the rounds. The first
//! `generate` writes into an empty directory; the second finds all files up to date. The memory is the peak of the
//! whole process, so it is read when only `check` has run.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use restable_bindgen::{Builder, Error, Outcome};

const ROUNDS: usize = 5;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("pages: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let usage = || io::Error::other("usage: pages DIR [ROUNDS]");
    let mut arguments = std::env::args().skip(1);
    let pages = arguments.next().map(PathBuf::from).ok_or_else(usage)?;
    let rounds = arguments.next().map_or(Ok(ROUNDS), |rounds| rounds.parse()).map_err(|_| usage())?;
    let output = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/pages");
    let mut out = io::stdout().lock();

    let totals = Builder::new().pages(&pages).check()?.report.totals;
    let check = best(rounds, || Builder::new().pages(&pages).check())?;
    let memory = peak_megabytes()?;
    let generate = || Builder::new().pages(&pages).out_dir(&output).crate_name("bindings").tests().generate();
    let empty = || if output.exists() { fs::remove_dir_all(&output) } else { Ok(()) };
    let mut fresh = f64::INFINITY;
    for _ in 0..rounds {
        empty()?;
        fresh = fresh.min(best(1, generate)?);
    }
    let again = best(rounds, generate)?;

    writeln!(out, "{} pages, {} endpoints", totals.pages, totals.endpoints)?;
    writeln!(out, "| | seconds | to reach |\n|---|---|---|")?;
    writeln!(out, "| check | {check:.2} | 0.6 |")?;
    writeln!(out, "| generate, with tests | {fresh:.2} | 2.5 |")?;
    writeln!(out, "| generate again | {again:.2} | |")?;
    writeln!(out, "\npeak memory of a check {memory:.0} MB")
}

/// The lowest seconds of some rounds.
fn best(rounds: usize, mut work: impl FnMut() -> Result<Outcome, Error>) -> io::Result<f64> {
    let mut best = f64::INFINITY;
    for _ in 0..rounds {
        let start = Instant::now();
        work()?;
        best = best.min(start.elapsed().as_secs_f64());
    }
    Ok(best)
}

/// The peak memory of this process (`VmHWM`: proc(5)), in megabytes.
fn peak_megabytes() -> io::Result<f64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|line| line.split_whitespace().next()).and_then(|figure| figure.parse::<f64>().ok());
    kibibytes.map(|figure| figure * 1.024 / 1e3).ok_or_else(|| io::Error::other("/proc/self/status has no VmHWM"))
}
