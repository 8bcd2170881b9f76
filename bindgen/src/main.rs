//! The command `restable`.

#![forbid(unsafe_code)]

mod arguments;
mod reader;

use std::io::{self, Write};
use std::process::ExitCode;

use arguments::{Check, Command, Format};
use restable_bindgen::check::Report;

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        // Who reads no further has what they wanted.
        Err(error) if is_closed_pipe(error.as_ref()) => ExitCode::SUCCESS,
        Err(error) => {
            // Where standard error is closed too, nobody is left to tell.
            let _ = writeln!(io::stderr(), "restable: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<ExitCode, Box<dyn std::error::Error>> {
    match arguments::parse()? {
        Command::Help => {
            write!(io::stdout(), "{}", arguments::help())?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Check(check) => run_check(&check),
    }
}

fn run_check(check: &Check) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let mut report = Report::default();
    for files in reader::find(&check.paths)? {
        report.add(&reader::read(files)?);
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    match check.format {
        Format::Text => write!(out, "{report}")?,
        Format::Json => {
            serde_json::to_writer(&mut out, &report)?;
            writeln!(out)?;
        }
    }
    out.flush()?;
    let denied = check.deny.iter().any(|kind| report.has(*kind));
    Ok(if denied { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn is_closed_pipe(error: &(dyn std::error::Error + 'static)) -> bool {
    let io = error.downcast_ref::<io::Error>().map(io::Error::kind);
    let json = error.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
    io.or(json) == Some(io::ErrorKind::BrokenPipe)
}
