//! The arguments of the command.

use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt};
use restable_bindgen::problem::Kind;

/// What to do.
#[derive(Debug)]
pub(crate) enum Command {
    Help,
    Check(Check),
}

/// `restable check`.
#[derive(Debug, Default)]
pub(crate) struct Check {
    pub(crate) paths: Vec<PathBuf>,
    pub(crate) format: Format,
    pub(crate) deny: Vec<Kind>,
}

/// How to write a report.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) enum Format {
    #[default]
    Text,
    Json,
}

/// The help text, with the kinds of problems as they are.
pub(crate) fn help() -> String {
    let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.keyword()).collect();
    format!(
        "restable check <page|dir>... [--format text|json] [--deny KIND]...\n\n\
         Tells what of the pages would become bindings, what would not, and why.\n\
         With --deny the exit code is 1 if there is such a problem. Kinds: {}.\n",
        kinds.join(", ")
    )
}

pub(crate) fn parse() -> Result<Command, lexopt::Error> {
    let mut parser = Parser::from_env();
    match parser.next()? {
        None | Some(Arg::Short('h') | Arg::Long("help")) => Ok(Command::Help),
        Some(Arg::Value(word)) if word == "check" => check(&mut parser),
        Some(Arg::Value(word)) => Err(format!("no command `{}`; try --help", word.to_string_lossy()).into()),
        Some(other) => Err(other.unexpected()),
    }
}

fn check(parser: &mut Parser) -> Result<Command, lexopt::Error> {
    let mut check = Check::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Value(path) => check.paths.push(path.into()),
            Arg::Long("format") => check.format = parser.value()?.parse_with(format_of)?,
            Arg::Long("deny") => check.deny.push(parser.value()?.parse_with(kind_of)?),
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            other => return Err(other.unexpected()),
        }
    }
    if check.paths.is_empty() {
        return Err("name a page or directory to check".into());
    }
    Ok(Command::Check(check))
}

fn format_of(word: &str) -> Result<Format, String> {
    match word {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        _ => Err("write text or json".to_owned()),
    }
}

fn kind_of(word: &str) -> Result<Kind, String> {
    Kind::from_keyword(word).ok_or_else(|| "no such kind; --help lists them".to_owned())
}
