//! Compares what restable costs its users now with an earlier revision, in one run: the size of a program, the instructions to
//! check and to decode structs (counted by valgrind), and `cargo check` of a generated crate.
//!
//! `cargo run --release -p restable-benches --bin growth -- REVISION [DIR…]`
//!
//! The programs use one endpoint and no feature that is newer than the revision. They are release builds without symbols. With
//! directories of pages, the generators of both revisions generate a crate of their services, and both crates are checked. Their
//! dependencies are checked before the measurement. A later generator binds more of the same pages, so that the cost of a
//! line is compared as well. The earlier revision is read with `git archive`.

mod generated;
mod plain;
mod program;
mod revision;

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use restable_benches::limits::{self, Figures};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("growth: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let mut arguments = std::env::args_os().skip(1);
    let usage = || io::Error::other("usage: growth REVISION [DIR…]");
    let revision = arguments.next().and_then(|revision| revision.into_string().ok()).ok_or_else(usage)?;
    let pages: Vec<PathBuf> = arguments.map(PathBuf::from).collect();
    let now = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
    let target = now.join("target/growth");
    let then = revision::extract(&now, &revision, &target)?;
    let mut plain = Figures::new("growth", Some(limits::PLAIN_STRUCTS));
    plain::compare(&then, &now, &target, &mut plain)?;
    let mut programs = Figures::new("growth", Some(limits::PROGRAMS));
    program::compare(&then, &now, &target, &mut programs)?;
    if !pages.is_empty() {
        let mut generated = Figures::new("growth", Some(limits::GENERATED_CRATE));
        generated::compare(&then, &now, &target, &pages, &mut generated)?;
        generated.verdict()?;
    }
    plain.verdict()?;
    programs.verdict()
}

/// Runs cargo in a directory, and waits for it.
fn cargo(directory: &Path, target: &Path, arguments: &[OsString]) -> io::Result<()> {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(directory)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("RUSTFLAGS")
        .output()?;
    if output.status.success() {
        return Ok(());
    }
    Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()))
}

#[allow(clippy::cast_precision_loss, reason = "a size and a count have fewer digits than an `f64`")]
fn percent(before: u64, after: u64) -> f64 {
    (after as f64 / before as f64 - 1.0) * 100.0
}
