//! Runs a scenario.

use std::time::Duration;

use restable::JobId;
use restable::job::{JobErrorKind, JobStatus as _, Next, Poller};

use super::ShowJob;
use super::reply::Reply;
use super::scenario::Scenario;

/// What happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Play {
    pub sent: Vec<Sent>,
    pub waited: Vec<Waited>,
    pub end: End,
    pub ended_at: Duration,
    /// Errors of the poller when it was called more often than necessary.
    pub fault: Option<String>,
}

/// A query.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sent {
    pub at: Duration,
    pub answered_at: Duration,
    /// The number of the token that authorized the query.
    pub token: u32,
    /// When that token was issued.
    pub issued_at: Duration,
    /// Whether the driver aborted the query, so that the poller did not see the reply.
    pub cut: bool,
}

/// A pause.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Waited {
    pub at: Duration,
    pub delay: Duration,
}

/// The outcome.
#[derive(Debug, Clone, PartialEq)]
pub enum End {
    Done {
        server_id: Option<String>,
    },
    Failed {
        kind: JobErrorKind,
        job_id: JobId,
        state: Option<String>,
        server_id: Option<String>,
        body: Vec<u8>,
        text: String,
    },
    /// The simulation reached its limit on steps.
    Endless,
}

/// More steps than any scenario needs.
const MOST_STEPS: usize = 200_000;

/// Runs a scenario to its end.
pub fn play(scenario: &Scenario) -> Play {
    let now = scenario.driver.start;
    let play = Play { sent: vec![], waited: vec![], end: End::Endless, ended_at: now, fault: None };
    let token = Token { number: 0, issued_at: now, is_refused: false };
    let mut stage = Stage { scenario, poller: scenario.poller(), now, token, play };
    for _ in 0..MOST_STEPS {
        match stage.poller.next(stage.now) {
            Next::Send => stage.send(),
            Next::Wait(delay) => stage.wait(delay),
            Next::Done(status) => {
                stage.play.end = End::Done { server_id: server_id(&status) };
                break;
            }
            Next::Failed(error) => {
                stage.play.end = End::Failed {
                    kind: error.kind(),
                    job_id: error.job_id().clone(),
                    state: error.state().map(ToString::to_string),
                    server_id: error.job_status().and_then(server_id),
                    body: error.body().to_vec(),
                    text: error.to_string(),
                };
                break;
            }
        }
    }
    stage.leave()
}

fn server_id(status: &ShowJob) -> Option<String> {
    Some(status.entities()?.get("server_id")?.as_str()?.into())
}

struct Stage<'a> {
    scenario: &'a Scenario,
    poller: Poller<ShowJob>,
    now: Duration,
    token: Token,
    play: Play,
}

/// The authorization of the queries.
struct Token {
    number: u32,
    issued_at: Duration,
    is_refused: bool,
}

impl Token {
    /// Issues a new token if the last one was refused.
    fn renew(&mut self, now: Duration) {
        if self.is_refused {
            *self = Self { number: self.number + 1, issued_at: now, is_refused: false };
        }
    }
}

impl Sent {
    /// The reply of the server to the query with this number.
    pub fn reply<'a>(&self, scenario: &'a Scenario, query: usize) -> &'a Reply {
        scenario.reply(query, self.at - self.issued_at)
    }
}

impl Stage<'_> {
    fn send(&mut self) {
        self.poll_again("after Send", |next| matches!(next, Next::Wait(_)));
        let (query, at) = (self.play.sent.len(), self.now);
        let latency = self.scenario.latency(query);
        let time_left = self.poller.time_left(at).unwrap_or(Duration::MAX);
        let cut = self.scenario.driver.cuts && latency >= time_left;
        self.now += if cut { time_left } else { latency };
        self.token.renew(at);
        let Token { number: token, issued_at, .. } = self.token;
        let sent = Sent { at, answered_at: self.now, token, issued_at, cut };
        self.play.sent.push(sent);
        let reply = sent.reply(self.scenario, query);
        match reply.http_status() {
            Some(status) if !cut => {
                self.token.is_refused = status == 401;
                self.poller.on_response(self.now, status, &reply.headers()[..], &reply.body());
            }
            _ => self.poller.on_transport_error(self.now, "connection reset by peer"),
        }
    }

    fn wait(&mut self, delay: Duration) {
        self.poll_again("after Wait", |next| matches!(next, Next::Wait(again) if *again == delay));
        self.play.waited.push(Waited { at: self.now, delay });
        self.now += delay + self.scenario.oversleep(self.play.waited.len());
    }

    /// Calls the poller again, with a clock that has gone back.
    fn poll_again(&mut self, place: &str, is_right: impl Fn(&Next<ShowJob>) -> bool) {
        if !self.scenario.driver.fidgets {
            return;
        }
        let next = self.poller.next(self.now.saturating_sub(Duration::from_secs(3)));
        if !is_right(&next) {
            self.play.fault = Some(format!("asked again {place}, the poller says {next:?}"));
        }
    }

    /// The poller returns an outcome only once; it keeps the job ID.
    fn leave(mut self) -> Play {
        self.play.ended_at = self.now;
        let spent = matches!(self.poller.next(self.now), Next::Failed(error)
            if error.kind() == JobErrorKind::AlreadyReturned && *error.job_id() == self.scenario.job_id);
        if !spent && self.play.end != End::Endless {
            self.play.fault = Some("the outcome was given twice".into());
        }
        self.play
    }
}
