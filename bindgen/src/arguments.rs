//! The arguments of the command.

use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt};
use restable_bindgen::Builder;
use restable_bindgen::problem::Kind;

/// What to do.
#[derive(Debug)]
pub(crate) enum Command {
    Help,
    Check(Run),
    Generate(Run),
}

/// `restable check` and `restable generate`.
#[derive(Debug, Default)]
pub(crate) struct Run {
    pub(crate) builder: Builder,
    pub(crate) format: Format,
    pub(crate) deny: Vec<Kind>,
    paths: usize,
    krate: Option<String>,
    has_out: bool,
}

/// How to write a report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Format {
    #[default]
    Text,
    Json,
}

const HELP: &str = "\
Typed Rust bindings from the pages of a REST API reference (reStructuredText).

restable check <page|dir>...       what would become bindings, what would not, and why
restable generate <page|dir>...    the bindings: one page as a module, a directory as a crate

Both:
  --only PATTERN, --skip PATTERN   pages by their path from the service on, such as 'store/*'; repeatable
  --overrides FILE                 corrections of the pages (TOML), each with its reason
  --page-limit BYTES               longer pages are not read (default: 67108864, which is 64 MiB)
  --format text|json               how the report is written; as text, check names every problem with its line
  --deny KIND                      exit with 1 if there is such a problem; repeatable
  --jobs N                         services worked on at once (default: as many as cores)

generate:
  --out DIR                        where the files go; a single page may do without, and is printed
  --crate NAME                     the name of the crate (default: that of the directory --out)
  --modules                        only the modules, without a crate around them
  --docs-base URL                  where the documentation is published (default: https://docs.otc.t-systems.com)
  --restable-path DIR              a path of the runtime, as seen from the crate, in place of a version
  --tests                          tests of the pages' examples too

Files in DIR that the generator has not written, or that were edited since, are left alone. A run that fails leaves
everything as it was. What a killed run has changed is undone by the next.
Exit code: 0 done, 1 a denied problem, 2 an error.
";

/// The help text, with the kinds of problems as they are.
pub(crate) fn help() -> String {
    let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.keyword()).collect();
    format!("{HELP}\nKinds: {}.\n", kinds.join(", "))
}

pub(crate) fn parse() -> Result<Command, lexopt::Error> {
    let mut parser = Parser::from_env();
    match parser.next()? {
        None | Some(Arg::Short('h') | Arg::Long("help")) => Ok(Command::Help),
        Some(Arg::Value(word)) if word == "check" => run(&mut parser, false),
        Some(Arg::Value(word)) if word == "generate" => run(&mut parser, true),
        Some(Arg::Value(word)) => Err(format!("no command `{}`; try --help", word.to_string_lossy()).into()),
        Some(other) => Err(other.unexpected()),
    }
}

fn run(parser: &mut Parser, generates: bool) -> Result<Command, lexopt::Error> {
    let mut run = Run::default();
    let mut modules = false;
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            Arg::Long("modules") if generates => modules = true,
            Arg::Value(path) => {
                run.paths += 1;
                run.builder = run.builder.pages(PathBuf::from(path));
            }
            Arg::Long(option) => {
                let option = option.to_owned();
                run.option(&option, generates, parser)?;
            }
            other @ Arg::Short(_) => return Err(other.unexpected()),
        }
    }
    if run.paths == 0 {
        return Err("name a page or a directory of pages".into());
    }
    if !generates {
        return Ok(Command::Check(run));
    }
    run.name_crate(modules)?;
    Ok(Command::Generate(run))
}

impl Run {
    fn option(&mut self, option: &str, generates: bool, parser: &mut Parser) -> Result<(), lexopt::Error> {
        let builder = std::mem::take(&mut self.builder);
        self.builder = match option {
            "only" => builder.only(parser.value()?.string()?),
            "skip" => builder.skip(parser.value()?.string()?),
            "overrides" => builder.overrides(PathBuf::from(parser.value()?)),
            "page-limit" => builder.page_limit(parser.value()?.parse()?),
            "jobs" => builder.jobs(parser.value()?.parse()?),
            "format" => {
                self.format = parser.value()?.parse_with(format_of)?;
                builder
            }
            "deny" => {
                self.deny.push(parser.value()?.parse_with(kind_of)?);
                builder
            }
            "out" if generates => {
                let directory = PathBuf::from(parser.value()?);
                let name = directory.file_name().map(|name| name.to_string_lossy().into_owned());
                self.krate = self.krate.take().or(name);
                self.has_out = true;
                builder.out_dir(directory)
            }
            "crate" if generates => {
                self.krate = Some(parser.value()?.string()?);
                builder
            }
            "docs-base" if generates => builder.docs_base(parser.value()?.parse_with(url)?),
            "restable-path" if generates => builder.runtime_path(parser.value()?.string()?),
            "tests" if generates => builder.tests(),
            other => return Err(Arg::Long(other).unexpected()),
        };
        Ok(())
    }

    /// A directory is a crate, unless only its modules are asked for.
    fn name_crate(&mut self, modules: bool) -> Result<(), lexopt::Error> {
        if modules || !self.has_out {
            return Ok(());
        }
        let name = self.krate.take().unwrap_or_default();
        let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
        if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.chars().all(is_letter) {
            return Err(format!("`{name}` is no name of a crate; give one with --crate, such as cloud-bindings").into());
        }
        self.builder = std::mem::take(&mut self.builder).krate(name);
        Ok(())
    }
}

fn url(text: &str) -> Result<String, String> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>\\`{}".contains(&byte));
    let is_url = text.strip_prefix("https://").is_some_and(|rest| !rest.is_empty());
    if is_url && is_plain { Ok(text.to_owned()) } else { Err("write an address that begins with https://".to_owned()) }
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
