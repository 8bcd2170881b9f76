//! A guide, from the first table to a program.
//!
//! | chapter | about |
//! |---|---|
//! | [Write a table](table) | a response, its nested tables and its values |
//! | [Call it](call) | a request, and a client that sends it |
//! | [Sign in](sign_in) | a token, its renewal, and the addresses of the services |
//! | [Wait for a job](job) | calls that only start something |
//! | [Page through a list](list) | all items of a long list |
//! | [Generate a crate](generate) | bindings from the pages of the documentation |
//! | [Try it on the mock](mock) | a server that plays the documentation, for programs and tests |
//! | [Find drift](drift) | where a service differs from its documentation |
//! | [Take a new documentation release](release) | what to do when the pages change |
//! | [Migrate from reqwest and serde](migrate) | what becomes of your structs |
//!
//! The chapters contain no items.

#[allow(unused_imports, reason = "the chapters link to them")]
use crate::{request, response, structure, values};

#[doc = include_str!("docs/guide/table.md")]
pub mod table {}

#[doc = include_str!("docs/guide/call.md")]
pub mod call {}

#[doc = include_str!("docs/guide/sign_in.md")]
pub mod sign_in {}

#[doc = include_str!("docs/guide/job.md")]
pub mod job {}

#[doc = include_str!("docs/guide/list.md")]
pub mod list {}

#[doc = include_str!("docs/guide/generate.md")]
pub mod generate {}

#[doc = include_str!("docs/guide/mock.md")]
pub mod mock {}

#[doc = include_str!("docs/guide/drift.md")]
pub mod drift {}

#[doc = include_str!("docs/guide/release.md")]
pub mod release {}

#[doc = include_str!("docs/guide/migrate.md")]
pub mod migrate {}
