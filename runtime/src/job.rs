//! Waiting for a job.
//!
//! If a call takes time, the service responds with a [`JobId`](crate::JobId) and does the work in a job. Starting a job
//! and waiting for it are separate steps: the id is available before the waiting begins, every error of the waiting has
//! it, and a [`Poller`] can be created from a stored id to continue an earlier wait.
//!
//! * [`StartsJob`] connects the response that has the id, by type, with the request that queries the job's status.
//! * [`JobStatus`] returns the state, the failure, the progress and the entities of a job from a response.
//! * [`Vocabulary`] maps the words of a service to a [`JobState`].
//! * [`PollPolicy`] sets when to query and when to stop.
//! * [`Poller`] takes the time and the responses, and returns the [next](Next) step. It opens no socket and never
//!   sleeps.
//!
//! `restable::client` (features `ureq` and `reqwest`) adds a clock and a socket. Without those features, the standard
//! library is enough for polling:
//!
//! ```
//! use std::time::{Duration, Instant};
//!
//! use restable::job::{JobError, Next, PollPolicy, Poller};
//! use restable::{JobId, response};
//!
//! #[response(job(state = status))]
//! pub struct ShowJob {
//!     pub status: String,
//! }
//!
//! /// In place of an HTTP client: returns the status and the body of the response.
//! fn query(id: &JobId) -> std::io::Result<(u16, Vec<u8>)> {
//!     assert_eq!(id, "70a599e0-31e7-49b7-b260-868f441e862b");
//!     Ok((200, br#"{"status": "SUCCESS"}"#.to_vec()))
//! }
//!
//! fn wait(id: JobId, policy: PollPolicy) -> Result<ShowJob, JobError<ShowJob>> {
//!     let start = Instant::now();
//!     let mut poller = Poller::new(id, policy, start.elapsed());
//!     loop {
//!         match poller.next(start.elapsed()) {
//!             Next::Send => match query(poller.job_id()) {
//!                 Ok((status, body)) => poller.on_response(start.elapsed(), status, (), &body),
//!                 Err(error) => poller.on_transport_error(start.elapsed(), error),
//!             },
//!             Next::Wait(delay) => std::thread::sleep(delay),
//!             Next::Done(status) => return Ok(status),
//!             Next::Failed(error) => return Err(error),
//!         }
//!         println!("{}", poller.report());
//!     }
//! }
//!
//! let id = "70a599e0-31e7-49b7-b260-868f441e862b".parse()?;
//! assert_eq!(wait(id, PollPolicy::with_timeout(Duration::from_secs(600)))?.status, "SUCCESS");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod error;
pub(crate) mod last_known;
pub(crate) mod machine;
#[doc(hidden)]
pub mod part;
mod policy;
mod poller;
pub(crate) mod queries;
mod report;
mod seed;
#[cfg(feature = "http")]
mod start;
mod state;
mod status;
mod verdict;
mod vocabulary;

pub use crate::types::percent::Percent;
pub use error::{JobError, JobErrorKind};
pub use last_known::QueryError;
pub use policy::PollPolicy;
pub use poller::{Next, Poller};
pub use report::Report;
#[cfg(feature = "http")]
pub use start::{Job, JobIds, StartsJob};
pub use state::JobState;
pub use status::JobStatus;
pub use vocabulary::Vocabulary;
