//! The runtime under another name, or under a path. `tests/renamed` tests a renamed dependency.
pub extern crate restable as renamed;

mod own {
    pub use renamed as api;
}

mod restable {}

#[renamed::response(crate = renamed)]
struct Answer<T> {
    #[param("Object")]
    server: Server,
    item: T,
    state: State,
}

#[own::api::structure(crate = crate::own::api)]
struct Server {
    id: String,
}

#[own::api::values(crate = own::api)]
enum State {
    Done,
}

mod inner {
    #[super::own::api::response(crate = super::own::api)]
    pub(crate) struct Nothing;
}

fn main() {
    let body = br#"{"server":{"id":"a"},"item":1,"state":"GONE"}"#;
    let answer = Answer::<i64>::decode(200, (), body).unwrap();
    assert!(matches!(answer.state, State::Other(_)));
    assert!(inner::Nothing::decode(204, (), b"").is_ok());
}
