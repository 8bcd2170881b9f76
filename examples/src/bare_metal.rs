//! A bare metal service: its API, bound with restable, and a server that plays it.

pub mod api;
mod mishap;
mod plan;
mod server;

pub use mishap::Mishap;
pub use plan::{Plan, Turn};
pub use server::Server;
