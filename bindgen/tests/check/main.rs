//! Tests of the layers above the reader: pages, services and the command `restable`.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod command;
mod corpus;
mod golden;
mod hostile;
mod html;
mod output;
mod rows;
mod search;
mod show;
mod summary;
