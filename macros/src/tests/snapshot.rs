//! The expansions of a response, an enum and an item with errors. `UPDATE_EXPECT=1 cargo test -p restable-macros` writes them.

use expect_test::{ExpectFile, expect_file};
use proc_macro2::TokenStream;
use restable_model::Attribute;
use restable_model::abi::DOOR;

use super::expand;

#[test]
fn response() {
    let item = r#"
        /// Answer to every asynchronous call.
        pub struct TaskIdResponse {
            /// ID of the task that was started.
            ///
            /// This is for the field and not for the table.
            #[param("String", mandatory, see("Task status", "task_status.html"))]
            pub job_id: JobId,
            #[param("Array of objects")]
            pub servers: Vec<Server>,
        }
    "#;
    let arguments = r#"docs = "https://docs.example.com/bms", page = "task_id_response.html""#;
    check(Attribute::Response, arguments, item, &expect_file!["snapshot/response.rs"]);
}

#[test]
fn response_with_headers() {
    let item = r#"
        /// A token.
        struct Issued {
            #[header("X-Subject-Token")]
            #[param("String", mandatory)]
            token: Secret<String>,
            #[status]
            status: u16,
            user: Option<String>,
        }
    "#;
    check(Attribute::Response, "", item, &expect_file!["snapshot/response_with_headers.rs"]);
}

#[test]
fn response_with_a_whole_body() {
    let item = r#"
        /// A page of servers.
        struct Servers {
            #[header("Content-Range")]
            range: Option<String>,
            #[param("Array of objects", body)]
            servers: Vec<Server>,
        }
    "#;
    check(Attribute::Response, "", item, &expect_file!["snapshot/response_with_a_whole_body.rs"]);
}

#[test]
fn docs_of_a_request() {
    let item = r#"
        /// Create a server.
        ///
        /// It starts at once.
        pub struct CreateServer<'a> {
            /// ID of the project.
            #[path]
            pub project_id: Cow<'a, str>,
            #[query]
            pub dry_run: Option<bool>,
            #[header("X-Client-Token")]
            #[param("String", optional)]
            pub client_token: String,
            #[param(default = 4 - 1)]
            pub count: u32,
            #[param("Array of strings", mandatory)]
            pub tags: Vec<String>,
            #[query]
            #[param(flatten)]
            pub page: PageArgs,
        }
    "#;
    let arguments = r#"POST "/v1/{project_id}/servers", response = Created, query("action" = "create")"#;
    let docs = docs(&expand(Attribute::Request, arguments, item));
    expect_file!["snapshot/docs_of_a_request.md"].assert_eq(&docs);
}

/// The documentation of the first item of an expansion.
fn docs(expansion: &TokenStream) -> String {
    let file = syn::parse2::<syn::File>(expansion.clone()).expect("the expansion parses");
    let Some(syn::Item::Struct(item)) = file.items.first() else { panic!("the struct is the first item") };
    let text = |attr: &syn::Attribute| match &attr.meta.require_name_value().ok()?.value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(format!("{}\n", text.value())),
        _ => None,
    };
    item.attrs.iter().filter_map(text).collect()
}

#[test]
fn structure_with_a_constructor() {
    let item = r#"
        /// A disk.
        pub struct Disk<'a, T: From<U>, U> {
            /// Its size.
            #[param("Integer", mandatory)]
            pub size: u32,
            #[allow(non_snake_case)]
            pub imageId: Cow<'a, str>,
            pub zone: Option<U>,
            pub kind: T,
            pub labels: Box<Labels>,
        }
    "#;
    check(Attribute::Structure, "new", item, &expect_file!["snapshot/structure_with_a_constructor.rs"]);
}

#[test]
fn values() {
    let item = r#"pub enum State { Success, #[value("FAIL")] Failed }"#;
    check(Attribute::Values, "", item, &expect_file!["snapshot/values.rs"]);
}

#[test]
fn fallback() {
    let item = r#"struct Server { #[param("Strnig")] id: String }"#;
    check(Attribute::Structure, "", item, &expect_file!["snapshot/fallback.rs"]);
}

fn check(attribute: Attribute, arguments: &str, item: &str, expected: &ExpectFile) {
    let file = syn::parse2(expand(attribute, arguments, item)).unwrap();
    // The version is no part of the expansion.
    expected.assert_eq(&prettyplease::unparse(&file).replace(DOOR, "__private"));
}
