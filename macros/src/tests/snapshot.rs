//! The expansions of a response, an enum and an item with errors. `UPDATE_EXPECT=1 cargo test -p restable-macros` writes them.

use expect_test::{ExpectFile, expect_file};
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
