//! Waiting for a job.
//!
//! A service that needs time for a call answers it with a [`JobId`](crate::JobId) and does the work in a job. Starting
//! and waiting are two things: the id is at hand before anything is waited for, every error of the waiting carries it,
//! and a [`Poller`] made of a stored id goes on where another stopped.
//!
//! * [`StartsJob`] leads from the answer with the id, typed, to the request that asks for the job's status.
//! * [`JobStatus`] says where a response has state, failure, progress and entities.
//! * [`Vocabulary`] says which word of a service means which [`JobState`].
//! * [`PollPolicy`] says when to ask and when to stop.
//! * [`Poller`] is told the time and the answers, and says what to do [next](Next). It opens no socket and never sleeps.
//!
//! `restable::client` (features `ureq` and `reqwest`) lends it a clock and a socket. Without those features, polling with
//! the standard library alone is:
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
//! /// Stands for an HTTP client: the status and the body of the answer.
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

mod backoff;
mod error;
#[doc(hidden)]
pub mod part;
mod percent;
mod policy;
mod poller;
mod queries;
mod report;
mod retry_after;
#[cfg(feature = "http")]
mod start;
mod state;
mod status;
mod verdict;
mod vocabulary;

pub use error::{JobError, JobErrorKind, QueryError};
pub use percent::Percent;
pub use policy::PollPolicy;
pub use poller::{Next, Poller};
pub use report::Report;
#[cfg(feature = "http")]
pub use start::{Job, JobIds, StartsJob};
pub use state::JobState;
pub use status::JobStatus;
pub use vocabulary::Vocabulary;
