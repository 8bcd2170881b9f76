//! Requests in a crate that denies every lint, with shadowed names, generics, lifetimes and raw identifiers.
#![no_implicit_prelude]
#![deny(warnings, missing_docs, unsafe_code, missing_debug_implementations, missing_copy_implementations)]
#![deny(future_incompatible, nonstandard_style, rust_2018_idioms, let_underscore, keyword_idents, unused)]
#![deny(trivial_casts, trivial_numeric_casts, unreachable_pub, unused_qualifications, unused_lifetimes)]
#![deny(unused_results, unused_import_braces, explicit_outlives_requirements, elided_lifetimes_in_paths)]
#![deny(single_use_lifetimes, variant_size_differences, redundant_lifetimes, unnameable_types)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]

pub mod requests {
    //! Requests.
    use ::restable::{Secret, request, response};
    use ::std::collections::BTreeMap;

    /// Shadows the prelude.
    pub type Option<T> = ::std::option::Option<T>;
    /// Shadows the prelude.
    #[derive(Debug, Clone, Copy)]
    pub struct Result;
    /// Shadows the prelude.
    #[derive(Debug, Clone, Copy)]
    pub struct Request;
    /// Shadows the prelude.
    pub trait Endpoint {}

    /// Any answer.
    #[response]
    #[derive(Debug, Clone, Copy)]
    pub struct Anything;

    /// Everything.
    #[request(POST "/v1/{type}/{id}", response = Anything, docs = "https://docs.example.com/", page = "all.html", wrapper = "all")]
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    pub struct Everything<'a, T> {
        /// A raw identifier.
        #[path]
        pub r#type: &'a str,
        /// An ID.
        #[param("Integer", path, see("IDs", "ids.html"))]
        pub id: u32,
        /// A token.
        #[header("X-Token")]
        pub token: ::std::option::Option<Secret<::std::string::String>>,
        /// An address.
        #[query]
        #[param(serde)]
        pub address: ::std::option::Option<::std::net::IpAddr>,
        /// An item.
        pub item: T,
        /// One.
        pub a: u8,
        /// One more.
        pub b: u8,
        /// One more.
        pub c: u8,
        /// One more.
        pub d: u8,
        /// Unknown parameters.
        #[param(rest)]
        pub more: BTreeMap<::std::string::String, ::std::string::String>,
    }

    /// Nothing.
    #[request(GET "/", response = Anything)]
    #[derive(Debug, Clone, Copy)]
    pub struct Nothing;

    #[request(GET "/", response = Anything)]
    pub(crate) struct Braces {}
}

mod private {
    struct Kept;

    #[::restable::response]
    struct Answer;

    #[::restable::request(GET "/{path}", response = Answer)]
    struct Unused {
        #[path]
        path: ::std::string::String,
    }

    pub(crate) fn used() {
        let Unused { path } = Unused::new(::std::string::String::new());
        ::std::mem::drop((path, Kept, Answer));
    }
}

fn main() {
    use ::restable::Endpoint as _;
    let required = requests::EverythingRequired { r#type: "a", id: 1, item: 5_u8, a: 1, b: 2, c: 3, d: 4 };
    let all = requests::Everything::new(required);
    let request = all.request("https://example.com").unwrap();
    ::std::assert_eq!(request.body(), br#"{"all":{"item":5,"a":1,"b":2,"c":3,"d":4}}"#);
    ::std::assert!(requests::Nothing::new().request("x").is_err());
    ::std::assert!(requests::Braces::new().request("x").is_err());
    private::used();
}
