//! Tests of both HTTP clients against a scripted server. This library has the server, the API that it simulates, and a
//! trait for both clients.

mod api;
mod driver;
mod server;

pub use api::{
    DeleteServers, IssueToken, Issued, JobDetails, ListServers, ListedServer, Parts, Servers, ShowJob, ShowParts,
    StartServer, Started, Starting, Token, Touch, Touched,
};
pub use driver::{Async, Blocking, Driver, Listed};
pub use server::{Received, Reply, Server};
