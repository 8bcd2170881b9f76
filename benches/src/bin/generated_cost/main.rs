//! Measures what `cargo check` spends on a generated crate, and on the same structs without serde and with serde's
//! derive.
//!
//! `cargo run --release -p restable-benches --bin generated_cost -- CRATE [ROUNDS]`
//!
//! `CRATE` is a directory that `restable generate` wrote. Its dependencies are built before the measurement, and all
//! its features are on. The figures are the CPU seconds of cargo, rustc and the macros, the lowest of all rounds. Two
//! ratios are printed: that of the whole cost, and that of the cost above the structs without serde.

mod twin;

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use restable_benches::cpu::children_seconds;
use twin::Variant;

const ROUNDS: usize = 1;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("generated_cost: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let directory = arguments.next().map(PathBuf::from).ok_or_else(usage)?;
    let rounds = arguments.next().map_or(Ok(ROUNDS), |rounds| rounds.parse()).map_err(|_| usage())?;
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/generated-cost");
    let mut crates = vec![directory.clone()];
    for variant in Variant::ALL {
        let twin = target.join(variant.name());
        twin::write(&directory, &twin, variant)?;
        crates.push(twin);
    }
    let mut best = vec![f64::INFINITY; crates.len()];
    for _ in 0..rounds {
        for (directory, best) in crates.iter().zip(&mut best) {
            *best = best.min(check(directory, &target)?);
        }
    }
    print(&best)
}

fn usage() -> io::Error {
    io::Error::other("usage: generated_cost CRATE [ROUNDS]")
}

/// The CPU seconds that a check of this crate takes, without its dependencies.
fn check(directory: &Path, target: &Path) -> io::Result<f64> {
    let touch = || {
        let library = directory.join("src/lib.rs");
        fs::write(&library, fs::read(&library)?)
    };
    cargo_check(directory, target)?;
    touch()?;
    let before = children_seconds()?;
    cargo_check(directory, target)?;
    Ok(children_seconds()? - before)
}

fn cargo_check(directory: &Path, target: &Path) -> io::Result<()> {
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--all-features"])
        .current_dir(directory)
        .env("CARGO_TARGET_DIR", target.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("RUSTFLAGS")
        .output()?;
    if output.status.success() {
        return Ok(());
    }
    Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()))
}

fn print(best: &[f64]) -> io::Result<()> {
    let [ours, none, derive] = best else { return Err(io::Error::other("three crates are measured")) };
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "| `cargo check`, CPU seconds | none | derive | restable | ratio | above none |\n|---|---|---|---|---|---|"
    )?;
    let above = (ours - none) / (derive - none);
    writeln!(out, "| generated crate | {none:.1} | {derive:.1} | {ours:.1} | {:.2} | {above:.2} |", ours / derive)
}
