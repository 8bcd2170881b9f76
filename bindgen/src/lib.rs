//! Reads REST API reference pages and writes annotated Rust for restable.
//!
//! The way of a page, layer by layer; each knows only those before it:
//!
//! - [`restable_rst`] turns reStructuredText into a document tree. It knows nothing of APIs.
//! - [`page`] lifts a tree: endpoints, tables of parameters, examples.
//! - [`service`] takes the pages of a service together: labels, and from a structured row to the table of its fields.
//! - [`overrides`] corrects the pages, where a person knows better.
//! - [`generate`] writes a service as annotated Rust.
//! - [`report`] tells what would become bindings and what would not; its words for that are in [`problem`].
//!
//! [`Builder`] goes the whole way, from paths to files, for a build script and for the command `restable`. Pages and overrides
//! are read from regular files of bounded length alone, and only [`output`] writes: all files or none.

#![forbid(unsafe_code)]

mod builder;
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
pub mod report;
pub mod service;

pub use builder::{Builder, Outcome, Progress};
