//! Measures building a request, compared with the same request built by hand with `http` and `serde_json`.
//!
//! ```sh
//! cargo run --release -p restable-benches --bin build_request
//! ```

use std::hint::black_box;
use std::time::Instant;

use http::header::CONTENT_TYPE;
use http::{Method, Request};
use restable::{Endpoint, request, response, structure};
use serde::Serialize;

const ROUNDS: usize = 60;
const CALLS: u32 = 20_000;
const BASE: &str = "https://bms.eu-de.otc.t-systems.com";

#[response]
struct Anything;

#[request(GET "/v1/{project_id}/servers", response = Anything)]
struct ListServers {
    #[path]
    project_id: String,
    #[query]
    limit: Option<u32>,
    #[query]
    marker: Option<String>,
    #[query]
    status: Vec<String>,
}

#[request(POST "/v1/{project_id}/baremetalservers/{server_id}/action", response = Anything, wrapper = "server")]
struct ChangeServer {
    #[path]
    project_id: String,
    #[path]
    server_id: String,
    #[header("X-Client-Token")]
    client_token: Option<String>,
    #[param("String", mandatory)]
    name: String,
    #[param("String")]
    description: Option<String>,
    #[param("Integer")]
    size: Option<u32>,
    #[param("Boolean")]
    delete_volume: Option<bool>,
    #[param("Array of strings", optional)]
    tags: Vec<String>,
    #[param("Array of objects", optional)]
    disks: Vec<Disk>,
}

#[structure]
struct Disk {
    size: u32,
    kind: String,
}

/// The body, as the hand-written code serializes it.
#[derive(Serialize)]
struct Body<'a> {
    server: Server<'a>,
}

#[derive(Serialize)]
struct Server<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delete_volume: Option<bool>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    tags: &'a [String],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    disks: Vec<DiskByHand<'a>>,
}

#[derive(Serialize)]
struct DiskByHand<'a> {
    size: u32,
    kind: &'a str,
}

fn list_by_hand(list: &ListServers) -> Option<Request<Vec<u8>>> {
    use std::fmt::Write as _;

    let mut url = format!("{BASE}/v1/{}/servers", encoded(&list.project_id));
    let mut separator = '?';
    let mut pair = |name: &str, value: &str| {
        let _ = write!(url, "{separator}{name}={}", encoded(value));
        separator = '&';
    };
    list.limit.iter().for_each(|limit| pair("limit", &limit.to_string()));
    list.marker.iter().for_each(|marker| pair("marker", marker));
    list.status.iter().for_each(|status| pair("status", status));
    Request::builder().method(Method::GET).uri(url).body(Vec::new()).ok()
}

fn change_by_hand(change: &ChangeServer) -> Option<Request<Vec<u8>>> {
    let (project, server) = (encoded(&change.project_id), encoded(&change.server_id));
    let url = format!("{BASE}/v1/{project}/baremetalservers/{server}/action");
    let disks = change.disks.iter().map(|disk| DiskByHand { size: disk.size, kind: &disk.kind });
    let server = Server {
        name: &change.name,
        description: change.description.as_deref(),
        size: change.size,
        delete_volume: change.delete_volume,
        tags: &change.tags,
        disks: disks.collect(),
    };
    let body = serde_json::to_vec(&Body { server }).ok()?;
    let mut request = Request::builder().method(Method::POST).uri(url);
    if let Some(token) = &change.client_token {
        request = request.header("x-client-token", token);
    }
    request.header(CONTENT_TYPE, "application/json").body(body).ok()
}

/// Percent-encodes like restable: everything but the unreserved characters.
fn encoded(text: &str) -> percent_encoding::PercentEncode<'_> {
    const ENCODED: &percent_encoding::AsciiSet =
        &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    percent_encoding::utf8_percent_encode(text, ENCODED)
}

fn main() {
    let mut list = ListServers::new("0605768a3300d5762f82c01180692873".into());
    let bare = ListServers::new(list.project_id.clone());
    (list.limit, list.marker) = (Some(50), Some("3b5ddc07-a230-46e5-bbc9-6e76526cbb3e".into()));
    list.status = vec!["ACTIVE".into(), "SHUTOFF".into()];

    let id = "3b5ddc07-a230-46e5-bbc9-6e76526cbb3e";
    let small = ChangeServer::new("0605768a3300d5762f82c01180692873".into(), id.into(), "web-1".into());
    let mut large = ChangeServer::new(small.project_id.clone(), id.into(), "web-1".into());
    large.client_token = Some("c1c32b23-40a4-4c5e-9d40-95e2a1e8c7a1".into());
    large.description = Some("A \"web\" server".into());
    (large.size, large.delete_volume) = (Some(40), Some(true));
    large.tags = vec!["blue".into(), "green".into(), "red".into()];
    large.disks = (0..6).map(|disk| Disk { size: 10 * disk, kind: "SSD".into() }).collect();

    println!("{:<22}{:>12}{:>12}{:>8}", "request", "restable", "by hand", "ratio");
    compare("GET, no query", &bare, list_by_hand);
    compare("GET, four in query", &list, list_by_hand);
    compare("POST, small body", &small, change_by_hand);
    compare("POST, large body", &large, change_by_hand);
}

fn compare<E: Endpoint>(name: &str, endpoint: &E, by_hand: impl Fn(&E) -> Option<Request<Vec<u8>>>) {
    let (ours, theirs) = (endpoint.request(BASE).ok(), by_hand(endpoint));
    assert_eq!(ours.as_ref().map(shown), theirs.as_ref().map(shown), "{name}: the two requests differ");
    let mut best = [f64::INFINITY; 2];
    for _ in 0..ROUNDS {
        let ours = nanoseconds(|| drop(black_box(black_box(endpoint).request(black_box(BASE)))));
        let theirs = nanoseconds(|| drop(black_box(by_hand(black_box(endpoint)))));
        best = [best[0].min(ours), best[1].min(theirs)];
    }
    println!("{name:<22}{:>9.0} ns{:>9.0} ns{:>8.2}", best[0], best[1], best[0] / best[1]);
}

fn shown(request: &Request<Vec<u8>>) -> String {
    format!("{request:?}")
}

fn nanoseconds(call: impl Fn()) -> f64 {
    let start = Instant::now();
    (0..CALLS).for_each(|_| call());
    start.elapsed().as_secs_f64() * 1e9 / f64::from(CALLS)
}
