//! Keystone, the identity service of OpenStack.

use restable::{Secret, request, response, structure};
use restable_outside::{Case, case};

pub fn cases() -> Vec<Case> {
    vec![
        case("keystone", "issue a token", || IssueToken {
            identity: Identity {
                methods: vec!["password".into()],
                password: Some(Password {
                    user: User {
                        name: "demo".into(),
                        password: "hunter2".to_owned().into(),
                        domain: Domain { name: "Default".into() },
                    },
                }),
            },
            scope: None,
        })
        .sends(
            "POST /v3/auth/tokens",
            &[("content-type", "application/json")],
            concat!(
                r#"{"auth":{"identity":{"methods":["password"],"password":{"user":"#,
                r#"{"name":"demo","password":"hunter2","domain":{"name":"Default"}}}}}}"#,
            ),
        )
        .receives(
            201,
            &[("X-Subject-Token", "gAAAAB")],
            br#"{"token": {"methods": ["password"], "expires_at": "2030-01-01T00:00:00.000000Z", "user": {"id": "u-1"}}}"#,
            |issued| {
                assert_eq!(issued.subject_token.expose(), "gAAAAB");
                assert_eq!(issued.token.expires_at, "2030-01-01T00:00:00.000000Z");
                assert_eq!(issued.token.user.id, "u-1");
            },
        ),
        case("keystone", "list projects", || {
            let mut list = ListProjects::new();
            list.page = Page { limit: Some(2), marker: Some("p-1".into()) };
            list.enabled = Some(true);
            list
        })
        .sends("GET /v3/projects?limit=2&marker=p-1&enabled=true", &[], "")
        .receives(
            200,
            &[],
            br#"{"links": {"next": null, "self": "https://id.example.com/v3/projects"}, "truncated": true,
                "projects": [{"id": "p-2", "name": "shop"}]}"#,
            |listed| {
                assert_eq!(listed.projects[0].id, "p-2");
                assert!(listed.collection.truncated);
                assert!(listed.collection.links.next.is_none());
                assert_eq!(listed.collection.links.this, "https://id.example.com/v3/projects");
            },
        ),
    ]
}

/// Issue a token.
#[request(POST "/v3/auth/tokens", response = IssuedToken, wrapper = "auth")]
struct IssueToken {
    #[param("Object", mandatory)]
    identity: Identity,
    #[param("Object")]
    scope: Option<Scope>,
}

#[structure]
struct Identity {
    #[param("Array of strings", mandatory)]
    methods: Vec<String>,
    #[param("Object")]
    password: Option<Password>,
}

#[structure]
struct Password {
    #[param("Object", mandatory)]
    user: User,
}

#[structure]
struct User {
    #[param("String", mandatory)]
    name: String,
    #[param("String", mandatory)]
    password: Secret<String>,
    #[param("Object", mandatory)]
    domain: Domain,
}

#[structure]
struct Domain {
    #[param("String", mandatory)]
    name: String,
}

#[structure]
struct Scope {
    #[param("Object")]
    domain: Option<Domain>,
}

#[response]
struct IssuedToken {
    /// The token, which authorizes all further calls.
    #[header("X-Subject-Token")]
    #[param("String", mandatory)]
    subject_token: Secret<String>,
    #[param("Object", mandatory)]
    token: Token,
}

#[structure]
struct Token {
    #[param("String", mandatory)]
    expires_at: String,
    #[param("Object", mandatory)]
    user: Owner,
}

#[structure]
struct Owner {
    #[param("String", mandatory)]
    id: String,
}

/// The position in a list, which all lists have in common.
#[structure]
#[derive(Default)]
struct Page {
    #[param("Integer")]
    limit: Option<u32>,
    #[param("String")]
    marker: Option<String>,
}

/// List the projects.
#[request(GET "/v3/projects", response = ListedProjects)]
struct ListProjects {
    #[query]
    #[param(flatten, default)]
    page: Page,
    #[query]
    #[param("Boolean")]
    enabled: Option<bool>,
}

#[response]
struct ListedProjects {
    #[param("Array of objects", mandatory)]
    projects: Vec<Project>,
    #[param(flatten)]
    collection: Collection,
}

/// What all lists have in common.
#[structure]
struct Collection {
    #[param("Object", mandatory)]
    links: Links,
    #[param("Boolean", default)]
    truncated: bool,
}

#[structure]
struct Links {
    #[param("String", name = "self", mandatory)]
    this: String,
    #[param("String", optional)]
    next: Option<String>,
}

#[structure]
struct Project {
    #[param("String", mandatory)]
    id: String,
}
