//! How many inputs were valid.

use std::sync::atomic::{AtomicU64, Ordering};

/// Counts the inputs of a target, and those that the runtime accepted.
#[derive(Debug)]
pub struct Count {
    name: &'static str,
    runs: AtomicU64,
    accepted: AtomicU64,
}

impl Count {
    /// A count of nothing.
    pub const fn new(name: &'static str) -> Self {
        Self { name, runs: AtomicU64::new(0), accepted: AtomicU64::new(0) }
    }

    /// Counts an input, and prints the counts each time that the number of inputs has doubled.
    pub fn add(&self, is_accepted: bool) {
        let accepted = self.accepted.fetch_add(u64::from(is_accepted), Ordering::Relaxed) + u64::from(is_accepted);
        let runs = self.runs.fetch_add(1, Ordering::Relaxed) + 1;
        if runs.is_power_of_two() && runs >= 4_096 {
            eprintln!("{}: {accepted} of {runs} inputs were accepted", self.name);
        }
    }

    /// The number of inputs, and of those that were accepted.
    pub fn get(&self) -> (u64, u64) {
        (self.runs.load(Ordering::Relaxed), self.accepted.load(Ordering::Relaxed))
    }
}
