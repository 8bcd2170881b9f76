//! Reads REST API reference pages and writes annotated Rust for restable.
//!
//! Each layer uses only the layers listed before it:
//!
//! - [`restable_rst`] parses reStructuredText into a document tree. It knows nothing about APIs.
//! - `page` extracts endpoints, parameter tables and examples from the tree of one page.
//! - `service` combines the pages of a service: it resolves labels, and finds the table that lists the fields of a
//!   structured row.
//! - [`overrides`] applies hand-written corrections to the pages.
//! - `generate` writes a service as annotated Rust.
//! - [`report`] reports what is bound and what is not.
//!
//! [`Builder`] runs all layers, from input paths to output files, for a build script and for the command `restable`.
//! Pages and overrides must be regular files of bounded length. Only [`output`] writes files, and it writes either all
//! of them or none.

#![forbid(unsafe_code)]
#![warn(missing_debug_implementations, redundant_lifetimes, unnameable_types)]

mod builder;
mod crate_files;
mod dialect;
mod error;
mod generate;
mod identity;
mod input;
mod letter;
#[cfg(feature = "mock")]
pub mod mock;
mod openstack;
pub mod output;
pub mod overrides;
mod page;
#[doc(hidden)]
pub mod private;
mod problem;
mod reader;
pub mod report;
mod selection;
mod service;
mod threads;

pub use builder::{Builder, Outcome, PageView, Progress};
pub use crate_files::Layout;
pub use dialect::Dialect;
pub use error::Error;
pub use generate::FieldRow;
