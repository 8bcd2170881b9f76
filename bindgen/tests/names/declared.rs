//! The names that generated source declares, with their meanings.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use syn::{Attribute, Fields, Item, UseTree};

/// Returns the modules, types, fields and variants of a crate. The meaning of a request is its method and path, and that of a
/// field is its name on the wire.
pub(crate) fn declared(src: &Path) -> BTreeMap<String, String> {
    let mut declared = Declared::default();
    for service in super::entries(src).into_iter().filter(|path| path.is_dir()) {
        for module in super::entries(&service) {
            declared.module(&stem(&service), &module);
        }
    }
    declared.resolve()
}

fn stem(path: &Path) -> String {
    path.file_stem().expect("a file has a name").to_string_lossy().into_owned()
}

#[derive(Default)]
struct Declared {
    names: BTreeMap<String, String>,
    /// The types that a module has from another one.
    uses: Vec<(String, String)>,
}

impl Declared {
    fn module(&mut self, service: &str, path: &Path) {
        let module = format!("{service}::{}", stem(path));
        let file = syn::parse_file(&fs::read_to_string(path).expect("a module is UTF-8")).expect("a module parses");
        self.add(module.clone(), String::new());
        for item in &file.items {
            match item {
                Item::Struct(item) => self.structure(&module, item),
                Item::Enum(item) => {
                    let name = format!("{module}::{}", item.ident);
                    for variant in &item.variants {
                        let value = argument(&variant.attrs, "value").unwrap_or_default();
                        self.add(format!("{name}::{}", variant.ident), value);
                    }
                    self.add(name, "values".to_owned());
                }
                Item::Use(item) if matches!(item.vis, syn::Visibility::Public(_)) => {
                    self.re_exports(service, &module, &mut Vec::new(), &item.tree);
                }
                _ => {}
            }
        }
    }

    fn structure(&mut self, module: &str, item: &syn::ItemStruct) {
        let name = format!("{module}::{}", item.ident);
        if let Fields::Named(fields) = &item.fields {
            for field in &fields.named {
                let member = field.ident.as_ref().expect("a named field").to_string();
                let wire = wire_name(&field.attrs).unwrap_or_default();
                self.add(format!("{name}::{member}"), wire);
            }
        }
        // The method and the path are the arguments before the first comma.
        let route = argument(&item.attrs, "request").and_then(|all| all.split(',').next().map(str::to_owned));
        self.add(name, route.unwrap_or_else(|| "table".to_owned()));
    }

    fn re_exports(&mut self, service: &str, module: &str, path: &mut Vec<String>, tree: &UseTree) {
        match tree {
            UseTree::Path(inner) => {
                path.push(inner.ident.to_string());
                self.re_exports(service, module, path, &inner.tree);
                path.pop();
            }
            UseTree::Group(group) => {
                group.items.iter().for_each(|inner| self.re_exports(service, module, path, inner));
            }
            UseTree::Name(inner) => {
                let home = path.iter().filter(|part| *part != "super").cloned().collect::<Vec<_>>().join("::");
                let name = inner.ident.to_string();
                self.uses.push((format!("{module}::{name}"), format!("{service}::{home}::{name}")));
            }
            other => assert!(matches!(other, UseTree::Name(_)), "{module}: only names are re-exported"),
        }
    }

    fn add(&mut self, name: String, meaning: String) {
        assert!(!self.names.contains_key(&name), "{name} is declared twice");
        self.names.insert(name, meaning);
    }

    /// Adds what re-exported types have, so that it does not matter which module defines a type.
    fn resolve(mut self) -> BTreeMap<String, String> {
        for (name, home) in &self.uses {
            // The macros declare the structs of required fields.
            if home.ends_with("Required") && !self.names.contains_key(home) {
                continue;
            }
            let inside = format!("{home}::");
            let of_home: Vec<_> = self
                .names
                .range(home.clone()..)
                .take_while(|(found, _)| found.starts_with(home.as_str()))
                .filter(|(found, _)| *found == home || found.starts_with(&inside))
                .map(|(found, meaning)| (found.replacen(home.as_str(), name, 1), meaning.clone()))
                .collect();
            assert!(!of_home.is_empty(), "{home} is not declared");
            self.names.extend(of_home);
        }
        self.names
    }
}

/// Returns the arguments of an attribute as text.
fn argument(attrs: &[Attribute], name: &str) -> Option<String> {
    let attr = attrs.iter().find(|attr| attr.path().segments.last().is_some_and(|last| last.ident == name))?;
    Some(attr.meta.require_list().ok()?.tokens.to_string())
}

/// Returns the value of `name = "…"` in `#[param(…)]`, or the header.
fn wire_name(attrs: &[Attribute]) -> Option<String> {
    let param = argument(attrs, "param").unwrap_or_default();
    let named = param.split_once("name = \"").and_then(|(_, rest)| rest.split('"').next()).map(str::to_owned);
    named.or_else(|| argument(attrs, "header"))
}
