//! Tables that a declarative macro writes, from its own tokens and from tokens of its caller.
#![deny(warnings)]

macro_rules! tables {
    ($(#[$attribute:meta])* $visibility:vis $name:ident { $($field:ident: $ty:ty = $documented:literal),* $(,)? }) => {
        $(#[$attribute])*
        #[restable::response(title = "A table")]
        $visibility struct $name {
            $(#[param($documented)] $visibility $field: $ty,)*
            $visibility own: String,
            #[param("Integer", name = "count")]
            $visibility own_count: Option<i64>,
            #[param(serde)]
            $visibility address: Option<std::net::IpAddr>,
        }
    };
}

tables! {
    /// An answer.
    #[derive(Debug)]
    pub(crate) Answer { id: String = "String", servers: Vec<Server> = "Array of objects" }
}

macro_rules! newtype {
    ($name:ident, $ty:ty, $field:ident) => {
        #[restable::structure]
        #[derive(Debug)]
        struct $name {
            $field: $ty,
        }

        #[restable::response]
        struct Servers($ty);
    };
}

newtype!(Server, Vec<Option<Id>>, ids);

macro_rules! states {
    ($name:ident: $($variant:ident = $value:literal),*) => {
        #[restable::values]
        #[derive(Debug)]
        enum $name {
            $(#[value($value)] $variant,)*
        }
    };
}

states!(Id: One = "1", Two = "2");

fn main() {
    let body = br#"{"id":"a","servers":[{"ids":["1","2",null,"3"]}],"own":"b","count":1}"#;
    let answer = Answer::decode(200, (), body).unwrap();
    assert_eq!((answer.id.as_str(), answer.own.as_str(), answer.own_count), ("a", "b", Some(1)));
    assert!(matches!(answer.servers[0].ids[..], [Some(Id::One), Some(Id::Two), None, Some(Id::Other(_))]));
    assert!(answer.address.is_none());
    assert_eq!(Servers::decode(200, (), b"[]").unwrap().0.len(), 0);
}
