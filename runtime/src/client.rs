//! HTTP clients: thin layers over [ureq](https://docs.rs/ureq) and [reqwest](https://docs.rs/reqwest).
//!
//! A client calls one [`Service`]. `send` sends the request of one [`Endpoint`](crate::Endpoint) and decodes the
//! response; `wait` queries a job until it has ended, with a [`Poller`](crate::job::Poller); `items` and `pages` return
//! a list that comes in [pages](crate::pages), with a [`Pager`](crate::pages::Pager). `exchange` sends any request and
//! returns the response with its headers. `upload` reads the raw body of a request from a stream, and
//! `download` returns the raw body of a response as one.
//!
//! For an exchange that no attribute can describe, there are two ways: build the request with [`Service::request`], change it,
//! send it with `exchange`, and decode the response with [`Endpoint::decode`](crate::Endpoint::decode); or implement
//! [`OwnedResponse`](crate::OwnedResponse) for a type of your own, and name it in `response = …`.
//!
//! The clients use ureq 3 and reqwest 0.13.
//!
//! | feature | client | waits with |
//! |---|---|---|
//! | `ureq` | [`Ureq`], blocking | `std::thread::sleep` |
//! | `reqwest` | [`Reqwest`], async | the sleep of the caller's runtime: `tokio::time::sleep` |
//!
//! Both behave in the same way:
//!
//! * The default features of ureq and reqwest are off, so your `Cargo.toml` chooses TLS, proxies and compression, as in
//!   `ureq = { version = "3", features = ["rustls"] }`. Without TLS, an `https://` address is refused.
//! * Redirects are not followed, because `X-Auth-Token` would be sent to any host. A 3xx is an abnormal response.
//! * A body is read up to [`Service::body_limit`], whatever `Content-Length` says.
//! * `send` has the timeouts of the client that you pass in. Without timeouts it may wait forever. A query for a job
//!   takes [`PollPolicy::query_timeout`](crate::job::PollPolicy::query_timeout) at most, and ends at the deadline.
//! * A call is sent again after a temporary failure if that is safe: up to three attempts, with growing delays, the
//!   `Retry-After` of the service, and a budget that all calls of a service share. [`Service::retry`] sets the policy.
//!   Retries are the default because services throttle their callers. A program that repeats calls itself should set
//!   [`RetryPolicy::none`](crate::retry::RetryPolicy::none), or both would repeat them.
//! * A 401 is reported to [`Authorize::refused`](crate::Authorize::refused). A query for a job is then authorized again
//!   and sent once more; a second 401 in a row is an error.
//!
//! With the feature `auth`, a `Session` signs in with Keystone, renews the token, and finds the address of a service in the
//! catalog: see `Session` for an example.
//!
//! # Logging
//!
//! The traces of this crate hold no secrets, see [Traces](crate#traces). The HTTP clients have logs of their own,
//! through [`log`](https://docs.rs/log). A program that collects `log` in `tracing` gets them inside the spans of this
//! crate:
//!
//! | client | at DEBUG | at TRACE |
//! |---|---|---|
//! | ureq | host, status, a few harmless headers; path and query if TRACE is on | **every byte that is sent and received**, token and body included, as a hexadecimal dump (`ureq_proto`) |
//! | reqwest | host | nothing secret, unless `ClientBuilder::connection_verbose` is on: then **every byte** (`reqwest::connect::verbose`) |
//!
//! So keep their TRACE level off. As a filter of `env_logger` or `tracing-subscriber`:
//!
//! ```text
//! RUST_LOG=trace,ureq=info,ureq_proto=off,reqwest=info
//! ```
//!
//! `log::set_max_level(log::LevelFilter::Debug)` does the same for the whole process at run time, and the feature
//! `release_max_level_debug` of `log` at compile time. This crate sets neither, because a library that lowers the level
//! lowers it for the whole program.
#![cfg_attr(
    feature = "ureq",
    doc = r#"
```no_run
use std::time::Duration;

use restable::client::{Service, Ureq};
use restable::job::PollPolicy;
use restable::{JobId, XAuthToken, request, response};

#[response]
pub struct Started {
    #[param(status = ShowJob)]
    pub job_id: JobId,
}

#[request(DELETE "/v1/{project_id}/cloudservers/{server_id}", response = Started)]
pub struct DeleteServer {
    #[path] pub project_id: String,
    #[path] pub server_id: String,
}

/// Show a job.
#[request(GET "/v1/{project_id}/jobs/{job_id}", response = JobDetails)]
pub struct ShowJob {
    #[path] pub project_id: String,
    #[path] pub job_id: JobId,
}

#[response(job(state = status, reason = fail_reason))]
pub struct JobDetails {
    pub status: String,
    pub fail_reason: Option<String>,
}

let service = Service::new("https://ecs.example.com").authorize(XAuthToken("gAAAAB".into()));
let client = Ureq::new(ureq::Agent::new_with_defaults(), service);

let job = client.send(&DeleteServer::new("p-1".into(), "s-1".into()))?.job();
let policy = PollPolicy::with_timeout(Duration::from_secs(1_800));
client.wait(&job, |id| ShowJob::new("p-1".into(), id), policy, |report| println!("{report}"))?;
# Ok::<(), Box<dyn std::error::Error>>(())
```
"#
)]

mod access;
mod attempts;
mod call;
mod connection_error;
mod download;
mod error;
mod head;
mod paging;
mod polling;
#[cfg(feature = "reqwest")]
mod reqwest;
mod retries;
mod service;
#[cfg(feature = "auth")]
mod session;
mod upload;
#[cfg(feature = "ureq")]
mod ureq;

pub use attempts::Attempts;
pub use connection_error::ConnectionError;
pub use download::Download;
pub use error::{CallError, Incomplete};
#[cfg(feature = "reqwest")]
pub use reqwest::{BodyStream, Reqwest, ReqwestItems, ReqwestPages};
pub use service::Service;
#[cfg(feature = "auth")]
pub use session::{Session, SignInError};
#[cfg(feature = "ureq")]
pub use ureq::{BodyReader, Ureq, UreqItems, UreqPages};
