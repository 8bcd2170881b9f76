//! The builder that a build script and the command use.

mod run;
mod show;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use crate::crate_files::Layout;
use crate::dialect::Dialect;
use crate::error::Error;
use crate::generate::FieldRow;
use crate::input;
use crate::output::Written;
use crate::report::Report;
use crate::selection::Selection;
pub use show::PageView;

/// Reads pages and writes bindings.
///
/// A single page becomes one file. A directory becomes a crate with a module per service or, in a build script's
/// `OUT_DIR`, the modules alone:
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), restable_bindgen::Error> {
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
    crate_name: Option<String>,
    runtime_path: Option<String>,
    only: Vec<String>,
    skip: Vec<String>,
    overrides: Option<PathBuf>,
    dialect: Option<Dialect>,
    page_limit: u64,
    jobs: Option<usize>,
    tests: bool,
    layout: Layout,
    examples: bool,
    rerun_if_changed: bool,
    progress: Arc<ProgressCallback>,
}

/// A callback that receives the progress of a run.
type ProgressCallback = dyn Fn(Progress<'_>) + Send + Sync;

/// The progress of a run, reported after each service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// The service that has been processed.
    pub service: &'a str,
    /// The number of its pages.
    pub pages: usize,
    /// The number of pages of all services.
    pub total: usize,
}

/// The result of a run.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Outcome {
    /// The report on the pages: what is bound, what is not, and why.
    pub report: Report,
    /// How many files were written and removed; `None` if the run writes no files.
    pub written: Option<Written>,
    /// The source of the module, if a single page was read and no output directory was set.
    pub source: Option<String>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            pages: Vec::new(),
            out: None,
            docs_base: None,
            crate_name: None,
            runtime_path: None,
            only: Vec::new(),
            skip: Vec::new(),
            overrides: None,
            dialect: None,
            page_limit: input::LIMIT,
            jobs: None,
            tests: false,
            layout: Layout::Single,
            examples: false,
            rerun_if_changed: false,
            progress: Arc::new(|_| ()),
        }
    }
}

impl Builder {
    /// Creates a builder without pages.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a page (`*.rst`, or an included `*.inc`), or a directory that holds the pages of one or more services. The service of a page is the
    /// directory that contains `api-ref`, or else the given directory.
    ///
    /// Pages must be regular files or links to regular files. Each directory is read once, even if several links refer
    /// to it. A skipped file is reported as a [problem](crate::report::Kind::NotRead).
    #[must_use]
    pub fn pages(mut self, path: impl Into<PathBuf>) -> Self {
        self.pages.push(path.into());
        self
    }

    /// Sets the output directory. Files in it that were not generated, or were edited afterwards, are never changed;
    /// see [`output`](crate::output).
    #[must_use]
    pub fn out_dir(mut self, directory: impl Into<PathBuf>) -> Self {
        self.out = Some(directory.into());
        self
    }

    /// Sets the base URL of the published documentation. Links are relative to it. The default is
    /// `https://docs.otc.t-systems.com`.
    #[must_use]
    pub fn docs_base(mut self, url: impl Into<String>) -> Self {
        self.docs_base = Some(url.into());
        self
    }

    /// Writes a crate with this name: `Cargo.toml`, `README.md`, and the modules below `src`.
    #[must_use]
    pub fn crate_name(mut self, name: impl Into<String>) -> Self {
        self.crate_name = Some(name.into());
        self
    }

    /// Makes the crate depend on the runtime at this path, relative to the crate, instead of the one in the registry.
    #[must_use]
    pub fn runtime_path(mut self, path: impl Into<String>) -> Self {
        self.runtime_path = Some(path.into());
        self
    }

    /// Reads only pages whose path matches one of the given patterns. The path begins with the service, and `*` matches
    /// any text, so `store/*` selects the service `store`. If a file documents several operations in sections, such as those of
    /// OpenStack, the path may be followed by `#` and the anchor of the title: `store/api-ref/source/boxes.inc#open-box`.
    #[must_use]
    pub fn only(mut self, pattern: impl Into<String>) -> Self {
        self.only.push(pattern.into());
        self
    }

    /// Leaves out pages whose path matches the pattern, which may name a section as in [`only`](Self::only).
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

    /// Sets the dialect of all pages. Without it, the pages of each service show their dialect; a service with pages of two
    /// dialects is an error.
    #[must_use]
    pub fn dialect(mut self, dialect: Dialect) -> Self {
        self.dialect = Some(dialect);
        self
    }

    /// Sets the size limit of a page in bytes. The default is 64 MiB. A larger page is skipped and reported as a
    /// [problem](crate::report::Kind::NotRead).
    #[must_use]
    pub fn page_limit(mut self, bytes: u64) -> Self {
        self.page_limit = bytes;
        self
    }

    /// Sets how many services are processed in parallel. The default is the number of cores. The output does not depend
    /// on it.
    #[must_use]
    pub fn jobs(mut self, jobs: usize) -> Self {
        self.jobs = Some(jobs.max(1));
        self
    }

    /// Also writes tests from the examples of the pages.
    #[must_use]
    pub fn tests(mut self) -> Self {
        self.tests = true;
        self
    }

    /// Sets how the crate is divided. Without a [`crate_name`](Self::crate_name), there is nothing to divide.
    #[must_use]
    pub fn layout(mut self, layout: Layout) -> Self {
        self.layout = layout;
        self
    }

    /// Also writes a directory `examples` with a program for each service, which lists and creates resources with the values of
    /// the examples of the pages.
    #[must_use]
    pub fn examples(mut self) -> Self {
        self.examples = true;
        self
    }

    /// Prints `cargo::rerun-if-changed` for every path given to [`pages`](Self::pages), and for the file of overrides.
    #[must_use]
    pub fn rerun_if_changed(mut self) -> Self {
        self.rerun_if_changed = true;
        self
    }

    /// Calls `watch` after each service, from the thread that has processed it.
    #[must_use]
    pub fn progress(mut self, watch: impl Fn(Progress<'_>) + Send + Sync + 'static) -> Self {
        self.progress = Arc::new(watch);
        self
    }

    /// Reads the pages and reports what would be generated.
    ///
    /// # Errors
    ///
    /// Returns an error, with the path, if a page cannot be read or is not UTF-8, if one of the given paths has no
    /// page, or if the overrides are invalid.
    pub fn check(&self) -> Result<Outcome, Error> {
        run::check(self)
    }

    /// Reads the pages and reports what would be generated, also as an HTML page that shows each problem next to the lines of its
    /// page: see [`Report::to_html`].
    ///
    /// # Errors
    ///
    /// Returns the errors of [`check`](Self::check).
    pub fn check_as_html(&self) -> Result<(Outcome, String), Error> {
        run::check_as_html(self)
    }

    /// Reads the pages and writes the bindings. If an error occurs, no file is changed.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`check`](Self::check). Also returns an error if a file cannot be written, if a file that
    /// was not generated is in the way, if the output directory is inside a directory of pages, or if another run is
    /// writing to it.
    pub fn generate(&self) -> Result<Outcome, Error> {
        run::generate(self)
    }

    /// Returns each selected page that has an endpoint, with the module that is generated from it. With a seed, returns the
    /// page of one bound endpoint that is chosen by the seed.
    ///
    /// All pages of a service are read, because a page refers to others. The patterns only select what is returned.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), restable_bindgen::Error> {
    /// let views = restable_bindgen::Builder::new().pages("docs").show(Some(7))?;
    /// println!("{}\n{}", views[0].text, views[0].source);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the errors of [`check`](Self::check), and an error if no selected page has an endpoint.
    pub fn show(&self, seed: Option<u64>) -> Result<Vec<PageView>, Error> {
        show::show(self, seed)
    }

    /// Returns each distinct field of the bindings once, with its description, so that a person can compare them.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), restable_bindgen::Error> {
    /// for row in restable_bindgen::Builder::new().pages("docs").field_rows()? {
    ///     println!("{}: {}: {}", row.name, row.ty, row.description);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the errors of [`check`](Self::check).
    pub fn field_rows(&self) -> Result<Vec<FieldRow>, Error> {
        run::field_rows(self)
    }

    #[cfg(feature = "mock")]
    pub(crate) fn contracts(&self) -> Result<Vec<crate::generate::contract::Contract>, Error> {
        run::contracts(self)
    }

    fn selection(&self) -> Result<Selection, Error> {
        Selection::new(&self.only, &self.skip)
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("pages", &self.pages).field("out", &self.out).finish_non_exhaustive()
    }
}
