//! The list of keys, against the parser and the documentation.

use restable_model::{Attribute, KEYS, Key};

use super::{expand, messages};

/// The arms of the parser that are unreachable are so because of this.
#[test]
fn every_key_is_understood() {
    for (attribute, key) in uses() {
        let messages = messages(&with_key(attribute, key));
        assert!(!messages.contains("unknown key"), "#[{}({})]: {messages}", attribute.word(), key.form);
        assert!(!messages.contains(key.form), "#[{}({})]: {messages}", attribute.word(), key.form);
    }
}

#[test]
fn every_key_is_refused_elsewhere() {
    for key in KEYS {
        for attribute in ALL.into_iter().filter(|attribute| !key.belongs_to(*attribute)) {
            let messages = messages(&with_key(attribute, key));
            assert!(messages.contains("unknown key"), "#[{}({})]", attribute.word(), key.form);
        }
    }
}

#[test]
fn every_key_is_documented() {
    for (attribute, key) in uses() {
        let page = page(attribute);
        assert!(
            page.contains(&format!("`{}", key.word)),
            "`{}` is missing in the page of {}",
            key.word,
            attribute.word()
        );
    }
}

/// The attributes that take keys.
const ALL: [Attribute; 6] = [
    Attribute::Response,
    Attribute::Structure,
    Attribute::Request,
    Attribute::Values,
    Attribute::Param,
    Attribute::Header,
];

fn uses() -> impl Iterator<Item = (Attribute, &'static Key)> {
    ALL.into_iter().flat_map(|attribute| attribute.keys().map(move |key| (attribute, key)))
}

/// An item with the key, in a form that is written as the list says.
fn with_key(attribute: Attribute, key: &Key) -> proc_macro2::TokenStream {
    let form = key.form.replace("…", "x").replace(", x)", ")");
    match attribute {
        Attribute::Values => expand(attribute, &form, "enum A { B }"),
        Attribute::Response | Attribute::Structure => expand(attribute, &form, "struct A;"),
        Attribute::Request => request(key, &form, "struct A { field: String }"),
        Attribute::Header => travelling("#[header(\"X-A\", ", &form, "/v1"),
        Attribute::Param | Attribute::Path | Attribute::Query => param(key, &form),
    }
}

fn request(key: &Key, form: &str, item: &str) -> proc_macro2::TokenStream {
    let response = if key.word == "response" { "" } else { "response = T, " };
    expand(Attribute::Request, &format!("POST \"/v1\", {response}{form}"), item)
}

/// A key that says where a field travels needs a request around it.
fn param(key: &Key, form: &str) -> proc_macro2::TokenStream {
    match key.word {
        "path" => travelling("#[param(", form, "/v1/{field}"),
        "query" | "header" | "body" => travelling("#[param(", form, "/v1"),
        "sensitive" => travelling("#[param(header = \"X-A\", ", form, "/v1"),
        _ => expand(Attribute::Structure, "", &format!("struct A {{ #[param({form})] field: String }}")),
    }
}

fn travelling(open: &str, form: &str, path: &str) -> proc_macro2::TokenStream {
    let item = format!("struct A {{ {open}{form})] field: String }}");
    expand(Attribute::Request, &format!("POST \"{path}\", response = T"), &item)
}

/// The documentation of an attribute, which the runtime shows where it re-exports the macros.
fn page(attribute: Attribute) -> &'static str {
    match attribute {
        Attribute::Response => include_str!("../../../runtime/src/docs/response.md"),
        Attribute::Structure => include_str!("../../../runtime/src/docs/structure.md"),
        Attribute::Values => include_str!("../../../runtime/src/docs/values.md"),
        Attribute::Request | Attribute::Header => include_str!("../../../runtime/src/docs/request.md"),
        Attribute::Param | Attribute::Path | Attribute::Query => include_str!("../../../runtime/src/docs/param.md"),
    }
}
