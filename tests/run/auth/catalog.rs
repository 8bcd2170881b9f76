//! Which address of a catalog a request is sent to.

use restable::auth::{Cloud, Credentials, EndpointTable, IssuedToken, Token};

fn token(catalog: &str) -> Token {
    let body = format!(r#"{{"token": {{"project": {{"id": "p-1"}}, "catalog": [{catalog}]}}}}"#);
    IssuedToken::decode(201, [("x-subject-token", "t-1")], &body).expect("a token").token
}

fn cloud() -> Cloud {
    Cloud::new("https://iam.example.com", Credentials::token("t-0"))
}

#[track_caller]
fn base(cloud: &Cloud, service_type: &str, token: &Token) -> String {
    match cloud.base(service_type, "/v1/{project_id}/servers", token) {
        Ok(base) => base.into(),
        Err(error) => error.to_string(),
    }
}

const TWO_REGIONS: &str = r#"{"type": "ecs", "endpoints": [
    {"interface": "public", "region": "*", "url": "https://all.example.com"},
    {"interface": "public", "region_id": "eu-de", "region": "Germany", "url": "https://de.example.com/v2/p-1"},
    {"interface": "public", "region": "eu-nl", "url": "https://nl.example.com/v2/p-1"},
    {"interface": "internal", "region": "eu-fr", "url": "https://fr.example.com"},
    {"interface": "public", "region": "eu-ch", "url": ""}]}"#;

#[test]
fn the_address_of_the_region_precedes_that_of_all_regions() {
    let token = token(TWO_REGIONS);
    assert_eq!(base(&cloud().region("eu-nl"), "ecs", &token), "https://nl.example.com");
    assert_eq!(base(&cloud().region("eu-de"), "ecs", &token), "https://de.example.com");
    for elsewhere in ["eu-fr", "eu-ch", "Germany"] {
        assert_eq!(base(&cloud().region(elsewhere), "ecs", &token), "https://all.example.com", "{elsewhere}");
    }
    assert_eq!(base(&cloud().interface("internal"), "ecs", &token), "https://fr.example.com");
}

#[test]
fn several_regions_need_a_choice() {
    let message = "the service `ecs` is in several regions: choose one of `eu-de`, `eu-nl`";
    assert_eq!(base(&cloud(), "ecs", &token(TWO_REGIONS)), message);
}

#[test]
fn a_region_that_the_service_does_not_have_is_an_error() {
    let token =
        token(r#"{"type": "ecs", "endpoints": [{"interface": "public", "region": "eu-de", "url": "https://h"}]}"#);
    let message = "the catalog has no public endpoint of the service `ecs` in the region `eu-nl`; it is in `eu-de`";
    assert_eq!(base(&cloud().region("eu-nl"), "ecs", &token), message);
    assert_eq!(base(&cloud(), "ecs", &token), "https://h");
}

#[test]
fn a_token_without_catalog_needs_an_endpoint() {
    let message = "the token has no catalog, so the address of the service `ecs` is unknown: sign in with a project or a domain \
                   as scope, or set the endpoint of the service";
    assert_eq!(base(&cloud(), "ecs", &token("")), message);
    assert_eq!(
        base(&cloud().endpoint("ecs", "https://own.example.com/v1/p-1"), "ecs", &token("")),
        "https://own.example.com"
    );
    let table = EndpointTable::new().in_region("ecs", "eu-de", "https://table.example.com");
    assert_eq!(base(&cloud().endpoints(table.clone()).region("eu-de"), "ecs", &token("")), "https://table.example.com");
    assert_eq!(base(&cloud().endpoints(table), "ecs", &token("")), message);
}

#[test]
fn the_names_of_one_type_are_equal() {
    let token = token(
        r#"{"type": "volumev3", "endpoints": [{"interface": "public", "region": null, "url": "https://h/v3/p-1"}]}"#,
    );
    assert_eq!(base(&cloud(), "block-storage", &token), "https://h");
    assert_eq!(base(&cloud(), "volume", &token), "https://h");
    assert_eq!(base(&cloud(), "volumes", &token), "the catalog has no service `volumes`; it has `volumev3`");
}

#[test]
fn names_of_a_catalog_are_shown_on_one_line() {
    let token = token(r#"{"type": "a\nb\u202e", "endpoints": []}"#);
    assert_eq!(base(&cloud(), "ecs", &token), r"the catalog has no service `ecs`; it has `a\nb\u{202e}`");
}
