//! Tests across the crates of restable: `run/` tests behaviour, `ui/` tests compiler messages.

pub mod renewal;
pub mod retries;
pub mod simulation;
pub mod waits;
