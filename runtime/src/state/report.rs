//! The progress of waiting for a state.

use core::fmt;
use core::time::Duration;

use crate::job::queries::Queries;
use crate::job::{Percent, QueryError};
use crate::text::printable::{Printable, printable};

/// The progress of waiting for a state, for a progress bar or a log.
///
/// `Display` writes one line:
///
/// ```
/// use core::time::Duration;
///
/// use restable::job::PollPolicy;
/// use restable::response;
/// use restable::state::{StatePoller, Until};
///
/// #[response(state(field = status, ready("ACTIVE"), failed("ERROR"), progress = progress))]
/// pub struct ShowServer {
///     pub status: String,
///     pub progress: Option<u8>,
/// }
///
/// let mut poller = StatePoller::<ShowServer>::new(Until::ready(), PollPolicy::without_timeout(), Duration::ZERO);
/// poller.next(Duration::from_millis(1_500));
/// poller.on_response(Duration::from_secs(2), 200, (), r#"{"status": "BUILD", "progress": 60}"#);
/// assert_eq!(poller.report().to_string(), "state BUILD, 60 %, 1 query in 2s");
/// ```
#[non_exhaustive]
pub struct StateReport<'a, T> {
    /// The last state that the service reported. `None` if there is none, or if the response has no documented state.
    pub state: Option<&'a str>,
    /// The progress on the way to the next state, if the service reports it.
    pub progress: Option<Percent>,
    /// How many queries were sent.
    pub queries: u32,
    /// How many of the last queries failed in a row.
    pub failures: u32,
    /// The time from the creation of the poller to its last step.
    pub elapsed: Duration,
    /// The problem with the last query, if it failed.
    pub problem: Option<&'a QueryError>,
    /// The last response that was decoded.
    pub response: Option<&'a T>,
}

impl<T> fmt::Display for StateReport<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { state, progress, queries, failures, elapsed, .. } = self;
        match state {
            Some(state) => write!(f, "state {}, ", Printable(state))?,
            None => f.write_str("no state yet, ")?,
        }
        if let Some(progress) = progress {
            write!(f, "{progress}, ")?;
        }
        write!(f, "{} in {elapsed:?}", Queries(*queries))?;
        match failures {
            0 => Ok(()),
            _ => write!(f, ", the last {failures} failed"),
        }
    }
}

/// Leaves out the response, which may hold secrets.
impl<T> fmt::Debug for StateReport<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StateReport")
            .field("state", &printable(self.state))
            .field("progress", &self.progress)
            .field("queries", &self.queries)
            .field("failures", &self.failures)
            .field("elapsed", &self.elapsed)
            .field("problem", &self.problem)
            .finish_non_exhaustive()
    }
}
