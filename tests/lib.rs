//! Tests across the crates of restable: `run/` shows behaviour, `ui/` shows what the compiler says.

pub mod simulation;
