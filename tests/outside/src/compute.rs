//! The list of servers of a compute service, as the generator binds it. The programs in `programs` call it.

use restable::{request, response, structure};

/// List servers.
#[request(GET "/v2.1/{project_id}/servers", response = Servers,
    pages(items = servers, item = Server, marker = marker, last = id))]
#[derive(Debug)]
#[non_exhaustive]
pub struct ListServers {
    /// The project.
    #[path]
    pub project_id: String,
    /// The last server of the previous page.
    #[query]
    pub marker: Option<String>,
}

/// Show a server.
#[request(GET "/v2.1/{project_id}/servers/{server_id}", response = ShowServerResponse)]
#[derive(Debug)]
#[non_exhaustive]
pub struct ShowServer {
    /// The project.
    #[path]
    pub project_id: String,
    /// The server.
    #[path]
    pub server_id: String,
}

/// A server with its state.
#[response(state(field = server.status, ready("ACTIVE"), failed("ERROR"), reason = server.fault?.message))]
#[derive(Debug)]
#[non_exhaustive]
pub struct ShowServerResponse {
    /// The server.
    #[param("Object", mandatory)]
    pub server: ShownServer,
}

/// A server.
#[structure]
#[derive(Debug)]
#[non_exhaustive]
pub struct ShownServer {
    /// Its state.
    #[param("String", mandatory)]
    pub status: String,
    /// Why it failed.
    #[param("Object")]
    pub fault: Option<Fault>,
}

/// Why a server failed.
#[structure]
#[derive(Debug)]
#[non_exhaustive]
pub struct Fault {
    /// The reason.
    #[param("String", mandatory)]
    pub message: String,
}

/// The servers of a page.
#[response]
#[derive(Debug)]
#[non_exhaustive]
pub struct Servers {
    /// The servers.
    #[param("Array of objects", mandatory)]
    pub servers: Vec<Server>,
}

/// A server.
#[structure]
#[derive(Debug)]
#[non_exhaustive]
pub struct Server {
    /// Its ID.
    #[param("String", mandatory)]
    pub id: String,
    /// Its name.
    #[param("String", mandatory)]
    pub name: String,
}
