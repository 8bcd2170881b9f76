//! Compares the table of keys with the parser and the documentation.

use std::fs;
use std::path::{Path, PathBuf};

use restable_model::{
    Attribute, HeaderKey, ItemKey, JobKey, Key, Keyword, Method, PagesKey, ParamKey, StateKey, Style, keys,
};

use super::{expand, messages};

#[test]
fn every_key_is_read_in_its_form() {
    for (attribute, key) in uses() {
        let messages = messages(&with_key(attribute, key));
        assert!(!messages.contains("unknown key"), "#[{}({})]: {messages}", attribute.word(), key.form);
        assert!(!messages.contains(key.form), "#[{}({})]: {messages}", attribute.word(), key.form);
    }
}

#[test]
fn every_key_of_pages_is_documented() {
    let page = page(Attribute::Request);
    for key in PagesKey::ALL.iter().map(|key| key.key()) {
        assert!(page.contains(&format!("| `{}` |", key.form)), "`{}` is missing in the page", key.form);
    }
}

#[test]
fn every_key_of_state_is_documented() {
    let page = page(Attribute::Response);
    for key in StateKey::ALL.iter().map(|key| key.key()) {
        assert!(page.contains(&format!("| `{}` |", key.form)), "`{}` is missing in the page", key.form);
    }
}

#[test]
fn every_key_is_refused_elsewhere() {
    for key in keys() {
        for attribute in takers().filter(|attribute| !attribute.keys().iter().any(|taken| taken.word == key.word)) {
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

/// All files take the words from the enums of the model. Only `message/foreign.rs` has the words of other libraries.
#[test]
fn no_keyword_is_written_as_a_literal() {
    let mut found = Vec::new();
    for file in sources().filter(|file| !file.ends_with("message/foreign.rs")) {
        let text = fs::read_to_string(&file).unwrap();
        let text: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let words = words().filter(|word| text.contains(&format!("\"{word}\"")));
        found.extend(words.map(|word| format!("{}: \"{word}\"", file.display())));
    }
    assert!(found.is_empty(), "{found:#?}");
}

fn words() -> impl Iterator<Item = &'static str> {
    fn of<K: Keyword>() -> impl Iterator<Item = &'static str> {
        K::ALL.iter().map(|key| key.word())
    }
    let methods = Method::ALL.iter().map(|method| method.word());
    let styles = Style::ALL.iter().map(|style| style.word());
    let attributes = Attribute::ALL.iter().map(|attribute| attribute.word());
    let keys = of::<ItemKey>()
        .chain(of::<ParamKey>())
        .chain(of::<HeaderKey>())
        .chain(of::<JobKey>())
        .chain(of::<PagesKey>())
        .chain(of::<StateKey>());
    // `serde` is also an attribute of another library.
    keys.chain(attributes).chain(methods).chain(styles).filter(|word| *word != ParamKey::Serde.word())
}

/// The source files of this crate, without its tests.
fn sources() -> impl Iterator<Item = PathBuf> {
    fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true if path.ends_with("tests") => {}
                true => collect(&path, files),
                false => files.push(path),
            }
        }
    }
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    files.into_iter().filter(|file| !file.ends_with("src/tests.rs"))
}

/// The attributes that take keys.
fn takers() -> impl Iterator<Item = Attribute> {
    Attribute::ALL.iter().copied().filter(|attribute| !attribute.keys().is_empty())
}

fn uses() -> impl Iterator<Item = (Attribute, &'static Key)> {
    takers().flat_map(|attribute| attribute.keys().into_iter().map(move |key| (attribute, key)))
}

/// The expansion of an item that has the key in its documented form.
fn with_key(attribute: Attribute, key: &Key) -> proc_macro2::TokenStream {
    let form = key.form.replace("…", "x").replace(", x)", ")");
    match attribute {
        Attribute::Values => expand(attribute, &form, "enum A { B }"),
        Attribute::Response | Attribute::Structure => of_table(attribute, key, &form),
        Attribute::Request => request(key, &form, "struct A { field: String }"),
        Attribute::Header => with_location("#[header(\"X-A\", ", &form, "/v1"),
        _ => param(key, &form),
    }
}

fn of_table(attribute: Attribute, key: &Key, form: &str) -> proc_macro2::TokenStream {
    if [ItemKey::Tag, ItemKey::Untagged].iter().any(|of_enum| of_enum.key() == key) {
        expand(attribute, form, "enum A { B(C) }")
    } else if key == ItemKey::Content.key() {
        expand(attribute, &format!("{}, {form}", ItemKey::Tag.assign("\"a\"")), "enum A { B(C) }")
    } else {
        expand(attribute, form, "struct A;")
    }
}

fn request(key: &Key, form: &str, item: &str) -> proc_macro2::TokenStream {
    let response = if key == ItemKey::Response.key() { "" } else { "response = T, " };
    expand(Attribute::Request, &format!("POST \"/v1\", {response}{form}"), item)
}

/// A location needs a request around it.
fn param(key: &Key, form: &str) -> proc_macro2::TokenStream {
    if key == ParamKey::Path.key() {
        with_location("#[param(", form, "/v1/{field}")
    } else if [ParamKey::Query, ParamKey::Header, ParamKey::Body, ParamKey::Raw]
        .iter()
        .any(|location| location.key() == key)
    {
        with_location("#[param(", form, "/v1")
    } else if key == ParamKey::Sensitive.key() {
        with_location("#[param(header = \"X-A\", ", form, "/v1")
    } else {
        expand(Attribute::Structure, "", &format!("struct A {{ #[param({form})] field: String }}"))
    }
}

fn with_location(open: &str, form: &str, path: &str) -> proc_macro2::TokenStream {
    let item = format!("struct A {{ {open}{form})] field: String }}");
    expand(Attribute::Request, &format!("POST \"{path}\", response = T"), &item)
}

/// The rustdoc page of an attribute, which the runtime shows at its re-export.
fn page(attribute: Attribute) -> &'static str {
    match attribute {
        Attribute::Response | Attribute::Status => include_str!("../../../runtime/src/docs/response.md"),
        Attribute::Structure => include_str!("../../../runtime/src/docs/structure.md"),
        Attribute::Values | Attribute::Value => include_str!("../../../runtime/src/docs/values.md"),
        Attribute::Request | Attribute::Header => include_str!("../../../runtime/src/docs/request.md"),
        Attribute::Param | Attribute::Path | Attribute::Query => include_str!("../../../runtime/src/docs/param.md"),
    }
}
