//! The request that signs in, for each kind of credentials, and the token that it issues.

use std::time::Duration;

use restable::Endpoint as _;
use restable::auth::{Cloud, Credentials, Domain, IssuedToken, Project, Scope, User};

const SECRET: &str = "hunter2";

/// The body of the sign-in, without the object `auth` around it.
#[track_caller]
fn body(credentials: &Credentials) -> String {
    assert!(!format!("{credentials:?}").contains(SECRET), "{credentials:?}");
    let request = credentials.request();
    assert!(!format!("{request:?}").contains(SECRET), "{request:?}");
    let request = request.request("https://iam.example.com").expect("a request");
    let body = String::from_utf8(request.into_body()).expect("text");
    body.strip_prefix(r#"{"auth":"#).and_then(|rest| rest.strip_suffix('}')).expect("an object").into()
}

fn user() -> User {
    User::Id("u-1".into())
}

#[test]
fn a_password_has_a_scope_or_none() {
    let by_id = Credentials::password(user(), SECRET);
    let identity = r#"{"identity":{"methods":["password"],"password":{"user":{"id":"u-1","password":"hunter2"}}}"#;
    assert_eq!(body(&by_id), format!("{identity}}}"));
    let cases: [(Scope, &str); 6] = [
        (Project::Id("p-1".into()).into(), r#"{"project":{"id":"p-1"}}"#),
        (Project::Name("web".into(), None).into(), r#"{"project":{"name":"web"}}"#),
        (
            Project::Name("web".into(), Some(Domain::Id("d-1".into()))).into(),
            r#"{"project":{"name":"web","domain":{"id":"d-1"}}}"#,
        ),
        (Domain::Name("OTC-1".into()).into(), r#"{"domain":{"name":"OTC-1"}}"#),
        (Scope::System, r#"{"system":{"all":true}}"#),
        (Scope::Unscoped, r#""unscoped""#),
    ];
    for (scope, expected) in cases {
        assert_eq!(body(&by_id.clone().scope(scope)), format!(r#"{identity},"scope":{expected}}}"#));
    }
}

#[test]
fn a_passcode_is_a_second_method() {
    let credentials = Credentials::password(user(), SECRET).passcode("123456");
    let expected = concat!(
        r#"{"identity":{"methods":["password","totp"],"password":{"user":{"id":"u-1","password":"hunter2"}},"#,
        r#""totp":{"user":{"id":"u-1","passcode":"123456"}}}}"#,
    );
    assert_eq!(body(&credentials), expected);
    assert!(!format!("{credentials:?}").contains("123456"));
}

#[test]
fn an_application_credential_has_an_id_or_a_name() {
    let method = r#"{"identity":{"methods":["application_credential"],"application_credential":"#;
    let by_id = Credentials::application_credential("a-1", SECRET);
    assert_eq!(body(&by_id), format!(r#"{method}{{"id":"a-1","secret":"hunter2"}}}}}}"#));
    let by_name =
        Credentials::named_application_credential("ci", User::Name("ada".into(), Domain::Id("d-1".into())), SECRET);
    let named = r#"{"name":"ci","user":{"name":"ada","domain":{"id":"d-1"}},"secret":"hunter2"}"#;
    assert_eq!(body(&by_name), format!("{method}{named}}}}}"));
}

#[test]
fn an_agency_is_assumed_with_a_token_in_a_header() {
    let agency = Credentials::agency(SECRET, Domain::Id("d-2".into()), "operators");
    let assumed = r#"{"domain_id":"d-2","agency_name":"operators"}"#;
    let expected = format!(r#"{{"identity":{{"methods":["assume_role"],"assume_role":{assumed}}}}}"#);
    assert_eq!(body(&agency), expected);
    let request = agency.request().request("https://iam.example.com").expect("a request");
    let token = request.headers().get("x-auth-token").expect("a token");
    assert!(token == SECRET && token.is_sensitive());
}

#[test]
fn the_address_of_the_identity_service_may_have_its_version() {
    for url in ["https://iam.example.com", "https://iam.example.com/v3", "https://iam.example.com/v3/"] {
        assert_eq!(Cloud::new(url, Credentials::token(SECRET)).identity(), "https://iam.example.com");
    }
    let below = Cloud::new("https://example.com/identity/v3", Credentials::token(SECRET));
    assert_eq!(below.identity(), "https://example.com/identity");
    let with_user = Cloud::new("https://ada:hunter2@example.com", Credentials::token(SECRET));
    let with_user = with_user.endpoint("ecs", "https://ada:hunter2@ecs.example.com");
    assert!(!format!("{with_user:?}").contains(SECRET), "{with_user:?}");
}

#[test]
fn the_domain_of_a_token_is_that_of_its_scope() {
    let domain = |properties: &str| {
        let body = format!(r#"{{"token": {{{properties}}}}}"#);
        let issued = IssuedToken::decode(201, [("x-subject-token", "t-1")], &body).expect("a token");
        issued.token.domain_id().map(str::to_owned)
    };
    let user = r#""user": {"domain": {"id": "d-user"}}"#;
    assert_eq!(domain(user).as_deref(), Some("d-user"));
    assert_eq!(
        domain(&format!(r#"{user}, "project": {{"domain": {{"id": "d-project"}}}}"#)).as_deref(),
        Some("d-project")
    );
    assert_eq!(domain(&format!(r#"{user}, "domain": {{"id": "d-own"}}"#)).as_deref(), Some("d-own"));
    assert_eq!(domain(""), None);
}

#[test]
fn a_lifetime_needs_both_times() {
    let lifetime = |properties: &str| {
        let body = format!(r#"{{"token": {{{properties}}}}}"#);
        IssuedToken::decode(201, [("x-subject-token", "t-1")], &body).expect("a token").lifetime()
    };
    let issued = r#""issued_at": "2026-11-28T08:00:00.000000Z""#;
    let expires = |time: &str| format!(r#"{issued}, "expires_at": "{time}""#);
    assert_eq!(lifetime(&expires("2026-11-28T09:00:00.500000Z")), Some(Duration::from_millis(3_600_500)));
    assert_eq!(lifetime(&expires("2026-11-28T07:00:00Z")), Some(Duration::ZERO));
    for odd in [issued.into(), expires("soon"), String::new()] {
        assert_eq!(lifetime(&odd), None, "{odd}");
    }
}
