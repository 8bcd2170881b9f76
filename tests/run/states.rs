//! Waiting for the state of a resource.

mod deletion;
mod documented;
mod goals;
mod simulated;

use std::time::Duration;

use restable::job::{Next, PollPolicy};
use restable::state::{StateError, StatePoller};
use restable::{response, structure};

/// A server as Nova documents it, with the parameters that a wait reads.
#[response(state(field = server.status, ready("ACTIVE"), failed("ERROR"), deleted("DELETED"),
    reason = server.fault?.message, progress = server.progress))]
#[derive(Debug)]
pub struct ShowServer {
    pub server: Server,
}

#[structure]
#[derive(Debug)]
pub struct Server {
    pub status: Option<String>,
    pub locked: Option<bool>,
    pub progress: Option<u8>,
    pub fault: Option<Fault>,
}

#[structure]
#[derive(Debug)]
pub struct Fault {
    pub message: Option<String>,
}

/// A response without a documented state.
#[response]
#[derive(Debug)]
pub struct ShowRouter {
    pub admin_state_up: Option<bool>,
}

fn policy() -> PollPolicy {
    PollPolicy::with_timeout(Duration::from_secs(60)).grace(Duration::ZERO)
}

fn server(status: &str) -> (u16, String) {
    (200, format!(r#"{{"server": {{"status": "{status}"}}}}"#))
}

fn gone() -> (u16, String) {
    (404, r#"{"itemNotFound": {"code": 404, "message": "No such server."}}"#.into())
}

/// Plays responses to a poller; the last one is repeated.
fn play<T>(
    mut poller: StatePoller<'_, T>,
    responses: &[(u16, String)],
) -> (Result<Option<T>, StateError<T>>, usize, Vec<String>)
where
    T: restable::Response + for<'de> restable::Field<'de>,
{
    let (mut now, mut queries, mut reports) = (Duration::ZERO, 0, Vec::new());
    loop {
        match poller.next(now) {
            Next::Send => {
                let (status, body) = responses.get(queries).or(responses.last()).unwrap();
                poller.on_response(now, *status, (), body);
                queries += 1;
                reports.push(poller.report().state.unwrap_or("-").to_owned());
            }
            Next::Wait(delay) => now += delay,
            Next::Done(response) => return (Ok(response), queries, reports),
            Next::Failed(error) => return (Err(error), queries, reports),
        }
    }
}
