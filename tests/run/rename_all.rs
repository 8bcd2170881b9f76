//! Names on the wire that follow a rule.

use restable::{Described as _, Endpoint as _, Values, request, response, structure, values};

#[structure(rename_all = "camelCase")]
#[derive(Debug, PartialEq)]
struct Metadata {
    resource_version: String,
    #[param(name = "uid")]
    unique_id: u8,
    r#type: Option<String>,
}

#[test]
fn fields_are_renamed_unless_they_have_a_name() {
    let body = r#"{"resourceVersion":"7","uid":1,"type":"x"}"#;
    let read: Metadata = serde_json::from_str(body).unwrap();
    assert_eq!(read, Metadata { resource_version: "7".into(), unique_id: 1, r#type: Some("x".into()) });
    assert_eq!(serde_json::to_string(&read).unwrap(), body);
    let names: Vec<_> = Metadata::TABLE.parameters().map(|parameter| parameter.name).collect();
    assert_eq!(names, ["resourceVersion", "uid", "type"]);
}

#[response(rename_all = "PascalCase")]
struct Described {
    request_id: String,
    #[header("X-Total")]
    total_count: Option<u32>,
    #[param(flatten)]
    metadata: Metadata,
}

#[test]
fn headers_and_flattened_structures_keep_their_names() {
    let body = r#"{"RequestId": "r", "resourceVersion": "7", "uid": 1}"#;
    let read = Described::decode(200, [("x-total", "4")], body).unwrap();
    assert_eq!((read.request_id.as_str(), read.total_count, read.metadata.unique_id), ("r", Some(4), 1));
}

#[request(POST "/v1/{project_id}", response = (), rename_all = "kebab-case")]
struct Create {
    #[path]
    project_id: String,
    #[query]
    dry_run: Option<bool>,
    server_name: String,
}

#[test]
fn a_request_renames_query_and_body_but_no_placeholder() {
    let mut create = Create::new("p".into(), "web".into());
    create.dry_run = Some(true);
    let request = create.request("https://api.example.com").unwrap();
    assert_eq!(request.uri().path_and_query().unwrap(), "/v1/p?dry-run=true");
    assert_eq!(request.body(), br#"{"server-name":"web"}"#);
}

/// The values of an enum with each rule, which are those of serde's derive.
macro_rules! agrees_with_serde {
    ($($name:ident: $rule:literal;)+) => { $(
        mod $name {
            #[restable::values(rename_all = $rule)]
            #[derive(Debug, PartialEq)]
            pub enum Ours { Up, RollbackFail, HttpError2, OSType }

            #[derive(serde::Serialize)]
            #[serde(rename_all = $rule)]
            #[allow(non_camel_case_types)]
            pub enum Theirs { Up, RollbackFail, HttpError2, OSType }

            #[restable::structure(rename_all = $rule)]
            #[derive(Default)]
            pub struct OurFields { pub id: u8, pub job_id: u8, pub is_2_job: u8 }

            #[derive(serde::Serialize, Default)]
            #[serde(rename_all = $rule)]
            pub struct TheirFields { pub id: u8, pub job_id: u8, pub is_2_job: u8 }
        }
    )+

        #[test]
        fn the_rules_are_those_of_serde() { $(
            let theirs = [$name::Theirs::Up, $name::Theirs::RollbackFail, $name::Theirs::HttpError2, $name::Theirs::OSType];
            let theirs: Vec<_> = theirs.iter().map(|value| serde_json::to_value(value).unwrap()).collect();
            assert_eq!(theirs, $name::Ours::VALUES, "{}", $rule);
            let ours = serde_json::to_string(&$name::OurFields::default()).unwrap();
            assert_eq!(ours, serde_json::to_string(&$name::TheirFields::default()).unwrap(), "{}", $rule);
        )+ }
    };
}

agrees_with_serde! {
    lower: "lowercase";
    upper: "UPPERCASE";
    pascal: "PascalCase";
    camel: "camelCase";
    snake: "snake_case";
    screaming: "SCREAMING_SNAKE_CASE";
    kebab: "kebab-case";
    screaming_kebab: "SCREAMING-KEBAB-CASE";
}

#[test]
fn a_value_of_a_variant_is_not_renamed() {
    #[values(rename_all = "lowercase")]
    enum State {
        Up,
        #[value("Gone")]
        Down,
    }
    assert_eq!(State::VALUES, ["up", "Gone"]);
    assert!(matches!((State::from_value("up"), State::from_value("Gone")), (State::Up, State::Down)));
}
