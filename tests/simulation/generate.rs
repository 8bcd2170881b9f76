//! Generates a scenario from a seed.

use std::iter;
use std::time::Duration;

use fastrand::Rng;
use restable::InvalidJobId;

use super::reply::{Effect, Reply, Retry, Said, WORDS};
use super::scenario::{Driver, Scenario, Settings};

/// The kinds of servers, by their failures.
const SERVERS: [fn(&mut Rng) -> Reply; 6] = [good, flaky, throttling, wrong, unknown, any];

impl Scenario {
    /// Generates the scenario of a seed. The same seed gives the same one.
    ///
    /// # Errors
    ///
    /// Returns an error if the generated text is not a valid job ID.
    pub fn random(seed: u64) -> Result<Self, InvalidJobId> {
        let random = &mut Rng::with_seed(seed);
        let server = random.choice(SERVERS).unwrap_or(any);
        let mut replies: Vec<Reply> = (0..random.usize(0..12)).map(|_| server(random)).collect();
        if random.u8(0..4) == 0 {
            let unknown_yet = iter::repeat_n(Reply::new(Said::Absent), random.usize(1..5));
            replies.splice(0..0, unknown_yet);
        }
        let settings = settings(random);
        // Without a deadline, only a final state is sure to end the polling.
        let at_last = if settings.timeout.is_none() { last(random) } else { server(random) };
        let latencies = times(random, 1_500);
        Ok(Self {
            job_id: format!("JOB-{seed:016x}").parse()?,
            settings,
            driver: driver(random),
            replies,
            at_last,
            latencies,
            token_lifetime: (random.u8(0..4) == 0).then(|| Duration::from_millis(random.u64(1..300_000))),
        })
    }
}

fn settings(random: &mut Rng) -> Settings {
    Settings {
        timeout: (random.u8(0..8) > 0).then(|| Duration::from_millis(random.u64(0..600_000))),
        initial_delay: Duration::from_millis(random.choice([0, 0, 0, 500, 10_000]).unwrap_or(0)),
        min_delay: Duration::from_millis(random.u64(100..10_000)),
        factor: random.choice([1.0, 1.5, 2.0, 10.0]).unwrap_or(1.5),
        max_delay: Duration::from_millis(random.u64(0..60_000)),
        jitter: random.choice([0.0, 0.2, 0.5]).unwrap_or(0.0),
        max_retry_after: Duration::from_secs(random.choice([0, 10, 120, 3_600, 10_000_000]).unwrap_or(3_600)),
        grace: Duration::from_millis(random.u64(0..60_000)),
        tolerance: random.u32(0..6),
        confirmations: random.u32(1..4),
    }
}

fn driver(random: &mut Rng) -> Driver {
    Driver {
        start: Duration::from_millis(random.u64(0..1 << 41)),
        seed: random.u64(..),
        oversleeps: if random.bool() { vec![] } else { times(random, 400) },
        cuts: random.bool(),
        fidgets: random.u8(0..4) == 0,
    }
}

fn times(random: &mut Rng, most: u64) -> Vec<Duration> {
    let most = random.choice([0, most, 40 * most]).unwrap_or(most);
    iter::repeat_with(|| Duration::from_millis(random.u64(0..=most))).take(3).collect()
}

fn of_effect(random: &mut Rng, wanted: impl Fn(Effect) -> bool) -> Reply {
    let words: Vec<_> =
        (0..WORDS.len()).filter(|word| WORDS.get(*word).is_some_and(|(_, effect)| wanted(*effect))).collect();
    Reply::new(Said::Told(random.choice(words).unwrap_or_default()))
}

fn last(random: &mut Rng) -> Reply {
    of_effect(random, |effect| effect != Effect::GoesOn)
}

fn good(random: &mut Rng) -> Reply {
    match random.u8(0..6) {
        0 => of_effect(random, |effect| effect == Effect::Succeeds),
        _ => of_effect(random, |effect| effect == Effect::GoesOn),
    }
}

fn flaky(random: &mut Rng) -> Reply {
    match random.u8(0..8) {
        0 => Reply::new(Said::Cut),
        1 => Reply::new(Said::Error(random.choice([408, 423, 425, 429, 498, 500, 502, 503, 504]).unwrap_or(500))),
        2 => Reply::new(Said::Page(random.choice([200, 502, 504]).unwrap_or(502))),
        3 => Reply::new(Said::EnvelopeIn200),
        _ => good(random),
    }
}

fn throttling(random: &mut Rng) -> Reply {
    let status = random.choice([403, 413, 429, 429, 429, 498, 503]).unwrap_or(429);
    let said = match random.u8(0..8) {
        0 => Said::Page(status),
        1..4 => Said::Error(status),
        _ => good(random).said,
    };
    let seconds = random.choice([0, 1, 7, 60, 3_600, 3_600_000]).unwrap_or(1);
    let retry = match random.u8(0..16) {
        0 => None,
        1 => Some(Retry::Unreadable),
        2 => Some(Retry::Endless),
        3..6 => Some(Retry::Date(seconds)),
        6..9 => Some(Retry::Milliseconds(random.u32(0..100_000))),
        9..12 => Some(Retry::Body(random.u32(0..100_000))),
        _ => Some(Retry::Seconds(seconds)),
    };
    Reply { said, retry }
}

fn wrong(random: &mut Rng) -> Reply {
    match random.u8(0..8) {
        0 => last(random),
        1 => Reply::new(Said::Error(random.choice([400, 401, 401, 401, 403, 409, 413]).unwrap_or(400))),
        2 => Reply::new(Said::Absent),
        3 => {
            let body = random.choice(["", "null", "[]", "{\"status\":[]}", "{", "\u{feff}", "<", "7"]).unwrap_or("");
            Reply::new(Said::Malformed(body.into()))
        }
        _ => good(random),
    }
}

fn unknown(random: &mut Rng) -> Reply {
    let words = ["Unregistering", "WAITING_FOR_START", "7", "успех", "SUCCESS?", "-"];
    match random.choice(words) {
        Some(word) if random.u8(0..6) > 0 => Reply::new(Said::Unknown(word.into())),
        _ => good(random),
    }
}

fn any(random: &mut Rng) -> Reply {
    random
        .choice([good, flaky, throttling, wrong, unknown])
        .map_or_else(|| Reply::new(Said::Cut), |server| server(random))
}
