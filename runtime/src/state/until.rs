//! What is waited for.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::stateful::Stateful;
use crate::job::JobState;
use crate::job::last_known::Subject;
use crate::job::machine::Judge;
use crate::response::Response;
use crate::response::observed::States;
use crate::text::printable::Printable;
use crate::types::job_id::JobId;

/// What is waited for: a state of a resource, or a condition on the response that shows it.
///
/// ```
/// use restable::state::Until;
/// use restable::response;
///
/// #[response(state(field = status, ready("available"), failed("error")))]
/// pub struct ShowVolume {
///     pub status: String,
///     pub size: u32,
/// }
///
/// // The state in which the volume can be used; `error` ends the waiting.
/// let ready = Until::<ShowVolume>::ready();
/// // Another state, with one more state that ends the waiting.
/// let attached = Until::<ShowVolume>::state("in-use").or_failed("error_attaching");
/// // A condition.
/// let extended = Until::matches(|volume: &ShowVolume| volume.size == 40);
/// ```
#[must_use]
pub struct Until<'f, T> {
    goal: Goal<'f, T>,
    failed: Vec<Cow<'f, str>>,
    failed_if: Option<Test<'f, T>>,
}

type Test<'f, T> = Box<dyn FnMut(&T) -> bool + Send + 'f>;

enum Goal<'f, T> {
    /// One of the states that the page documents as ready.
    Ready,
    States(Vec<Cow<'f, str>>),
    Condition(Test<'f, T>),
    /// The resource does not exist any more.
    Deleted {
        /// Whether a state other than a failed one was reported.
        was_sound: bool,
    },
}

impl<'f, T: Response> Until<'f, T> {
    /// Until the resource is in one of the states that `state(…)` names in `ready`.
    // The bounds are on the functions, so that the compiler says what to add to the response.
    pub fn ready() -> Self
    where
        T: Stateful,
    {
        Self::new(Goal::Ready)
    }

    /// Until the resource is in this state.
    pub fn state(state: impl Into<Cow<'f, str>>) -> Self
    where
        T: Stateful,
    {
        Self::states([state])
    }

    /// Until the resource is in one of these states.
    pub fn states(states: impl IntoIterator<Item: Into<Cow<'f, str>>>) -> Self
    where
        T: Stateful,
    {
        Self::new(Goal::States(states.into_iter().map(Into::into).collect()))
    }

    /// Until the response meets a condition. The response needs no documented state.
    pub fn matches(condition: impl FnMut(&T) -> bool + Send + 'f) -> Self {
        Self::new(Goal::Condition(Box::new(condition)))
    }

    /// Ends the waiting with an error in this state too, in addition to those that `state(…)` names in `failed`. A state that
    /// is waited for is no failure.
    pub fn or_failed(mut self, state: impl Into<Cow<'f, str>>) -> Self {
        self.failed.push(state.into());
        self
    }

    /// Ends the waiting with an error if the response meets this condition and not the wanted one.
    pub fn failed_if(mut self, condition: impl FnMut(&T) -> bool + Send + 'f) -> Self {
        self.failed_if = Some(Box::new(condition));
        self
    }

    pub(super) fn deleted() -> Self {
        Self::new(Goal::Deleted { was_sound: false })
    }

    fn new(goal: Goal<'f, T>) -> Self {
        Self { goal, failed: Vec::new(), failed_if: None }
    }

    /// The target, for messages.
    pub(super) fn target(&self) -> Target {
        let states = |states: &[&str]| {
            let listed = match states {
                [] => return "a state".into(),
                [state] => String::from(*state),
                [first, second] => alloc::format!("{first} or {second}"),
                [others @ .., last] => alloc::format!("{}, or {last}", others.join(", ")),
            };
            alloc::format!("the state {}", Printable(&listed))
        };
        Target(match &self.goal {
            Goal::Ready => states(T::STATES.ready).into(),
            Goal::States(names) => states(&names.iter().map(|name| &**name).collect::<Vec<_>>()).into(),
            Goal::Condition(_) => "a condition".into(),
            Goal::Deleted { .. } => "the deletion".into(),
        })
    }

    fn is_failed(&mut self, state: &str, response: &T) -> bool {
        let is_here = self.failed.iter().any(|failed| failed.eq_ignore_ascii_case(state));
        is_here || self.failed_if.as_mut().is_some_and(|condition| condition(response))
    }
}

fn is_one_of(state: &str, states: &[&str]) -> bool {
    states.iter().any(|known| known.eq_ignore_ascii_case(state))
}

impl<T: Response> Judge<T> for Until<'_, T> {
    fn is_silent(&self, response: &T) -> bool {
        // Without a documented state, only the condition of the caller knows what the response states.
        T::STATES != States::NONE && response.observed().state.is_none_or(str::is_empty)
    }

    fn state(&mut self, response: &T) -> JobState {
        let state = response.observed().state.unwrap_or_default().trim();
        let documented_failure = is_one_of(state, T::STATES.failed);
        let (reached, failed) = match &mut self.goal {
            Goal::Ready => (is_one_of(state, T::STATES.ready), documented_failure),
            Goal::States(states) => (states.iter().any(|known| known.eq_ignore_ascii_case(state)), documented_failure),
            Goal::Condition(condition) => (condition(response), documented_failure),
            Goal::Deleted { was_sound } => {
                *was_sound |= !documented_failure && !state.is_empty();
                (is_one_of(state, T::STATES.deleted), documented_failure && *was_sound)
            }
        };
        let meaning = match reached {
            true => JobState::Succeeded,
            false if failed || self.is_failed(state, response) => JobState::Failed,
            false => JobState::Other,
        };
        meaning(state.into())
    }

    fn waits_for_absence(&self) -> bool {
        matches!(self.goal, Goal::Deleted { .. })
    }
}

/// What is waited for, as messages name it.
#[derive(Clone)]
pub(super) struct Target(Box<str>);

impl Target {
    #[cfg(any(feature = "ureq", feature = "reqwest"))]
    pub(super) fn unknown() -> Self {
        Self("a state".into())
    }
}

impl Subject for Target {
    fn job_id(&self) -> Option<&JobId> {
        None
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Leaves out the conditions, which have no text.
impl<T: Response> fmt::Debug for Until<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Until").field(&format_args!("{}", self.target())).finish()
    }
}
