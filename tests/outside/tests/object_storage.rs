//! Object storage, as Swift and S3 have it.

use restable::{request, response, structure};
use restable_outside::{Case, list};

pub fn cases() -> Vec<Case> {
    vec![list(
        "object_storage",
        "list objects",
        || ListObjects::new("photos".into()),
        &[
            (
                "GET /v1/photos?format=json",
                &[],
                r#"[{"name": "a/1.jpg", "bytes": 7}, {"name": "a/2 3.jpg", "bytes": 9}]"#,
            ),
            ("GET /v1/photos?format=json&marker=a%2F2%203.jpg", &[], "[]"),
        ],
        |object| (object.name, object.bytes),
        || vec![("a/1.jpg".to_owned(), 7), ("a/2 3.jpg".to_owned(), 9)],
    )]
}

/// List the objects of a container.
#[request(GET "/v1/{container}", response = Objects, query("format" = "json"),
    pages(items = 0, item = Object, marker = marker, last = name))]
struct ListObjects {
    #[path]
    container: String,
    #[query]
    marker: Option<String>,
}

#[response]
struct Objects(Vec<Object>);

#[structure]
struct Object {
    #[param("String", mandatory)]
    name: String,
    #[param("Integer", mandatory)]
    bytes: u64,
}
