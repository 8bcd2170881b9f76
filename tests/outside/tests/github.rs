//! GitHub.

use restable::{Conditional, request, response, structure};
use restable_outside::{Case, case, list};

pub fn cases() -> Vec<Case> {
    vec![
        case("github", "show contents", || ShowContents {
            owner: "octo".into(),
            repo: "hello".into(),
            path: "src/a b/main.rs".into(),
            reference: Some("dev/x".into()),
        })
        .sends("GET /repos/octo/hello/contents/src/a%20b/main.rs?ref=dev%2Fx", &[], "")
        .receives(200, &[], br#"{"type": "file", "path": "src/a b/main.rs", "size": 12}"#, |contents| {
            assert_eq!((contents.path.as_str(), contents.size), ("src/a b/main.rs", 12));
        }),
        case("github", "create an issue", || CreateIssue {
            owner: "octo".into(),
            repo: "hello".into(),
            title: "It fails".into(),
            labels: vec!["bug".into()],
        })
        .sends(
            "POST /repos/octo/hello/issues",
            &[("accept", "application/vnd.github+json"), ("x-github-api-version", "2022-11-28")],
            r#"{"title":"It fails","labels":["bug"]}"#,
        )
        .receives(
            201,
            &[],
            br#"{"number": 1347, "state": "open", "title": "It fails", "user": {"login": "octo"}, "assignee": null}"#,
            |issue| {
                assert_eq!(issue.number, 1347);
                assert_eq!(issue.user.login, "octo");
                assert!(issue.assignee.is_none());
            },
        ),
        case("github", "show a readme", || ShowReadme { owner: "octo".into(), repo: "hello".into() })
            .sends("GET /repos/octo/hello/readme", &[("accept", "application/vnd.github.raw+json")], "")
            .receives(200, &[], b"# Hello\n", |readme| assert_eq!(readme.0, "# Hello\n")),
        case("github", "show a user", || ShowUser { username: "octo".into(), known: Some("W/\"7\"".into()) })
            .sends("GET /users/octo", &[("if-none-match", "W/\"7\"")], "")
            .receives(304, &[("etag", "W/\"7\"")], b"", |user| match user {
                Conditional::NotModified(head) => assert_eq!(head.etag(), Some("W/\"7\"")),
                Conditional::Modified(user) => panic!("{} has changed", user.login),
            }),
        list(
            "github",
            "list issues",
            || ListIssues::new("octo".into(), "hello".into()),
            &[
                (
                    "GET /repos/octo/hello/issues",
                    &[(
                        "Link",
                        "<https://api.github.com/repositories/7/issues?page=2>; rel=\"next\", \
                         <https://api.github.com/repositories/7/issues?page=2>; rel=\"last\"",
                    )],
                    r#"[{"number": 12, "title": "It fails"}]"#,
                ),
                (
                    "GET /repos/octo/hello/issues?page=2",
                    &[("Link", "<https://api.github.com/repositories/7/issues?page=1>; rel=\"prev\"")],
                    r#"[{"number": 3, "title": "It works"}]"#,
                ),
            ],
            |issue| issue.number,
            || vec![12, 3],
        ),
        case("github", "show the first releases", || ListReleases::new("octo".into(), "hello".into()))
            .sends("GET /repos/octo/hello/releases", &[], "")
            .receives(
                200,
                &[("X-RateLimit-Remaining", "59")],
                br#"[{"tag_name": "v2.0"}, {"tag_name": "v1.0"}]"#,
                |page| {
                    assert_eq!(page.remaining, Some(59));
                    assert_eq!(page.releases.iter().map(|release| release.tag_name.as_str()).last(), Some("v1.0"));
                },
            ),
        list(
            "github",
            "list releases",
            || ListReleases::new("octo".into(), "hello".into()),
            &[
                (
                    "GET /repos/octo/hello/releases",
                    &[
                        ("Link", "<https://api.github.com/repositories/7/releases?page=2>; rel=\"next\""),
                        ("X-RateLimit-Remaining", "59"),
                    ],
                    r#"[{"tag_name": "v2.0"}]"#,
                ),
                ("GET /repos/octo/hello/releases?page=2", &[("X-RateLimit-Remaining", "58")], r#"[{"tag_name": "v1.0"}]"#),
            ],
            |release| release.tag_name,
            || vec!["v2.0".into(), "v1.0".into()],
        ),
    ]
}

/// Create an issue.
#[request(
    POST "/repos/{owner}/{repo}/issues",
    response = Issue,
    header("Accept" = "application/vnd.github+json", "X-GitHub-Api-Version" = "2022-11-28")
)]
struct CreateIssue {
    #[path]
    owner: String,
    #[path]
    repo: String,
    #[param("String", mandatory)]
    title: String,
    #[param("Array of strings")]
    labels: Vec<String>,
}

#[response]
struct Issue {
    #[param("Integer", mandatory)]
    number: u64,
    #[param("Object", mandatory)]
    user: User,
    #[param("Object")]
    assignee: Option<User>,
}

#[structure]
struct User {
    #[param("String", mandatory)]
    login: String,
}

/// Show the readme as it is written, and not inside JSON.
#[request(
    GET "/repos/{owner}/{repo}/readme",
    response = Readme,
    header("Accept" = "application/vnd.github.raw+json")
)]
struct ShowReadme {
    #[path]
    owner: String,
    #[path]
    repo: String,
}

#[response]
struct Readme(#[param(raw)] String);

/// Show a user, unless it is the known one.
#[request(GET "/users/{username}", response = Conditional<ShownUser>)]
struct ShowUser {
    #[path]
    username: String,
    #[header("If-None-Match")]
    known: Option<String>,
}

#[response]
struct ShownUser {
    #[param("String", mandatory)]
    login: String,
}

/// List issues.
#[request(GET "/repos/{owner}/{repo}/issues", response = Issues, pages(items = 0, item = ListedIssue, link_header))]
struct ListIssues {
    #[path]
    owner: String,
    #[path]
    repo: String,
}

#[response]
struct Issues(Vec<ListedIssue>);

#[structure]
struct ListedIssue {
    #[param("Integer", mandatory)]
    number: u64,
}

/// Show the contents of a file.
#[request(GET "/repos/{owner}/{repo}/contents/{path*}", response = Contents)]
struct ShowContents {
    #[path]
    owner: String,
    #[path]
    repo: String,
    #[path]
    path: String,
    #[query]
    #[param(name = "ref")]
    reference: Option<String>,
}

#[response]
struct Contents {
    #[param("String", mandatory)]
    path: String,
    #[param("Integer", mandatory)]
    size: u64,
}

/// List releases.
#[request(
    GET "/repos/{owner}/{repo}/releases",
    response = Releases,
    pages(items = releases, item = Release, link_header)
)]
struct ListReleases {
    #[path]
    owner: String,
    #[path]
    repo: String,
}

#[response]
struct Releases {
    #[header("X-RateLimit-Remaining")]
    remaining: Option<u32>,
    #[param("Array of objects", body)]
    releases: Vec<Release>,
}

#[structure]
struct Release {
    #[param("String", mandatory)]
    tag_name: String,
}
