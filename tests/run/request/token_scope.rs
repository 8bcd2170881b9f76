//! Path parameters that a session has, so that a request need not have them.

use restable::{Described as _, Endpoint as _, InvalidSegment, Presence, RequestError, request};

use super::{Anything, BASE, url};

/// List servers.
#[request(GET "/v1/{project_id}/domains/{domain_id}/servers/{server}", response = Anything)]
struct ListServers {
    #[path]
    project_id: Option<String>,
    #[path]
    server: String,
    #[param("Integer", path)]
    domain_id: Option<u64>,
}

/// The name of a field does not matter.
#[request(GET "/v1/{tenant_id}", response = Anything)]
struct ShowTenant {
    #[param(path, name = "tenant_id")]
    tenant: Option<String>,
}

/// A field that has to be given, although a session could have its value.
#[request(DELETE "/v1/{project_id}", response = Anything)]
struct DeleteProject {
    #[path]
    #[param(mandatory)]
    project_id: Option<String>,
}

#[test]
fn the_constructor_does_not_take_a_parameter_that_a_session_has() {
    let mut list = ListServers::new("s-1".into());
    assert_eq!((&list.project_id, list.domain_id), (&None, None));
    list.project_id = Some("p/1".into());
    list.domain_id = Some(7);
    assert_eq!(url(&list), format!("{BASE}/v1/p%2F1/domains/7/servers/s-1"));
    assert_eq!(url(&DeleteProject::new(Some("p-1".into()))), format!("{BASE}/v1/p-1"));
}

#[test]
fn a_request_without_the_value_is_an_error_unless_a_session_has_it() {
    let error = ShowTenant::new().request(BASE).unwrap_err();
    let RequestError::Segment { parameter: "tenant_id", reason: InvalidSegment::Missing } = error else {
        panic!("{error:?}")
    };
    assert_eq!(
        error.to_string(),
        "the parameter `tenant_id` of the path has no value: neither the request nor its service has one"
    );
}

#[test]
fn a_service_fills_only_what_the_request_leaves_empty() {
    let service = restable::client::Service::new(BASE).project_id("of-service");
    let path = |tenant: Option<&str>| {
        let show = ShowTenant { tenant: tenant.map(Into::into) };
        service.request(&show).unwrap().uri().path().to_owned()
    };
    assert_eq!(path(None), "/v1/of-service");
    assert_eq!(path(Some("")), "/v1/of-service");
    assert_eq!(path(Some("of-request")), "/v1/of-request");
}

#[test]
fn an_empty_value_is_an_error_of_its_own() {
    let error = ShowTenant { tenant: Some(String::new()) }.request(BASE).unwrap_err();
    assert!(matches!(error, RequestError::Segment { reason: InvalidSegment::Empty, .. }), "{error:?}");
}

#[test]
fn the_table_documents_the_parameter_as_optional() {
    let rows: Vec<_> = ListServers::TABLE.parameters().map(|row| (row.name, row.presence)).collect();
    let expected = [
        ("project_id", Presence::Optional),
        // The presence of a row with a documented type is that of its page.
        ("domain_id", Presence::Documented),
        ("server", Presence::Documented),
    ];
    assert_eq!(rows, expected);
}
