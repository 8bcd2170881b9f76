//! A bare metal service: the bindings of its API, and a server that simulates it.

pub mod api;
mod plan;
mod server;
mod transient_failure;

pub use plan::{Plan, Turn};
pub use server::Server;
pub use transient_failure::TransientFailure;
