//! Object storage, as Swift and S3 have it.

use restable::{request, response, structure};
use restable_outside::{Case, case, list};

pub fn cases() -> Vec<Case> {
    vec![
        case("object_storage", "put an object", || PutObject {
            container: "photos".into(),
            object: "beach.txt".into(),
            known: Some("\"v1\"".into()),
            data: b"sand".into(),
        })
        .sends(
            "PUT /photos/beach.txt",
            &[("if-match", "\"v1\""), ("expect", "100-continue"), ("content-type", "application/octet-stream")],
            "sand",
        )
        .receives(201, &[("ETag", "\"v2\"")], b"", |stored| assert_eq!(stored.etag, "\"v2\"")),
        case("object_storage", "get an object", || GetObject {
            container: "photos".into(),
            object: "beach.txt".into(),
            range: Some("bytes=0-3".into()),
        })
        .sends("GET /photos/beach.txt", &[("range", "bytes=0-3")], "")
        .receives(206, &[("ETag", "\"v2\""), ("x-object-meta-mode", "33188")], b"sand", |object| {
            assert_eq!((object.etag.as_str(), object.mode), ("\"v2\"", Some(33_188)));
            assert_eq!(object.data, b"sand");
        }),
        case("object_storage", "set the ACL of an object", || SetAcl {
            container: "photos".into(),
            object: "2026/on the beach.jpg".into(),
            acl: true,
            canned: "private".into(),
        })
        .sends("PUT /photos/2026/on%20the%20beach.jpg?acl", &[("x-acl", "private")], "")
        .receives(200, &[], b"", |AclSet| {}),
        list(
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
        ),
    ]
}

/// Store an object in place of a known one. The service decides before it receives the data.
#[request(PUT "/{container}/{object}", response = StoredObject, header("Expect" = "100-continue"))]
struct PutObject {
    #[path]
    container: String,
    #[path]
    object: String,
    #[header("If-Match")]
    known: Option<String>,
    #[param(raw)]
    data: Vec<u8>,
}

#[response]
struct StoredObject {
    #[header("ETag")]
    #[param("String", mandatory)]
    etag: String,
}

/// Get an object, or a part of it.
#[request(GET "/{container}/{object}", response = Object)]
struct GetObject {
    #[path]
    container: String,
    #[path]
    object: String,
    #[header("Range")]
    range: Option<String>,
}

#[response]
struct Object {
    #[header("ETag")]
    #[param("String", mandatory)]
    etag: String,
    #[header("X-Object-Meta-Mode")]
    #[param("Integer", optional)]
    mode: Option<u32>,
    #[param(raw)]
    data: Vec<u8>,
}

/// List the objects of a container.
#[request(GET "/v1/{container}", response = Objects, query("format" = "json"),
    pages(items = 0, item = ListedObject, marker = marker, last = name))]
struct ListObjects {
    #[path]
    container: String,
    #[query]
    marker: Option<String>,
}

#[response]
struct Objects(Vec<ListedObject>);

#[structure]
struct ListedObject {
    #[param("String", mandatory)]
    name: String,
    #[param("Integer", mandatory)]
    bytes: u64,
}

/// Set the ACL of an object, whose name may have slashes.
#[request(PUT "/{container}/{object*}", response = AclSet)]
struct SetAcl {
    #[path]
    container: String,
    #[path]
    object: String,
    #[query]
    #[param(style = "flag")]
    acl: bool,
    #[header("x-acl")]
    canned: String,
}

#[response]
struct AclSet;
