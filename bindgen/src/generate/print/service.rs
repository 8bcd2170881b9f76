//! Prints the module of a service: a table of its calls, the modules of its pages, and re-exports.

use std::fmt::Write as _;

use super::super::exports::{self, Exports};
use super::super::plan::{Item, Module, Plan, Request};
use super::super::{prose, resource};
use super::{LINE, is_empty, text};

/// Prints the module of a service.
pub(in crate::generate) fn service(plan: &Plan, title: &str) -> String {
    let mut out = String::new();
    text::inner_docs(&mut out, &prose::sentence(title));
    let calls = calls(plan);
    if !calls.is_empty() {
        landing_page(&mut out, calls);
    }
    out.push('\n');
    let mut modules: Vec<_> =
        plan.modules.iter().filter(|module| !is_empty(module)).map(|module| &module.name).collect();
    modules.sort_unstable();
    for name in modules {
        // Writing into a `String` cannot fail, here and below.
        let _ = writeln!(out, "pub mod {name};");
    }
    let mut exports: Vec<_> = plan.modules.iter().zip(exports::of(plan)).collect();
    exports.sort_by(|(one, _), (other, _)| one.name.cmp(&other.name));
    for (module, exports) in exports {
        re_exports(&mut out, &module.name, &exports);
    }
    out
}

/// A request and the module that defines it.
type Call<'p> = (&'p Module, &'p Request);

fn calls(plan: &Plan) -> Vec<Call<'_>> {
    let requests = |module| -> Box<dyn Iterator<Item = Call<'_>>> {
        let module: &Module = module;
        Box::new(module.items.iter().filter_map(move |item| match item {
            Item::Request(request) => Some((module, request)),
            Item::Table(_) | Item::Values(_) => None,
        }))
    };
    plan.modules.iter().flat_map(requests).collect()
}

/// Prints a table of the calls for each resource.
fn landing_page(out: &mut String, mut calls: Vec<Call<'_>>) {
    text::inner_docs(
        out,
        "\nEach call is a request in the module of its page. A type whose name no other page of the service uses is \
         also in this module.",
    );
    calls.sort_by(|(_, one), (_, other)| (&one.path, one.method).cmp(&(&other.path, other.method)));
    let paths: Vec<_> = calls.iter().map(|(_, request)| request.path.as_str()).collect();
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

fn row((module, request): &Call<'_>) -> String {
    let name = &request.head.name;
    let state = if request.deprecation.is_some() { " (deprecated)" } else { "" };
    let path = prose::code_in_table(&request.path);
    format!("| `{}` | {path} | [`{name}`]({}::{name}){state} |", request.method, module.name)
}

/// Prints the re-exports of a module, each after a blank line, because rustfmt sorts consecutive ones.
///
/// A request has a page of its own in the documentation of the service, so that a search finds it there. Pages of all types
/// made the documentation half as large again.
fn re_exports(out: &mut String, module: &str, exports: &Exports) {
    let Exports { requests, deprecated, types } = exports;
    re_export(out, "#[doc(inline)]\n", module, requests);
    re_export(out, "#[doc(inline)]\n#[allow(deprecated)]\n", module, deprecated);
    re_export(out, "#[doc(hidden)]\n", module, types);
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
