//! Waiting for jobs.

mod cases;
mod errors;
mod failures;
mod families;
mod retry_after;
mod schedule;
mod simulated;
mod started;
mod states;
mod unstarted;

use std::time::Duration;

use families::EcsJob;
use restable::job::{JobError, Next, PollPolicy, Poller};

const ID: &str = "ff8080827e7810fb017f06338a731328";

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A policy with delays of 1 s, 2 s, 4 s and so on up to 60 s, and a deadline of half an hour.
fn doubling() -> PollPolicy {
    PollPolicy::with_timeout(seconds(1_800)).factor(2.0).max_delay(seconds(60)).jitter(0.0).grace(seconds(10))
}

fn poller(policy: PollPolicy) -> Poller<EcsJob> {
    Poller::new(ID.parse().unwrap(), policy, Duration::ZERO)
}

/// The reaction of a server to a query: status code, `Retry-After` if any, and body; status 0 closes the connection.
type Script<'a> = &'a [(u16, Option<&'a str>, &'a str)];

/// Runs a script, whose last response is repeated. Returns the outcome, and the seconds at which queries were sent.
fn play(mut poller: Poller<EcsJob>, script: Script<'_>) -> (Result<EcsJob, JobError<EcsJob>>, Vec<u64>) {
    let (mut now, mut sent) = (Duration::ZERO, vec![]);
    loop {
        match poller.next(now) {
            Next::Send => {
                let (status, retry, body) = script.get(sent.len()).or(script.last()).copied().unwrap();
                sent.push(now.as_secs());
                let headers: Vec<_> = retry.map(|value| ("Retry-After", value)).into_iter().collect();
                match status {
                    0 => poller.on_transport_error(now, body),
                    _ => poller.on_response(now, status, &headers[..], body),
                }
            }
            Next::Wait(delay) => now += delay,
            Next::Done(status) => return (Ok(status), sent),
            Next::Failed(error) => return (Err(error), sent),
        }
    }
}

/// The error of a script that fails.
fn error(policy: PollPolicy, script: Script<'_>) -> JobError<EcsJob> {
    play(poller(policy), script).0.err().unwrap()
}
