//! A response with the state of a resource.

use crate::response::Response;
use crate::response::observed::States;
use crate::types::percent::Percent;

/// A response with the documented state of a resource. Implemented by `#[response]` with `state(…)`.
///
/// ```
/// use restable::state::Stateful as _;
/// use restable::{response, structure};
///
/// #[response(state(field = server.status, ready("ACTIVE"), failed("ERROR"), reason = server.fault?.message))]
/// pub struct ShowServerResponse {
///     pub server: Server,
/// }
///
/// #[structure]
/// pub struct Server {
///     pub status: String,
///     pub fault: Option<Fault>,
/// }
///
/// #[structure]
/// pub struct Fault {
///     pub message: String,
/// }
///
/// let body = r#"{"server": {"status": "ERROR", "fault": {"message": "No valid host was found."}}}"#;
/// let shown = ShowServerResponse::decode(200, (), body)?;
/// assert_eq!(shown.state(), Some("ERROR"));
/// assert_eq!(shown.state_reason(), Some("No valid host was found."));
/// assert_eq!(ShowServerResponse::states().ready, ["ACTIVE"]);
/// # Ok::<(), restable::ResponseError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not document the state of a resource",
    label = "none of its fields is declared as the state of a resource",
    note = "name the field and its final states: #[response(state(field = status, ready(\"ACTIVE\"), failed(\"ERROR\")))]",
    note = "to wait for a condition of your own, use Until::matches"
)]
pub trait Stateful: Response {
    /// The state, in the words of the service. `None` if the response has none.
    fn state(&self) -> Option<&str> {
        self.observed().state
    }

    /// Why the resource is in this state, if the service reports it.
    fn state_reason(&self) -> Option<&str> {
        self.observed().reason
    }

    /// The progress on the way to the next state, if the service reports it.
    fn progress(&self) -> Option<Percent> {
        self.observed().progress
    }

    /// The final states that the page documents.
    fn states() -> States {
        Self::STATES
    }
}
