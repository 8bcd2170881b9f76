//! The arguments of `restable mock`.

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use lexopt::{Arg, Parser, ValueExt};
use restable_bindgen::Builder;
use restable_bindgen::mock::Mock;

use super::Command;

/// `restable mock`.
#[derive(Debug, Default)]
pub(crate) struct Run {
    builder: Builder,
    port: u16,
    host: Option<IpAddr>,
    is_lenient: bool,
    has_no_token: bool,
    lifetime: Option<u64>,
    seed: Option<u64>,
    rate: Option<u8>,
    items: Option<usize>,
    page_size: Option<usize>,
}

pub(super) fn parse(parser: &mut Parser) -> Result<Command, lexopt::Error> {
    let (mut run, mut paths) = (Run::default(), 0_usize);
    while let Some(argument) = parser.next()? {
        let builder = std::mem::take(&mut run.builder);
        run.builder = match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            Arg::Value(path) => {
                paths += 1;
                builder.pages(PathBuf::from(path))
            }
            Arg::Long("only") => builder.only(parser.value()?.string()?),
            Arg::Long("skip") => builder.skip(parser.value()?.string()?),
            Arg::Long("overrides") => builder.overrides(PathBuf::from(parser.value()?)),
            Arg::Long("dialect") => builder.dialect(parser.value()?.parse_with(super::dialect_of)?),
            Arg::Long("page-limit") => builder.page_limit(parser.value()?.parse()?),
            Arg::Long(option) => {
                let option = option.to_owned();
                run.option(&option, parser)?;
                builder
            }
            other @ Arg::Short(_) => return Err(other.unexpected()),
        };
    }
    if paths == 0 {
        return Err("no input; name a page or a directory of pages".into());
    }
    if run.rate.is_some() && run.seed.is_none() {
        return Err("--fault-rate is the share of faults; add --faults".into());
    }
    Ok(Command::Mock(run))
}

impl Run {
    fn option(&mut self, option: &str, parser: &mut Parser) -> Result<(), lexopt::Error> {
        match option {
            "port" => self.port = parser.value()?.parse()?,
            "host" => self.host = Some(parser.value()?.parse()?),
            "lenient" => self.is_lenient = true,
            "no-token" => self.has_no_token = true,
            "token-lifetime" => self.lifetime = Some(parser.value()?.parse()?),
            "faults" => self.seed = Some(parser.value()?.parse()?),
            "items" => self.items = Some(parser.value()?.parse()?),
            "page-size" => self.page_size = Some(parser.value()?.parse()?),
            "fault-rate" => self.rate = Some(parser.value()?.parse()?),
            other => return Err(Arg::Long(other).unexpected()),
        }
        Ok(())
    }

    /// Reads the pages.
    pub(crate) fn read(&self) -> Result<Mock, restable_bindgen::Error> {
        let mut mock = Mock::read(&self.builder)?.port(self.port);
        if let Some(host) = self.host {
            mock = mock.host(host);
        }
        if self.is_lenient {
            mock = mock.lenient();
        }
        if self.has_no_token {
            mock = mock.without_tokens();
        }
        if let Some(lifetime) = self.lifetime {
            mock = mock.token_lifetime(Duration::from_secs(lifetime));
        }
        if let Some(seed) = self.seed {
            mock = mock.faults(seed, self.rate.unwrap_or(20));
        }
        if let Some(items) = self.items {
            mock = mock.list_items(items);
        }
        if let Some(items) = self.page_size {
            mock = mock.page_size(items);
        }
        Ok(mock)
    }
}
