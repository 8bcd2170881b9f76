//! Cancellation, which only an async client supports.

use std::time::Duration;

use futures_core::Stream;
use restable::client::{Reqwest, Ureq};
use restable::job::{Job, PollPolicy};
use restable::pages::Pager;
use restable_driver_tests::{ListServers, Reply, Server, ShowJob, Touch};

use crate::identity::{Identity, session};
use crate::{RUNNING, SUCCESS, replies, service};

fn show(id: restable::JobId) -> ShowJob {
    ShowJob::new("p-1".into(), id)
}

#[tokio::test]
async fn dropping_the_future_ends_the_queries() {
    let server = Server::start(replies(&[RUNNING]));
    let client = Reqwest::new(reqwest::Client::builder(), service(&server.base)).expect("a client");
    let policy = PollPolicy::without_timeout().min_delay(Duration::from_millis(5));
    let job = Job::new("j-1".parse().expect("an id"));

    let waiting = client.wait(&job, show, policy, tokio::time::sleep, |_| ());
    tokio::time::timeout(Duration::from_millis(500), waiting).await.expect_err("it never ends");
    let asked = server.received().len();
    assert!(asked > 1);
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(server.received().len() <= asked + 1, "one may have been under way");
}

#[tokio::test]
async fn a_wait_can_be_spawned_and_sleep_by_any_timer() {
    let server = Server::start([Reply::new(200, RUNNING), Reply::new(200, SUCCESS)]);
    let client = Reqwest::new(reqwest::Client::builder(), service(&server.base)).expect("a client");
    // Long enough for a busy machine.
    let policy = PollPolicy::without_timeout().min_delay(Duration::from_millis(200));
    let task = tokio::spawn(async move {
        let job = Job::new("j-1".parse().expect("an id"));
        let mut pauses = Vec::new();
        let sleep = |time| {
            pauses.push(time);
            async move { tokio::time::sleep(time).await }
        };
        let status = client.wait(&job, show, policy, sleep, |_| ()).await.expect("success").status;
        (status, pauses.len())
    });
    let (status, pauses) = task.await.expect("no panic");
    assert_eq!(status, "SUCCESS");
    assert!(pauses >= 3, "two queries and the pause between them: {pauses}");
}

#[tokio::test]
async fn a_cancelled_sign_in_lets_another_caller_sign_in() {
    let identity = Identity::new().first_sign_in(Duration::from_secs(30));
    let server = identity.start();
    let session = session(&server.base);
    let client = Reqwest::new(reqwest::Client::builder(), session.service("ecs")).expect("a client");
    let signing_in = tokio::spawn({
        let client = client.clone();
        async move { client.send(&Touch::new()).await.map(drop) }
    });
    while server.received().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let waiting = [(); 20].map(|()| {
        let client = client.clone();
        tokio::spawn(async move { client.send(&Touch::new()).await.map(drop) })
    });
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(server.received().len(), 1, "all callers wait for the first one");
    signing_in.abort();
    for caller in waiting {
        let outcome = tokio::time::timeout(Duration::from_secs(20), caller).await;
        outcome.expect("a caller is woken").expect("no panic").expect("a call");
    }
    assert_eq!(identity.sign_ins(), 2, "the cancelled one, and one of those that waited");
}

#[tokio::test]
async fn tasks_at_once_sign_in_once() {
    let identity = Identity::new().sign_in_takes(Duration::from_millis(50));
    let server = identity.start();
    let session = session(&server.base);
    let client = Reqwest::new(reqwest::Client::builder(), session.service("ecs")).expect("a client");
    let callers: Vec<_> = (0..200)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(&Touch::new()).await.map(drop) })
        })
        .collect();
    for caller in callers {
        caller.await.expect("no panic").expect("a call");
    }
    assert_eq!((identity.sign_ins(), server.received().len()), (1, 201));
}

#[tokio::test]
async fn both_clients_share_a_session() {
    let identity = Identity::new();
    let server = identity.start();
    let session = session(&server.base);
    let blocking = Ureq::new(ureq::Agent::new_with_defaults(), session.service("ecs"));
    let client = Reqwest::new(reqwest::Client::builder(), session.service("ecs")).expect("a client");
    assert!(session.token().is_none());
    tokio::task::spawn_blocking(move || blocking.send(&Touch::new()).map(drop))
        .await
        .expect("no panic")
        .expect("a call");
    client.send(&Touch::new()).await.expect("a call");
    let issued = client.sign_in(&session).await.expect("a token");
    assert_eq!((identity.sign_ins(), issued.token.project_id()), (1, Some("p-1")));
}

/// Compiles only for a stream that can be sent to another thread.
fn spawned<S: Stream + Send + Unpin + 'static>(stream: S) -> S {
    stream
}

#[tokio::test]
async fn dropping_a_stream_ends_its_requests() {
    let page = r#"{"servers": [{"id": "a"}], "next": "/v1/servers?marker=a"}"#;
    let server = Server::start([Reply::new(200, page), Reply::Silent(Duration::from_secs(5))]);
    let client = Reqwest::new(reqwest::Client::builder(), service(&server.base)).expect("a client");
    let mut items = spawned(client.items_with(Pager::new(ListServers::new())));
    assert!(items.next().await.is_some_and(|item| item.is_ok()));
    // A future that is dropped loses no page: the stream still waits for it.
    tokio::time::timeout(Duration::from_millis(100), items.next()).await.expect_err("no response");
    tokio::time::timeout(Duration::from_millis(100), items.next()).await.expect_err("no response");
    assert_eq!(items.position().to_string(), "0:link:marker=a");
    drop(items);
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(server.received().len(), 2);
}
