//! Endpoints of public APIs, and what each of them needs from the grammar.
//!
//! The file `tests/<api>.rs` has the bindings of an API, and a [`Case`] for each endpoint: the request that is built, and the
//! response that is decoded. `cargo test --manifest-path tests/outside/Cargo.toml` runs the cases and then prints how many
//! endpoints of [`ENDPOINTS`] are expressed, decoded and spoken.
//!
//! A binding that has to be built from another crate, as `#[non_exhaustive]` types are, belongs into a module of this library.
//!
//! The APIs are described in our own words, and all values are made up.

mod case;
mod clients;
pub mod compute;
mod endpoints;
mod list;
mod score;
#[path = "../../drivers/server.rs"]
mod server;

pub use case::{BASE, Case, Check, Exchange, case};
pub use clients::{Clients, both};
pub use endpoints::{ENDPOINTS, EndpointRow};
pub use list::{ListPage, list};
pub use score::run;
pub use server::{Received, Reply, Server};
