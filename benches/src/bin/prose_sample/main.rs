//! Prints random sentences of this repository's prose, to check how they read on their own.
//!
//! `cargo run -p restable-benches --bin prose_sample -- 60 --seed 7 [PATH]...`
//!
//! Prose is Markdown, rustdoc, comments and the messages in string literals. Only files that git tracks are read: all of
//! them, or those below `PATH`. The same seed prints the same sentences as long as the files do not change. With `--all`
//! every sentence is printed, in the order of the files.

mod arguments;
mod block;
mod markdown;
mod rust;
mod script;
mod source;

use std::io::{self, Write as _};
use std::process::ExitCode;

use arguments::{Arguments, USAGE};
use fastrand::Rng;
use source::Sentence;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("prose_sample: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = io::stdout().lock();
    let Some(arguments) = Arguments::parse()? else {
        return Ok(writeln!(out, "{USAGE}")?);
    };
    let mut sentences = source::sentences(&arguments.paths)?;
    let total = sentences.len();
    if !arguments.all {
        sample(&mut sentences, arguments.count, arguments.seed);
    }
    for Sentence { path, line, text } in &sentences {
        writeln!(out, "{path}:{line}: {text}")?;
    }
    writeln!(out, "\n{} of {total} sentences", sentences.len())?;
    Ok(())
}

/// Keeps `count` sentences, chosen by `seed`.
fn sample(sentences: &mut Vec<Sentence>, count: usize, seed: u64) {
    Rng::with_seed(seed).shuffle(sentences);
    sentences.truncate(count);
}
