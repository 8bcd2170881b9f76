//! The sources of the crates that are compiled.

use std::fmt::Write as _;

/// The number of fields of a struct.
pub(crate) const FIELDS: usize = 8;

/// How the structs are read and written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Variant {
    None,
    Derive,
    Restable,
}

impl Variant {
    pub(crate) const ALL: [Self; 3] = [Self::None, Self::Derive, Self::Restable];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Derive => "derive",
            Self::Restable => "restable",
        }
    }

    /// The dependencies; `runtime` is the path of the runtime crate.
    pub(crate) fn dependencies(self, runtime: &str) -> String {
        let json = "serde_json = \"1\"\n";
        match self {
            Self::None => json.to_owned(),
            Self::Derive => {
                format!("{json}serde = {{ version = \"1\", features = [\"derive\"] }}\n")
            }
            Self::Restable => format!("{json}restable = {{ path = {runtime:?} }}\n"),
        }
    }

    fn annotation(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Derive => "#[derive(serde::Deserialize, serde::Serialize)]\n",
            Self::Restable => "#[restable::structure]\n",
        }
    }
}

/// The field types, in the proportions of the response tables: two thirds are strings.
const TYPES: [(&str, &str, &str); FIELDS] = [
    ("id", "String", "String"),
    ("name", "String", "Option<String>"),
    ("status", "String", "Option<String>"),
    ("size", "Integer", "Option<i64>"),
    ("enabled", "Boolean", "Option<bool>"),
    ("zone", "String", "Option<String>"),
    ("tags", "Array of strings", "Vec<String>"),
    ("description", "String", "Option<String>"),
];

/// The library: N structs, and for each a function that reads it from JSON and one that writes it, so that all generic
/// code is instantiated.
pub(crate) fn library(variant: Variant, structs: usize) -> String {
    let mut out = String::from("#![allow(unused)]\n");
    for index in 0..structs {
        structure(&mut out, variant, index);
    }
    out
}

fn structure(out: &mut String, variant: Variant, index: usize) {
    // Writing into a `String` cannot fail.
    let _ = writeln!(out, "/// Table {index}.\n{}pub struct Table{index} {{", variant.annotation());
    for (place, (name, documented, ty)) in TYPES.iter().enumerate() {
        let nested = index % 3 == 1 && place == FIELDS - 1;
        let (documented, ty) = if nested {
            ("Array of objects", format!("Vec<Table{}>", index - 1))
        } else {
            (*documented, (*ty).to_owned())
        };
        let _ = writeln!(out, "    /// Parameter {place} of table {index}.");
        match variant {
            Variant::Restable => {
                let _ = writeln!(out, "    #[param({documented:?})]");
            }
            Variant::Derive if ty.starts_with("Vec") => out.push_str("    #[serde(default)]\n"),
            Variant::None | Variant::Derive => {}
        }
        let _ = writeln!(out, "    pub {name}_{index}: {ty},");
    }
    out.push_str("}\n");
    if variant != Variant::None {
        let _ = writeln!(
            out,
            "pub fn read{index}(body: &[u8]) -> Result<Table{index}, serde_json::Error> {{ serde_json::from_slice(body) }}\n\
             pub fn write{index}(table: &Table{index}) -> Result<Vec<u8>, serde_json::Error> {{ serde_json::to_vec(table) }}"
        );
    }
}
