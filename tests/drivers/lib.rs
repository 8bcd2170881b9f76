//! Tests of both HTTP clients against a scripted server. This library has the server, the API that it simulates, and a
//! trait for both clients.

mod api;
mod driver;
mod server;

pub use api::{
    DeleteServers, DeleteServersRequired, Image, ImageFile, ImageIfChanged, IssueToken, Issued, JobDetails,
    ListServers, ListedServer, Parts, Properties, Search, SearchImages, Servers, ShowJob, ShowParts, ShowServer,
    ShownServer, StartServer, Started, Starting, Token, Touch, Touched, UploadImage,
};
pub use driver::{Async, Blocking, Driver, Listed};
pub use server::{Received, Reply, Server};
