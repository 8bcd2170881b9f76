//! The configuration of OpenStack's programs.

use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;
use restable::Endpoint as _;
use restable::auth::{Cloud, ConfigError, Configuration, IssuedToken};

const CLOUDS: &str = "
# Anchors and merge keys are common.
defaults: &defaults
  interface: internal
  auth: &auth
    auth_url: https://iam.example.com/v3
    user_domain_name: OTC-1
clouds:
  shop:
    <<: *defaults
    auth:
      <<: *auth
      username: ada
      password: from-clouds
      project-name: web
    regions:
      - eu-de
      - name: eu-nl
        values:
          auth:
            project_name: web-nl
    dns_endpoint_override: https://dns.example.com/v2
    load_balancer_endpoint_override: https://elb.example.com
  app:
    auth_type: v3applicationcredential
    auth:
      auth_url: https://iam.example.com
      application_credential_id: a-1
      application_credential_secret: hunter3
  t-systems:
    profile: otc
    auth: {username: ada, password: hunter2, domain_name: OTC-1, project_name: eu-de}
  # A section of clouds-public.yaml.
  public:
    profile: ours
    auth: {token: t-0}
    project_id: p-1
  empty:
";

const SECURE: &str = "clouds: {shop: {auth: {password: from-secure}}, only-secure: {auth: {token: t-0}}}";

const PUBLIC: &str =
    "public-clouds: {ours: {auth: {auth_url: https://ours.example.com, project_id: p-0}, region_name: r-1}}";

/// A directory with these files.
fn directory(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("config").join(name);
    fs::create_dir_all(&directory).expect("a directory");
    for (file, text) in files {
        fs::write(directory.join(file), text).expect("a file");
    }
    directory
}

fn all(name: &str) -> Configuration {
    let files = [("clouds.yaml", CLOUDS), ("secure.yml", SECURE), ("clouds-public.yaml", PUBLIC)];
    Configuration::new().directories([directory(name, &files)]).variables([("OS_PASSWORD", "from-variables")])
}

/// The address and the body of the sign-in.
fn sign_in(cloud: &Cloud) -> String {
    let request = cloud.credentials().request().request(cloud.identity()).expect("a request");
    format!("{} {}", request.uri(), String::from_utf8_lossy(request.body()))
}

fn password(user: &str, password: &str, scope: &str) -> String {
    let identity = format!(r#"{{"methods":["password"],"password":{{"user":{{{user},"password":"{password}"}}}}}}"#);
    format!(r#"{{"auth":{{"identity":{identity}{scope}}}}}"#)
}

const ADA: &str = r#""name":"ada","domain":{"name":"OTC-1"}"#;

#[track_caller]
fn message(outcome: Result<Cloud, ConfigError>) -> String {
    let error = outcome.expect_err("a mistake");
    let shown = error.to_string();
    assert!(format!("{error:?}").contains(&shown));
    // Without the directory, which differs among machines.
    shown.rsplit('/').next().unwrap_or_default().into()
}

#[test]
fn a_section_is_completed_by_secure_yaml() {
    let cloud = all("section").cloud("shop").load().expect("a cloud");
    let scope = r#","scope":{"project":{"name":"web","domain":{"name":"OTC-1"}}}"#;
    let body = password(ADA, "from-secure", scope);
    assert_eq!(sign_in(&cloud), format!("https://iam.example.com/v3/auth/tokens {body}"));
    assert_eq!(cloud.region_name(), Some("eu-de"));
}

#[test]
fn a_region_replaces_settings() {
    let cloud = all("region").cloud("shop").region("eu-nl").load().expect("a cloud");
    assert!(sign_in(&cloud).contains(r#""scope":{"project":{"name":"web-nl","#));
    assert_eq!(cloud.region_name(), Some("eu-nl"));
    let error = message(all("region").cloud("shop").region("eu-fr").load());
    assert_eq!(error, "clouds.yaml:17: the cloud has no region `eu-fr`; it has `eu-de`, `eu-nl`");
}

#[test]
fn endpoints_and_the_interface_are_used() {
    let cloud = all("endpoints").cloud("shop").load().expect("a cloud");
    let body = r#"{"token": {"catalog": [{"type": "ecs", "endpoints": [
        {"interface": "public", "region": "eu-de", "url": "https://public.example.com"},
        {"interface": "internal", "region": "eu-de", "url": "https://internal.example.com/v2/p-1"},
        {"interface": "internal", "region": "eu-nl", "url": "https://nl.example.com"}]}]}}"#;
    let issued = IssuedToken::decode(201, [("x-subject-token", "t")], body).expect("a token");
    let base = |service| cloud.base(service, "/v1/servers", &issued.token).expect("an address").to_owned();
    assert_eq!(base("ecs"), "https://internal.example.com/v2/p-1");
    assert_eq!(base("dns"), "https://dns.example.com");
    assert_eq!(base("load-balancer"), "https://elb.example.com");
}

#[test]
fn an_application_credential_has_no_scope() {
    let cloud = all("application").cloud("app").load().expect("a cloud");
    let body = r#"{"auth":{"identity":{"methods":["application_credential"],"#;
    assert!(sign_in(&cloud).contains(body));
    assert!(sign_in(&cloud).ends_with(r#""application_credential":{"id":"a-1","secret":"hunter3"}}}}"#));
}

#[test]
fn a_profile_has_what_the_section_does_not() {
    let built_in = all("profile").cloud("t-systems").region("eu-nl").load().expect("a cloud");
    let scope = r#","scope":{"project":{"name":"eu-de","domain":{"name":"OTC-1"}}}"#;
    let body = password(ADA, "hunter2", scope);
    assert_eq!(sign_in(&built_in), format!("https://iam.eu-nl.otc.t-systems.com/v3/auth/tokens {body}"));

    let own = all("profile").cloud("public").load().expect("a cloud");
    let body = r#"{"auth":{"identity":{"methods":["token"],"token":{"id":"t-0"}},"scope":{"project":{"id":"p-1"}}}}"#;
    assert_eq!(sign_in(&own), format!("https://ours.example.com/v3/auth/tokens {body}"));
    assert_eq!(own.region_name(), Some("r-1"));
}

const VARIABLES: [(&str, &str); 6] = [
    ("OS_AUTH_URL", "https://variables.example.com"),
    ("OS_USERNAME", "ada"),
    ("OS_PASSWORD", "hunter2"),
    ("OS_DOMAIN_NAME", "OTC-1"),
    ("OS_TENANT_ID", "p-1"),
    ("OS_REGION_NAME", "eu-de"),
];

#[test]
fn variables_precede_files_unless_a_cloud_is_named() {
    let variables = |more: &[(&'static str, &'static str)]| all("variables").variables([&VARIABLES, more].concat());
    let cloud = variables(&[]).load().expect("a cloud");
    let body = password(ADA, "hunter2", r#","scope":{"project":{"id":"p-1"}}"#);
    assert_eq!(sign_in(&cloud), format!("https://variables.example.com/v3/auth/tokens {body}"));
    assert_eq!(cloud.region_name(), Some("eu-de"));
    let named = variables(&[("OS_CLOUD", "app")]).load().expect("a cloud");
    assert!(sign_in(&named).starts_with("https://iam.example.com/"));
    let in_code = variables(&[("OS_CLOUD", "app")]).cloud("shop").load().expect("a cloud");
    assert!(sign_in(&in_code).contains("from-secure"));
}

#[test]
fn a_domain_is_the_scope_without_a_project() {
    let variables: Vec<_> = VARIABLES.into_iter().filter(|(name, _)| *name != "OS_TENANT_ID").collect();
    let cloud = all("domain").variables([&variables[..], &[("OS_USER_DOMAIN_ID", "d-1")]].concat());
    let body = password(r#""name":"ada","domain":{"id":"d-1"}"#, "hunter2", r#","scope":{"domain":{"name":"OTC-1"}}"#);
    assert!(sign_in(&cloud.load().expect("a cloud")).ends_with(&body));
}

#[test]
fn the_system_is_a_scope() {
    let cloud = all("system").variables([&VARIABLES[..], &[("OS_SYSTEM_SCOPE", "all")]].concat());
    let body = password(ADA, "hunter2", r#","scope":{"system":{"all":true}}"#);
    // With a project, the domain would be that of user and project.
    assert!(sign_in(&cloud.load().expect("a cloud")).ends_with(&body));
}

#[test]
fn the_only_section_is_used() {
    let files =
        [("clouds.json", r#"{"clouds": {"only": {"auth": {"auth_url": "https://json.example.com", "token": 7}}}}"#)];
    let variables = [("OS_REGION_NAME", "ignored"), ("OS_LOG_LEVEL", "debug"), ("HOME", "/nowhere")];
    let only = Configuration::new().directories([directory("only", &files)]).variables(variables);
    let body = r#"{"auth":{"identity":{"methods":["token"],"token":{"id":"7"}}}}"#;
    assert!(sign_in(&only.load().expect("a cloud")).ends_with(body));
}

#[test]
fn a_variable_names_the_file() {
    let elsewhere = directory("elsewhere", &[("mine.yaml", CLOUDS)]).join("mine.yaml");
    let named = ("OS_CLIENT_CONFIG_FILE", elsewhere.to_str().expect("text"));
    let cloud = all("named").variables([named]).cloud("shop").load().expect("a cloud");
    assert!(sign_in(&cloud).contains("from-secure"), "secure.yaml is searched for separately");
}

#[test]
fn a_missing_setting_is_reported_with_its_place() {
    let load = |name: &str| all("missing").cloud(name).load();
    assert_eq!(message(load("empty")), "clouds.yaml:38: the cloud has no `auth_url`: add it below `auth`");
    assert_eq!(message(load("only-secure")), "secure.yml:1: the cloud has no `auth_url`: add it below `auth`");
    let known = "`app`, `empty`, `only-secure`, `public`, `shop`, `t-systems`";
    assert_eq!(message(load("shpo")), format!("clouds.yaml:1: there is no cloud `shpo`; the file has {known}"));
    let unnamed = all("missing").variables([("OS_REGION_NAME", "eu-de")]).load();
    assert_eq!(message(unnamed), format!("several clouds are configured: set OS_CLOUD to one of {known}"));
    assert_eq!(message(all("missing").load()), "OS_AUTH_URL is not set");
    let nowhere = Configuration::new().directories(["nowhere"]).variables([("HOME", "/")]);
    let nothing = "no cloud is configured: write clouds.yaml in one of nowhere, or set OS_AUTH_URL";
    assert_eq!(message(nowhere.clone().load()), nothing);
    let unknown = "there is no clouds.yaml, so the cloud `shop` is unknown";
    assert_eq!(message(nowhere.cloud("shop").load()), unknown);
}

#[test]
fn a_mistake_is_reported_without_the_value() {
    let cases = [
        (
            "clouds: {a: {auth: {auth_url: x, username: ada, password: hunter2}}}",
            "1: the user has no domain: add `user_domain_name`",
        ),
        (
            "clouds: {a: {auth: {auth_url: x, user_id: u, password: }}}",
            "1: the cloud has no `password`: add it below `auth`",
        ),
        (
            "clouds: {a: {auth_type: v3oidc, auth: {auth_url: x}}}",
            "1: this `auth_type` is not supported: write `password`, `token` or `v3applicationcredential`",
        ),
        (
            "clouds: {a: {auth: {auth_url: x, token: t, system_scope: some}}}",
            "1: this `system_scope` is not known: write `all`",
        ),
        (
            "clouds: {a: {auth: {auth_url: 'https://{region_name}', token: t}}}",
            "1: `auth_url` contains the region: write `region_name`",
        ),
        (
            "clouds: {a: {profile: other, auth: {token: t}}}",
            "1: the profile `other` is unknown: write `auth_url` in `auth`",
        ),
        ("clouds: {a: {auth: hunter2}}", "1: `auth` is not a mapping: write `key: value` lines"),
        ("clouds:\n- hunter2", "2: `clouds` is not a mapping: write `key: value` lines"),
        ("clouds:\n  a:\n\thunter2: [", "3: this is not valid YAML"),
        ("clouds: {a: {regions: [{values: {}}]}}", "1: the region has no `name`"),
        ("clouds: {a: {[1]: 2}}", "1: the key of a mapping is not text"),
        ("clouds: {a: *hunter2}", "1: this is not valid YAML"),
    ];
    for (index, (text, expected)) in cases.into_iter().enumerate() {
        let directory = directory(&format!("mistake-{index}"), &[("clouds.yaml", text)]);
        let outcome = Configuration::new().directories([directory]).variables([("HOME", "/")]).cloud("a").load();
        assert_eq!(message(outcome), format!("clouds.yaml:{expected}"), "{text}");
    }
}

#[test]
fn a_hostile_file_is_refused() {
    let mut laughs = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let alias = format!("*a{}, ", level - 1).repeat(10);
        laughs += &format!("a{level}: &a{level} [{alias}]\n");
    }
    let deep = format!("clouds: {}{}", "[".repeat(100), "]".repeat(100));
    for (name, text, expected) in [
        ("laughs", laughs.as_str(), "the file has too many values"),
        ("deep", deep.as_str(), "the values are nested too deeply"),
        ("long", &"#".repeat(2 << 20), "the file cannot be read: it is longer than 1048576 bytes"),
    ] {
        let directory = directory(name, &[("clouds.yaml", text)]);
        let error = message(Configuration::new().directories([directory]).variables([("HOME", "/")]).load());
        assert!(error.contains(expected), "{name}: {error}");
    }
}

proptest! {
    #[test]
    fn no_file_panics(text in "[ \\n\\t:{}\\[\\],*&<'\"a-c0-9!%|>?-]{0,120}") {
        let directory = directory("any", &[("clouds.yaml", &format!("clouds:\n  a: {text}"))]);
        let outcome = Configuration::new().directories([directory]).variables([("HOME", "/")]).cloud("a").load();
        prop_assert!(outcome.is_err());
    }
}
