//! The manifests of a generated crate.

use std::fmt::Write as _;

use super::{Crate, Layout, Summary, VERSION};

/// The features of the runtime that the program in `README.md` needs.
pub(super) const CLIENT_FEATURES: [&str; 2] = ["config", "ureq"];

/// The fields of each package.
const PACKAGE: &str = "version = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"1.85\"\n";

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

impl Crate<'_> {
    /// Returns the name of the package of a service.
    pub(super) fn package(&self, service: &Summary) -> String {
        format!("{}-{}", self.name, service.name.replace('_', "-"))
    }

    /// Returns the dependency on the runtime. `fields` are its other fields.
    fn runtime(&self, fields: &str) -> String {
        let path = self.runtime.map(|path| format!(", path = {}", quoted(path))).unwrap_or_default();
        format!("restable = {{ version = \"{VERSION}\"{path}{fields} }}\n")
    }

    /// Returns `Cargo.toml`. The crate is its own workspace, so that it builds in any directory.
    pub(super) fn manifest(&self) -> String {
        let mut out = format!(
            "# Written by `restable generate`.\n\n[package]\nname = {}\n{PACKAGE}description = \"Typed bindings of a documented REST API\"\n\
             readme = \"README.md\"\n\n",
            quoted(self.name)
        );
        match self.layout {
            Layout::Single => {
                let _ = write!(out, "[workspace]\n\n[dependencies]\n{}serde_json = \"1\"\n", self.runtime(""));
            }
            Layout::Workspace => self.workspace(&mut out),
        }
        self.features(&mut out);
        let features: Vec<_> = CLIENT_FEATURES.iter().map(|feature| quoted(feature)).collect();
        let _ =
            write!(out, "\n[dev-dependencies]\n{}", self.runtime(&format!(", features = [{}]", features.join(", "))));
        if self.modules().any(|service| service.has_tests) {
            out.push_str("serde_core = \"1\"\n");
        }
        if self.layout == Layout::Workspace {
            out.push_str("serde_json = \"1\"\n");
        }
        // The examples call services over TLS.
        let client = if self.examples { "\"3\"" } else { "{ version = \"3\", default-features = false }" };
        let _ = write!(out, "ureq = {client}\n\n[package.metadata.docs.rs]\nall-features = true\n");
        for Summary { name, .. } in self.modules().filter(|service| self.examples && service.program.has_calls()) {
            let _ = write!(out, "\n[[example]]\nname = \"{name}\"\nrequired-features = [\"{name}\"]\n");
        }
        // A service without examples has no tests.
        for Summary { name, .. } in self.modules().filter(|service| service.has_tests) {
            let _ = write!(out, "\n[[test]]\nname = \"{name}\"\nrequired-features = [\"{name}\"]\n");
        }
        out
    }

    /// Adds the members of the workspace, and the dependencies on them.
    fn workspace(&self, out: &mut String) {
        let members: Vec<_> = self.modules().map(|service| quoted(&format!("services/{}", service.name))).collect();
        let _ = write!(
            out,
            "[workspace]\nmembers = [{}]\n\n[workspace.dependencies]\n{}serde_json = \"1\"\n\n[dependencies]\n",
            members.join(", "),
            self.runtime("")
        );
        for service in self.modules() {
            let (package, name) = (self.package(service), &service.name);
            let _ = writeln!(out, "{package} = {{ version = \"0.1.0\", path = \"services/{name}\", optional = true }}");
        }
    }

    fn features(&self, out: &mut String) {
        out.push_str(
            "\n[features]\n# One feature per service, so that a program compiles only the services it calls.\ndefault = []\nfull = [",
        );
        let names: Vec<_> = self.modules().map(|service| quoted(&service.name)).collect();
        out.extend([&names.join(", "), "]\n"]);
        for service in self.modules() {
            let enables = match self.layout {
                Layout::Single => String::new(),
                Layout::Workspace => quoted(&format!("dep:{}", self.package(service))),
            };
            let _ = writeln!(out, "{} = [{enables}]", service.name);
        }
    }

    /// Returns the `Cargo.toml` of a service, in a workspace.
    pub(super) fn service_manifest(&self, service: &Summary) -> String {
        let description = format!("Typed bindings of {}", service.title.replace('\\', ""));
        format!(
            "# Written by `restable generate`.\n\n[package]\nname = {}\n{PACKAGE}description = {}\nautobins = false\n\n\
             [dependencies]\nrestable.workspace = true\nserde_json.workspace = true\n\n[package.metadata.docs.rs]\nall-features = true\n",
            quoted(&self.package(service)),
            quoted(&description)
        )
    }
}
