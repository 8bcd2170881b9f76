//! The command `restable`.

#![forbid(unsafe_code)]

mod arguments;
mod bar;
mod side_by_side;

use std::io::{self, Write};
use std::process::ExitCode;

use arguments::{Command, Format, Run};
use restable_bindgen::output::Written;
use restable_bindgen::{Builder, FieldRow, Outcome};

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        // A reader that closes the pipe early, such as `head`, is not an error.
        Err(error) if is_closed_pipe(error.as_ref()) => ExitCode::SUCCESS,
        Err(error) => {
            // Standard error may be closed as well; there is no other place to report that.
            let _ = writeln!(io::stderr(), "restable: {error}{}", advice(error.as_ref()));
            ExitCode::from(2)
        }
    }
}

type Error = Box<dyn std::error::Error>;

fn run() -> Result<ExitCode, Error> {
    match arguments::parse()? {
        Command::Help => {
            write!(io::stdout(), "{}", arguments::help())?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Check(run) if run.format == Format::Html => {
            let (outcome, html) = run.builder.check_as_html()?;
            write!(io::stdout(), "{html}")?;
            Ok(exit_code(&run, &outcome))
        }
        Command::Check(run) => {
            let outcome = run.builder.check()?;
            if run.format == Format::Text {
                problems(&mut io::stdout(), &outcome)?;
                writeln!(io::stdout())?;
            }
            report(&run, &outcome)
        }
        Command::Show(show) => {
            let views = show.builder.show(show.seed)?;
            let mut out = io::BufWriter::new(io::stdout().lock());
            side_by_side::write(&mut out, &views, show.width.or_else(terminal_width))?;
            out.flush()?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Rows(show) => {
            let mut out = io::BufWriter::new(io::stdout().lock());
            for row in show.builder.field_rows()? {
                let FieldRow { module, structure, uses, name, arguments, ty, description, .. } = row;
                writeln!(out, "{module}:{structure} x{uses}\t{arguments}\t{name}: {ty}\t{description}")?;
            }
            out.flush()?;
            Ok(ExitCode::SUCCESS)
        }
        #[cfg(feature = "mock")]
        Command::Mock(run) => {
            let watch = |exchange: &restable_bindgen::mock::Exchange| {
                // A closed standard output does not stop the server.
                let _ = writeln!(io::stdout(), "{exchange}");
            };
            let mock = run.read()?.watch(watch);
            let calls = mock.calls();
            let server = mock.start()?;
            writeln!(io::stdout(), "{} plays {calls} calls", server.url())?;
            server.wait();
            Ok(ExitCode::FAILURE)
        }
        Command::Generate(run) => {
            let outcome = generate(run.builder.clone())?;
            if outcome.source.is_some() {
                problems(&mut io::stderr(), &outcome)?;
            }
            report(&run, &outcome)
        }
    }
}

/// Returns the width of the terminal, if standard output is one.
fn terminal_width() -> Option<usize> {
    let terminal = console::Term::stdout();
    terminal.is_term().then(|| usize::from(terminal.size().1))
}

fn generate(builder: Builder) -> Result<Outcome, restable_bindgen::Error> {
    let bar = bar::new();
    let shown = bar.clone();
    let outcome = builder.progress(move |progress| bar::show(&shown, progress)).generate();
    bar.finish_and_clear();
    outcome
}

/// Writes one problem per line, in the format of compiler messages.
fn problems(out: &mut dyn Write, outcome: &Outcome) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    outcome.report.problems().try_for_each(|problem| writeln!(out, "{problem}"))?;
    out.flush()
}

/// Writes a report and returns the exit code: a failure if the report contains a denied kind of problem.
fn report(run: &Run, outcome: &Outcome) -> Result<ExitCode, Error> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    match (&outcome.source, run.format) {
        // Standard output holds the module alone, so that it can be redirected to a file.
        (Some(source), _) => write!(out, "{source}")?,
        (None, Format::Json) => {
            serde_json::to_writer(&mut out, &outcome.report)?;
            writeln!(out)?;
        }
        (None, Format::Text | Format::Html) => {
            write!(out, "{}", outcome.report)?;
            if let Some(Written { changed, unchanged, removed, .. }) = outcome.written {
                writeln!(out, "\nfiles: {changed} written, {unchanged} unchanged, {removed} removed")?;
            }
        }
    }
    out.flush()?;
    Ok(exit_code(run, outcome))
}

fn exit_code(run: &Run, outcome: &Outcome) -> ExitCode {
    let denied = run.deny.iter().any(|kind| outcome.report.has(*kind));
    if denied { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn is_closed_pipe(error: &(dyn std::error::Error + 'static)) -> bool {
    let io = error.downcast_ref::<io::Error>().map(io::Error::kind);
    let json = error.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
    io.or(json) == Some(io::ErrorKind::BrokenPipe)
}

/// Returns what to do about an error of the library, in the options of the command.
fn advice(error: &(dyn std::error::Error + 'static)) -> &'static str {
    use restable_bindgen::Error;
    match error.downcast_ref() {
        Some(Error::NoOutDir) => "; set one with --out DIR",
        Some(Error::TwoDialects { .. }) => "; name the dialect of all pages with --dialect, or read them in two runs",
        Some(Error::NoPageSelected) => "; check --only and --skip",
        Some(Error::KeywordAsCrate { .. }) => "; set another one with --crate",
        Some(Error::OutDirInPages { .. }) => "; set another one with --out",
        Some(Error::DuplicateModule { .. }) => "; leave one of them out with --skip",
        Some(Error::InTheWay { .. }) => "; move it, or set another directory with --out",
        Some(Error::Locked { .. }) => "; wait until it has ended, or set another one with --out",
        _ => "",
    }
}
