//! The times at which queries are sent.

use std::time::Duration;

use restable::job::{JobErrorKind, Next, PollPolicy};

use super::{doubling, error, play, poller, seconds};

const RUNNING: (u16, Option<&str>, &str) = (200, None, r#"{"status": "RUNNING"}"#);
const SUCCESS: (u16, Option<&str>, &str) = (200, None, r#"{"status": "SUCCESS"}"#);

#[test]
fn delays_grow_up_to_the_longest() {
    let policy = doubling().max_delay(seconds(10));
    let script = [RUNNING, RUNNING, RUNNING, RUNNING, RUNNING, RUNNING, SUCCESS];
    assert_eq!(play(poller(policy), &script).1, [0, 1, 3, 7, 15, 25, 35]);
}

#[test]
fn the_first_query_may_be_put_off() {
    assert_eq!(play(poller(doubling().initial_delay(seconds(10))), &[RUNNING, SUCCESS]).1, [10, 11]);
}

#[test]
fn a_last_query_goes_before_the_deadline() {
    // After 63 s the next query would be at 123 s, so the last one is sent the shortest delay before 100 s.
    let policy = PollPolicy::with_timeout(seconds(100)).factor(2.0).max_delay(seconds(60)).jitter(0.0);
    let (outcome, sent) = play(poller(policy), &[RUNNING]);
    assert_eq!(sent, [0, 1, 3, 7, 15, 31, 63, 99]);
    let error = outcome.err().unwrap();
    assert_eq!((error.kind(), error.elapsed()), (JobErrorKind::Deadline, seconds(100)));
}

#[test]
fn a_first_query_that_is_put_off_beyond_the_deadline_goes_before_it() {
    let policy = PollPolicy::with_timeout(seconds(10)).initial_delay(seconds(60));
    assert_eq!(play(poller(policy), &[SUCCESS]).1, [9]);
}

#[test]
fn a_success_is_confirmed_soon() {
    let script = [RUNNING, RUNNING, RUNNING, SUCCESS, SUCCESS];
    assert_eq!(play(poller(doubling().confirmations(2)), &script).1, [0, 1, 3, 7, 8]);
}

#[test]
fn the_grace_is_over_when_its_time_has_passed() {
    let absent = (404, None, "");
    let error = error(doubling().grace(seconds(3)), &[absent]);
    assert_eq!((error.kind(), error.elapsed()), (JobErrorKind::NotFound, seconds(3)));
}

#[test]
fn a_success_beats_the_deadline() {
    let mut poller = poller(PollPolicy::with_timeout(seconds(10)));
    assert!(matches!(poller.next(seconds(9)), Next::Send));
    poller.on_response(seconds(12), 200, (), SUCCESS.2);
    assert!(matches!(poller.next(seconds(12)), Next::Done(_)));
}

#[test]
fn a_deadline_of_nothing_asks_nothing() {
    assert_eq!(error(PollPolicy::with_timeout(Duration::ZERO), &[SUCCESS]).queries(), 0);
}

#[test]
fn jitter_shortens_by_its_share_at_most_and_follows_the_seed() {
    let policy = PollPolicy::with_timeout(seconds(900)).factor(1.0).min_delay(seconds(10)).jitter(0.5);
    let schedule = |seed| play(poller(policy).seed(seed), &[RUNNING]).1;
    assert_eq!(schedule(7), schedule(7));
    assert_ne!(schedule(7), schedule(8));
    let sent = schedule(7);
    assert!(sent.windows(2).all(|pair| (4..=11).contains(&(pair[1] - pair[0]))), "{sent:?}");
}

#[test]
fn two_jobs_do_not_keep_step() {
    let policy = PollPolicy::with_timeout(seconds(900));
    let first_wait = |id: &str| {
        let mut poller = restable::job::Poller::<super::EcsJob>::new(id.parse().unwrap(), policy, Duration::ZERO);
        poller.on_transport_error(Duration::ZERO, "reset");
        match poller.next(Duration::ZERO) {
            Next::Wait(delay) => delay,
            next => panic!("{next:?}"),
        }
    };
    assert_eq!(first_wait("a"), first_wait("a"));
    assert_ne!(first_wait("a"), first_wait("b"));
}

#[test]
fn settings_beyond_their_limits_count_as_the_nearest() {
    let odd = doubling().factor(f64::NAN).jitter(f64::NEG_INFINITY).confirmations(0).max_delay(Duration::ZERO);
    assert_eq!(play(poller(odd), &[RUNNING, RUNNING, SUCCESS]).1, [0, 1, 2]);
    let steep = doubling().factor(f64::INFINITY).max_delay(seconds(20));
    assert_eq!(play(poller(steep), &[RUNNING, RUNNING, RUNNING, SUCCESS]).1, [0, 1, 21, 41]);
    let mut eager = poller(PollPolicy::without_timeout().min_delay(Duration::ZERO).jitter(9.0));
    eager.on_response(Duration::ZERO, 200, (), RUNNING.2);
    assert!(matches!(eager.next(Duration::ZERO), Next::Wait(delay) if delay >= Duration::from_micros(500)));
}

#[test]
fn a_query_that_is_never_answered_is_sent_again_after_the_initial_delay() {
    let mut poller = poller(doubling());
    assert!(matches!(poller.next(seconds(0)), Next::Send));
    assert!(matches!(poller.next(seconds(0)), Next::Wait(delay) if delay == seconds(1)));
    assert!(matches!(poller.next(seconds(1)), Next::Send));
}

#[test]
fn the_outcome_is_given_once_and_later_answers_change_nothing() {
    let mut poller = poller(doubling());
    assert!(matches!(poller.next(seconds(0)), Next::Send));
    poller.on_response(seconds(0), 200, (), r#"{"status": "FAIL"}"#);
    poller.on_response(seconds(1), 200, (), SUCCESS.2);
    poller.on_transport_error(seconds(2), "reset");
    assert!(matches!(poller.next(seconds(3)), Next::Failed(error) if error.kind() == JobErrorKind::Failed));
    assert!(matches!(poller.next(seconds(4)), Next::Failed(error) if error.kind() == JobErrorKind::AlreadyReturned));
    assert_eq!((poller.job_id().as_str(), poller.report().queries), (super::ID, 1));
}

#[test]
fn times_at_the_end_of_time_do_not_overflow() {
    let start = Duration::MAX - seconds(1);
    let mut poller =
        restable::job::Poller::<super::EcsJob>::new(super::ID.parse().unwrap(), doubling(), start).epoch(Duration::MAX);
    let headers = [("Retry-After", "99999999999999999999999999")];
    poller.on_response(start, 429, headers, "");
    assert!(matches!(poller.next(start), Next::Wait(delay) if delay <= seconds(1)));
    assert!(matches!(poller.next(Duration::MAX), Next::Failed(_)));
}
