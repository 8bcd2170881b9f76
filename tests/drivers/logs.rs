//! The logs of the HTTP clients, and the filter that keeps secrets out of them.

#[path = "logs/record.rs"]
mod record;

use std::str::FromStr as _;
use std::time::Duration;

use log::LevelFilter;
use record::{Logged, logged};
use restable::XAuthToken;
use restable::client::{Reqwest, Service};
use restable::job::PollPolicy;
use restable_driver_tests::{Async, Blocking, DeleteServers, DeleteServersRequired, Driver, Reply, Server, Touch};

/// The filter that SECURITY.md and the documentation of `client` recommend.
const FILTER: &str = "trace,ureq=info,ureq_proto=off,reqwest=info";

const TOKEN: &str = "t0ken-of-the-caller-4711";

const SECRETS: [&str; 3] = [TOKEN, "hunter2-of-the-body-4711", "client-s3cret-4711"];

fn service(server: &Server) -> Service {
    Service::new(&server.base).authorize(XAuthToken(TOKEN.into()))
}

fn delete() -> DeleteServers {
    let [_, password, client_secret] = SECRETS;
    DeleteServers::new(DeleteServersRequired {
        project_id: "p-1".into(),
        client_secret: client_secret.into(),
        servers: vec!["s-1".into()],
        password: password.into(),
    })
}

/// A call and a wait, and everything that they log.
fn call_and_wait<D: Driver>(most: LevelFilter) -> Vec<Logged> {
    let server = Server::start([
        Reply::new(200, r#"{"job_id": "j-1"}"#),
        Reply::Dropped,
        Reply::new(200, r#"{"status": "SUCCESS"}"#),
    ]);
    logged(most, || {
        let client = D::new(service(&server));
        client.send(&delete()).expect("a job");
        let policy = PollPolicy::with_timeout(Duration::from_secs(20)).min_delay(Duration::from_millis(1));
        client.wait(policy, |_| ()).expect("success");
    })
}

/// The first target that logged a secret.
fn revealing(records: &[Logged]) -> Option<&str> {
    records.iter().map(|record| record.target.as_str()).find(|target| {
        let of_target = || records.iter().filter(|record| record.target == *target);
        let dumped: String = of_target().map(Logged::dumped).collect();
        let text: String = of_target().map(|record| record.text.as_str()).collect();
        SECRETS.iter().any(|secret| dumped.contains(secret) || text.contains(secret))
    })
}

#[test]
fn ureq_dumps_requests_at_trace_and_the_filter_keeps_them_out() {
    let records = call_and_wait::<Blocking>(LevelFilter::Trace);
    assert_eq!(revealing(&records), Some("ureq_proto::util"), "it is no longer so: correct what is documented");
    let kept = record::filtered(&records, FILTER);
    assert!(kept.len() < records.len());
    assert_eq!(revealing(&kept), None);
}

#[test]
fn ureq_logs_no_secret_at_debug() {
    let records = call_and_wait::<Blocking>(LevelFilter::Debug);
    assert!(!records.is_empty());
    assert_eq!(revealing(&records), None);
}

#[test]
fn reqwest_logs_no_secret() {
    let records = call_and_wait::<Async>(LevelFilter::Trace);
    assert!(!records.is_empty());
    assert_eq!(revealing(&records), None);
}

#[test]
fn reqwest_dumps_requests_where_connections_are_verbose_and_the_filter_keeps_them_out() {
    let server = Server::start([Reply::new(204, "")]);
    let records = logged(LevelFilter::Trace, || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let builder = reqwest::Client::builder().connection_verbose(true);
        let client = Reqwest::new(builder, service(&server)).expect("a client");
        runtime.block_on(client.send(&Touch::new())).expect("an answer");
    });
    assert_eq!(
        revealing(&records),
        Some("reqwest::connect::verbose"),
        "it is no longer so: correct what is documented"
    );
    assert_eq!(revealing(&record::filtered(&records, FILTER)), None);
}

#[test]
fn the_filter_means_the_same_to_tracing_subscriber() {
    let filter = tracing_subscriber::filter::Targets::from_str(FILTER).expect("a filter");
    for (target, level, passes) in [
        ("ureq_proto::util", tracing::Level::TRACE, false),
        ("ureq::run", tracing::Level::DEBUG, false),
        ("reqwest::connect::verbose", tracing::Level::TRACE, false),
        ("restable", tracing::Level::DEBUG, true),
        ("my_program", tracing::Level::TRACE, true),
    ] {
        assert_eq!(filter.would_enable(target, &level), passes, "{target}");
    }
}

#[test]
fn the_filter_is_the_one_that_is_documented() {
    for document in [include_str!("../../SECURITY.md"), include_str!("../../runtime/src/client.rs")] {
        assert!(document.contains(FILTER));
    }
}
