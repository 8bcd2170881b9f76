//! Reads REST API reference pages and writes annotated Rust for restable.
//!
//! Each layer uses only the layers listed before it:
//!
//! - [`restable_rst`] parses reStructuredText into a document tree. It knows nothing about APIs.
//! - [`page`] extracts endpoints, parameter tables and examples from the tree of one page.
//! - [`service`] combines the pages of a service: it resolves labels, and finds the table that lists the fields of a
//!   structured row.
//! - [`overrides`] applies hand-written corrections to the pages.
//! - [`generate`] writes a service as annotated Rust.
//! - [`check`] reports what is bound and what is not; [`problem`] defines the kinds of problems in the report.
//!
//! [`Builder`] runs all layers, from input paths to output files, for a build script and for the command `restable`.
//! Pages and overrides must be regular files of bounded length. Only [`output`] writes files, and it writes either all
//! of them or none.

#![forbid(unsafe_code)]

mod builder;
pub mod check;
mod crate_files;
pub mod generate;
mod identity;
mod input;
mod letter;
pub mod output;
pub mod overrides;
pub mod page;
pub mod problem;
mod reader;
pub mod service;

pub use builder::{Builder, Outcome, Progress};
