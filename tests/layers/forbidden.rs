//! An import that a rule forbids is found in each form that it may have.

use super::rules::{circular, imports_of_items_of_the_parent, upward};
use super::sources::Module;
use super::{BINDGEN, Layered, MACROS, RUNTIME};

fn upward_of(layered: &Layered, module: &str, source: &str) -> Vec<String> {
    upward(&layered.layers(), &[Module::new(module, source.to_owned())])
}

#[test]
fn an_import_from_a_higher_layer_is_found_in_each_crate() {
    for (layered, module, source) in [
        (&RUNTIME, "text/lines", "use crate::request::Route;"),
        (&RUNTIME, "codec/json", "use super::super::client::Ureq;"),
        (&RUNTIME, "codec", "use crate::Response;"),
        (&RUNTIME, "unlisted/module", ""),
        (&MACROS, "ast/field", "use crate::check::request;"),
        (&MACROS, "check/request", "use crate::{errors::Errors, expand};"),
        (&MACROS, "attr", "use crate::unlisted::Item;"),
        (&BINDGEN, "letter", "use crate::page::Page;"),
        (&BINDGEN, "page/table", "use crate::generate::plan::Plan;"),
        (&BINDGEN, "generate/plan", "use super::Options;"),
        (&BINDGEN, "page", "use crate::Error;"),
        (&BINDGEN, "builder", "use restable_bindgen::main::run;"),
    ] {
        assert_eq!(upward_of(layered, module, source).len(), 1, "{module}: {source}");
    }
}

#[test]
fn an_import_from_the_same_or_a_lower_layer_is_allowed_in_each_crate() {
    for (layered, module, source) in [
        (&RUNTIME, "request/url", "use super::named::Named;\nuse crate::text::percent_encode;"),
        (&MACROS, "expand/table", "use super::bounds::Bounds;\nuse crate::{ast::Struct, attr};"),
        (&BINDGEN, "page/table", "use super::Row;\nuse crate::letter::shown;"),
        (&BINDGEN, "generate", "use self::plan::Plan;"),
        (&BINDGEN, "lib", "use crate::generate::page;"),
    ] {
        assert_eq!(upward_of(layered, module, source), [""; 0], "{module}: {source}");
    }
}

#[test]
fn an_import_is_found_in_each_form() {
    for source in [
        "use crate::{text, request::{Route, self}};",
        "use crate::request::*;",
        "use crate::request as ask;",
        "pub(crate) use crate::request::Route;",
        "fn f() { use super::super::{request::Route, text}; }",
        "fn f() -> crate::request::Route { todo!() }",
        "fn f(route: crate::request::Route) {}",
        "fn f() { vec![crate::request::Route]; }",
        "fn f() { <u8 as crate::request::Named>::name(); }",
        "impl crate::request::Named for u8 {}",
        "mod inner { use super::super::super::request::Route; }",
        "mod inner { mod deeper { fn f() { crate::request::f::<u8>() } } }",
        "macro_rules! m { () => { crate::request::f() } }",
    ] {
        let found = upward_of(&RUNTIME, "codec/json", source);
        let is_request = |fault: &String| fault.starts_with("codec::json imports request");
        assert!(!found.is_empty() && found.iter().all(is_request), "{source}: {found:?}");
    }
}

#[test]
fn text_and_visibilities_are_no_imports() {
    for source in [
        "pub(in crate::request) fn f() {}",
        "/// See [`crate::request`].\nfn f() { g(\"crate::request::Route\"); }",
        "fn f() { other::request::f(); ::request::f(); }",
        "mod request { pub fn f() {} }\nfn f() { self::request::f(); }",
        "mod inner { use super::super::json::f; }",
    ] {
        assert_eq!(upward_of(&RUNTIME, "codec/json", source), [""; 0], "{source}");
    }
}

fn folder(modules: [(&str, &str); 3]) -> Vec<Module> {
    modules.map(|(path, text)| Module::new(path, text.to_owned())).into_iter().collect()
}

#[test]
fn a_circle_is_found_also_through_the_names_that_the_folder_passes_on() {
    let modules = folder([
        ("codec", "mod a;\nmod b;\npub use a::A;\npub use b::B as Other;"),
        ("codec/a", "use super::Other;\npub struct A;"),
        ("codec/b", "pub struct B;\nfn f() { crate::codec::A; }"),
    ]);
    assert_eq!(circular(&modules), ["codec/a", "codec/b"]);
}

#[test]
fn a_circle_with_the_file_of_the_folder_is_found() {
    let modules = folder([
        ("codec", "mod a;\nmod b;\npub struct Item;\nfn f() { a::f(); }"),
        ("codec/a", "use super::b;\npub fn f() {}"),
        ("codec/b", "use super::Item;"),
    ]);
    assert_eq!(circular(&modules), ["codec", "codec/a", "codec/b"]);
}

#[test]
fn a_folder_that_passes_names_on_is_in_no_circle() {
    let modules = folder([
        ("codec", "mod a;\nmod b;\npub use a::A;\npub use b::B;"),
        ("codec/a", "use super::B;\npub struct A;"),
        ("codec/b", "pub struct B;"),
    ]);
    assert_eq!(circular(&modules), [""; 0]);
}

#[test]
fn a_module_that_imports_an_item_of_its_parent_is_found() {
    let modules = folder([
        ("expand", "mod a;\nmod b;\npub use b::B;\npub struct Item;"),
        ("expand/a", "use super::{B, Item};"),
        ("expand/b", "pub struct B;"),
    ]);
    assert_eq!(imports_of_items_of_the_parent(&modules), ["expand::a imports expand::Item"]);
}
