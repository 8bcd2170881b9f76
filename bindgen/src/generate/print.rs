//! Prints a plan as source code, formatted as rustfmt would.
//!
//! The grammar is small, so the source is written directly. A syntax tree and `prettyplease` gave the same text and
//! took most of the time of a run. A test checks that the source parses and that rustfmt does not change it.

mod field;
mod field_rows;
mod item;
mod pages;
mod service;
pub(super) mod text;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use restable_model::required_name;

use super::plan::{Body, Field, Item, Module, Plan, Table, Type};
pub use field_rows::FieldRow;
pub(super) use field_rows::field_rows;
pub(super) use service::service;

/// The maximum line width of rustfmt.
pub(super) const LINE: usize = 100;

/// A file that is being printed.
pub(super) struct Printer<'p> {
    plan: &'p Plan,
    module: &'p Module,
    /// The URL that links are relative to.
    docs: &'p str,
    out: String,
    /// The imports of the file.
    imports: BTreeSet<(&'static str, &'static str)>,
}

/// Prints a module.
pub(super) fn module(plan: &Plan, module: &Module, docs: &str) -> String {
    let mut printer = Printer::new(plan, module, docs);
    printer.out.reserve(8_192);
    module.items.iter().for_each(|item| printer.item(item));
    printer.finish()
}

impl<'p> Printer<'p> {
    fn new(plan: &'p Plan, module: &'p Module, docs: &'p str) -> Self {
        Self { plan, module, docs, out: String::new(), imports: BTreeSet::new() }
    }
}

impl Printer<'_> {
    fn finish(self) -> String {
        let mut out = String::with_capacity(self.out.len() + 512);
        text::inner_docs(&mut out, &super::prose::sentence(&self.module.title));
        if !self.imports.is_empty() {
            out.push('\n');
        }
        imports(&mut out, &self.imports);
        out.push_str(&self.out);
        out
    }

    fn import(&mut self, from: &'static str, name: &'static str) {
        self.imports.insert((from, name));
    }

    /// Returns the Rust spelling of a type and adds its imports.
    fn type_name(&mut self, ty: &Type) -> String {
        match ty {
            Type::Text => "String".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Number => "f64".to_owned(),
            Type::Boolean => "bool".to_owned(),
            Type::Any => {
                self.import("serde_json", "Value");
                "Value".to_owned()
            }
            Type::Open => {
                self.import("serde_json", "Map");
                self.import("serde_json", "Value");
                "Map<String, Value>".to_owned()
            }
            Type::Job => self.ours("JobId"),
            Type::Time => self.ours("Timestamp"),
            Type::Secret => format!("{}<String>", self.ours("Secret")),
            Type::List(inner) => format!("Vec<{}>", self.type_name(inner)),
            Type::Map(inner) => {
                self.import("std::collections", "BTreeMap");
                format!("BTreeMap<String, {}>", self.type_name(inner))
            }
            Type::Table(table) => self.table_name(*table),
            Type::Boxed(table) => format!("Box<{}>", self.table_name(*table)),
            Type::Values(values) => {
                let values = self.plan.values.get(*values);
                values.map(|values| self.path(values.home, &values.head.name)).unwrap_or_default()
            }
        }
    }

    pub(super) fn ours(&mut self, name: &'static str) -> String {
        self.import("restable", name);
        name.to_owned()
    }

    fn table_name(&self, table: usize) -> String {
        self.plan.tables.get(table).map(|table| self.path(table.home, &table.head.name)).unwrap_or_default()
    }

    /// Returns the path of a type, which is qualified if it is in another module.
    fn path(&self, home: usize, name: &str) -> String {
        match self.plan.modules.get(home) {
            Some(module) if module.page != self.module.page => format!("super::{}::{name}", module.name),
            _ => name.to_owned(),
        }
    }

    /// Prints the re-export of a table, with the struct that its constructor takes.
    fn re_export(&mut self, table: &Table) {
        let name = &table.head.name;
        let names =
            if table.has_required_struct() { format!("{{{name}, {}}}", required_name(name)) } else { name.clone() };
        let line = format!("pub use {};", self.path(table.home, &names));
        // Writing into a `String` cannot fail, here and below.
        let _ = match line.strip_suffix("};").and_then(|line| line.split_once('{')) {
            Some((path, names)) if line.len() > LINE => writeln!(self.out, "{path}{{\n    {names},\n}};"),
            _ => writeln!(self.out, "{line}"),
        };
    }

    fn item(&mut self, item: &Item) {
        self.out.push('\n');
        match item {
            Item::Request(request) => self.request(request),
            Item::Table(at) => {
                let Some(table) = self.plan.tables.get(*at) else { return };
                match table.same_as.and_then(|same| self.plan.tables.get(same)) {
                    Some(same) => {
                        self.re_export(same);
                    }
                    None => self.table(table),
                }
            }
            Item::Values(at) => {
                let Some(values) = self.plan.values.get(*at) else { return };
                match values.same_as.and_then(|same| self.plan.values.get(same)) {
                    Some(same) => {
                        let path = self.path(same.home, &same.head.name);
                        let _ = writeln!(self.out, "pub use {path};");
                    }
                    None => self.values(values),
                }
            }
        }
    }
}

fn imports(out: &mut String, imports: &BTreeSet<(&'static str, &'static str)>) {
    let from: BTreeSet<_> = imports.iter().map(|(from, _)| *from).collect();
    for from in from {
        let names: Vec<_> = imports.iter().filter(|(other, _)| *other == from).map(|(_, name)| *name).collect();
        let _ = match names.as_slice() {
            [name] => writeln!(out, "use {from}::{name};"),
            names => writeln!(out, "use {from}::{{{}}};", names.join(", ")),
        };
    }
}

/// Returns whether a module has no items.
pub(super) fn is_empty(module: &Module) -> bool {
    module.items.is_empty()
}

/// Returns whether a table has fields with links, which need the URL that they are relative to.
fn has_links(table: &Table) -> bool {
    let has_link = |field: &Field| !field.see.is_empty();
    matches!(&table.body, Body::Fields(fields) if fields.iter().any(has_link)) || table.header_fields().any(has_link)
}
