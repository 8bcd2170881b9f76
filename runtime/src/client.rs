//! Clients that send: thin layers over [ureq](https://docs.rs/ureq) and [reqwest](https://docs.rs/reqwest).
//!
//! Each knows one [`Service`] and does two things: `send` carries one [`Endpoint`](crate::Endpoint) there and back, and
//! `wait` asks for a job until it has ended, with a [`Poller`](crate::job::Poller). `exchange` below them takes any
//! request and gives the answer with its headers.
//!
//! They take the clients of ureq 3 and reqwest 0.13.
//!
//! | feature | client | waits by |
//! |---|---|---|
//! | `ureq` | [`Ureq`], blocking | `std::thread::sleep` |
//! | `reqwest` | [`Reqwest`], async | the sleep of the caller's runtime: `tokio::time::sleep` |
//!
//! Both behave alike:
//!
//! * The clients' own features are off, so TLS, proxies and compression are the choice of your `Cargo.toml`, as in
//!   `ureq = { version = "3", features = ["rustls"] }`. Without TLS an `https://` address is refused.
//! * No redirect is followed, because `X-Auth-Token` would follow it to any host: a 3xx is an abnormal response.
//! * A body is read up to [`Service::body_limit`], whatever `Content-Length` says.
//! * `send` waits as long as the client you hand in does, which is for ever unless you set its timeouts. A query for a
//!   job takes [`PollPolicy::query_timeout`](crate::job::PollPolicy::query_timeout) at most, and ends at the deadline.
//! * Nothing is sent twice, except queries for a job.
//! * A 401 is reported to [`Authorize::refused`](crate::Authorize::refused). A query for a job is then authorized afresh and
//!   sent once more; a second 401 in a row ends the waiting.
//!
//! # What is logged
//!
//! What this crate traces holds no secret, see [Traces](crate#traces). The HTTP clients log for themselves, through
//! [`log`](https://docs.rs/log), and a program that collects `log` in `tracing` finds their lines in the spans of this crate:
//!
//! | client | at DEBUG | at TRACE |
//! |---|---|---|
//! | ureq | host, status, a few harmless headers; path and query where TRACE is on | **every byte that is sent and received**, token and body included, as a hexadecimal dump (`ureq_proto`) |
//! | reqwest | host | nothing secret, unless `ClientBuilder::connection_verbose` is on: then **every byte** (`reqwest::connect::verbose`) |
//!
//! So keep TRACE of them off. As a filter of `env_logger` or `tracing-subscriber`:
//!
//! ```text
//! RUST_LOG=trace,ureq=info,ureq_proto=off,reqwest=info
//! ```
//!
//! `log::set_max_level(log::LevelFilter::Debug)` does it for the whole process, and the feature `release_max_level_debug` of
//! `log` when compiling. This crate cannot: a library that lowers the level lowers it for the whole program.
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

mod call;
mod error;
mod polling;
#[cfg(feature = "reqwest")]
mod reqwest;
mod service;
#[cfg(feature = "ureq")]
mod ureq;

pub use error::{CallError, Incomplete};
#[cfg(feature = "reqwest")]
pub use reqwest::Reqwest;
pub use service::Service;
#[cfg(feature = "ureq")]
pub use ureq::Ureq;
