//! OAuth 2.0.

use restable::{Secret, request, response};
use restable_outside::{Case, case};

pub fn cases() -> Vec<Case> {
    vec![
        case("oauth", "issue a token for a client", || IssueToken {
            client_id: "shop".into(),
            client_secret: "hunter2".to_owned().into(),
            scope: Some("read write".into()),
        })
        .sends(
            "POST /oauth/token",
            &[("content-type", "application/x-www-form-urlencoded"), ("accept", "application/json")],
            "grant_type=client_credentials&client_id=shop&client_secret=hunter2&scope=read%20write",
        )
        .receives(
            200,
            &[("Cache-Control", "no-store")],
            br#"{"access_token": "2YotnFZF", "token_type": "Bearer", "expires_in": 3600}"#,
            |token| {
                assert_eq!(token.access_token.expose(), "2YotnFZF");
                assert_eq!((token.token_type.as_str(), token.expires_in), ("Bearer", 3600));
                assert_eq!(token.scope, "");
            },
        ),
    ]
}

/// Issue a token for a client.
#[request(
    POST "/oauth/token",
    response = Token,
    form,
    header("Accept" = "application/json"),
    body("grant_type" = "client_credentials")
)]
struct IssueToken {
    #[param("String", mandatory)]
    client_id: String,
    #[param("String", mandatory)]
    client_secret: Secret<String>,
    #[param("String")]
    scope: Option<String>,
}

#[response]
struct Token {
    #[param("String", mandatory)]
    access_token: Secret<String>,
    #[param("String", mandatory)]
    token_type: String,
    /// In seconds.
    #[param("Integer", default = 300)]
    expires_in: u32,
    /// An absent scope is the one of the request.
    #[param("String", default)]
    scope: String,
}
