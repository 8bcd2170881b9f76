//! Cancellation, which only an async client supports.

use std::time::Duration;

use restable::client::Reqwest;
use restable::job::{Job, PollPolicy};
use restable_driver_tests::{Reply, Server, ShowJob};

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
