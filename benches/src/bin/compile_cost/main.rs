//! Measures what the compiler spends on N structs: without serde, with serde's derive, and with restable, in one run.
//!
//! `cargo run --release -p restable-benches --bin compile_cost -- [STRUCTS] [ROUNDS]`
//!
//! Each variant is a crate that depends on the same `serde_json`; the dependencies are built before the measurement.
//! The figures are the CPU seconds of cargo, rustc and the macros, and the size of the library in bytes. The ratio is
//! (restable − none) / (derive − none).

mod measure;
mod source;

use std::io::{self, Write as _};
use std::process::ExitCode;

use measure::{Cost, Project, STEPS};
use source::Variant;

const STRUCTS: usize = 500;
const ROUNDS: usize = 1;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("compile_cost: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse());
    let usage = |_| io::Error::other("usage: compile_cost [STRUCTS] [ROUNDS]");
    let structs = arguments.next().transpose().map_err(usage)?.unwrap_or(STRUCTS);
    let rounds = arguments.next().transpose().map_err(usage)?.unwrap_or(ROUNDS);
    let projects = Variant::ALL.map(|variant| Project::write(variant, structs));
    let [none, derive, ours] = projects;
    let projects = [none?, derive?, ours?];
    let mut out = io::stdout().lock();
    writeln!(out, "{structs} structs of {} fields, best of {rounds}, CPU seconds and bytes", source::FIELDS)?;
    writeln!(out, "| | none | derive | restable | ratio |\n|---|---|---|---|---|")?;
    for step in STEPS {
        let costs = step.measure(&projects, rounds)?;
        row(&mut out, step.name, costs.map(|cost| cost.seconds), 1)?;
        if step.has_size {
            row(&mut out, &format!("{} size, MB", step.name), costs.map(Cost::megabytes), 2)?;
        }
    }
    Ok(())
}

fn row(out: &mut impl io::Write, name: &str, [none, derive, ours]: [f64; 3], digits: usize) -> io::Result<()> {
    let ratio = (ours - none) / (derive - none);
    writeln!(out, "| {name} | {none:.digits$} | {derive:.digits$} | {ours:.digits$} | {ratio:.2} |")
}
