//! Annotations are optional: every attribute works without them.
use restable::{JobId, response, structure, values};

#[response]
struct TaskIdResponse {
    job_id: JobId,
}

#[response()]
struct Any;

#[response]
struct Servers(Vec<Server>);

#[structure]
struct Server {
    id: String,
    state: Option<State>,
}

#[structure]
struct Name(String);

#[structure]
struct Empty {}

#[values]
enum State {
    Done,
}

fn main() {
    assert!(TaskIdResponse::decode(200, (), br#"{"job_id":"a"}"#).is_ok_and(|task| task.job_id.as_str() == "a"));
    assert!(Any::decode(204, (), b"").is_ok());
    let servers = Servers::decode(200, (), br#"[{"id":"a","state":"DONE"}]"#).unwrap().0;
    assert!(servers[0].id == "a" && matches!(servers[0].state, Some(State::Done)));
    assert!(serde_json::from_str::<Name>("\"a\"").is_ok_and(|name| name.0 == "a"));
    assert!(serde_json::from_str::<Empty>("{}").is_ok());
}
