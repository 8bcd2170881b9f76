//! Plays a scenario, and checks each step and the outcome.

use std::time::Duration;

use restable::job::Next;
use restable::state::{StateErrorKind, StatePoller, Until};

use super::ShowVolume;
use super::scenario::{Goal, Reply, Scenario};

/// What happened in a wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    pub queries: u64,
    pub waits: u64,
    /// Waits that ended with the wanted state.
    pub reached: u64,
    /// Waits that ended because the service does not know the resource any more.
    pub gone: u64,
    /// Waits that ended with a failed state.
    pub failed: u64,
    /// Waits that ended at the deadline.
    pub deadlines: u64,
}

impl std::ops::AddAssign for Totals {
    fn add_assign(&mut self, wait: Self) {
        let Self { queries, waits, reached, gone, failed, deadlines } = wait;
        self.queries += queries;
        self.waits += waits;
        self.reached += reached;
        self.gone += gone;
        self.failed += failed;
        self.deadlines += deadlines;
    }
}

/// The outcome of a wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// The state is reached; `false` if the service does not know the resource any more.
    Reached(bool),
    Failed(StateErrorKind),
}

const MOST_STEPS: usize = 100_000;

/// Plays a scenario.
///
/// # Errors
///
/// Returns a description of the first step that breaks a rule.
pub fn play(scenario: &Scenario) -> Result<Totals, String> {
    let (mut now, mut totals, mut tally) = (Duration::ZERO, Totals::default(), Tally::default());
    let (mut expected, mut answered, mut last) = (None, None, None);
    let mut poller = poller(scenario);
    for _ in 0..MOST_STEPS {
        match poller.next(now) {
            Next::Send => {
                rule(expected.is_none(), || format!("a query at {now:?}, after the end {expected:?}"))?;
                rule(now < scenario.timeout, || format!("a query at {now:?}, at the deadline or later"))?;
                // The jitter of the default policy shortens a delay by a fifth at most.
                let pause = answered.map(|at| now - at);
                let least = scenario.min_delay.mul_f64(0.8).saturating_sub(Duration::from_micros(1));
                rule(pause.is_none_or(|pause| pause >= least), || format!("a pause of {pause:?} before a query"))?;
                let reply = scenario.reply(usize::try_from(totals.queries).unwrap_or(usize::MAX));
                totals.queries += 1;
                now += scenario.latency;
                answered = Some(now);
                send(&mut poller, reply, now);
                expected = tally.count(reply, now, scenario);
                if let Reply::State(state) = reply {
                    last = state;
                }
                let report = poller.report();
                rule(report.state == last, || format!("the report has the state {:?}, not {last:?}", report.state))?;
            }
            Next::Wait(delay) => {
                rule(expected.is_none(), || format!("a wait at {now:?}, after the end {expected:?}"))?;
                rule(!delay.is_zero() && now + delay <= scenario.timeout, || {
                    format!("a wait of {delay:?} at {now:?}")
                })?;
                totals.waits += 1;
                now += delay;
            }
            Next::Done(response) => {
                rule(response.is_none() || response.and_then(|volume| volume.status).as_deref() == last, || {
                    "the response is not the last one".into()
                })?;
                return end(scenario, expected, End::Reached(last_is_response(scenario, &totals)), totals, poller, now);
            }
            Next::Failed(error) => {
                rule(error.state() == last, || format!("the error has the state {:?}, not {last:?}", error.state()))?;
                rule(u64::from(error.queries()) == totals.queries, || {
                    "the error has another number of queries".into()
                })?;
                let shown = error.to_string();
                rule(error.kind() != StateErrorKind::Failed || last.is_some_and(|last| shown.contains(last)), || {
                    format!("the error lost the state: {shown}")
                })?;
                return end(scenario, expected, End::Failed(error.kind()), totals, poller, now);
            }
        }
    }
    Err("the wait does not end".into())
}

fn rule(holds: bool, otherwise: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(otherwise()) }
}

fn poller(scenario: &Scenario) -> StatePoller<'static, ShowVolume> {
    let has_dash = |volume: &ShowVolume| volume.status.as_deref().is_some_and(|status| status.contains('-'));
    let until = match scenario.goal {
        Goal::Ready => Until::ready(),
        Goal::InUse => Until::state("in-use").or_failed("reserved"),
        Goal::Condition => Until::matches(has_dash),
        Goal::Deletion => {
            return StatePoller::until_deleted(scenario.policy(), Duration::ZERO).seed(scenario.seed);
        }
    };
    StatePoller::new(until, scenario.policy(), Duration::ZERO).seed(scenario.seed)
}

fn send(poller: &mut StatePoller<'_, ShowVolume>, reply: Reply, now: Duration) {
    match reply {
        Reply::State(Some(state)) => poller.on_response(now, 200, (), &format!(r#"{{"status":"{state}"}}"#)),
        Reply::State(None) => poller.on_response(now, 200, (), r#"{"status":null}"#),
        Reply::Status(status) => poller.on_response(now, status, (), ""),
        Reply::Cut => poller.on_transport_error(now, "connection reset by peer"),
    }
}

/// Whether the last query had a response with a state.
fn last_is_response(scenario: &Scenario, totals: &Totals) -> bool {
    let query = usize::try_from(totals.queries).unwrap_or(usize::MAX).saturating_sub(1);
    matches!(scenario.reply(query), Reply::State(_))
}

/// Compares the outcome with the expected one. The poller returns it once.
fn end(
    scenario: &Scenario,
    expected: Option<End>,
    end: End,
    mut totals: Totals,
    mut poller: StatePoller<'_, ShowVolume>,
    now: Duration,
) -> Result<Totals, String> {
    let expected = expected.unwrap_or(End::Failed(StateErrorKind::Deadline));
    rule(end == expected, || format!("{expected:?} was expected, and {end:?} came"))?;
    let is_late = end == End::Failed(StateErrorKind::Deadline) && now < scenario.timeout;
    rule(!is_late, || format!("the deadline is reported at {now:?}"))?;
    let again = poller.next(now);
    let is_spent = matches!(&again, Next::Failed(error) if error.kind() == StateErrorKind::AlreadyReturned);
    rule(is_spent, || format!("the outcome is given twice: {again:?}"))?;
    match end {
        End::Reached(true) => totals.reached += 1,
        End::Reached(false) => totals.gone += 1,
        End::Failed(StateErrorKind::Failed) => totals.failed += 1,
        End::Failed(StateErrorKind::Deadline) => totals.deadlines += 1,
        End::Failed(_) => {}
    }
    Ok(totals)
}

/// The second computation of the outcome.
#[derive(Default)]
struct Tally {
    failures: u32,
    successes: u32,
    refusals: u32,
    was_sound: bool,
}

impl Tally {
    fn count(&mut self, reply: Reply, now: Duration, scenario: &Scenario) -> Option<End> {
        let is_deletion = scenario.goal == Goal::Deletion;
        match reply {
            Reply::State(state) => {
                (self.failures, self.refusals) = (0, 0);
                let state = state.unwrap_or_default().to_lowercase();
                let is_error = state.starts_with("error");
                let (reached, failed) = match scenario.goal {
                    Goal::Ready => (state == "available", is_error),
                    Goal::InUse => (state == "in-use", is_error || state == "reserved"),
                    Goal::Condition => (state.contains('-'), is_error),
                    Goal::Deletion => (state == "deleted", is_error && self.was_sound),
                };
                self.was_sound |= !is_error && !state.is_empty();
                if failed {
                    return Some(End::Failed(StateErrorKind::Failed));
                }
                self.success(reached, true, scenario)
            }
            Reply::Status(404 | 410) if is_deletion => {
                (self.failures, self.refusals) = (0, 0);
                self.success(true, false, scenario)
            }
            Reply::Status(404) => {
                self.refusals = 0;
                (now >= scenario.grace).then_some(End::Failed(StateErrorKind::NotFound))
            }
            Reply::Status(401) => {
                self.refusals += 1;
                (self.refusals > 1).then_some(End::Failed(StateErrorKind::Refused))
            }
            Reply::Status(403 | 410) => Some(End::Failed(StateErrorKind::Refused)),
            Reply::Status(_) | Reply::Cut => {
                self.failures += 1;
                (self.failures > scenario.tolerance).then_some(End::Failed(StateErrorKind::TooManyFailures))
            }
        }
    }

    fn success(&mut self, is_success: bool, has_response: bool, scenario: &Scenario) -> Option<End> {
        self.successes = if is_success { self.successes + 1 } else { 0 };
        (self.successes >= scenario.confirmations).then_some(End::Reached(has_response))
    }
}
