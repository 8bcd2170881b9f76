//! Tests of the parser for reStructuredText.

#![allow(clippy::panic, clippy::expect_used, reason = "a test fails by a panic")]

mod corpus;
mod golden;
mod hostile;
mod inline;
mod outline;
mod property;
mod text;
