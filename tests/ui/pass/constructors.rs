//! `new` and the struct of required fields compile under strict lints, and with any names.
#![deny(warnings, missing_docs, missing_debug_implementations)]
#![deny(clippy::pedantic, clippy::exhaustive_structs, non_snake_case, unused)]
#![allow(dead_code)]

mod api {
    struct Option;
    struct Vec;
    struct String;

    /// Required.
    #[restable::structure(new)]
    #[derive(Debug, Clone)]
    #[non_exhaustive]
    #[allow(non_snake_case)]
    pub struct r#Disk {
        /// `required` is the name of the argument too.
        pub required: std::string::String,
        /// A name that is no name in Rust.
        pub r#type: std::string::String,
        /// A name in another case.
        pub sizeGb: u32,
        /// An old name.
        #[deprecated]
        pub old: u32,
        without_docs: Hidden,
        /// The zone.
        pub zone: std::option::Option<std::string::String>,
    }

    /// Not visible to others.
    #[restable::structure(new)]
    #[derive(Debug, Clone)]
    struct Hidden;

    pub(super) fn hidden() -> Disk {
        let required = || std::string::String::from("a");
        Disk::new(DiskRequired { required: required(), r#type: required(), sizeGb: 1, old: 2, without_docs: Hidden::new() })
    }
}

fn main() {
    #[restable::structure(new)]
    struct Local<T: Clone, U, const N: usize>
    where
        U: From<T>,
    {
        a: T,
        b: T,
        c: T,
        d: T,
        e: Option<U>,
        f: Option<Counted<N>>,
    }
    #[restable::structure(new)]
    struct Counted<const N: usize>;

    let local: Local<u8, u16, 3> = Local::new(LocalRequired { a: 1, b: 2, c: 3, d: 4 });
    let _ = (local.e, local.f, Counted::<3>::new(), api::hidden());
}
