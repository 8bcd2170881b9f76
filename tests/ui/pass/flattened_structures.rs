//! Flattened structures, defaults, aliases, constants and three states in a crate that denies every lint, with shadowed names,
//! generics and raw identifiers.
#![no_implicit_prelude]
#![deny(warnings, missing_docs, unsafe_code, missing_debug_implementations, missing_copy_implementations)]
#![deny(future_incompatible, nonstandard_style, rust_2018_idioms, let_underscore, keyword_idents, unused)]
#![deny(trivial_casts, trivial_numeric_casts, unreachable_pub, unused_qualifications, unused_lifetimes)]
#![deny(unused_results, unused_import_braces, explicit_outlives_requirements, elided_lifetimes_in_paths)]
#![deny(single_use_lifetimes, redundant_lifetimes, unnameable_types)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]

pub mod tables {
    //! Tables.
    use ::restable::{MaybeUndefined, request, response, structure, values};
    use ::std::borrow::Cow;
    use ::std::collections::BTreeMap;

    /// Shadows the prelude.
    pub type Option<T> = ::std::option::Option<T>;
    /// Shadows the prelude.
    #[derive(Debug, Clone, Copy)]
    pub struct String;
    /// Shadows the prelude.
    pub trait Default {}
    /// Shadows the prelude.
    pub trait From {}
    /// Shadows a name of the runtime.
    pub trait Flatten {}

    /// A state.
    #[values(rename_all = "kebab-case")]
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum State {
        /// Up.
        RunningFast,
        /// Down.
        Down,
    }

    /// The position in a list.
    #[structure(rename_all = "camelCase")]
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Page<T> {
        /// How many.
        #[param("Integer", default = 2 + 3, alias = "pageSize")]
        pub page_limit: u32,
        /// A raw identifier.
        #[param("String", default = "x")]
        pub r#type: ::std::string::String,
        /// The state.
        #[param(default = State::Down)]
        pub state: State,
        /// Anything.
        #[param(default)]
        pub items: ::std::vec::Vec<T>,
    }

    /// A list.
    #[response]
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Listed<'a, T> {
        /// Borrowed.
        pub name: Cow<'a, str>,
        /// The position.
        #[param(flatten)]
        pub page: Page<T>,
        /// The same in a box.
        #[param(flatten)]
        pub boxed: ::std::boxed::Box<Links>,
        /// The rest.
        #[param(rest)]
        pub rest: BTreeMap<::std::string::String, T>,
    }

    /// Links.
    #[structure]
    #[derive(Debug, Clone, PartialEq, Eq, ::std::default::Default)]
    pub struct Links {
        /// The next page.
        pub next: MaybeUndefined<::std::string::String>,
    }

    /// Lists.
    #[request(
        POST "/v1/{type}",
        response = (),
        header("Accept" = "application/json", "X-Level" = 3),
        query("detail" = true),
        body("kind" = "list"),
        rename_all = "camelCase",
    )]
    #[derive(Debug, Clone)]
    pub struct List<T> {
        /// A raw identifier.
        #[path]
        #[param(default = "x")]
        pub r#type: ::std::string::String,
        /// The position.
        #[query]
        #[param(flatten)]
        pub page: Page<T>,
        /// Links.
        #[param(flatten, default)]
        pub links: Links,
    }
}

fn main() {
    use ::restable::Endpoint as _;
    use ::std::assert_eq;

    let body = r#"{"name": "n", "pageSize": 4, "items": [1], "next": null, "x": 2}"#;
    let listed = tables::Listed::<'_, u8>::decode(200, (), body).unwrap();
    assert_eq!((listed.page.page_limit, listed.page.r#type.as_str()), (4, "x"));
    assert_eq!(listed.boxed.next, ::restable::MaybeUndefined::Null);
    assert_eq!(listed.rest.len(), 1);
    let list = tables::List::new(listed.page);
    let request = list.request("https://api.example.com").unwrap();
    assert_eq!(request.uri().query().unwrap(), "detail=true&pageLimit=4&type=x&state=down&items=1");
    assert_eq!(request.body(), br#"{"kind":"list"}"#);
}
