//! Pages that have what the compiler refuses.

use std::fmt::Write as _;

use restable_bindgen::generate::{self, Module, Options};
use restable_bindgen::page::Page;
use restable_bindgen::service::Service;

fn generated(text: &str) -> Module {
    let (document, problems) = restable_rst::read(text);
    let page = Page::read("store/boxes.rst", &document, &problems);
    let mut options = Options::default();
    options.tests = true;
    generate::service(&Service::new("store".into(), vec![page]), &options)
}

/// A page of an answer with these rows and this example.
fn page(rows: &[String], example: &str) -> String {
    let mut page = "Showing a Box\n=============\n\nURI\n---\n\nGET /v1/boxes\n\nResponse\n--------\n\n\
         .. table:: **Table 1** Response body parameters\n\n   ========================= ====== ===========\n   \
         Parameter                 Type   Description\n   ========================= ====== ===========\n"
        .to_owned();
    for row in rows {
        let _ = writeln!(page, "   {row:<25} String A word.");
    }
    page.push_str("   ========================= ====== ===========\n\nExample Responses\n-----------------\n\n.. code-block::\n\n");
    let _ = writeln!(page, "   {example}");
    page
}

#[test]
fn a_test_of_an_example_has_no_bidi_characters() {
    let module = generated(&page(&["name".to_owned()], "{\"name\": \"a\u{202e}b\u{2066}\"}"));
    let source = module.tests.get("store.rs").expect("the example has a test");
    assert!(source.contains(r"a\u202eb\u2066"), "{source}");
    syn::parse_file(source).expect("a test is Rust");
}
