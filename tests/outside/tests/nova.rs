//! Nova, the compute service of OpenStack.

use std::collections::BTreeMap;

use restable::{request, response, structure};
use restable_outside::{Case, case, list};

pub fn cases() -> Vec<Case> {
    vec![
        case("nova", "show a server", || ShowServer { server_id: "s-1".into(), version: Some("2.79".into()) })
            .sends("GET /v2.1/servers/s-1", &[("x-openstack-nova-api-version", "2.79")], "")
            .receives(
                200,
                &[],
                br#"{"server": {"id": "s-1", "name": "web", "OS-EXT-AZ:availability_zone": "az-1", "metadata": {"team": "a"},
                    "addresses": {"private": [{"addr": "10.0.0.7", "version": 4}]}}}"#,
                |shown| {
                    assert_eq!(shown.server.availability_zone.as_deref(), Some("az-1"));
                    assert_eq!(shown.server.metadata["team"], "a");
                    assert_eq!(shown.server.addresses["private"][0].version, 4);
                },
            ),
        case("nova", "delete a server", || DeleteServer { server_id: "s-1".into() })
            .sends("DELETE /v2.1/servers/s-1", &[], "")
            .receives(204, &[], b"", |()| {}),
        list(
            "nova",
            "list servers",
            || ListServers { limit: Some(2), ..ListServers::new() },
            &[
                (
                    "GET /v2.1/servers?limit=2",
                    &[],
                    r#"{"servers": [{"id": "s-1", "name": "web"}, {"id": "s-2", "name": "db"}], "servers_links":
                        [{"rel": "next", "href": "http://nova.internal:8774/v2.1/servers?limit=2&marker=s-2"}]}"#,
                ),
                ("GET /v2.1/servers?limit=2&marker=s-2", &[], r#"{"servers": [{"id": "s-3", "name": "log"}]}"#),
            ],
            |server| server.name,
            || vec!["web".to_owned(), "db".to_owned(), "log".to_owned()],
        ),
    ]
}

/// Show a server.
#[request(GET "/v2.1/servers/{server_id}", response = ShownServer)]
struct ShowServer {
    #[path]
    server_id: String,
    /// The version of the API that the client understands.
    #[header("X-OpenStack-Nova-API-Version")]
    version: Option<String>,
}

#[response]
struct ShownServer {
    #[param("Object", mandatory)]
    server: Server,
}

#[structure]
struct Server {
    #[param("String", name = "OS-EXT-AZ:availability_zone")]
    availability_zone: Option<String>,
    #[param("Map<String,String>")]
    metadata: BTreeMap<String, String>,
    /// The addresses, by network.
    #[param("Map<String,Array<Object>>")]
    addresses: BTreeMap<String, Vec<Address>>,
}

#[structure]
struct Address {
    #[param("Integer", mandatory)]
    version: u8,
}

/// Delete a server.
#[request(DELETE "/v2.1/servers/{server_id}", response = ())]
struct DeleteServer {
    #[path]
    server_id: String,
}

/// List servers.
#[request(GET "/v2.1/servers", response = ListedServers,
    pages(items = servers, item = ListedServer, next_link = links, limit = limit))]
struct ListServers {
    #[query]
    limit: Option<u32>,
    #[query]
    marker: Option<String>,
}

#[response]
struct ListedServers {
    #[param("Array of objects", mandatory)]
    servers: Vec<ListedServer>,
    #[param("Array of objects", name = "servers_links")]
    links: Vec<Link>,
}

#[structure]
struct ListedServer {
    #[param("String", mandatory)]
    name: String,
}

#[structure]
struct Link {
    #[param("String", mandatory)]
    rel: String,
    #[param("String", mandatory)]
    href: String,
}
