//! Tables in a crate of edition 2021 that renames the runtime and disables its features.
#![no_std]
#![deny(warnings, missing_docs, unsafe_code, clippy::pedantic)]

extern crate alloc;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// An answer.
#[api::response(crate = api, docs = "https://docs.example.com/", page = "answer.html")]
#[derive(Debug)]
pub struct Answer<'a> {
    /// Its ID.
    #[param("String", mandatory, see("Names", "names.html"))]
    pub id: Cow<'a, str>,
    /// A keyword since edition 2024.
    pub gen: Option<i64>,
    /// Its servers.
    #[param("Array of objects")]
    pub servers: Vec<Server>,
}

/// A server.
#[api::structure(crate = api)]
#[derive(Debug)]
pub struct Server {
    /// Its state.
    pub state: State,
    /// Its name.
    pub name: Option<String>,
}

/// A state.
#[api::values(crate = api)]
#[derive(Debug)]
pub enum State {
    /// It runs.
    Active,
}

#[cfg(test)]
mod tests {
    use super::{Answer, State};

    // A test may panic.
    #[allow(clippy::unwrap_used, clippy::indexing_slicing)]
    #[test]
    fn decodes() {
        let answer = Answer::decode_body(br#"{"id":"a","gen":1,"servers":[{"state":"ACTIVE"}]}"#).unwrap();
        assert_eq!((answer.id.as_ref(), answer.gen), ("a", Some(1)));
        assert!(matches!(answer.servers[0].state, State::Active) && answer.servers[0].name.is_none());
    }
}
