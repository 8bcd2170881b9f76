//! A bare metal service: the bindings of its API, and a server that simulates it.

pub mod api;
mod mishap;
mod plan;
mod server;

pub use mishap::Mishap;
pub use plan::{Plan, Turn};
pub use server::Server;
