//! The arguments of the program.

use std::time::Duration;

use lexopt::Arg::{Long, Short};
use lexopt::{Error, Parser, ValueExt as _};
use restable::job::PollPolicy;

pub(crate) const USAGE: &str = "\
usage: wait_for_job [--blocking | --async] [--servers N] [--seed N] [--fail] [--within SECONDS]

  --blocking        wait with ureq (the default)
  --async           wait with reqwest
  --servers N       number of servers to delete, 1 to 1000 (3)
  --seed N          which queries fail, and how (337, which has every failure)
  --fail            let the deletion of the last server fail
  --within SECONDS  stop waiting after this time (60)";

pub(crate) enum Form {
    Blocking,
    Async,
}

pub(crate) struct Arguments {
    pub(crate) form: Form,
    pub(crate) servers: usize,
    pub(crate) seed: u64,
    pub(crate) fail: bool,
    within: Duration,
}

/// With this seed, every failure occurs once.
const SEED: u64 = 337;
const MOST_SERVERS: usize = 1_000;

impl Arguments {
    /// Returns `None` for `--help`.
    pub(crate) fn parse() -> Result<Option<Self>, Error> {
        let mut arguments =
            Self { form: Form::Blocking, servers: 3, seed: SEED, fail: false, within: Duration::from_secs(60) };
        let mut parser = Parser::from_env();
        while let Some(argument) = parser.next()? {
            match argument {
                Long("blocking") => arguments.form = Form::Blocking,
                Long("async") => arguments.form = Form::Async,
                Long("servers") => arguments.servers = parser.value()?.parse_with(servers)?,
                Long("seed") => arguments.seed = parser.value()?.parse()?,
                Long("fail") => arguments.fail = true,
                Long("within") => arguments.within = parser.value()?.parse_with(seconds)?,
                Long("help") | Short('h') => return Ok(None),
                _ => return Err(Error::Custom(format!("{}\n\n{USAGE}", argument.unexpected()).into())),
            }
        }
        Ok(Some(arguments))
    }

    /// Shorter delays than the defaults of the policy, which suit real jobs: those take minutes.
    pub(crate) fn policy(&self) -> PollPolicy {
        PollPolicy::with_timeout(self.within)
            .min_delay(Duration::from_millis(100))
            .max_delay(Duration::from_millis(400))
    }
}

fn servers(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|number| (1..=MOST_SERVERS).contains(number));
    number.ok_or_else(|| format!("write a number from 1 to {MOST_SERVERS}"))
}

fn seconds(text: &str) -> Result<Duration, String> {
    let time = text.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    time.ok_or_else(|| "write seconds, such as 0.5".into())
}
