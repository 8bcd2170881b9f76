//! ECS, the elastic cloud servers of Open Telekom Cloud and Huawei Cloud.

use restable::job::{JobState, JobStatus as _};
use restable::{JobId, Timestamp, request, response, structure};
use restable_outside::{Case, case, list};

pub fn cases() -> Vec<Case> {
    vec![
        case("ecs", "create servers", || CreateServers {
            project_id: "p-1".into(),
            server: NewServer {
                name: "web".into(),
                flavor: "s3.large.2".into(),
                vpc: "v-1".into(),
                nics: vec![Nic { subnet_id: "n-1".into() }],
                count: Some(2),
            },
            dry_run: None,
        })
        .sends(
            "POST /v1/p-1/cloudservers",
            &[("content-type", "application/json")],
            concat!(
                r#"{"server":{"name":"web","flavorRef":"s3.large.2","vpcid":"v-1","nics":[{"subnet_id":"n-1"}],"#,
                r#""count":2}}"#,
            ),
        )
        .receives(200, &[], br#"{"job_id": "j-1", "serverIds": ["s-1", "s-2"]}"#, |created| {
            assert_eq!(created.job().id(), "j-1");
            assert_eq!(created.server_ids, ["s-1", "s-2"]);
        }),
        case("ecs", "show a job", || ShowJob { project_id: "p-1".into(), job_id: "j-1".parse().expect("an id") })
            .sends("GET /v1/p-1/jobs/j-1", &[], "")
            .receives(
                200,
                &[],
                br#"{"status": "SUCCESS", "job_id": "j-1", "begin_time": "2030-01-01T10:00:00.000Z",
                    "entities": {"sub_jobs_total": 1, "sub_jobs": [{"status": "SUCCESS"}]}}"#,
                |job| {
                    assert!(matches!(job.state(), JobState::Succeeded(_)));
                    assert_eq!(job.begin_time.as_str(), "2030-01-01T10:00:00.000Z");
                    assert_eq!(job.sub_jobs().len(), 1);
                },
            ),
        case("ecs", "resize a server", || ResizeServer {
            project_id: "p-1".into(),
            server_id: "s-1".into(),
            resize: Resize { flavor: "s3.large.4".into() },
            dry_run: Some(true),
        })
        .sends(
            "POST /v1/p-1/cloudservers/s-1/resize",
            &[("content-type", "application/json")],
            r#"{"resize":{"flavorRef":"s3.large.4"},"dry_run":true}"#,
        )
        .receives(202, &[], br#"{"request_id": "r-1"}"#, |resized| match resized {
            Resized::Checked(checked) => assert_eq!(checked.request_id, "r-1"),
            Resized::Started(_) => panic!("the status is that of a check"),
        }),
        list(
            "ecs",
            "list servers",
            || ListServers { limit: Some(2), ..ListServers::new("p-1".into()) },
            &[
                (
                    "GET /v1/p-1/cloudservers/detail?limit=2&offset=1",
                    &[],
                    r#"{"servers": [{"id": "s-1"}, {"id": "s-2"}], "count": 3}"#,
                ),
                (
                    "GET /v1/p-1/cloudservers/detail?limit=2&offset=2",
                    &[],
                    r#"{"servers": [{"id": "s-3"}], "count": 3}"#,
                ),
            ],
            |server| server.id,
            || vec!["s-1".to_owned(), "s-2".to_owned(), "s-3".to_owned()],
        ),
    ]
}

/// Create servers.
#[request(POST "/v1/{project_id}/cloudservers", response = CreatedServers)]
struct CreateServers {
    #[path]
    project_id: String,
    #[param("Object", mandatory)]
    server: NewServer,
    #[param("Boolean")]
    dry_run: Option<bool>,
}

#[structure]
struct NewServer {
    #[param("String", mandatory)]
    name: String,
    #[param("String", mandatory, name = "flavorRef")]
    flavor: String,
    #[param("String", mandatory, name = "vpcid")]
    vpc: String,
    #[param("Array of objects", mandatory)]
    nics: Vec<Nic>,
    #[param("Integer")]
    count: Option<u32>,
}

#[structure]
struct Nic {
    #[param("String", mandatory)]
    subnet_id: String,
}

#[response]
struct CreatedServers {
    #[param("String", mandatory, status = ShowJob)]
    job_id: JobId,
    #[param("Array of strings", name = "serverIds")]
    server_ids: Vec<String>,
}

/// Query the status of a job.
#[request(GET "/v1/{project_id}/jobs/{job_id}", response = JobDetails)]
struct ShowJob {
    #[path]
    project_id: String,
    #[path]
    job_id: JobId,
}

#[response(job(state = status, reason = fail_reason, sub_jobs = entities?.sub_jobs))]
struct JobDetails {
    #[param("String", mandatory)]
    status: String,
    #[param("String", mandatory)]
    begin_time: Timestamp,
    #[param("String")]
    fail_reason: Option<String>,
    #[param("Object")]
    entities: Option<Entities>,
}

#[structure]
struct Entities {
    #[param("Array of objects")]
    sub_jobs: Vec<SubJob>,
}

#[structure(job(state = status))]
struct SubJob {
    #[param("String", mandatory)]
    status: String,
}

/// Resize a server, or only check whether that is possible.
#[request(POST "/v1/{project_id}/cloudservers/{server_id}/resize", response = Resized)]
struct ResizeServer {
    #[path]
    project_id: String,
    #[path]
    server_id: String,
    #[param("Object", mandatory)]
    resize: Resize,
    #[param("Boolean")]
    dry_run: Option<bool>,
}

#[structure]
struct Resize {
    #[param("String", mandatory, name = "flavorRef")]
    flavor: String,
}

#[response]
enum Resized {
    #[status(200)]
    Started(StartedResize),
    #[status(202)]
    Checked(CheckedResize),
}

#[response]
struct StartedResize {
    #[param("String", mandatory, status = ShowJob)]
    #[allow(dead_code, reason = "the test receives the other response")]
    job_id: JobId,
}

#[response]
struct CheckedResize {
    #[param("String", mandatory)]
    request_id: String,
}

/// List servers. The offset is the number of a page.
#[request(GET "/v1/{project_id}/cloudservers/detail", response = ListedServers,
    pages(items = servers, item = ListedServer, page = offset, limit = limit, total = count))]
struct ListServers {
    #[path]
    project_id: String,
    #[query]
    limit: Option<u32>,
    #[query]
    offset: Option<u32>,
}

#[response]
struct ListedServers {
    #[param("Array of objects", mandatory)]
    servers: Vec<ListedServer>,
    /// The number of servers of all pages.
    #[param("Integer", mandatory)]
    count: u64,
}

#[structure]
struct ListedServer {
    #[param("String", mandatory)]
    id: String,
}
