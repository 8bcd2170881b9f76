//! Lists that come in pages.

use std::fs;
use std::path::PathBuf;

use restable_bindgen::Builder;
use restable_bindgen::mock::{Mock, Server};
use serde_json::Value;

use super::send;

/// A page about the list `GET /v1/kites`, with these rows and this example.
fn kites(name: &str, parameters: &str, response: &str, example: &str) -> Mock {
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("lists").join(name).join("kites");
    fs::create_dir_all(&directory).unwrap();
    let page = format!(
        "Listing Kites\n=============\n\nURI\n---\n\nGET /v1/kites\n\n.. table:: **Table 1** Query parameters\n\n{}\n\
         Response\n--------\n\n.. table:: **Table 2** Response body parameters\n\n{}\n\
         .. _kite:\n\n.. table:: **Table 3** Kite\n\n{}\n\
         Example Response\n----------------\n\n.. code-block::\n\n   {example}\n",
        rows(parameters),
        rows(response),
        rows("id | String | The ID.\nname | String | The name.")
    );
    fs::write(directory.join("listing_kites.rst"), page).unwrap();
    Mock::read(&Builder::new().pages(directory)).unwrap().without_tokens()
}

/// A simple table with a row for each line.
fn rows(lines: &str) -> String {
    let line = |line: &str| {
        let cells: Vec<_> = line.split('|').map(str::trim).collect();
        format!("   {:20} {:40} {}\n", cells[0], cells[1], cells[2])
    };
    let border = format!("   {} {} {}\n", "=".repeat(20), "=".repeat(40), "=".repeat(80));
    let body: String = lines.lines().map(line).collect();
    format!("{border}{}{border}{body}{border}", line("Parameter | Type | Description"))
}

const KITES: &str = "kites | Array of :ref:`Kite <kite>` objects | The kites.";
const THREE: &str = r#"{"kites": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"id": "c", "name": "C"}]}"#;

/// The page for a path, and the IDs of its items.
fn page(server: &Server, path: &str) -> (Value, Vec<String>) {
    let (status, answer) = send(server, &format!("GET {path}"), "", "");
    assert_eq!(status, 200, "{answer}");
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    let body: Value = serde_json::from_str(body).unwrap();
    let items = body["kites"].as_array().unwrap();
    let ids = items.iter().map(|kite| kite["id"].as_str().unwrap().to_owned()).collect();
    (body, ids)
}

#[test]
fn a_marker_is_the_last_item_of_the_page_before() {
    let parameters = "marker | String | The ID of the last kite of the page before.\nlimit | Integer | The page size.";
    let server = kites("last", parameters, KITES, THREE).start().unwrap();
    assert_eq!(page(&server, "/v1/kites").1, ["a", "b", "c"]);
    assert_eq!(page(&server, "/v1/kites?limit=2").1, ["a", "b"]);
    assert_eq!(page(&server, "/v1/kites?limit=2&marker=b").1, ["c"]);
    assert!(page(&server, "/v1/kites?marker=c").1.is_empty());
    assert_eq!(send(&server, "GET /v1/kites?marker=z", "", "").0, 400);
}

#[test]
fn an_offset_counts_items() {
    let parameters = "offset | Integer | The number of items before the page.\nlimit | Integer | The page size.";
    let response = format!("{KITES}\ntotal_count | Integer | The total number of kites.");
    let mock = kites("offset", parameters, &response, THREE).page_size(2).list_items(5);
    let server = mock.start().unwrap();
    let (body, ids) = page(&server, "/v1/kites?limit=9");
    assert_eq!(ids, ["a", "b"]);
    assert_eq!(body["total_count"], 5);
    assert_eq!(page(&server, "/v1/kites?offset=2").1, ["c", "a-4"]);
    assert_eq!(page(&server, "/v1/kites?offset=4").1, ["b-5"]);
    assert!(page(&server, "/v1/kites?offset=5").1.is_empty());
    assert!(page(&server, "/v1/kites?offset=9223372036854775807").1.is_empty());
}

#[test]
fn a_page_has_a_number() {
    let parameters = "page | Integer | The page number. The default value is 1.\nlimit | Integer | The page size.";
    let server = kites("page", parameters, KITES, THREE).start().unwrap();
    assert_eq!(page(&server, "/v1/kites?limit=2&page=1").1, ["a", "b"]);
    assert_eq!(page(&server, "/v1/kites?limit=2&page=2").1, ["c"]);
    assert!(page(&server, "/v1/kites?limit=2&page=3").1.is_empty());
}

#[test]
fn the_response_has_the_marker_of_the_next_page() {
    let response = format!("{KITES}\nnext_marker | String | The marker of the next page.");
    let mock = kites("next", "marker | String | The value of next_marker in the response.", &response, THREE);
    let server = mock.page_size(2).start().unwrap();
    let (body, ids) = page(&server, "/v1/kites");
    assert_eq!(ids, ["a", "b"]);
    let (body, ids) = page(&server, &format!("/v1/kites?marker={}", body["next_marker"].as_str().unwrap()));
    assert_eq!(ids, ["c"]);
    assert!(body.get("next_marker").is_none(), "{body}");
}

#[test]
fn a_link_leads_to_the_next_page() {
    let response = format!("{KITES}\nnext_link | String | The link to the next page.");
    let server = kites("link", "color | String | The color.", &response, THREE).page_size(2).start().unwrap();
    let (body, ids) = page(&server, "/kites/v1/kites?color=red%20");
    assert_eq!(ids, ["a", "b"]);
    let link = body["next_link"].as_str().unwrap();
    assert_eq!(link, "http://mock/kites/v1/kites?color=red%20&marker=b");
    let (body, ids) = page(&server, link.strip_prefix("http://mock").unwrap());
    assert_eq!(ids, ["c"]);
    assert!(body.get("next_link").is_none(), "{body}");
}
