//! The arguments of the command.

#[cfg(feature = "mock")]
pub(crate) mod mock;

use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt};
use restable_bindgen::report::Kind;
use restable_bindgen::{Builder, Dialect, Layout};

/// The command to run.
#[derive(Debug)]
pub(crate) enum Command {
    Help,
    Check(Run),
    Generate(Run),
    Show(Show),
    Rows(Show),
    #[cfg(feature = "mock")]
    Mock(mock::Run),
}

/// `restable check` and `restable generate`.
#[derive(Debug, Default)]
pub(crate) struct Run {
    pub(crate) builder: Builder,
    pub(crate) format: Format,
    pub(crate) deny: Vec<Kind>,
    paths: usize,
    crate_name: Option<String>,
    has_out: bool,
}

/// `restable show`.
#[derive(Debug, Default)]
pub(crate) struct Show {
    pub(crate) builder: Builder,
    /// The seed that chooses an endpoint; `None` to show all selected pages.
    pub(crate) seed: Option<u64>,
    /// The width of the output, if it is set.
    pub(crate) width: Option<usize>,
}

/// The format of the report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Format {
    #[default]
    Text,
    Json,
    Html,
}

const HELP: &str = "\
Generates typed Rust bindings from the pages of a REST API reference (reStructuredText).

restable check <page|dir>...       report what is bound, what is not, and why
restable generate <page|dir>...    write bindings: a module for a page, a crate for a directory
restable rows <page|dir>...        print each distinct field once: struct, attribute, type with its values, description
restable show <page|dir>...        print each selected page next to its module, or below each other on a narrow terminal

Options of both commands:
  --only PATTERN                   read only matching pages; repeatable. A pattern such as 'store/*' is matched
                                   against the path of a page, which begins with its service. A section of a file with
                                   several operations is named by its anchor: 'store/api-ref/source/boxes.inc#open-box'
  --skip PATTERN                   leave out matching pages; repeatable
  --overrides FILE                 read corrections of the pages from a TOML file, each with its reason
  --dialect otc|openstack          read all pages in this dialect (default: the one that the pages of a service show)
  --page-limit BYTES               skip longer pages (default: 67108864, which is 64 MiB)
  --format text|json|html          format of the report (default: text); with text, check also lists every problem;
                                   html is for check: one page, with each problem next to the lines of its page
  --deny KIND                      exit with code 1 if there is a problem of this kind; repeatable
  --jobs N                         number of services to process in parallel (default: number of cores)

Options of generate:
  --out DIR                        output directory; without it, the module of a single page is printed
  --crate NAME                     name of the crate (default: name of the output directory)
  --modules                        write only the modules, without a crate around them
  --layout single|workspace        one crate, or a crate for each service and one that re-exports them (default: single)
  --docs-base URL                  where the documentation is published (default: https://docs.otc.t-systems.com).
                                   OpenStack publishes each project at a URL of its own, so that only the pages of one
                                   project have links: https://docs.openstack.org/api-ref/…
  --restable-path DIR              depend on the runtime in this directory, relative to the crate, instead of a version
  --tests                          also write tests from the examples of the pages
  --examples                       also write a program for each service, with the values of the examples

Options of rows: --only, --skip, --overrides, --dialect and --page-limit

Options of show, besides these and --docs-base:
  --random                         show only the page of a random bound endpoint
  --seed N                         choose the random endpoint by this number (default: 0)
  --width N                        width of the output in columns (default: that of the terminal)

Files in DIR that were not generated, or were edited afterwards, are never changed. A run that fails changes nothing.
If a run is killed, the next run undoes its changes.
Exit codes: 0 success, 1 a denied problem, 2 an error.
";

const MOCK_HELP: &str = "
restable mock <page|dir>...        serve the documented calls, so that programs can be tried without a cloud

Options of mock, besides --only, --skip, --overrides, --dialect and --page-limit:
  --port N                         port to listen on (default: 0, a free port)
  --host ADDRESS                   address to listen on (default: 127.0.0.1)
  --lenient                        answer requests that do not fit their table as well
  --no-token                       answer requests without a token as well
  --token-lifetime SECONDS         how long a token is valid (default: 86400)
  --items N                        repeat the items of each list until it has N (default: those of the example)
  --page-size N                    return at most N items of a list (default: as many as the request asks for)
  --faults SEED                    throttle, fail, delay or break off some requests, chosen by the seed
  --fault-rate PERCENT             share of these requests (default: 20)
";

/// Returns the help text, including the kinds of problems.
pub(crate) fn help() -> String {
    let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.keyword()).collect();
    let mock = if cfg!(feature = "mock") { MOCK_HELP } else { "" };
    format!("{HELP}{mock}\nKinds of problems: {}.\n", kinds.join(", "))
}

pub(crate) fn parse() -> Result<Command, lexopt::Error> {
    let mut parser = Parser::from_env();
    match parser.next()? {
        None | Some(Arg::Short('h') | Arg::Long("help")) => Ok(Command::Help),
        Some(Arg::Value(word)) if word == "check" => run(&mut parser, false),
        Some(Arg::Value(word)) if word == "generate" => run(&mut parser, true),
        Some(Arg::Value(word)) if word == "show" => Ok(show(&mut parser, true)?.map_or(Command::Help, Command::Show)),
        Some(Arg::Value(word)) if word == "rows" => Ok(show(&mut parser, false)?.map_or(Command::Help, Command::Rows)),
        #[cfg(feature = "mock")]
        Some(Arg::Value(word)) if word == "mock" => mock::parse(&mut parser),
        Some(Arg::Value(word)) => Err(format!("unknown command `{}`; try --help", word.to_string_lossy()).into()),
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
        return Err("no input; name a page or a directory of pages".into());
    }
    if !generates {
        return Ok(Command::Check(run));
    }
    run.name_crate(modules)?;
    Ok(Command::Generate(run))
}

/// Reads the arguments of `show`, or those of `rows`, which chooses no endpoint. Returns `None` for `--help`.
fn show(parser: &mut Parser, chooses: bool) -> Result<Option<Show>, lexopt::Error> {
    let mut show = Show::default();
    let (mut paths, mut is_random, mut seed) = (0_usize, false, None);
    while let Some(argument) = parser.next()? {
        let builder = std::mem::take(&mut show.builder);
        show.builder = match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Value(path) => {
                paths += 1;
                builder.pages(PathBuf::from(path))
            }
            Arg::Long("random") if chooses => {
                is_random = true;
                builder
            }
            Arg::Long("seed") if chooses => {
                seed = Some(parser.value()?.parse()?);
                builder
            }
            Arg::Long("width") if chooses => {
                show.width = Some(parser.value()?.parse()?);
                builder
            }
            Arg::Long("only") => builder.only(parser.value()?.string()?),
            Arg::Long("skip") => builder.skip(parser.value()?.string()?),
            Arg::Long("overrides") => builder.overrides(PathBuf::from(parser.value()?)),
            Arg::Long("dialect") => builder.dialect(parser.value()?.parse_with(dialect_of)?),
            Arg::Long("page-limit") => builder.page_limit(parser.value()?.parse()?),
            Arg::Long("docs-base") if chooses => builder.docs_base(parser.value()?.parse_with(url)?),
            other => return Err(other.unexpected()),
        };
    }
    if paths == 0 {
        return Err("no input; name a page or a directory of pages".into());
    }
    if seed.is_some() && !is_random {
        return Err("--seed chooses a random endpoint; add --random".into());
    }
    show.seed = is_random.then(|| seed.unwrap_or_default());
    Ok(Some(show))
}

impl Run {
    fn option(&mut self, option: &str, generates: bool, parser: &mut Parser) -> Result<(), lexopt::Error> {
        let builder = std::mem::take(&mut self.builder);
        self.builder = match option {
            "only" => builder.only(parser.value()?.string()?),
            "skip" => builder.skip(parser.value()?.string()?),
            "overrides" => builder.overrides(PathBuf::from(parser.value()?)),
            "dialect" => builder.dialect(parser.value()?.parse_with(dialect_of)?),
            "page-limit" => builder.page_limit(parser.value()?.parse()?),
            "jobs" => builder.jobs(parser.value()?.parse()?),
            "format" => {
                let format = if generates { format_of_generate } else { format_of };
                self.format = parser.value()?.parse_with(format)?;
                builder
            }
            "deny" => {
                self.deny.push(parser.value()?.parse_with(kind_of)?);
                builder
            }
            "out" if generates => {
                let directory = PathBuf::from(parser.value()?);
                let name = directory.file_name().map(|name| name.to_string_lossy().into_owned());
                self.crate_name = self.crate_name.take().or(name);
                self.has_out = true;
                builder.out_dir(directory)
            }
            "crate" if generates => {
                self.crate_name = Some(parser.value()?.string()?);
                builder
            }
            "docs-base" if generates => builder.docs_base(parser.value()?.parse_with(url)?),
            "restable-path" if generates => builder.runtime_path(parser.value()?.string()?),
            "tests" if generates => builder.tests(),
            "examples" if generates => builder.examples(),
            "layout" if generates => builder.layout(parser.value()?.parse_with(layout_of)?),
            other => return Err(Arg::Long(other).unexpected()),
        };
        Ok(())
    }

    /// Names the crate after the output directory, unless only modules are requested.
    fn name_crate(&mut self, modules: bool) -> Result<(), lexopt::Error> {
        if modules || !self.has_out {
            return Ok(());
        }
        let name = self.crate_name.take().unwrap_or_default();
        let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
        if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.chars().all(is_letter) {
            return Err(
                format!("`{name}` is not a valid crate name; set one with --crate, such as cloud-bindings").into()
            );
        }
        self.builder = std::mem::take(&mut self.builder).crate_name(name);
        Ok(())
    }
}

fn url(text: &str) -> Result<String, String> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>\\`{}".contains(&byte));
    let is_url = text.strip_prefix("https://").is_some_and(|rest| !rest.is_empty());
    if is_url && is_plain { Ok(text.to_owned()) } else { Err("expected a URL that begins with https://".to_owned()) }
}

fn format_of(word: &str) -> Result<Format, String> {
    match word {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        "html" => Ok(Format::Html),
        _ => Err("expected text, json or html".to_owned()),
    }
}

fn format_of_generate(word: &str) -> Result<Format, String> {
    match format_of(word) {
        Ok(format) if format != Format::Html => Ok(format),
        _ => Err("expected text or json".to_owned()),
    }
}

fn dialect_of(word: &str) -> Result<Dialect, String> {
    Dialect::from_keyword(word).ok_or_else(|| "expected otc or openstack".to_owned())
}

fn layout_of(word: &str) -> Result<Layout, String> {
    match word {
        "single" => Ok(Layout::Single),
        "workspace" => Ok(Layout::Workspace),
        _ => Err("expected single or workspace".to_owned()),
    }
}

fn kind_of(word: &str) -> Result<Kind, String> {
    Kind::from_keyword(word).ok_or_else(|| "unknown kind of problem; --help lists them".to_owned())
}
