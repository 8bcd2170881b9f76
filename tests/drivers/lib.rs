//! The clients of restable against a scripted server: the server, the API that it plays, and the clients as one trait.

mod api;
mod driver;
mod server;

pub use api::{DeleteServers, JobDetails, Parts, ShowJob, ShowParts, Started, Touch, Touched};
pub use driver::{Async, Blocking, Driver};
pub use server::{Received, Reply, Server};
