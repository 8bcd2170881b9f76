//! Elasticsearch.

use restable::{request, response, structure};
use restable_outside::{Case, case};
use serde_json::json;

pub fn cases() -> Vec<Case> {
    vec![
        case("elasticsearch", "search", || Search {
            index: "books".into(),
            search: Query { size: Some(1), query: json!({"match": {"title": "sea"}}) },
        })
        .sends(
            "GET /books/_search",
            &[("content-type", "application/json")],
            r#"{"size":1,"query":{"match":{"title":"sea"}}}"#,
        )
        .receives(200, &[], br#"{"took": 5, "hits": {"hits": [{"_id": "7", "_score": 0.5}]}}"#, |found| {
            let [hit] = found.hits.hits.as_slice() else { panic!("one hit") };
            assert_eq!((hit.id.as_str(), found.took), ("7", 5));
        }),
        case("elasticsearch", "run operations in bulk", || Bulk {
            operations: "{\"delete\":{\"_index\":\"books\",\"_id\":\"7\"}}\n".into(),
        })
        .sends(
            "POST /_bulk",
            &[("content-type", "application/x-ndjson")],
            "{\"delete\":{\"_index\":\"books\",\"_id\":\"7\"}}\n",
        )
        .receives(200, &[], br#"{"errors": false, "items": [{"delete": {"status": 200}}]}"#, |done| {
            assert!(!done.errors);
            assert_eq!(done.items.len(), 1);
        }),
    ]
}

/// Search an index: a GET with a body.
#[request(GET "/{index}/_search", response = Found)]
struct Search {
    #[path]
    index: String,
    #[param(body)]
    search: Query,
}

#[structure]
struct Query {
    size: Option<u32>,
    query: serde_json::Value,
}

#[response]
struct Found {
    #[param("Integer", mandatory)]
    took: u64,
    #[param("Object", mandatory)]
    hits: Hits,
}

#[structure]
struct Hits {
    hits: Vec<Hit>,
}

#[structure]
struct Hit {
    #[param("String", name = "_id", mandatory)]
    id: String,
}

/// Run several operations, each in lines of its own.
#[request(POST "/_bulk", content_type = "application/x-ndjson", response = Done)]
struct Bulk {
    #[param(raw)]
    operations: String,
}

#[response]
struct Done {
    #[param("Boolean", mandatory)]
    errors: bool,
    items: Vec<serde_json::Value>,
}
