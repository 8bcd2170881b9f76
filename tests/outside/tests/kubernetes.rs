//! Kubernetes.

use restable::{request, response, structure};
use restable_outside::{Case, list};

pub fn cases() -> Vec<Case> {
    vec![list(
        "kubernetes",
        "list pods",
        || ListPods { limit: Some(1), ..ListPods::new("default".into()) },
        &[
            (
                "GET /api/v1/namespaces/default/pods?limit=1",
                &[],
                r#"{"kind": "PodList", "metadata": {"continue": "eyJ2/=="}, "items": [{"metadata": {"name": "a"}}]}"#,
            ),
            (
                "GET /api/v1/namespaces/default/pods?limit=1&continue=eyJ2%2F%3D%3D",
                &[],
                r#"{"kind": "PodList", "metadata": {"continue": ""}, "items": [{"metadata": {"name": "b"}}]}"#,
            ),
        ],
        |pod| pod.metadata.name,
        || vec!["a".to_owned(), "b".to_owned()],
    )]
}

/// List pods.
#[request(GET "/api/v1/namespaces/{namespace}/pods", response = Pods,
    pages(items = items, item = Pod, marker = token, next_marker = metadata.token, limit = limit))]
struct ListPods {
    #[path]
    namespace: String,
    #[query]
    limit: Option<u32>,
    #[query]
    #[param(name = "continue")]
    token: Option<String>,
}

#[response]
struct Pods {
    #[param("Object", mandatory)]
    metadata: ListMetadata,
    #[param("Array of objects", mandatory)]
    items: Vec<Pod>,
}

#[structure]
struct ListMetadata {
    #[param("String", name = "continue")]
    token: Option<String>,
}

#[structure]
struct Pod {
    #[param("Object", mandatory)]
    metadata: PodMetadata,
}

#[structure]
struct PodMetadata {
    #[param("String", mandatory)]
    name: String,
}
