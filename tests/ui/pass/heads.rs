//! Headers and the status of a response, in a module without a prelude and with a keyword as the name of a field.
#![no_implicit_prelude]
#![deny(warnings)]

/// A stored object.
#[::restable::response]
#[derive(::core::fmt::Debug)]
pub struct Stored {
    /// The version.
    #[header("ETag")]
    pub r#type: ::std::string::String,
    #[header("Allow")]
    #[param("Array of strings", optional, see("Methods", "https://docs.example.com/methods.html"))]
    pub allow: ::std::vec::Vec<::std::string::String>,
    #[status]
    pub status: ::restable::Status,
}

/// A generic page that borrows.
#[::restable::response]
#[derive(::core::fmt::Debug)]
pub struct Page<'a, T> {
    #[param(header = "Link")]
    pub link: ::std::option::Option<::std::borrow::Cow<'a, str>>,
    pub items: ::std::vec::Vec<T>,
    #[status]
    pub status: ::std::option::Option<u16>,
}

/// A generic list that borrows, as the whole body.
#[::restable::response]
#[derive(::core::fmt::Debug)]
pub struct List<'a, T> {
    #[header("Content-Range")]
    pub r#in: ::std::option::Option<::std::borrow::Cow<'a, str>>,
    #[status]
    pub status: ::restable::Status,
    /// The items.
    #[param("Array", body, see("Items", "https://docs.example.com/items.html"))]
    pub r#as: ::std::vec::Vec<T>,
}

fn main() {
    let stored = Stored::decode(200, [("etag", "5f")], "").unwrap();
    ::std::assert_eq!(stored.r#type, "5f");
    let page = Page::<i64>::decode(200, (), "{\"items\": [1]}").unwrap();
    ::std::assert_eq!((page.items.len(), page.status), (1, ::std::option::Option::Some(200)));
    let list = List::<i64>::decode(200, [("content-range", "0-0/1")], "[1]").unwrap();
    ::std::assert_eq!((list.r#as.len(), list.r#in.as_deref()), (1, ::std::option::Option::Some("0-0/1")));
}
