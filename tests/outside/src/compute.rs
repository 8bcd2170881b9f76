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
