//! What has to hold of every polling.

use std::time::Duration;

use restable::job::JobErrorKind;

use super::play::{End, Play, Sent};
use super::reply::{Effect, Reply, SERVER_ID};
use super::scenario::Scenario;

/// Checks everything that has to hold.
///
/// # Errors
///
/// Returns what does not hold, in words.
pub fn check(scenario: &Scenario, play: &Play) -> Result<(), String> {
    let rules = [no_fault, no_wait_beyond_the_deadline, ends_at_the_deadline, pauses, outcome, nothing_lost];
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

/// No pause is shorter than the policy and `Retry-After` allow, and none is longer than both; so the number of queries
/// is bounded.
fn pauses(scenario: &Scenario, play: &Play) -> Result<(), String> {
    for (query, pair) in play.sent.windows(2).enumerate() {
        let [before, after] = pair else { continue };
        let reply = scenario.reply(query);
        let pause = after.at - before.answered_at;
        let asked = if before.cut { Duration::ZERO } else { reply.asked() };
        let least = scenario.settings.shortest_pause().max(asked);
        hold(pause >= least, || format!("a pause of {pause:?} behind {reply:?}, less than {least:?}"))?;
        if scenario.is_punctual() {
            let most = scenario.settings.longest_pause() + asked;
            hold(pause <= most, || format!("a pause of {pause:?} behind {reply:?}, more than {most:?}"))?;
        }
    }
    Ok(())
}

/// Holds the outcome against one computed from what the server said and when.
fn outcome(scenario: &Scenario, play: &Play) -> Result<(), String> {
    let expected = expected(scenario, &play.sent);
    let real = match &play.end {
        End::Done { .. } => Ok(()),
        End::Failed { kind, .. } => Err(*kind),
        End::Endless => return Ok(()),
    };
    hold(expected == real, || format!("{expected:?} was expected, and {real:?} came"))
}

fn expected(scenario: &Scenario, sent: &[Sent]) -> Result<(), JobErrorKind> {
    let (mut failures, mut successes) = (0, 0);
    for (query, sent) in sent.iter().enumerate() {
        let effect = if sent.cut { Effect::Passes } else { scenario.reply(query).effect() };
        failures = match effect {
            Effect::Passes => failures + 1,
            Effect::Absent => failures,
            _ => 0,
        };
        successes = match effect {
            Effect::Succeeds => successes + 1,
            Effect::GoesOn => 0,
            _ => successes,
        };
        let after_grace = sent.answered_at - scenario.driver.start >= scenario.settings.grace;
        match effect {
            Effect::Ends(kind) => return Err(kind),
            Effect::Absent if after_grace => return Err(JobErrorKind::NotFound),
            Effect::Passes if failures > scenario.settings.tolerance => return Err(JobErrorKind::Unanswered),
            Effect::Succeeds if successes >= scenario.settings.confirmations => return Ok(()),
            _ => {}
        }
    }
    Err(JobErrorKind::Deadline)
}

/// The error has the id of the job, the last state, the last entities and the last body.
fn nothing_lost(scenario: &Scenario, play: &Play) -> Result<(), String> {
    let heard = || (0..play.sent.len()).rev().filter(|query| !play.sent.get(*query).is_some_and(|sent| sent.cut));
    let last_word = heard().find_map(|query| scenario.reply(query).word());
    let entities = last_word.map(|_| SERVER_ID);
    let last_body = heard().map(|query| scenario.reply(query)).find(|reply| reply.http_status().is_some());
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
