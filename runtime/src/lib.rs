//! Typed bindings for a documented REST API.
//!
//! The reference of a cloud API consists of *response tables*: parameter, type, description. Write one as an annotated
//! struct, and restable decodes and serializes it, distinguishes the normal from the abnormal response, detects drift
//! between documentation and server, and links to the page in rustdoc.
//!
//! ```
//! use restable::{JobId, ResponseError, response};
//!
//! /// Response of every asynchronous call: the task has been accepted.
//! #[response]
//! pub struct TaskIdResponse {
//!     /// ID of the task that was started.
//!     #[param("String")]
//!     pub job_id: JobId,
//! }
//!
//! let task = TaskIdResponse::decode(200, (), r#"{"job_id": "70a599e0"}"#)?;
//! assert_eq!(task.job_id, "70a599e0");
//! # Ok::<(), ResponseError>(())
//! ```
//!
//! | to | use |
//! |---|---|
//! | describe a normal response, with its headers | [`response`] |
//! | describe a nested table | [`structure`] |
//! | describe a response or a nested table that is one of several | [`response`] or [`structure`] on an enum |
//! | describe the values of a parameter | [`values`] |
//! | describe a request | [`request`] |
//! | decode a response | [`Response::decode`] |
//! | send a request and wait for its job or for a state | `client`, with the feature `ureq` or `reqwest` |
//! | list all items of a list in pages | `pages(…)` of [`request`], and the module `pages` |
//! | sign in | the module `auth`, with the feature `auth` |
//! | find out why a call failed | [`ResponseError`], [`ErrorEnvelope`] |
//! | find drift between documentation and server | [`Response::audit`], [`Response::audit_with_headers`] |
//! | inspect a table | [`Described::TABLE`] |
//!
//! The `guide` module has a chapter for each step from the first table to a program; it is part of the documentation with the
//! features `auth`, `reqwest` and `ureq`.
//!
//! # Tolerance
//!
//! Documentation and servers often differ, so decoding is tolerant, and [`Response::audit`] returns everything that it
//! tolerates. A documented string accepts a number or a boolean; a number accepts a numeric string; a boolean accepts
//! `0`, `1`, `"true"` and `"false"`; `null` or a missing value is an empty list, an empty map or `None`; an empty
//! string in place of any other type is `null`; an unknown parameter is ignored or collected; an unknown value is kept.
//!
//! If a body repeats a parameter, decoding uses the last value only: a list, a map or an object replaces the previous
//! one. A `null`, and anything that counts as `null`, does not replace the previous value. In an open value, a map or a
//! field marked `#[param(serde)]`, `null` is a value and the last one is used in any case. `audit` reports each
//! repetition.
//!
//! Lists and objects may nest 127 levels deep, as in `serde_json`; a value that is skipped may nest deeper.
//! For `decode`, the limit applies to everything in a field marked `#[param(serde)]`.
//!
//! # Numbers
//!
//! A float is the `f64` nearest to the digits, with [`Response::decode`] as well as with `serde_json::from_slice`: the
//! feature `float_roundtrip` of `serde_json` is enabled. An integer field accepts a number with a fraction or an
//! exponent only if its value is whole and below 2⁵³ in magnitude, because a larger float may be the rounded value of
//! several integers. `decode` also refuses a fraction beyond the precision of a float; for `serde_json::from_slice`,
//! `1.00000000000000000001` is 1.
//!
//! If the server sends a number for a documented string, [`Response::decode`] keeps its digits, `1.10` or
//! `100000000000000000000`. With `serde_json::from_slice` and other formats the string has the digits of the nearest
//! `f64`, `1.1` or `1e+20`, because a serde format does not pass on the digits. 64-bit integers are exact in every
//! case.
//!
//! `[]` in place of an object or a map is `null` too, since PHP writes it for an object without members, and `{}` in place
//! of a list is a list without elements. A 2xx with an
//! empty body, such as every 204, is decoded as an object without parameters, which succeeds if none is mandatory. An
//! entry of a map that is `null` is left out.
//!
//! The following are errors, because accepting them would lose data silently:
//!
//! - A `null` in a list, or an empty string in a list of another type than strings. Leaving it out would shift the
//!   elements after it, and the lists with a `null` in published pages are rows of a result, in which the position
//!   identifies a value. `Vec<Option<T>>` accepts it, and so does a list whose elements may be absent, such as
//!   `Vec<Vec<T>>`.
//! - A number out of the range of the field's type: `1e39` in an `f32` does not become infinite, and `256` in a `u8`
//!   does not become 0.
//! - NaN and infinities, which JSON cannot represent: writing a table or a request with one fails. A field marked
//!   `#[param(serde)]` is written by its own type, and `serde_json` writes `null` for them.
//!
//! [`MaybeUndefined<T>`](MaybeUndefined) distinguishes `null` from an absent parameter, and writes both as they were
//! read. So does `Option<Option<T>>`, where absent is `None` and `null` is `Some(None)`.
//!
//! # Features
//!
//! | feature | provides | default |
//! |---|---|---|
//! | `std` | `HashMap` as a field, `std` in the dependencies | yes |
//! | `http` | `http::HeaderMap` and `http::StatusCode` as inputs; [`request`] and [`Endpoint`] | yes |
//! | `jiff` | `Timestamp::instant`, which parses the formats of the services, and a `Timestamp` from a `jiff::Timestamp` | no |
//! | `auth` | the module `auth`: access keys that sign requests, Keystone, the renewal of tokens; with a client, `client::Session` | no |
//! | `config` | `auth::Configuration`, which reads `clouds.yaml` and the variables `OS_…` | no |
//! | `ureq` | `client::Ureq`, a blocking client that sends requests and waits for jobs | no |
//! | `reqwest` | `client::Reqwest`, the same as an async client | no |
//! | `tracing` | spans and events of requests, responses and job polling, see below | no |
//!
//! Without `std` the crate needs `alloc`.
//!
//! # Traces
//!
//! With the feature `tracing`, subscribers get these spans and events with the target `restable`:
//!
//! | | | fields |
//! |---|---|---|
//! | span | `call` | `method`, `path`, `status`, `request_id` |
//! | span | `wait` | `path`, `job_id` of a job |
//! | debug | request built, or not | `method`, `path`, `error` |
//! | debug | response received | `status`, `request_id`, `bytes` |
//! | debug | no response, or an incomplete one | `status`, `request_id`, `error` |
//! | warn | a call failed and is sent again | `attempt`, `delay`, `status` |
//! | debug | a call has ended after retries, or could not be repeated | `attempts`, `end` |
//! | debug | waiting for the rate limit | `delay` |
//! | debug | response decoded, or not | `method`, `path`, `status`, `request_id`, `code`, `pointer` |
//! | debug | job or state queried, and its status | `job_id`, `attempt`, `status`, `request_id`, `state` |
//! | warn | a query for a job or a state failed | `job_id`, `attempt`, `failures`, `status`, `request_id`, `code`, `error` |
//! | debug | waiting | `job_id`, `delay` |
//! | debug | the waiting has ended | `job_id`, `attempts`, `elapsed`, `end` |
//!
//! `path` is the documented path, with its path parameters in braces. Traces hold no values of a request, no headers
//! except the request id, no bodies, and no messages of a service, which may repeat what it received. Codes, states and
//! ids are traced on one line, and as `<redacted>` if they repeat a credential of the request. The HTTP clients have
//! logs of their own: see `client`.
//!
//! # Error messages
//!
//! Text of a service is untrusted, so `Display` and `Debug` of every error write it on one line: control characters,
//! line separators, and characters that are invisible or change the direction of text are escaped, and text of more
//! than 1,000 characters is shortened. Accessors such as [`ErrorEnvelope::message`] return the text unchanged.
#![no_std]
// docs.rs shows which feature an item needs; the attribute is unstable.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(missing_debug_implementations, redundant_lifetimes, unnameable_types, unreachable_pub)]
#![warn(clippy::exhaustive_enums, clippy::exhaustive_structs)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;
// The macros refer to the crate by its name, also in its own tests and examples.
extern crate self as restable;

#[cfg(feature = "auth")]
pub mod auth;
#[cfg(any(feature = "ureq", feature = "reqwest"))]
pub mod client;
mod codec;
#[cfg(all(any(doc, doctest), feature = "auth", feature = "reqwest", feature = "ureq"))]
pub mod guide;
pub mod job;
#[cfg(feature = "http")]
pub mod pages;
// Generated code finds the module by the version in its name: see `restable_model::abi`.
#[doc(hidden)]
#[path = "private.rs"]
pub mod __private0_1_0;
#[cfg(feature = "http")]
mod request;
mod response;
pub mod retry;
pub mod state;
mod table;
mod text;
mod trace;
mod types;

pub use codec::field::Field;
pub use codec::limits::Limits;
#[cfg(feature = "http")]
pub use request::{
    Authorize, Conditional, Endpoint, InvalidBase, InvalidSegment, NotModified, OwnedResponse, RawRequest,
    RequestError, RequestedVersion, StreamedBody, XAuthToken,
};
pub use response::audit::{Drift, DriftKind};
pub use response::envelope::{Dialect, ErrorDetail, ErrorEnvelope};
pub use response::error::{Abnormal, Malformed, ResponseError};
pub use response::headers::Headers;
pub use response::status::Status;
pub use response::success::SuccessRule;
pub use response::{RawResponse, Response};
#[doc = include_str!("docs/request.md")]
#[doc = include_str!("docs/param.md")]
#[cfg(feature = "http")]
pub use restable_macros::request;
#[doc = include_str!("docs/response.md")]
#[doc = include_str!("docs/enums.md")]
#[doc = include_str!("docs/param.md")]
pub use restable_macros::response;
#[doc = include_str!("docs/structure.md")]
#[doc = include_str!("docs/enums.md")]
#[doc = include_str!("docs/param.md")]
pub use restable_macros::structure;
#[doc = include_str!("docs/values.md")]
pub use restable_macros::values;
#[doc(inline)]
pub use restable_model::tolerance::InvalidJobId;
#[doc(inline)]
pub use restable_model::{InvalidMicroversion, Location, Microversion, Microversions, Presence};
pub use table::row::{Link, Parameter};
pub use table::{Body, Described, OneOf, Shape, Table, Variant};
pub use types::file_part::FilePart;
pub use types::job_id::JobId;
pub use types::maybe_undefined::MaybeUndefined;
pub use types::secret::Secret;
#[cfg(feature = "jiff")]
pub use types::timestamp::InvalidTimestamp;
pub use types::timestamp::Timestamp;
pub use types::values::Values;
#[doc(no_inline)]
pub use zeroize::Zeroize;

// Runs the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
