//! Measures decoding with restable and its peers in one run: nanoseconds, and instructions as counted by valgrind.
//!
//! `cargo run --release -p restable-benches --bin decode`
//!
//! The cases are tables of 1, 9 and 40 fields, in documented order and shuffled, read with `Response::decode`, with
//! `serde_json::from_slice` and serde's derive, and as `serde_json::Value`; the same tables read with `from_slice` for
//! both, as in programs that nest our types in their own; and the two responses of the seed page with their status,
//! compared with an `#[serde(untagged)]` enum. sonic-rs reads the same derives. restable reads tolerantly, the peers do
//! not.

mod case;
mod instructions;
mod servers;
mod table;
mod time;

use std::io::{self, Write as _};
use std::process::ExitCode;

use case::{CASES, Case};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let outcome = match (arguments.next(), arguments.next(), arguments.next()) {
        (None, ..) => report(),
        (Some(case), Some(reader), Some(rounds)) => instructions::repeat(&case, &reader, &rounds),
        _ => Err(io::Error::other("usage: decode")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("decode: {error}");
            ExitCode::FAILURE
        }
    }
}

fn report() -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "| case | restable, ns | peer, ns | sonic-rs, ns | Value, ns | ratio | restable, instr. | peer, instr. | sonic-rs, \
         instr. | ratio |"
    )?;
    writeln!(out, "|---|---|---|---|---|---|---|---|---|---|")?;
    for case in &CASES {
        let [ours, peer, sonic, value] = time::compare(case);
        let [our_count, peer_count, sonic_count] = instructions::compare(case)?;
        writeln!(
            out,
            "| {} | {ours:.0} | {peer:.0} | {sonic:.0} | {value:.0} | {:.2} | {our_count:.0} | {peer_count:.0} | {sonic_count:.0} \
             | {:.2} |",
            case.name,
            peer / ours,
            peer_count / our_count
        )?;
    }
    writeln!(out, "\nratio: peer / restable; above 1, restable is faster")
}

/// A name and a function that reads a body.
type Reader = (&'static str, fn(&str));

/// The readers of a case, in the order of the columns.
fn readers(case: &Case) -> [Reader; 4] {
    [("restable", case.restable), ("peer", case.peer), ("sonic-rs", case.sonic), ("value", case::value)]
}
