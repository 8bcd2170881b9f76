//! Whole programs that sign in, find a service and list its servers, run against a pretended cloud.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use restable_bindgen::Builder;
use restable_bindgen::mock::Mock;
use restable_outside::{Received, Reply, Server};

/// Each program, and its source.
const PROGRAMS: [(&str, &str); 2] = [
    (env!("CARGO_BIN_EXE_list_servers"), include_str!("../programs/list_servers.rs")),
    (env!("CARGO_BIN_EXE_list_servers_async"), include_str!("../programs/list_servers_async.rs")),
];

/// The lines of a program without comments and empty lines.
const MOST_LINES: usize = 20;

/// An identity service that knows one password, and a compute service with two pages of servers. The first token is refused
/// after the first page.
fn reply(request: &Received) -> Reply {
    let host = request.header("host").expect("a host");
    let body = String::from_utf8_lossy(&request.body);
    match (request.line.as_str(), request.header("x-auth-token")) {
        ("POST /v3/auth/tokens", _) if !body.contains("hunter2") => {
            Reply::new(401, r#"{"error": {"code": 401, "message": "The password is wrong.", "title": "Unauthorized"}}"#)
        }
        ("POST /v3/auth/tokens", _) => {
            let token = format!(
                r#"{{"token": {{"issued_at": "2026-11-28T08:00:00.000000Z", "expires_at": "2026-11-29T08:00:00.000000Z",
                    "project": {{"id": "p-1"}},
                    "catalog": [{{"type": "compute", "endpoints": [
                        {{"interface": "public", "region": "eu-de", "url": "http://{host}/v2/p-1"}},
                        {{"interface": "public", "region": "eu-nl", "url": "http://127.0.0.1:1/v2/p-1"}}]}}]}}}}"#
            );
            Reply::new(201, &token).header("X-Subject-Token", &format!("t-{}", request.number))
        }
        ("GET /v2.1/p-1/servers", Some("t-1")) => {
            Reply::new(200, r#"{"servers": [{"id": "a", "name": "web"}, {"id": "b", "name": "db"}]}"#)
        }
        ("GET /v2.1/p-1/servers?marker=b", Some("t-4")) => {
            Reply::new(200, r#"{"servers": [{"id": "c", "name": "mail"}]}"#)
        }
        ("GET /v2.1/p-1/servers?marker=c", Some("t-4")) => Reply::new(200, r#"{"servers": []}"#),
        ("GET /v2.1/p-1/servers/a", Some("t-1")) if request.number < 4 => {
            Reply::new(200, r#"{"server": {"status": "BUILD"}}"#)
        }
        ("GET /v2.1/p-1/servers/a", Some("t-1")) if request.number < 6 => {
            Reply::new(200, r#"{"server": {"status": "ACTIVE"}}"#)
        }
        ("GET /v2.1/p-1/servers/a", Some("t-1")) => {
            Reply::new(404, r#"{"itemNotFound": {"code": 404, "message": "No such server."}}"#)
        }
        _ => Reply::new(401, "{}"),
    }
}

/// Runs a program with a `clouds.yaml` of its own.
fn run(program: &str, name: &str, base: &str, password: &str) -> Output {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.yaml"));
    let user = "username: ada, user_domain_name: OTC-1, project_name: eu-de";
    let auth = format!("{{auth_url: '{base}/v3', {user}, password: {password}}}");
    fs::write(&file, format!("clouds: {{shop: {{region_name: eu-de, auth: {auth}}}}}")).expect("a file");
    let mut command = Command::new(program);
    command.env_clear().env("OS_CLIENT_CONFIG_FILE", file).env("OS_CLOUD", "shop");
    command.output().expect("the program runs")
}

#[test]
fn a_program_signs_in_finds_the_service_and_lists_all_servers() {
    for (index, (program, source)) in PROGRAMS.into_iter().enumerate() {
        let server = Server::playing(reply);
        let output = run(program, &format!("list-{index}"), &server.base, "hunter2");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        assert_eq!(String::from_utf8_lossy(&output.stdout), "a web\nb db\nc mail\n");
        let received = server.received();
        let sign_ins = received.iter().filter(|request| request.line.starts_with("POST")).count();
        assert_eq!((sign_ins, received.len()), (2, 6), "{received:#?}");

        let lines = source.lines().filter(|line| !line.trim().is_empty() && !line.starts_with("//")).count();
        assert!(lines <= MOST_LINES, "{program} has {lines} lines");
    }
}

/// The mock plays pages in the dialect of OpenStack: the programs find the service `nova` by its type, `compute`.
#[test]
fn the_programs_list_all_pages_of_a_mock() {
    for (index, (program, _)) in PROGRAMS.into_iter().enumerate() {
        let pages = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("pages/nova");
        let mock = Mock::read(&Builder::new().pages(pages)).expect("the pages").page_size(2);
        let requests = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&requests);
        let server = mock.watch(move |_| _ = count.fetch_add(1, Ordering::Relaxed)).start().expect("a port");
        let output = run(program, &format!("mock-{index}"), &server.url(), "any");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        assert_eq!(String::from_utf8_lossy(&output.stdout), "a web\nb db\nc mail\n");
        assert_eq!(requests.load(Ordering::Relaxed), 4, "a token, two pages and an empty one");
    }
}

#[test]
fn a_program_waits_for_a_state_and_for_a_deletion() {
    for program in [env!("CARGO_BIN_EXE_wait_for_server"), env!("CARGO_BIN_EXE_wait_for_server_async")] {
        let server = Server::playing(reply);
        let name = program.rsplit(['/', '\\']).next().unwrap_or_default();
        let output = run(program, name, &server.base, "hunter2");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        assert_eq!(String::from_utf8_lossy(&output.stdout), "ACTIVE\ndeleted\n");
        assert_eq!(server.received().len(), 6);
    }
}

#[test]
fn a_wrong_password_is_an_error_that_does_not_show_it() {
    for (index, (program, _)) in PROGRAMS.into_iter().enumerate() {
        let output = run(program, &format!("wrong-{index}"), &Server::playing(reply).base, "sesame");
        let shown = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success());
        assert!(shown.contains("SignIn") && shown.contains("The password is wrong."), "{shown}");
        assert!(!shown.contains("sesame"), "{shown}");
    }
}
