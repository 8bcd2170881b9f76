//! The arguments of the program.

use lexopt::Arg::{Long, Short, Value};
use lexopt::{Error, Parser, ValueExt as _};

pub(crate) const USAGE: &str = "\
usage: prose_sample [COUNT] [--seed N] [--all] [PATH]...

  COUNT     how many sentences to print (60)
  PATH      read only the files below this path of the repository
  --seed N  choose the sentences by this number (0)
  --all     print every sentence";

pub(crate) struct Arguments {
    pub(crate) count: usize,
    pub(crate) seed: u64,
    pub(crate) all: bool,
    pub(crate) paths: Vec<String>,
}

impl Arguments {
    /// Returns `None` for `--help`.
    pub(crate) fn parse() -> Result<Option<Self>, Error> {
        let mut arguments = Self { count: 60, seed: 0, all: false, paths: Vec::new() };
        let mut parser = Parser::from_env();
        while let Some(argument) = parser.next()? {
            match argument {
                Long("seed") => arguments.seed = parser.value()?.parse()?,
                Long("all") => arguments.all = true,
                Long("help") | Short('h') => return Ok(None),
                Value(value) => arguments.positional(value.string()?),
                _ => return Err(argument.unexpected()),
            }
        }
        Ok(Some(arguments))
    }

    fn positional(&mut self, value: String) {
        match value.parse() {
            Ok(count) => self.count = count,
            Err(_) => self.paths.push(value),
        }
    }
}
