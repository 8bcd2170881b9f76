//! How long a documentation checkout takes: reading its pages, `restable check`, and `restable generate`.
//!
//! `cargo run --release -p restable-benches --bin pages -- DIR [ROUNDS]`
//!
//! `DIR` holds pages (`*.rst`). The figures are wall seconds on all cores, the least of some rounds; the reader alone runs
//! on one core, from memory. The first `generate` writes into an empty directory, the second finds what it would write.
//! Memory is the most that the process ever had, so it is printed before anything but `check` has run.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;
use std::{fs, hint};

use restable_bindgen::{Builder, rst};

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
    let check = best(rounds, || Builder::new().pages(&pages).check().map(drop))?;
    let memory = peak_megabytes()?;
    let generate = || Builder::new().pages(&pages).out_dir(&output).krate("bindings").tests().generate().map(drop);
    let empty = || if output.exists() { fs::remove_dir_all(&output) } else { Ok(()) };
    let mut fresh = f64::INFINITY;
    for _ in 0..rounds {
        empty()?;
        fresh = fresh.min(best(1, generate)?);
    }
    let again = best(rounds, generate)?;
    let texts = texts(&pages)?;
    let reading = best(rounds, || {
        for text in &texts {
            drop(hint::black_box(rst::read(text)));
        }
        Ok(())
    })?;

    writeln!(out, "{} pages, {:.1} MB, {} endpoints", totals.pages, megabytes(&texts), totals.endpoints)?;
    writeln!(out, "| | seconds | to reach |\n|---|---|---|")?;
    writeln!(out, "| check | {check:.2} | 0.6 |")?;
    writeln!(out, "| generate, with tests | {fresh:.2} | 2.5 |")?;
    writeln!(out, "| generate again | {again:.2} | |")?;
    writeln!(out, "\nreader of reStructuredText {:.0} MB/s a core (to reach: 100)", megabytes(&texts) / reading)?;
    writeln!(out, "most memory of a check {memory:.0} MB")
}

/// The least seconds of some rounds.
fn best(rounds: usize, mut work: impl FnMut() -> io::Result<()>) -> io::Result<f64> {
    let mut best = f64::INFINITY;
    for _ in 0..rounds {
        let start = Instant::now();
        work()?;
        best = best.min(start.elapsed().as_secs_f64());
    }
    Ok(best)
}

fn texts(directory: &Path) -> io::Result<Vec<String>> {
    let mut texts = Vec::new();
    let mut pending = vec![directory.to_owned()];
    while let Some(directory) = pending.pop() {
        for entry in fs::read_dir(directory)? {
            let path = entry?.path();
            if path.is_dir() {
                pending.push(path);
            } else if path.extension().is_some_and(|end| end == "rst") {
                texts.push(fs::read_to_string(path)?);
            }
        }
    }
    Ok(texts)
}

// Far below the 2^52 bytes at which the figure would be rounded.
#[allow(clippy::cast_precision_loss)]
fn megabytes(texts: &[String]) -> f64 {
    texts.iter().map(String::len).sum::<usize>() as f64 / 1e6
}

/// The most memory this process ever had (`VmHWM`: proc(5)), in megabytes.
fn peak_megabytes() -> io::Result<f64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|line| line.split_whitespace().next()).and_then(|figure| figure.parse::<f64>().ok());
    kibibytes.map(|figure| figure * 1.024 / 1e3).ok_or_else(|| io::Error::other("/proc/self/status has no VmHWM"))
}
