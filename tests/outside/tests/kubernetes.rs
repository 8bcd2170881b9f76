//! Kubernetes.

use std::collections::BTreeMap;

use restable::{MaybeUndefined, request, response, structure};
use restable_outside::{Case, case, list};

pub fn cases() -> Vec<Case> {
    vec![
        case("kubernetes", "patch a deployment", || PatchDeployment {
            namespace: "shop".into(),
            name: "web".into(),
            field_manager: Some("ci".into()),
            metadata: MetadataPatch { annotations: MaybeUndefined::Null }.into(),
            spec: SpecPatch {
                replicas: 3.into(),
                paused: MaybeUndefined::Null,
                min_ready_seconds: MaybeUndefined::Undefined,
            }
            .into(),
        })
        .sends(
            "PATCH /apis/apps/v1/namespaces/shop/deployments/web?fieldManager=ci",
            &[("content-type", "application/merge-patch+json")],
            r#"{"metadata":{"annotations":null},"spec":{"replicas":3,"paused":null}}"#,
        )
        .receives(
            200,
            &[],
            br#"{"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web", "resourceVersion": "17"},
                "spec": {"replicas": 3, "paused": null}}"#,
            |deployment| {
                assert_eq!(
                    (deployment.version.api_version.as_str(), deployment.version.kind.as_str()),
                    ("apps/v1", "Deployment")
                );
                assert_eq!(deployment.metadata.resource_version, "17");
                assert_eq!(deployment.spec.replicas, MaybeUndefined::Value(3));
                assert!(deployment.spec.paused.is_null() && deployment.spec.min_ready_seconds.is_undefined());
            },
        ),
        list(
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
        ),
    ]
}

/// Patch a deployment.
#[request(
    PATCH "/apis/apps/v1/namespaces/{namespace}/deployments/{name}",
    response = Deployment,
    header("Content-Type" = "application/merge-patch+json"),
    rename_all = "camelCase"
)]
struct PatchDeployment {
    #[path]
    namespace: String,
    #[path]
    name: String,
    #[query]
    field_manager: Option<String>,
    #[param("Object")]
    metadata: MaybeUndefined<MetadataPatch>,
    #[param("Object")]
    spec: MaybeUndefined<SpecPatch>,
}

#[structure]
struct MetadataPatch {
    #[param("Map<String,String>")]
    annotations: MaybeUndefined<BTreeMap<String, String>>,
}

#[structure(rename_all = "camelCase")]
struct SpecPatch {
    #[param("Integer")]
    replicas: MaybeUndefined<u32>,
    #[param("Boolean")]
    paused: MaybeUndefined<bool>,
    #[param("Integer")]
    min_ready_seconds: MaybeUndefined<u32>,
}

/// What every object has.
#[structure(rename_all = "camelCase")]
struct TypeMeta {
    #[param("String", mandatory)]
    api_version: String,
    #[param("String", mandatory)]
    kind: String,
}

#[response]
struct Deployment {
    #[param(flatten)]
    version: TypeMeta,
    #[param("Object", mandatory)]
    metadata: ObjectMeta,
    #[param("Object", mandatory)]
    spec: SpecPatch,
}

#[structure(rename_all = "camelCase")]
struct ObjectMeta {
    #[param("String", mandatory)]
    resource_version: String,
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
