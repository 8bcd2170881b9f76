//! Generated code triggers no lint that a crate may deny: the test is that this file compiles and that Clippy reports
//! nothing.
#![deny(warnings, missing_docs, unsafe_code, missing_debug_implementations, missing_copy_implementations)]
#![deny(future_incompatible, nonstandard_style, rust_2018_idioms, let_underscore, keyword_idents, unused)]
#![deny(trivial_casts, trivial_numeric_casts, unreachable_pub, unused_qualifications, unused_lifetimes)]
#![deny(unused_results, unused_import_braces, explicit_outlives_requirements, elided_lifetimes_in_paths)]
#![deny(single_use_lifetimes, variant_size_differences, redundant_lifetimes, unnameable_types)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]

pub mod tables {
    //! Tables.
    use std::borrow::Cow;
    use std::collections::BTreeMap;

    use restable::{JobId, Secret, Status, response, structure, values};

    /// An answer.
    #[response(docs = "https://docs.example.com/", page = "answer.html", success("/code", "0"))]
    #[derive(Debug, Clone)]
    pub struct Answer {
        /// ID of the job.
        #[param("String", mandatory, see("Jobs", "jobs.html"))]
        pub job_id: JobId,
        /// Servers.
        #[param("Array of objects", optional)]
        pub servers: Vec<Server>,
        /// Its state.
        #[param("String")]
        pub state: Option<State>,
        /// Its address.
        #[param(serde)]
        pub address: Option<std::net::IpAddr>,
        /// Unknown parameters.
        #[param(rest)]
        pub more: BTreeMap<String, String>,
    }

    /// A server.
    #[structure]
    #[derive(Debug, Clone)]
    pub struct Server {
        /// Its ID.
        #[param("String", name = "server_id")]
        pub id: String,
        /// The nested servers.
        pub within: Vec<Self>,
    }

    /// Any answer.
    #[response]
    #[derive(Debug, Clone, Copy)]
    pub struct Nothing;

    /// A response whose body says whether the call succeeded.
    #[response(success("/results/0/inner/code", "0"))]
    #[derive(Debug, Clone)]
    pub struct Results {
        /// The results.
        #[param("Array of objects", mandatory)]
        pub results: Vec<Outcome<Inner>>,
        /// One more.
        pub last: Outcome<Inner>,
    }

    /// A result.
    #[structure]
    #[derive(Debug, Clone)]
    pub struct Outcome<T> {
        /// The nested value.
        pub inner: T,
        /// The nested value in a box.
        pub boxed: Box<Inner>,
    }

    /// A nested result.
    #[structure]
    #[derive(Debug, Clone)]
    pub struct Inner {
        /// Its code.
        pub code: String,
    }

    /// A generic response.
    #[response(success("/item/code", "0"))]
    #[derive(Debug, Clone)]
    pub struct Around<T> {
        /// The item.
        pub item: T,
    }

    /// A list.
    #[response]
    #[derive(Debug, Clone)]
    pub struct Servers(pub Vec<Server>);

    /// Headers and a status.
    #[response]
    #[derive(Debug, Clone)]
    pub struct Head<'a, T> {
        /// A token.
        #[header("X-Subject-Token")]
        #[param("String", mandatory)]
        pub token: Secret<String>,
        /// The ID of a job.
        #[param(header = "X-Job")]
        pub job_id: Option<JobId>,
        /// A link.
        #[header("Link")]
        pub link: Option<Cow<'a, str>>,
        /// The status.
        #[status]
        pub status: Status,
        /// An item.
        pub item: T,
    }

    /// A header beside a field of serde.
    #[response]
    #[derive(Debug, Clone)]
    pub struct Late {
        /// A region.
        #[header("X-Region")]
        pub region: State,
        /// An address.
        #[param(serde)]
        pub address: std::net::IpAddr,
    }

    /// Borrowed text.
    #[structure]
    #[derive(Debug, Clone)]
    pub struct Borrowed<'a, T> {
        /// A name.
        pub name: Cow<'a, str>,
        /// An item.
        pub item: T,
    }

    /// A state.
    #[values]
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum State {
        /// Done.
        Done,
        /// Failed.
        #[value("FAILED")]
        Failed,
    }
}

pub mod requests {
    //! Requests, and the jobs they start.
    use restable::{JobId, request, response, values};

    /// A request with more arguments than Clippy allows, whose types and names it warns about.
    #[request(POST "/v1/{project_id}/servers", response = Started)]
    #[derive(Debug, Clone)]
    #[must_use]
    #[allow(clippy::struct_excessive_bools, clippy::option_option, clippy::box_collection)]
    pub struct CreateServer {
        /// A project.
        #[path]
        pub project_id: String,
        /// A name.
        pub name: String,
        /// A similar name.
        pub nane: String,
        /// Short.
        pub a: bool,
        /// Short.
        pub b: bool,
        /// Short.
        pub c: bool,
        /// Short.
        pub d: bool,
        /// Short.
        pub e: u8,
        /// Hidden.
        _hidden: String,
    }

    /// A request without arguments.
    #[request(GET "/v1/servers", response = Started)]
    #[derive(Debug, Clone, Copy)]
    pub struct ListServers {
        /// How many.
        #[query]
        pub limit: Option<u32>,
    }

    /// The lint levels of the item apply to `new`.
    #[request(GET "/v1/names", response = Started)]
    #[derive(Debug, Clone)]
    #[allow(non_snake_case)]
    pub struct AllowedNames {
        /// A name as on the page.
        #[query]
        pub serverName: String,
    }

    /// An expectation is fulfilled by the item, and becomes `allow` in `new`.
    #[request(GET "/v1/names", response = Started)]
    #[derive(Debug, Clone)]
    #[expect(non_snake_case, reason = "the page writes it so")]
    pub struct ExpectedNames {
        /// A name as on the page.
        #[query]
        pub serverName: String,
    }

    /// A deprecated spelling.
    #[deprecated]
    pub type OldName = String;

    /// The lint levels of a field apply to the argument of `new`.
    #[request(GET "/v1/names", response = Started)]
    #[derive(Debug, Clone)]
    pub struct ExpectedField {
        /// A deprecated field.
        #[expect(deprecated)]
        #[query]
        pub name: OldName,
    }

    /// A lint level may depend on a `cfg`.
    #[request(GET "/v1/names", response = Started)]
    #[derive(Debug, Clone)]
    #[cfg_attr(all(), allow(non_snake_case), must_use)]
    pub struct ConditionallyAllowed {
        /// A name as on the page.
        #[query]
        pub serverName: String,
    }

    /// `forbid` on the item does not conflict with an `allow` on its impls.
    #[response(job(state = status))]
    #[derive(Debug, Clone)]
    #[forbid(deprecated, dead_code, unused)]
    #[doc(hidden)]
    pub struct Forbidding {
        /// Its state.
        pub status: String,
    }

    /// Its job.
    #[response(job(state = status))]
    #[derive(Debug, Clone)]
    #[deprecated]
    pub struct Job {
        /// Its state.
        #[deprecated]
        pub status: State,
    }

    /// Query the status of a job.
    #[request(GET "/v1/jobs/{id}", response = Job)]
    #[derive(Debug, Clone)]
    #[deprecated]
    pub struct ShowJob {
        /// Its ID.
        #[deprecated]
        #[path]
        pub id: JobId,
    }

    /// The response that starts a job.
    #[response]
    #[derive(Debug, Clone)]
    #[must_use]
    #[allow(deprecated)]
    pub struct Started {
        /// Its ID.
        #[param(status = ShowJob)]
        #[deprecated]
        pub job_id: JobId,
    }

    /// A state.
    #[values]
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[allow(non_camel_case_types)]
    pub enum State {
        /// As on the page.
        done_and_gone,
        /// A deprecated field.
        #[deprecated]
        Old,
    }
}

#[allow(unused_imports)]
mod conditions {
    //! A field that a `cfg` removes leaves nothing in the expansion.
    use restable::{request, response, structure, values};

    #[response]
    #[cfg(any())]
    struct Answer {
        no: ThereIsNoSuchType,
    }

    #[structure]
    #[cfg_attr(all(), cfg(any()))]
    struct Server<'a>(&'a ThereIsNoSuchType);

    #[request(GET "/v1/servers", response = ThereIsNoSuchType)]
    #[cfg(any())]
    struct ListServers;

    #[values]
    #[cfg(any())]
    enum State {
        Done,
    }
}

pub mod travels {
    //! Requests.
    use std::borrow::Cow;

    use restable::request;

    use super::tables::{Answer, State};

    /// An alias.
    pub type Id<'a> = Cow<'a, str>;

    /// Show a server.
    #[request(GET "/v1/{state}/{id}", response = Answer)]
    #[derive(Debug, Clone)]
    pub struct ShowServer<'a> {
        /// Its state.
        #[path]
        pub state: State,
        /// Its ID.
        #[path]
        pub id: Id<'a>,
        /// States.
        #[query]
        pub states: Vec<State>,
    }

    /// Put servers.
    #[request(PUT "/v1/{state}", response = Answer)]
    #[derive(Debug, Clone)]
    pub struct PutServers {
        /// Their state.
        #[path]
        pub state: State,
        /// States.
        #[query]
        pub states: Option<Vec<State>>,
        /// Their numbers.
        #[param(body)]
        pub numbers: Vec<i64>,
    }
}

#[test]
fn decodes() {
    let answer = tables::Answer::decode(200, (), br#"{"job_id":"a","code":"0"}"#);
    assert!(answer.is_ok());
    let results = tables::Results::decode(200, (), br#"{"results":[]}"#);
    assert!(results.is_err());
    let around = tables::Around::<tables::Inner>::decode(200, (), br#"{"item":{"code":"0"}}"#);
    assert!(around.is_ok());
}
