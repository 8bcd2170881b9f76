//! Sending a request again after a temporary failure, and sending no more requests than a service accepts.
//!
//! * [`RetryPolicy`] sets how often and how long; its [`Backoff`] sets the delays between the attempts.
//! * [`Replay`] states which failures of a request allow to send it again: a request may have been processed although no
//!   response arrived.
//! * [`RetryBudget`] limits the retries of all calls of a client together, so that a service that fails gets little
//!   more than the usual number of requests.
//! * [`Retrier`] takes the time and the results of the attempts of one call, and returns the next step. It opens no socket
//!   and never sleeps.
//! * [`RateLimiter`] states when the next request may be sent, so that a client stays below the [`RateLimit`] of a service.
//!
//! The clients of `restable::client` (features `ureq` and `reqwest`) use all of them: see `Service::retry` and
//! `Service::rate_limit`. Without those features:
//!
//! ```
//! use std::time::{Duration, Instant};
//!
//! use restable::retry::{Backoff, Replay, Retrier, RetryBudget, RetryPolicy, RetryStep, TransportFailure};
//!
//! /// In place of an HTTP client: fails twice.
//! fn send(attempt: u32) -> std::io::Result<(u16, Vec<u8>)> {
//!     if attempt < 3 { Ok((503, Vec::new())) } else { Ok((200, b"{}".to_vec())) }
//! }
//!
//! let backoff = Backoff::new(Duration::from_millis(1), Duration::from_millis(2));
//! let policy = RetryPolicy::new().backoff(backoff);
//! let (start, mut budget) = (Instant::now(), RetryBudget::new(RetryBudget::CAPACITY));
//! let mut retrier = Retrier::new(policy, Replay::of_method("GET"), start.elapsed());
//! let mut last = None;
//! let end = loop {
//!     match retrier.next(start.elapsed()) {
//!         RetryStep::Send => match send(retrier.attempts()) {
//!             Ok((status, body)) => {
//!                 retrier.on_response(start.elapsed(), status, (), &body, &mut budget);
//!                 last = Some(status);
//!             }
//!             Err(_) => retrier.on_transport_failure(start.elapsed(), TransportFailure::MaybeSent, &mut budget),
//!         },
//!         RetryStep::Wait(delay) => std::thread::sleep(delay),
//!         RetryStep::End(end) => break end,
//!     }
//! };
//! assert_eq!((last, retrier.attempts()), (Some(200), 3));
//! ```

mod backoff;
mod budget;
mod failure;
mod policy;
mod rate_limit;
mod replay;
mod retrier;

pub(crate) use backoff::{Delays, SHORTEST_DELAY};
pub(crate) use failure::is_throttled;

pub use backoff::Backoff;
pub use budget::RetryBudget;
pub use failure::TransportFailure;
pub use policy::RetryPolicy;
pub use rate_limit::{RateLimit, RateLimiter};
pub use replay::Replay;
pub use retrier::{Retrier, RetryEnd, RetryStep};
