//! Fields and their annotations.

use std::fmt::Write as _;

use super::{Printer, text};
use crate::generate::plan::{Field, Travel};
use crate::page::Presence;

/// The longest annotation on one line, as rustfmt counts it.
const WIDTH: usize = 70;

impl Printer<'_> {
    /// Writes a field.
    pub(super) fn field(&mut self, field: &Field) {
        text::docs(&mut self.out, "    ", &field.docs);
        if field.rest {
            self.out.push_str("    #[param(rest)]\n");
        } else {
            attributes(&mut self.out, "    ", &annotations(field));
        }
        let plain = self.type_name(&field.ty);
        let ty = if is_always(field) { plain } else { format!("Option<{plain}>") };
        // Writing into a `String` cannot fail.
        let _ = writeln!(self.out, "    pub {}: {ty},", field.ident);
    }
}

/// The attribute and its arguments, for each attribute of a field.
fn annotations(field: &Field) -> Vec<(&'static str, Vec<String>)> {
    let mut arguments = Vec::new();
    if !field.documented.is_empty() {
        arguments.push(text::literal(&field.documented));
    }
    let own_name = field.ident.trim_start_matches("r#") == field.wire;
    if !own_name && !matches!(field.travel, Travel::Header(_) | Travel::WholeBody) {
        arguments.push(format!("name = {}", text::literal(&field.wire)));
    }
    let mut before = Vec::new();
    match &field.travel {
        Travel::Body => {}
        Travel::Path => before.push(("path", Vec::new())),
        Travel::Query => before.push(("query", Vec::new())),
        Travel::Header(name) => before.push(("header", vec![text::literal(name)])),
        Travel::WholeBody => arguments.push("body".to_owned()),
    }
    match field.presence {
        Presence::Mandatory => arguments.push("mandatory".to_owned()),
        // An `Option` says it already.
        Presence::Optional if field.ty.has_nothing() => arguments.push("optional".to_owned()),
        Presence::Optional | Presence::Unsaid => {}
    }
    if let Some(status) = &field.status {
        arguments.push(format!("status = {status}"));
    }
    if let Some(reason) = field.differs.filter(|_| !field.documented.is_empty()) {
        arguments.push(format!("differs = {}", text::literal(reason)));
    }
    for (title, target) in &field.see {
        arguments.push(format!("see({}, {})", text::literal(title), text::literal(target)));
    }
    if !arguments.is_empty() {
        before.push(("param", arguments));
    }
    before
}

/// Whether a field needs no `Option` around its type.
fn is_always(field: &Field) -> bool {
    let is_there = field.presence == Presence::Mandatory || field.travel == Travel::Path;
    field.rest || field.ty.has_nothing() || is_there
}

/// Writes attributes, each argument on a line of its own where one line is not enough.
pub(super) fn attributes(out: &mut String, indent: &str, attributes: &[(&'static str, Vec<String>)]) {
    for (name, arguments) in attributes {
        let line = arguments.join(", ");
        let _ = if arguments.is_empty() {
            writeln!(out, "{indent}#[{name}]")
        } else if line.chars().count() <= WIDTH || arguments.len() == 1 {
            writeln!(out, "{indent}#[{name}({line})]")
        } else {
            let between = format!(",\n{indent}    ");
            writeln!(out, "{indent}#[{name}(\n{indent}    {}\n{indent})]", arguments.join(&between))
        };
    }
}
