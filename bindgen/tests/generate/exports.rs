//! The names that a service re-exports from the modules of its pages.

use std::collections::BTreeMap;

use restable_bindgen::private::generate::{self, Options};
use restable_bindgen::private::page::Page;
use restable_bindgen::private::service::Service;

use super::{cases, module, name};

/// Returns the path of each name that the module of a service re-exports.
fn re_exports(source: &str) -> BTreeMap<String, String> {
    let file = syn::parse_file(source).expect("the module parses");
    let mut names = BTreeMap::new();
    for item in file.items {
        let syn::Item::Use(item) = item else { continue };
        let mut pending = vec![(String::new(), item.tree)];
        while let Some((path, tree)) = pending.pop() {
            match tree {
                syn::UseTree::Path(inner) => pending.push((format!("{path}{}::", inner.ident), *inner.tree)),
                syn::UseTree::Group(group) => {
                    pending.extend(group.items.into_iter().map(|inner| (path.clone(), inner)));
                }
                syn::UseTree::Name(inner) => {
                    let known = names.insert(inner.ident.to_string(), format!("{path}{}", inner.ident));
                    assert_eq!(known, None, "{path}{} is re-exported twice", inner.ident);
                }
                other => assert!(matches!(other, syn::UseTree::Name(_)), "only names are re-exported"),
            }
        }
    }
    names
}

/// A page that shows a kite with these fields.
fn page(title: &str, path: &str, fields: &[&str]) -> (String, String) {
    let border = format!("   {} {}", "=".repeat(12), "=".repeat(60));
    let row = |name: &str, ty: &str| format!("   {name:12} {ty}\n");
    let table = |rows: &str| format!("{border}\n   {:12} Type\n{border}\n{rows}{border}\n", "Parameter");
    let fields: String = fields.iter().map(|field| row(field, "String")).collect();
    let text = format!(
        "{title}\n{}\n\nURI\n---\n\nGET /v1/{path}\n\nResponse\n--------\n\n\
         .. table:: **Table** Response body parameters\n\n{}\n\
         .. _table_{path}:\n\n.. table:: **Table** Kite\n\n{}",
        "=".repeat(title.len()),
        table(&row("kite", &format!(":ref:`Kite <table_{path}>` object"))),
        table(&fields),
    );
    (format!("kites/{path}.rst"), text)
}

fn service_source(pages: &[(String, String)]) -> String {
    let read = |(path, text): &(String, String)| {
        let (document, problems) = restable_rst::read(text);
        Page::read(path, &document, &problems)
    };
    let service = Service::new("kites".to_owned(), pages.iter().map(read).collect());
    let module = generate::service(&service, &Options::default());
    module.files.get("kites.rs").cloned().unwrap_or_default()
}

#[test]
fn a_service_re_exports_each_name_that_one_page_defines() {
    for case in cases() {
        let module = module(&case);
        let Some(source) = module.files.get(&format!("{}.rs", module.name)) else { continue };
        let declared = |source: &str| -> Vec<String> {
            let file = syn::parse_file(source).expect("a module parses");
            let name = |item: &syn::Item| match item {
                syn::Item::Struct(item) => Some(item.ident.to_string()),
                syn::Item::Enum(item) => Some(item.ident.to_string()),
                _ => None,
            };
            file.items.iter().filter_map(name).collect()
        };
        let mut uses: BTreeMap<String, usize> = BTreeMap::new();
        let of_pages = module.files.iter().filter(|(path, _)| path.contains('/'));
        of_pages.flat_map(|(_, source)| declared(source)).for_each(|name| *uses.entry(name).or_default() += 1);
        let mut exported = re_exports(source);
        // The macros declare the structs of required fields.
        exported.retain(|name, _| !name.ends_with("Required"));
        let expected: Vec<_> = uses.iter().filter(|(_, count)| **count == 1).map(|(name, _)| name).collect();
        assert_eq!(exported.keys().collect::<Vec<_>>(), expected, "{}", name(&case));
    }
}

#[test]
fn a_name_that_becomes_ambiguous_disappears() {
    let mut pages = vec![page("Querying a Kite", "querying_a_kite", &["tail", "line"])];
    let before = re_exports(&service_source(&pages));
    assert_eq!(before.get("Kite").map(String::as_str), Some("querying_a_kite::Kite"));

    // Another type with the same name.
    pages.push(page("Querying an Old Kite", "querying_an_old_kite", &["color"]));
    let after = re_exports(&service_source(&pages));
    assert_eq!(after.get("Kite"), None);
    assert_eq!(after.get("QueryKite"), before.get("QueryKite"));
    assert!(after.contains_key("QueryOldKite"));
}

#[test]
fn an_equal_type_of_another_page_is_no_other_meaning() {
    let pages =
        [page("Querying a Kite", "querying_a_kite", &["tail"]), page("Flying a Kite", "flying_a_kite", &["tail"])];
    let exported = re_exports(&service_source(&pages));
    assert_eq!(exported.get("Kite").map(String::as_str), Some("flying_a_kite::Kite"));
}

#[test]
fn a_service_without_an_endpoint_has_no_module() {
    let text = "Error Codes\n===========\n\nA list of codes.\n".to_owned();
    assert_eq!(service_source(&[("kites/error_codes.rst".to_owned(), text)]), "");
}
