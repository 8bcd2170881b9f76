use std::collections::HashMap;

use restable::{request, structure};

#[structure]
struct Range {
    from: u32,
}

#[request(POST "/v1/tokens", response = (), form)]
struct AskForToken {
    #[header("X-Range")]
    range: Range,
    grant_type: String,
    labels: HashMap<String, String>,
    ranges: Option<Vec<Range>>,
}

fn main() {}
