use restable::{request, response, structure};
use serde_json::{Map, Value};

#[structure]
struct Page {
    limit: u32,
}

#[structure]
struct Servers {
    #[param("Object", flatten)]
    documented: Page,
    #[param(flatten, name = "page")]
    named: Page,
    #[param(flatten, default)]
    page: Page,
    #[param(flatten, rest)]
    rest: Map<String, Value>,
}

#[structure]
struct Whole(#[param(flatten)] Page);

#[response]
struct Listed {
    #[header("X-Page")]
    #[param(flatten)]
    page: Page,
}

#[request(POST "/v1/{page}", response = ())]
struct List {
    #[path]
    #[param(flatten)]
    page: Page,
    #[param(flatten, body)]
    whole: Page,
}

fn main() {}
