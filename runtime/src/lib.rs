//! Typed bindings for a documented REST API.
//!
//! The reference of a cloud API is a pile of *response tables*: parameter, type, description. Write one as an annotated
//! struct, and it decodes, is written back, tells a normal answer from an abnormal one, finds out where documentation and
//! server differ, and links back to its page.
//!
//! ```
//! use restable::{JobId, ResponseError, response};
//!
//! /// Answer to every asynchronous call: the task has been accepted.
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
//! | describe a normal answer | [`response`] |
//! | describe a nested table | [`structure`] |
//! | describe the values of a parameter | [`values`] |
//! | describe a call | [`request`] |
//! | decode an answer | [`Response::decode`] |
//! | send a call and wait for its job | `client`, with the feature `ureq` or `reqwest` |
//! | find out why it failed | [`ResponseError`], [`ErrorEnvelope`] |
//! | find drift between documentation and server | [`Response::audit`] |
//! | look at a table | [`Described::TABLE`] |
//!
//! # What is tolerated
//!
//! Documents are input, not truth, so reading is tolerant, and never silently so: [`Response::audit`] returns every
//! deviation. A documented string accepts a number or a boolean; a number accepts a numeric string; a boolean accepts
//! `0`, `1`, `"true"` and `"false"`; `null` or nothing is an empty list, an empty map or `None`; an empty string where no
//! string is documented is `null`; an unknown parameter is ignored or collected; an unknown value is kept.
//!
//! Where a body repeats a parameter, the last value counts, and only that one: a list, a map or an object replaces the one
//! before it. A `null`, and what counts as `null`, does not undo the value before it. In an open value, a map or a field
//! marked `#[param(serde)]`, where `null` is a value, the last one counts whatever it is. `audit` reports each repetition.
//!
//! Lists and objects nest 127 levels deep at most, as in `serde_json`; a value that is passed over may nest deeper.
//! For `decode`, a field marked `#[param(serde)]` counts with all that it holds.
//!
//! # Numbers
//!
//! A float is the `f64` nearest to the digits, by [`Response::decode`] as well as by `serde_json::from_slice`: the feature
//! `float_roundtrip` of `serde_json` is on. A number with a fraction or an exponent fills an integer only if it is whole and
//! below 2⁵³ in magnitude, because from there on a float does not say which integer was meant. `decode` sees a fraction
//! beyond the precision of a float too; for `serde_json::from_slice`, `1.00000000000000000001` is 1.
//!
//! A documented string keeps the digits of the number that the server wrote there, `1.10` or `100000000000000000000`, if
//! [`Response::decode`] reads it. By `serde_json::from_slice` and other formats the string has
//! the digits of the nearest `f64`, `1.1` or `1e+20`, because a format of serde hands over no digits. Integers of 64 bits
//! are exact everywhere.
//!
//! `[]` where an object or a map is documented is `null` too, since PHP writes an object without members so. A 2xx with an
//! empty body, as every 204, is an object of which no parameter came: where none is mandatory, it decodes. An
//! entry of a map that is `null` is left out.
//!
//! These are errors, because tolerance would lose something in silence:
//!
//! - A `null` in a list, or an empty string in a list of no strings. Leaving it out would move the elements after it, and
//!   the lists with a `null` in published pages are rows of a result, where the position says what a value is. Write
//!   `Vec<Option<T>>` to keep it. A list whose elements may be absent themselves, as `Vec<Vec<T>>`, keeps the place.
//! - A number out of the range of the field's type: `1e39` in an `f32` is not infinite, nor is `256` in a `u8` 0.
//! - NaN and infinities, which JSON cannot write: neither a table nor a request is written with one. A field marked
//!   `#[param(serde)]` is written as its type says, and `serde_json` writes `null` for them.
//!
//! `Option<Option<T>>` tells `null` from nothing: an absent parameter is `None`, `null` is `Some(None)`, and both are written
//! as they were read.
//!
//! # Features
//!
//! | feature | gives | default |
//! |---|---|---|
//! | `std` | `HashMap` as a field, `std` in the dependencies | yes |
//! | `http` | `http::HeaderMap` and `http::StatusCode` as inputs; [`request`] and [`Endpoint`] | yes |
//! | `jiff` | `Timestamp::instant`, which parses what the services write | no |
//! | `ureq` | `client::Ureq`, which sends requests and waits for jobs, blocking | no |
//! | `reqwest` | `client::Reqwest`, the same, async | no |
//! | `tracing` | spans and events of requests, answers and job polling, see below | no |
//!
//! Without `std` the crate needs `alloc`.
//!
//! # Traces
//!
//! With the feature `tracing` the following is told under the target `restable`, for whoever subscribes:
//!
//! | | | fields |
//! |---|---|---|
//! | span | `call` | `method`, `path`, `status`, `request_id` |
//! | span | `wait` | `path`, `job_id` |
//! | debug | request built, or not | `method`, `path`, `error` |
//! | debug | answered | `status`, `request_id`, `bytes` |
//! | debug | no answer, or the beginning of one | `status`, `request_id`, `error` |
//! | debug | answer decoded, or not | `method`, `path`, `status`, `request_id`, `code`, `pointer` |
//! | debug | asking for a job, and what it tells | `job_id`, `attempt`, `status`, `request_id`, `state` |
//! | warn | a query for a job went wrong | `job_id`, `attempt`, `failures`, `status`, `request_id`, `code`, `error` |
//! | debug | waiting | `job_id`, `delay` |
//! | debug | the waiting has ended | `job_id`, `attempts`, `elapsed`, `end` |
//!
//! `path` is the path as it is documented, with its placeholders. No value of a request is traced, no header but the id of the
//! request, no body, and no message of a service, which may repeat what it was sent. Codes, states and ids are traced in one
//! line, and as `<redacted>` where they repeat a credential of the request. The HTTP clients log for themselves: see
//! `client`.
//!
//! # What errors show
//!
//! Words of a service are untrusted, so `Display` and `Debug` of every error write them in one line: control characters, line
//! separators, and characters that are invisible or change the direction of text are escaped, and what is longer than 1,000
//! characters is cut. Accessors such as [`ErrorEnvelope::message`] give the text as it came.
#![no_std]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;
// The macros name the crate by its path, in this crate's own tests and examples too.
extern crate self as restable;

mod answer;
mod audit;
mod chain;
#[cfg(any(feature = "ureq", feature = "reqwest"))]
pub mod client;
mod encode;
#[cfg(feature = "http")]
mod endpoint;
mod envelope;
mod error;
mod field;
mod headers;
pub mod job;
mod job_id;
mod json;
mod kind;
mod limits;
mod place;
// Generated code finds the module by the version in its name: see `restable_model::abi`.
#[doc(hidden)]
#[path = "private.rs"]
pub mod __private0_1_0;
mod read;
mod record;
mod response;
mod row;
mod secret;
mod shown;
mod sniff;
mod status;
mod success;
mod table;
mod timestamp;
mod trace;
mod trail;
mod values;
mod view;
mod word;

pub use audit::{Drift, DriftKind};
#[cfg(feature = "http")]
pub use endpoint::{Authorize, Endpoint, InvalidBase, InvalidSegment, OwnedResponse, RequestError, XAuthToken};
pub use envelope::{Dialect, ErrorDetail, ErrorEnvelope};
pub use error::{Abnormal, Malformed, ResponseError};
pub use field::Field;
pub use headers::Headers;
pub use job_id::JobId;
pub use limits::Limits;
pub use response::Response;
#[doc = include_str!("docs/request.md")]
#[doc = include_str!("docs/param.md")]
#[cfg(feature = "http")]
pub use restable_macros::request;
#[doc = include_str!("docs/response.md")]
#[doc = include_str!("docs/param.md")]
pub use restable_macros::response;
#[doc = include_str!("docs/structure.md")]
#[doc = include_str!("docs/param.md")]
pub use restable_macros::structure;
#[doc = include_str!("docs/values.md")]
pub use restable_macros::values;
#[cfg(feature = "http")]
#[doc(inline)]
pub use restable_model::Location;
#[doc(inline)]
pub use restable_model::Presence;
#[doc(inline)]
pub use restable_model::tolerance::InvalidJobId;
pub use row::{Link, Parameter};
pub use secret::Secret;
pub use status::Status;
pub use success::SuccessRule;
pub use table::{Body, Described, Shape, Table};
#[cfg(feature = "jiff")]
pub use timestamp::InvalidTimestamp;
pub use timestamp::Timestamp;
pub use values::Values;
