//! Requests with pages: names with another meaning, raw identifiers, generic types and `macro_rules!` macros.
#![no_implicit_prelude]
#![allow(dead_code)]
#![deny(missing_docs, unsafe_code)]

struct Option;
struct Vec;
struct Result;
trait Paged {}
const Some: () = ();
const None: () = ();
mod restable {}

type Text = ::std::string::String;

/// A page of items of any type.
#[::restable::response]
pub struct Page<T> {
    /// The items.
    pub r#type: ::core::option::Option<Found<T>>,
}

/// What was found.
#[::restable::structure]
pub struct Found<T> {
    /// The items.
    pub r#in: ::std::vec::Vec<T>,
    /// The marker.
    pub r#move: ::core::option::Option<Text>,
}

/// An item.
#[::restable::structure]
pub struct Item {
    /// Its number.
    pub r#ref: ::core::option::Option<::core::primitive::u64>,
}

/// List items.
#[::restable::request(GET "/v1/items", response = Page<Item>,
    pages(items = r#type?.r#in, item = Item, marker = r#where, last = r#ref, limit = decoded))]
pub struct ByLast {
    /// The marker.
    #[query]
    pub r#where: ::core::option::Option<Text>,
    /// The limit.
    #[query]
    pub decoded: ::core::option::Option<::core::primitive::u32>,
}

macro_rules! list {
    ($name:ident, $items:ident, $marker:ident) => {
        /// List items.
        #[::restable::request(GET "/v1/items", response = Page<Item>, crate = ::restable,
            pages(items = r#type?.$items, item = Item, marker = marker, next_marker = r#type?.$marker))]
        pub struct $name<T> {
            /// The marker.
            #[query]
            pub marker: ::core::option::Option<Text>,
            /// A filter.
            #[query]
            #[param(optional)]
            pub filter: T,
        }
    };
}

list!(ByMarker, r#in, r#move);

fn main() {
    let mut pager = ::restable::pages::Pager::new(ByLast::new());
    ::std::assert!(pager.next_request("https://api.example.com").is_ok());
}
