//! Reads REST API reference pages and writes annotated Rust for restable.
//!
//! The way of a page, layer by layer; each knows only those before it:
//!
//! - [`rst`] turns reStructuredText into a document tree. It knows nothing of APIs.
//! - [`page`] lifts a tree: endpoints, tables of parameters, examples.
//! - [`service`] takes the pages of a service together: labels, and from a structured row to the table of its fields.
//! - [`generate`] writes a service as annotated Rust.
//! - [`check`] tells what would become bindings and what would not; its words for that are in [`problem`].

#![forbid(unsafe_code)]

pub mod check;
pub mod generate;
pub mod page;
pub mod problem;
pub mod rst;
pub mod service;
