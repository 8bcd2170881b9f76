//! What the server remembers: its tokens and the progress of jobs.

use std::collections::HashMap;
use std::time::{Duration, Instant};

/// The maximum number of tokens and of jobs, so that a client cannot fill the memory.
const MAX_ENTRIES: usize = 10_000;

#[derive(Debug, Default)]
pub(super) struct State {
    requests: u64,
    tokens: HashMap<String, Instant>,
    issued: u64,
    jobs: HashMap<String, usize>,
    started: u64,
    /// The number of requests that are throttled, and the delay in their `Retry-After`.
    throttled: (u32, Duration),
}

impl State {
    /// Returns the number of a request, counted from 0.
    pub(super) fn count(&mut self) -> u64 {
        let number = self.requests;
        self.requests = number.wrapping_add(1);
        number
    }

    /// Issues a token.
    pub(super) fn issue(&mut self, lifetime: Duration) -> String {
        let now = Instant::now();
        if self.tokens.len() >= MAX_ENTRIES {
            self.tokens.retain(|_, expiry| *expiry > now);
        }
        if self.tokens.len() >= MAX_ENTRIES {
            self.tokens.clear();
        }
        self.issued += 1;
        let token = format!("mock-token-{}", self.issued);
        if let Some(expiry) = now.checked_add(lifetime) {
            self.tokens.insert(token.clone(), expiry);
        }
        token
    }

    /// Returns whether a token was issued and has not expired.
    pub(super) fn is_valid(&self, token: &str) -> bool {
        self.tokens.get(token).is_some_and(|expiry| *expiry > Instant::now())
    }

    /// Makes all tokens invalid.
    pub(super) fn expire_tokens(&mut self) {
        self.tokens.clear();
    }

    /// Throttles the next requests.
    pub(super) fn throttle(&mut self, requests: u32, retry_after: Duration) {
        self.throttled = (requests, retry_after);
    }

    /// Returns the `Retry-After` of a request if it is throttled.
    pub(super) fn throttled(&mut self) -> Option<String> {
        let (requests, retry_after) = self.throttled;
        self.throttled.0 = requests.checked_sub(1)?;
        Some(retry_after.as_secs_f64().to_string())
    }

    /// Returns how many jobs were started before.
    pub(super) fn start(&mut self) -> u64 {
        let before = self.started;
        self.started = before.saturating_add(1);
        before
    }

    /// Returns how often a job was queried before.
    pub(super) fn query(&mut self, job: &str) -> usize {
        if self.jobs.len() >= MAX_ENTRIES && !self.jobs.contains_key(job) {
            self.jobs.clear();
        }
        let queries = self.jobs.entry(job.to_owned()).or_default();
        let before = *queries;
        *queries = before.saturating_add(1);
        before
    }
}
