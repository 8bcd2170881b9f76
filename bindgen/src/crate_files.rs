//! The files that a generated crate has in addition to its modules.

use std::fmt::Write as _;

use crate::generate::Module;
use crate::generate::prose::escaped;

/// The facts about a service that these files mention. They outlive the module of the service, which is dropped once it
/// is written.
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
        // The title is printed in Markdown tables.
        let (name, title) = (module.name.clone(), escaped(&module.title));
        let (has_modules, has_tests) = (!module.files.is_empty(), !module.tests.is_empty());
        Self { name, title, pages, endpoints, has_modules, has_tests }
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
}

/// The version of the runtime that the generated code needs. Generator and runtime are released together.
const VERSION: &str = env!("CARGO_PKG_VERSION");

impl Crate<'_> {
    fn modules(&self) -> impl Iterator<Item = &Summary> {
        self.services.iter().filter(|service| service.has_modules)
    }

    /// Returns `Cargo.toml`. The crate is its own workspace, so that it builds in any directory.
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
            "\n[features]\n# One feature per service, so that a program compiles only the services it calls.\ndefault = []\nfull = [",
        );
        let names: Vec<_> = self.modules().map(|service| quoted(&service.name)).collect();
        out.extend([&names.join(", "), "]\n"]);
        for service in self.modules() {
            let _ = writeln!(out, "{} = []", service.name);
        }
        if self.modules().any(|service| service.has_tests) {
            out.push_str("\n[dev-dependencies]\nhttp = \"1\"\nserde_core = \"1\"\n");
        }
        out.push_str("\n[package.metadata.docs.rs]\nall-features = true\n");
        // A service without examples has no tests.
        for Summary { name, .. } in self.modules().filter(|service| service.has_tests) {
            let _ = write!(out, "\n[[test]]\nname = \"{name}\"\nrequired-features = [\"{name}\"]\n");
        }
        out
    }

    /// Returns `src/lib.rs`.
    pub(crate) fn library(&self) -> String {
        let mut out = String::from(
            "//! Typed bindings, generated from the documentation of each service, one module per service.\n//!\n\
             //! Each module requires the feature of the same name; `full` enables all of them.\n//!\n\
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

    /// Returns `README.md`.
    pub(crate) fn readme(&self) -> String {
        let Self { name, docs_base, .. } = self;
        let example = self.modules().next().map_or("SERVICE", |service| &service.name);
        let mut out = format!(
            "# {name}\n\nTyped bindings for the services documented at <{docs_base}>, based on\n\
             [restable](https://docs.rs/restable). Each endpoint is a struct that converts to an `http::Request`. Decoding its\n\
             response returns a `Result`: the response struct, or the error that the service reported.\n\n\
             ```sh\ncargo add {name} --features {example}\n```\n\n\
             ```rust,ignore\nuse restable::Endpoint as _;\n\nlet request = call.request(\"https://the.service.example.com\")?;\n\
             let response = send(request); // with any HTTP client\nlet response = Call::decode(response)?;\n```\n\n\
             | feature and module | service | pages | endpoints |\n|---|---|---|---|\n"
        );
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
