//! Enums whose variants hold one value each, with shadowed names, generics, lifetimes and raw identifiers.
#![deny(warnings)]
#![allow(dead_code)]

mod shadowed {
    struct Option;
    struct Result;
    struct String;
    struct Vec;
    struct Box;

    #[restable::structure(tag = "type")]
    pub enum Volume<'a, T> {
        #[value("ssd")]
        Ssd(Ssd<'a, T>),
        #[value("none")]
        Nothing,
        r#Type(Plain),
        Other(restable_map::Map),
    }

    #[restable::structure]
    pub struct Ssd<'a, T> {
        pub name: std::borrow::Cow<'a, str>,
        pub item: T,
    }

    #[restable::structure]
    pub struct Plain {
        pub size: u8,
    }

    pub mod restable_map {
        pub type Map = std::collections::BTreeMap<std::string::String, serde_json::Value>;
    }

    #[restable::response(untagged)]
    pub enum Found<T> {
        One(T),
        Many(std::vec::Vec<T>),
    }

    #[restable::response(tag = "kind", content = "data")]
    pub enum Event<T> {
        Created(T),
        Renamed(std::string::String),
        Deleted,
    }
}

#[restable::response]
enum Answer {
    #[status(200)]
    Found(shadowed::Found<shadowed::Plain>),
    #[status(202)]
    r#Async(Started),
    Other(shadowed::Event<shadowed::Plain>),
}

#[restable::response]
struct Started {
    id: String,
}

fn main() {
    let volume: shadowed::Volume<'_, u8> =
        serde_json::from_str(r#"{"name": "a", "type": "ssd", "item": 1}"#).unwrap();
    assert!(matches!(volume, shadowed::Volume::Ssd(ssd) if ssd.name == "a"));
    assert!(matches!(Answer::decode(200, (), r#"[{"size": 1}]"#), Ok(Answer::Found(shadowed::Found::Many(_)))));
    assert!(matches!(Answer::decode(203, (), r#"{"kind": "DELETED"}"#), Ok(Answer::Other(shadowed::Event::Deleted))));
}
