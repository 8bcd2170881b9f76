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
