//! Elasticsearch.

use std::collections::BTreeMap;

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
        case("elasticsearch", "register a repository", || RegisterRepository {
            name: "nightly".into(),
            repository: Repository::Fs(Folder { location: "/mnt/nightly".into(), readonly: None }),
        })
        .sends(
            "PUT /_snapshot/nightly",
            &[("content-type", "application/json")],
            r#"{"type":"fs","settings":{"location":"/mnt/nightly"}}"#,
        )
        .receives(200, &[], br#"{"acknowledged": true}"#, |registered| assert!(registered.acknowledged)),
        case("elasticsearch", "show repositories", || ShowRepositories {})
            .sends("GET /_snapshot", &[], "")
            .receives(
                200,
                &[],
                br#"{"a": {"type": "url", "settings": {"url": "file:/mnt/b"}}, "b": {"type": "tape", "settings": {"reel": 2}}}"#,
                |Repositories(all)| {
                    assert!(matches!(&all["a"], Repository::Url(site) if site.url == "file:/mnt/b"));
                    assert!(matches!(&all["b"], Repository::Other(open) if open["type"] == "tape"));
                },
            ),
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

/// Register a repository of snapshots.
#[request(PUT "/_snapshot/{name}", response = Registered)]
struct RegisterRepository {
    #[path]
    name: String,
    #[param(body)]
    repository: Repository,
}

/// A repository, whose settings depend on its type.
#[structure(tag = "type", content = "settings", rename_all = "lowercase")]
enum Repository {
    Fs(Folder),
    Url(Site),
    Other(serde_json::Map<String, serde_json::Value>),
}

#[structure]
struct Folder {
    #[param("String", mandatory)]
    location: String,
    readonly: Option<bool>,
}

#[structure]
struct Site {
    #[param("String", mandatory)]
    url: String,
}

#[response]
struct Registered {
    #[param("Boolean", mandatory)]
    acknowledged: bool,
}

/// Show all repositories, by their names.
#[request(GET "/_snapshot", response = Repositories)]
struct ShowRepositories {}

#[response]
struct Repositories(BTreeMap<String, Repository>);
