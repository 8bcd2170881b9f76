//! The generator for a build script, and for the command.

mod run;

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use glob::Pattern;

use crate::input;
use crate::output::Written;
use crate::report::Report;

/// Reads pages and writes bindings.
///
/// A page becomes one file, and a directory one crate with a module for each service, or below a build script's `OUT_DIR`
/// the modules alone:
///
/// ```no_run
/// // build.rs
/// fn main() -> std::io::Result<()> {
///     restable_bindgen::Builder::new()
///         .pages("docs/bare-metal-server")
///         .docs_base("https://docs.otc.t-systems.com")
///         .rerun_if_changed()
///         .out_dir(std::env::var("OUT_DIR").unwrap())
///         .generate()?;
///     Ok(())
/// }
/// ```
///
/// ```ignore
/// // src/lib.rs
/// pub mod bare_metal_server {
///     include!(concat!(env!("OUT_DIR"), "/bare_metal_server.rs"));
/// }
/// ```
#[derive(Clone)]
pub struct Builder {
    pages: Vec<PathBuf>,
    out: Option<PathBuf>,
    docs_base: Option<String>,
    krate: Option<String>,
    runtime_path: Option<String>,
    only: Vec<String>,
    skip: Vec<String>,
    overrides: Option<PathBuf>,
    page_limit: u64,
    jobs: Option<usize>,
    tests: bool,
    rerun_if_changed: bool,
    progress: Arc<Watch>,
}

/// What is told of a run while it goes on.
type Watch = dyn Fn(Progress<'_>) + Send + Sync;

/// How far a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress<'a> {
    /// The service that is done.
    pub service: &'a str,
    /// Its pages.
    pub pages: usize,
    /// The pages of all services.
    pub total: usize,
}

/// What a run has done.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// What the pages hold, what of it is bound, and what is not and why.
    pub report: Report,
    /// What became of the files; `None` where nothing was to be written.
    pub written: Option<Written>,
    /// The module, where a single page was read and no directory was given.
    pub source: Option<String>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            pages: Vec::new(),
            out: None,
            docs_base: None,
            krate: None,
            runtime_path: None,
            only: Vec::new(),
            skip: Vec::new(),
            overrides: None,
            page_limit: input::LIMIT,
            jobs: None,
            tests: false,
            rerun_if_changed: false,
            progress: Arc::new(|_| ()),
        }
    }
}

impl Builder {
    /// A builder without pages.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a page (`*.rst`), or a directory with the pages of a service or of many: a service is the directory that holds
    /// `api-ref`, or else the directory itself.
    ///
    /// Pages are regular files, or links to them. Each directory is read once, however many links lead to it. What is passed
    /// over is a [problem](crate::problem::Kind::NotRead) in the report.
    #[must_use]
    pub fn pages(mut self, path: impl Into<PathBuf>) -> Self {
        self.pages.push(path.into());
        self
    }

    /// Where the files go. Files in it that the generator has not written, and those that have been edited since, are left
    /// alone; [`output`](crate::output) says how.
    #[must_use]
    pub fn out_dir(mut self, directory: impl Into<PathBuf>) -> Self {
        self.out = Some(directory.into());
        self
    }

    /// Where the documentation is published, which the links lead to; `https://docs.otc.t-systems.com` unless given.
    #[must_use]
    pub fn docs_base(mut self, url: impl Into<String>) -> Self {
        self.docs_base = Some(url.into());
        self
    }

    /// Writes a crate of this name: `Cargo.toml`, `README.md`, and the modules below `src`.
    #[must_use]
    pub fn krate(mut self, name: impl Into<String>) -> Self {
        self.krate = Some(name.into());
        self
    }

    /// Has the crate depend on the runtime in this directory, as seen from the crate, and not on the registry's.
    #[must_use]
    pub fn runtime_path(mut self, path: impl Into<String>) -> Self {
        self.runtime_path = Some(path.into());
        self
    }

    /// Takes only pages whose path, from the service on, fits one of the patterns given: `*` stands for any text, so
    /// `store/*` is a service.
    #[must_use]
    pub fn only(mut self, pattern: impl Into<String>) -> Self {
        self.only.push(pattern.into());
        self
    }

    /// Leaves out pages whose path fits.
    #[must_use]
    pub fn skip(mut self, pattern: impl Into<String>) -> Self {
        self.skip.push(pattern.into());
        self
    }

    /// Reads a file of [overrides](crate::overrides).
    #[must_use]
    pub fn overrides(mut self, file: impl Into<PathBuf>) -> Self {
        self.overrides = Some(file.into());
        self
    }

    /// The bytes that a page may have; 64 MiB unless given. A page with more is not read, which is a
    /// [problem](crate::problem::Kind::NotRead) in the report.
    #[must_use]
    pub fn page_limit(mut self, bytes: u64) -> Self {
        self.page_limit = bytes;
        self
    }

    /// How many services are worked on at once; as many as there are cores unless given. The result is the same.
    #[must_use]
    pub fn jobs(mut self, jobs: usize) -> Self {
        self.jobs = Some(jobs.max(1));
        self
    }

    /// Writes tests of the pages' examples too.
    #[must_use]
    pub fn tests(mut self) -> Self {
        self.tests = true;
        self
    }

    /// Prints `cargo::rerun-if-changed` for every path of pages, and for the file of overrides.
    #[must_use]
    pub fn rerun_if_changed(mut self) -> Self {
        self.rerun_if_changed = true;
        self
    }

    /// Is told of each service that is done, from whichever thread has done it.
    #[must_use]
    pub fn progress(mut self, watch: impl Fn(Progress<'_>) + Send + Sync + 'static) -> Self {
        self.progress = Arc::new(watch);
        self
    }

    /// Reads the pages and tells what would be generated.
    ///
    /// # Errors
    ///
    /// Returns an error, with its path, if a page cannot be read or is not UTF-8, if there is none at one of the paths, or if
    /// the overrides cannot be used.
    pub fn check(&self) -> io::Result<Outcome> {
        run::check(self)
    }

    /// Reads the pages and writes the bindings: all files, or none if something goes wrong.
    ///
    /// # Errors
    ///
    /// As [`check`](Self::check), and if the files cannot be written, if a file of a person is in the way, if the directory is
    /// among the pages, or if another run writes to it.
    pub fn generate(&self) -> io::Result<Outcome> {
        run::generate(self)
    }

    fn patterns(&self) -> io::Result<Selection> {
        let patterns = |texts: &[String]| -> io::Result<Vec<Pattern>> {
            let pattern =
                |text: &String| Pattern::new(text).map_err(|error| io::Error::other(format!("`{text}`: {error}")));
            texts.iter().map(pattern).collect()
        };
        Ok(Selection { only: patterns(&self.only)?, skip: patterns(&self.skip)? })
    }
}

/// Which pages are taken.
struct Selection {
    only: Vec<Pattern>,
    skip: Vec<Pattern>,
}

impl Selection {
    fn takes(&self, page: &str) -> bool {
        let fits = |patterns: &[Pattern]| patterns.iter().any(|pattern| pattern.matches(page));
        (self.only.is_empty() || fits(&self.only)) && !fits(&self.skip)
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("pages", &self.pages).field("out", &self.out).finish_non_exhaustive()
    }
}
