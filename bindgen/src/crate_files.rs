//! The files of a generated crate beside its modules.

use std::fmt::Write as _;

use crate::generate::Module;
use crate::generate::prose::escaped;

/// What the files say of a service, kept when its module is written and gone.
#[derive(Debug, Clone)]
pub(crate) struct Summary {
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) pages: usize,
    pub(crate) endpoints: usize,
    pub(crate) has_modules: bool,
    pub(crate) has_tests: bool,
}

impl Summary {
    pub(crate) fn new(module: &Module, pages: usize, endpoints: usize) -> Self {
        // The title stands in tables of Markdown.
        let (name, title) = (module.name.clone(), escaped(&module.title));
        let (has_modules, has_tests) = (!module.files.is_empty(), !module.tests.is_empty());
        Self { name, title, pages, endpoints, has_modules, has_tests }
    }
}

/// The crate as a whole.
#[derive(Debug, Clone)]
pub(crate) struct Crate<'a> {
    pub(crate) name: &'a str,
    /// The path of the runtime, where it is not taken from the registry.
    pub(crate) runtime: Option<&'a str>,
    pub(crate) docs_base: &'a str,
    pub(crate) services: &'a [Summary],
}

/// The version of the runtime that the source is written for: generator and runtime are released together.
const VERSION: &str = env!("CARGO_PKG_VERSION");

impl Crate<'_> {
    fn modules(&self) -> impl Iterator<Item = &Summary> {
        self.services.iter().filter(|service| service.has_modules)
    }

    /// `Cargo.toml`. Its own workspace, so that it builds wherever it is put.
    pub(crate) fn manifest(&self) -> String {
        let quoted = |text: &str| toml::Value::from(text).to_string();
        let runtime = self.runtime.map(|path| format!(", path = {}", quoted(path))).unwrap_or_default();
        let mut out = format!(
            "# Written by `restable generate`.\n\n[package]\nname = {}\nversion = \"0.1.0\"\nedition = \"2024\"\n\
             rust-version = \"1.85\"\ndescription = \"Typed bindings of a documented REST API\"\nreadme = \"README.md\"\n\n[workspace]\n\n\
             [dependencies]\nrestable = {{ version = \"{VERSION}\"{runtime} }}\nserde_json = \"1\"\n",
            quoted(self.name)
        );
        out.push_str(
            "\n[features]\n# One a service, so that a program compiles what it calls.\ndefault = []\nfull = [",
        );
        let names: Vec<_> = self.modules().map(|service| quoted(&service.name)).collect();
        out.extend([&names.join(", "), "]\n"]);
        for service in self.modules() {
            let _ = writeln!(out, "{} = []", service.name);
        }
        out.push_str("\n[package.metadata.docs.rs]\nall-features = true\n");
        // A service without examples has no tests.
        for Summary { name, .. } in self.modules().filter(|service| service.has_tests) {
            let _ = write!(out, "\n[[test]]\nname = \"{name}\"\nrequired-features = [\"{name}\"]\n");
        }
        out
    }

    /// `src/lib.rs`.
    pub(crate) fn library(&self) -> String {
        let mut out = String::from(
            "//! Typed bindings, one module a service, written from its documentation.\n//!\n\
             //! Each module is behind a feature of its name; `full` has them all.\n//!\n\
             //! | module | service | endpoints |\n//! |---|---|---|\n",
        );
        for service in self.modules() {
            let Summary { name, title, endpoints, .. } = service;
            let _ = writeln!(out, "//! | `{name}` | {title} | {endpoints} |");
        }
        out.push_str("#![forbid(unsafe_code)]\n#![warn(missing_docs)]\n");
        for service in self.modules() {
            let Summary { name, .. } = service;
            let _ = write!(out, "\n#[cfg(feature = \"{name}\")]\npub mod {name};\n");
        }
        out
    }

    /// `README.md`.
    pub(crate) fn readme(&self) -> String {
        let Self { name, docs_base, .. } = self;
        let example = self.modules().next().map_or("SERVICE", |service| &service.name);
        let mut out = format!(
            "# {name}\n\nTyped bindings of the services documented at <{docs_base}>, for the runtime\n\
             [restable](https://docs.rs/restable). Each endpoint is a struct that becomes an `http::Request`, and its answer a\n\
             struct that decodes, with the error of the service on the other side of the `Result`.\n\n\
             ```sh\ncargo add {name} --features {example}\n```\n\n\
             ```rust,ignore\nuse restable::Endpoint as _;\n\nlet request = call.request(\"https://the.service.example.com\")?;\n\
             let answer = send(request); // with any HTTP client\nlet response = Call::decode(answer)?;\n```\n\n\
             | feature and module | service | pages | endpoints |\n|---|---|---|---|\n"
        );
        for service in self.modules() {
            let Summary { name, title, pages, endpoints, .. } = service;
            let _ = writeln!(out, "| `{name}` | {title} | {pages} | {endpoints} |");
        }
        let _ = write!(
            out,
            "\nWritten by `restable generate` {VERSION}. The files in `.restable-files` are replaced by the next run, unless \
             they have been edited; all others are left alone.\n"
        );
        out
    }
}
