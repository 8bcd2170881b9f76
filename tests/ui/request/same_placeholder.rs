//! Two fields, or two placeholders, with one name in the path.

use restable::request;

#[request(GET "/v1/kites/{kite_id}/tails/{tail_id}", response = ())]
struct ShowTail {
    #[path]
    kite_id: String,
    #[path]
    #[param(name = "kite_id")]
    tail_id: String,
}

#[request(GET "/v1/kites/{id}/tails/{id}", response = ())]
struct ShowKite {
    #[path]
    id: String,
}

fn main() {
    let _ = ShowTail::new("k-1".into(), "t-1".into());
}
