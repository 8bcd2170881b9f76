//! The files that a generated crate has in addition to its modules.

mod manifest;
mod program;

use std::fmt::Write as _;

use crate::generate::prose::escaped;
use crate::generate::{Module, Program};

/// How a generated crate is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Layout {
    /// One crate, with a module and a feature for each service.
    #[default]
    Single,
    /// A workspace with a crate for each service, in the directory `services`, and a crate that re-exports them. Its features
    /// are those of the single crate. A program that uses one service compiles one crate, and cargo checks several at once.
    Workspace,
}

impl Layout {
    /// Returns the path and the content of a file of a service. `path` is relative to `src` of a single crate.
    pub(crate) fn place(self, service: &str, path: &str, source: &str) -> (String, String) {
        let inside = path.strip_prefix(service).unwrap_or(path);
        match self {
            Self::Single => (format!("src/{path}"), source.to_owned()),
            Self::Workspace if inside == ".rs" => (format!("services/{service}/src/lib.rs"), as_root(source)),
            Self::Workspace => (format!("services/{service}/src{inside}"), source.to_owned()),
        }
    }
}

/// The attributes of the root of each crate.
const ATTRIBUTES: &str = "#![forbid(unsafe_code)]\n#![warn(missing_docs)]\n";

/// Adds the attributes of a crate to the source of a module, after its documentation.
fn as_root(source: &str) -> String {
    let docs: usize = source.split_inclusive('\n').take_while(|line| line.starts_with("//!")).map(str::len).sum();
    let (docs, items) = source.split_at_checked(docs).unwrap_or((source, ""));
    format!("{docs}{ATTRIBUTES}{items}")
}

/// The facts about a service that these files mention. They outlive the module of the service, which is dropped once it
/// is written.
#[derive(Debug, Clone)]
pub(crate) struct Summary {
    pub(crate) name: String,
    /// The type of the service in the catalog of a cloud.
    pub(crate) service_type: String,
    pub(crate) title: String,
    pub(crate) pages: usize,
    pub(crate) endpoints: usize,
    pub(crate) has_modules: bool,
    pub(crate) has_tests: bool,
    pub(crate) program: Program,
}

impl Summary {
    pub(crate) fn new(module: &Module, service_type: String, pages: usize, endpoints: usize) -> Self {
        // The title is printed in Markdown tables.
        let (name, title) = (module.name.clone(), escaped(&module.title));
        let (has_modules, has_tests) = (!module.files.is_empty(), !module.tests.is_empty());
        let program = module.program.clone();
        Self { name, service_type, title, pages, endpoints, has_modules, has_tests, program }
    }
}

/// A generated crate.
#[derive(Debug, Clone)]
pub(crate) struct Crate<'a> {
    pub(crate) name: &'a str,
    /// The path of the runtime; `None` if the crate takes it from the registry.
    pub(crate) runtime: Option<&'a str>,
    pub(crate) docs_base: &'a str,
    pub(crate) services: &'a [Summary],
    pub(crate) layout: Layout,
    /// Whether the crate has a directory `examples`.
    pub(crate) examples: bool,
}

/// The version of the runtime that the generated code needs. Generator and runtime are released together.
const VERSION: &str = env!("CARGO_PKG_VERSION");

impl Crate<'_> {
    fn modules(&self) -> impl Iterator<Item = &Summary> {
        self.services.iter().filter(|service| service.has_modules)
    }

    /// Returns the paths of all files, with their content.
    pub(crate) fn files(&self) -> Vec<(String, String)> {
        let mut files = vec![
            ("Cargo.toml".to_owned(), self.manifest()),
            ("README.md".to_owned(), self.readme()),
            ("src/lib.rs".to_owned(), self.library()),
        ];
        if self.layout == Layout::Workspace {
            let manifest =
                |service: &Summary| (format!("services/{}/Cargo.toml", service.name), self.service_manifest(service));
            files.extend(self.modules().map(manifest));
        }
        for service in self.modules().filter(|service| self.examples && service.program.has_calls()) {
            files.push((format!("examples/{}.rs", service.name), program::example(self.name, service)));
        }
        files
    }

    /// Returns `src/lib.rs`.
    fn library(&self) -> String {
        let mut out = String::from(
            "//! Typed bindings, generated from the documentation of each service, one module per service.\n//!\n\
             //! Each module requires the feature of the same name; `full` enables all of them.\n//!\n\
             //! | module | service | endpoints |\n//! |---|---|---|\n",
        );
        for service in self.modules() {
            let Summary { name, title, endpoints, .. } = service;
            let _ = writeln!(out, "//! | `{name}` | {title} | {endpoints} |");
        }
        out.push_str(ATTRIBUTES);
        for service in self.modules() {
            let name = &service.name;
            let _ = match self.layout {
                Layout::Single => write!(out, "\n#[cfg(feature = \"{name}\")]\npub mod {name};\n"),
                Layout::Workspace => {
                    let package = self.package(service).replace('-', "_");
                    write!(out, "\n#[cfg(feature = \"{name}\")]\n#[doc(inline)]\npub use {package} as {name};\n")
                }
            };
        }
        if let Some(service) = self.shown() {
            let name = &service.name;
            let _ = write!(
                out,
                "\n/// Compiles the program in `README.md`.\n#[cfg(all(doctest, feature = \"{name}\"))]\n\
                 #[doc = include_str!(\"../README.md\")]\nstruct Readme;\n"
            );
        }
        out
    }

    /// Returns the service whose program `README.md` shows: the first one with the most complete program.
    fn shown(&self) -> Option<&Summary> {
        let services = self.modules().filter(|service| service.program.has_calls());
        services.min_by_key(|service| std::cmp::Reverse(service.program.completeness()))
    }

    /// Returns `README.md`.
    fn readme(&self) -> String {
        let Self { name, docs_base, .. } = self;
        let mut out = format!(
            "# {name}\n\nTyped bindings for the services documented at <{docs_base}>, based on\n\
             [restable](https://docs.rs/restable). Each endpoint is a struct that converts to an `http::Request`. Decoding its\n\
             response returns a `Result`: the response struct, or the error that the service reported.\n\n"
        );
        if let Some(service) = self.shown() {
            let _ = write!(
                out,
                "```sh\ncargo add {name} --features {}\ncargo add restable --features {}\ncargo add ureq\n```\n\n\
                 ```rust,no_run\n{}```\n\n\
                 The async client `Reqwest` has the same methods. To use another client, convert a request with\n\
                 `restable::Endpoint::request`, and decode the response with `restable::Endpoint::decode`.\n\n",
                service.name,
                manifest::CLIENT_FEATURES.join(","),
                program::program(name, service),
            );
        }
        out.push_str("| feature and module | service | pages | endpoints |\n|---|---|---|---|\n");
        for service in self.modules() {
            let Summary { name, title, pages, endpoints, .. } = service;
            let _ = writeln!(out, "| `{name}` | {title} | {pages} | {endpoints} |");
        }
        let _ = write!(
            out,
            "\nGenerated by `restable generate` {VERSION}. The next run replaces the files listed in `.restable-files`. It fails \
             without changing anything if a file that it would replace has been edited. It never changes other files.\n"
        );
        out
    }
}
