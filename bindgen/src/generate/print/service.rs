//! Prints the module of a service: a table of its calls, the modules of its pages, and re-exports.

use std::fmt::Write as _;

use super::super::exports::{self, Exports};
use super::super::plan::{Item, Module, Plan, Request};
use super::super::{prose, resource};
use super::{LINE, is_empty, text};
use crate::service::{CatalogType, Evidence};

/// Prints the module of a service.
pub(in crate::generate) fn service(plan: &Plan, title: &str, catalog_type: &CatalogType) -> String {
    let mut out = String::new();
    text::inner_docs(&mut out, &prose::sentence(title));
    let mut exports: Vec<_> = plan.modules.iter().zip(exports::of(plan)).collect();
    let calls = calls(&exports);
    if !calls.is_empty() {
        landing_page(&mut out, calls);
    }
    out.push('\n');
    constant(&mut out, catalog_type);
    let mut modules: Vec<_> =
        plan.modules.iter().filter(|module| !is_empty(module)).map(|module| &module.name).collect();
    modules.sort_unstable();
    for name in modules {
        // Writing into a `String` cannot fail, here and below.
        let _ = writeln!(out, "pub mod {name};");
    }
    exports.sort_by(|(one, _), (other, _)| one.name.cmp(&other.name));
    for (module, exports) in exports {
        re_exports(&mut out, &module.name, &exports);
    }
    out
}

/// Prints the type of the service in the catalog of a cloud. In a private module, a program may use no catalog.
fn constant(out: &mut String, catalog_type: &CatalogType) {
    let CatalogType { name, evidence } = catalog_type;
    let source = match evidence {
        Evidence::Project => "by the OpenStack Service Types Authority",
        Evidence::Hosts => "by the hosts in its documentation",
        Evidence::Directory => {
            "which its documentation does not state: it is the name of its\n/// directory. A catalog may have another one"
        }
    };
    let _ = write!(
        out,
        "/// The type of the service in the catalog of a cloud, {source}.\n#[allow(dead_code)]\npub const SERVICE_TYPE: &str = {};\n\n",
        text::literal(name)
    );
}

/// A request, the module that defines it, and whether the service re-exports it.
#[derive(Clone, Copy)]
struct Call<'p> {
    module: &'p Module,
    request: &'p Request,
    is_exported: bool,
}

fn calls<'p>(modules: &[(&'p Module, Exports)]) -> Vec<Call<'p>> {
    let mut calls = Vec::new();
    for (module, exports) in modules {
        for item in &module.items {
            let Item::Request(request) = item else { continue };
            let is_exported =
                exports.requests.contains(&request.head.name) || exports.deprecated.contains(&request.head.name);
            calls.push(Call { module, request, is_exported });
        }
    }
    calls
}

/// Prints a table of the calls for each resource.
fn landing_page(out: &mut String, mut calls: Vec<Call<'_>>) {
    text::inner_docs(
        out,
        "\nEach call is a request in the module of its page. A type whose name no other page of the service uses is \
         also in this module.",
    );
    calls.sort_by_key(|call| (&call.request.path, call.request.method));
    let paths: Vec<_> = calls.iter().map(|call| call.request.path.as_str()).collect();
    let mut of_resource: Vec<_> = resource::of_paths(&paths).into_iter().zip(calls).collect();
    of_resource.sort_by(|(one, _), (other, _)| one.cmp(other));
    for calls in of_resource.chunk_by(|(one, _), (other, _)| one == other) {
        let Some((resource, _)) = calls.first() else { continue };
        let heading = format!("\n# {}\n\n| method | path | request |\n|---|---|---|", prose::escaped(resource));
        text::inner_docs(out, &heading);
        for (_, call) in calls {
            text::inner_docs(out, &row(call));
        }
    }
}

fn row(call: &Call<'_>) -> String {
    let Call { module, request, is_exported } = call;
    let name = &request.head.name;
    // rustdoc warns about the target of a link that is found without it.
    let target = if *is_exported { String::new() } else { format!("({}::{name})", module.name) };
    let state = if request.deprecation.is_some() { " (deprecated)" } else { "" };
    format!("| `{}` | {} | [`{name}`]{target}{state} |", request.method, prose::code_in_table(&request.path))
}

/// Prints the re-exports of a module, each after a blank line, because rustfmt sorts consecutive ones.
///
/// A request has a page of its own in the documentation of the service, so that a search finds it there. Pages of all types
/// made the documentation half as large again.
fn re_exports(out: &mut String, module: &str, exports: &Exports) {
    let Exports { requests, deprecated, types } = exports;
    // In a private module, such as that of a build script, a program uses only some of them.
    re_export(out, "#[doc(inline)]\n#[allow(unused_imports)]\n", module, requests);
    re_export(out, "#[doc(inline)]\n#[allow(deprecated, unused_imports)]\n", module, deprecated);
    re_export(out, "#[doc(hidden)]\n#[allow(unused_imports)]\n", module, types);
}

/// The maximum length of a list of imports on one line, as rustfmt counts it.
const ONE_LINE: usize = LINE - 2;

fn re_export(out: &mut String, attributes: &str, module: &str, names: &[String]) {
    let list = names.join(", ");
    let line = match names {
        [] => return,
        [name] => format!("pub use {module}::{name};"),
        _ => format!("pub use {module}::{{{list}}};"),
    };
    let _ = write!(out, "\n{attributes}");
    if line.len() <= ONE_LINE || names.len() == 1 {
        let _ = writeln!(out, "{line}");
        return;
    }
    let _ = write!(out, "pub use {module}::{{");
    let mut width = LINE;
    for (at, name) in names.iter().enumerate() {
        // A name is followed by a comma, for which rustfmt leaves room twice unless it is the last one.
        let longest = if at + 1 < names.len() { LINE - 1 } else { LINE };
        if width + name.len() + 2 > longest {
            out.push_str("\n    ");
            width = 4 + name.len() + 1;
        } else {
            out.push(' ');
            width += name.len() + 2;
        }
        out.extend([name, ","]);
    }
    out.push_str("\n};\n");
}
