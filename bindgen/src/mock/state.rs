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
