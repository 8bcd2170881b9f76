//! The conditions that every poll must meet.

use std::time::Duration;

use restable::job::JobErrorKind;

use super::reply::{Effect, Reply, SERVER_ID};
use super::run::{End, Play, Sent};
use super::scenario::Scenario;

/// Checks all conditions.
///
/// # Errors
///
/// Returns a description of the violated condition.
pub fn check(scenario: &Scenario, play: &Play) -> Result<(), String> {
    let rules = [
        no_fault,
        no_wait_beyond_the_deadline,
        ends_at_the_deadline,
        queries_once_more_before_the_deadline,
        pauses,
        renews_a_token_once_when_it_is_refused,
        outcome,
        nothing_lost,
    ];
    rules.into_iter().try_for_each(|rule| rule(scenario, play))
}

fn hold(holds: bool, otherwise: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(otherwise()) }
}

fn no_fault(_: &Scenario, play: &Play) -> Result<(), String> {
    hold(play.end != End::Endless, || "the polling does not end".into())?;
    play.fault.clone().map_or(Ok(()), Err)
}

fn no_wait_beyond_the_deadline(scenario: &Scenario, play: &Play) -> Result<(), String> {
    let deadline = scenario.deadline().unwrap_or(Duration::MAX);
    for wait in &play.waited {
        hold(!wait.delay.is_zero(), || format!("a wait of nothing at {:?}", wait.at))?;
        hold(wait.at + wait.delay <= deadline, || format!("{wait:?} is beyond {deadline:?}"))?;
    }
    let late = play.sent.iter().find(|sent| sent.at >= deadline);
    hold(late.is_none(), || format!("{late:?} is beyond {deadline:?}"))
}

fn ends_at_the_deadline(scenario: &Scenario, play: &Play) -> Result<(), String> {
    let (Some(deadline), End::Failed { kind: JobErrorKind::Deadline, .. }) = (scenario.deadline(), &play.end) else {
        let ended_late = scenario.is_punctual() && scenario.deadline().is_some_and(|deadline| play.ended_at > deadline);
        return hold(!ended_late, || format!("ended at {:?}, after the deadline", play.ended_at));
    };
    let in_time = play.ended_at >= deadline && (!scenario.is_punctual() || play.ended_at == deadline);
    hold(in_time, || format!("the deadline was {deadline:?}, and the end {:?}", play.ended_at))
}

/// No delay is shorter than the policy and the server allow, and none is longer than both, so the number of queries is
/// bounded.
fn pauses(scenario: &Scenario, play: &Play) -> Result<(), String> {
    for (query, pair) in play.sent.windows(2).enumerate() {
        let [before, after] = pair else { continue };
        let (reply, pause) = (before.reply(scenario, query), after.at - before.answered_at);
        let asked = if before.cut { None } else { reply.asked() };
        let asked = asked.unwrap_or_default().min(scenario.settings.max_retry_after);
        let mut least = scenario.settings.shortest_pause().max(asked);
        if is_last_chance(scenario, before, after, asked) {
            least = least.min(scenario.settings.min_delay);
        }
        hold(pause >= least, || format!("a pause of {pause:?} after {reply:?}, less than {least:?}"))?;
        if scenario.is_punctual() {
            let most = scenario.settings.longest_pause() + asked;
            hold(pause <= most, || format!("a pause of {pause:?} after {reply:?}, more than {most:?}"))?;
        }
    }
    Ok(())
}

/// Whether a query is sent sooner than the server asks because the deadline is sooner.
fn is_last_chance(scenario: &Scenario, before: &Sent, after: &Sent, asked: Duration) -> bool {
    let last = scenario.last_chance();
    last.is_some_and(|last| after.at >= last && before.answered_at + asked > last)
}

/// A poller must not end at the deadline if there was time for one more query.
fn queries_once_more_before_the_deadline(scenario: &Scenario, play: &Play) -> Result<(), String> {
    let End::Failed { kind: JobErrorKind::Deadline, .. } = play.end else { return Ok(()) };
    let (Some(deadline), true) = (scenario.deadline(), scenario.is_punctual()) else { return Ok(()) };
    let Some(sent) = play.sent.last() else {
        let no_time = scenario.settings.timeout == Some(Duration::ZERO);
        return hold(no_time, || "gave up without having asked".into());
    };
    let no_time = sent.answered_at + scenario.settings.min_delay >= deadline;
    hold(no_time, || format!("gave up after {sent:?}, though one more query could go before {deadline:?}"))
}

/// A refused token is never sent again, and no other token is replaced.
fn renews_a_token_once_when_it_is_refused(scenario: &Scenario, play: &Play) -> Result<(), String> {
    for (query, pair) in play.sent.windows(2).enumerate() {
        let [before, after] = pair else { continue };
        let refused = !before.cut && before.reply(scenario, query).effect() == Effect::Unauthorized;
        let renewals = after.token - before.token;
        hold(renewals == u32::from(refused), || format!("{renewals} renewals after {before:?}"))?;
    }
    Ok(())
}

/// Compares the outcome with one that is computed from the replies of the server and their times.
fn outcome(scenario: &Scenario, play: &Play) -> Result<(), String> {
    let (queries, expected) = expected(scenario, &play.sent);
    let real = match &play.end {
        End::Done { .. } => Ok(()),
        End::Failed { kind, .. } => Err(*kind),
        End::Endless => return Ok(()),
    };
    hold(expected == real, || format!("{expected:?} was expected, and {real:?} came"))?;
    hold(queries == play.sent.len(), || format!("{} queries in place of {queries}", play.sent.len()))
}

/// The number of queries, and the outcome.
fn expected(scenario: &Scenario, sent: &[Sent]) -> (usize, Result<(), JobErrorKind>) {
    let mut tally = Tally::default();
    let ends = sent.iter().enumerate().find_map(|(query, sent)| {
        let reply = sent.reply(scenario, query);
        let effect = if sent.cut { Effect::Passes } else { tally.judge(reply, scenario) };
        let end = tally.count(effect, sent.answered_at - scenario.driver.start, scenario)?;
        Some((query + 1, end))
    });
    ends.unwrap_or((sent.len(), Err(JobErrorKind::Deadline)))
}

/// The counters so far.
#[derive(Default)]
struct Tally {
    failures: u32,
    successes: u32,
    refusals: u32,
}

impl Tally {
    /// The effect of a reply; a throttled query counts as failed if the poller did not wait as long as asked.
    fn judge(&self, reply: &Reply, scenario: &Scenario) -> Effect {
        let obeyed = reply.asked().is_some_and(|asked| asked <= scenario.settings.max_retry_after);
        match reply.effect() {
            Effect::Throttled if !obeyed => Effect::Passes,
            Effect::Unauthorized if self.refusals > 0 => Effect::Ends(JobErrorKind::Refused),
            effect => effect,
        }
    }

    fn count(&mut self, effect: Effect, after: Duration, scenario: &Scenario) -> Option<Result<(), JobErrorKind>> {
        let settings = &scenario.settings;
        match effect {
            Effect::Passes => self.failures += 1,
            Effect::Unauthorized => self.refusals += 1,
            Effect::Absent => self.refusals = 0,
            Effect::Throttled | Effect::Ends(_) => {}
            Effect::Succeeds => *self = Self { successes: self.successes + 1, ..Self::default() },
            Effect::GoesOn => *self = Self::default(),
        }
        match effect {
            Effect::Ends(kind) => Some(Err(kind)),
            Effect::Absent if after >= settings.grace => Some(Err(JobErrorKind::NotFound)),
            Effect::Passes if self.failures > settings.tolerance => Some(Err(JobErrorKind::TooManyFailures)),
            Effect::Succeeds if self.successes >= settings.confirmations => Some(Ok(())),
            _ => None,
        }
    }
}

/// The error has the ID of the job, the last state, the last entities and the last body.
fn nothing_lost(scenario: &Scenario, play: &Play) -> Result<(), String> {
    let heard = || {
        let sent = play.sent.iter().enumerate().rev().filter(|(_, sent)| !sent.cut);
        sent.map(|(query, sent)| sent.reply(scenario, query))
    };
    let last_word = heard().find_map(Reply::word);
    let entities = last_word.map(|_| SERVER_ID);
    let last_body = heard().find(|reply| reply.http_status().is_some());
    match &play.end {
        End::Done { server_id } => hold(server_id.as_deref() == entities, || format!("entities: {server_id:?}")),
        End::Failed { job_id, state, server_id, body, text, .. } => {
            hold(*job_id == scenario.job_id && text.contains(job_id.as_str()), || format!("lost id: {text}"))?;
            hold(state.as_deref() == last_word, || format!("{state:?} instead of {last_word:?}"))?;
            hold(server_id.as_deref() == entities, || format!("entities: {server_id:?}"))?;
            hold(*body == last_body.map(Reply::body).unwrap_or_default().as_bytes(), || format!("lost body: {text}"))
        }
        End::Endless => Ok(()),
    }
}
