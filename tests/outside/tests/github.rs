//! GitHub.

use restable::{request, response, structure};
use restable_outside::{Case, case, list};

pub fn cases() -> Vec<Case> {
    vec![
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
