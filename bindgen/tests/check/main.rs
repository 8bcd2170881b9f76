//! Tests of the layers above the reader: pages, services and the command `restable check`.

#![allow(clippy::panic, clippy::expect_used, reason = "a test fails by a panic")]

mod command;
mod corpus;
mod golden;
mod hostile;
mod summary;
