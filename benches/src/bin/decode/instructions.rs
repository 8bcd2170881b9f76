//! Counts instructions with `valgrind --tool=callgrind`, which other processes do not affect.

use std::io;
use std::process::Command;

use crate::case::{CASES, Case};
use crate::readers;

/// Two runs of different lengths: their difference does not contain the cost of starting the process.
const SHORT: u32 = 200;
const LONG: u32 = 1_200;

/// The instructions of one read, for restable and the two peers.
pub(crate) fn compare(case: &Case) -> io::Result<[f64; 3]> {
    let body = (case.body)();
    let rounds = [SHORT, LONG].map(|rounds| Case::repeats(&body, rounds));
    Ok([count(case, "restable", rounds)?, count(case, "peer", rounds)?, count(case, "sonic-rs", rounds)?])
}

fn count(case: &Case, reader: &str, [short, long]: [u32; 2]) -> io::Result<f64> {
    let collected = collected(case.name, reader, long)? - collected(case.name, reader, short)?;
    Ok(collected / f64::from(long - short))
}

fn collected(case: &str, reader: &str, rounds: u32) -> io::Result<f64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe()?)
        .args([case, reader, &rounds.to_string()])
        .output()
        .map_err(|error| io::Error::other(format!("valgrind cannot be run ({error}): install it")))?;
    let report = String::from_utf8_lossy(&output.stderr);
    let figure = report.split("Collected :").nth(1).and_then(|rest| rest.split_whitespace().next());
    figure
        .and_then(|figure| figure.parse().ok())
        .ok_or_else(|| io::Error::other(format!("valgrind printed no instruction count: {report}")))
}

/// Reads the body of a case `rounds` times and does nothing else; valgrind runs this.
pub(crate) fn repeat(case: &str, reader: &str, rounds: &str) -> io::Result<()> {
    let unknown = || io::Error::other(format!("no case {case:?} with a reader {reader:?}"));
    let case = CASES.iter().find(|candidate| candidate.name == case).ok_or_else(unknown)?;
    let (_, read) = readers(case).into_iter().find(|(name, _)| *name == reader).ok_or_else(unknown)?;
    let rounds: u32 = rounds.parse().map_err(io::Error::other)?;
    let body = (case.body)();
    for _ in 0..rounds {
        read(&body);
    }
    Ok(())
}
