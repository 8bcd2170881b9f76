//! The responses to the queries for one job, in order. The same seed gives the same plan.

use serde_json::{Value, json};

use super::transient_failure::TransientFailure;

/// The course of a job that deletes servers.
///
/// ```
/// use restable_examples::bare_metal::Plan;
///
/// let plan = Plan::random(7, &["s-1".into()], false);
/// assert_eq!(plan, Plan::random(7, &["s-1".into()], false));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    turns: Vec<Turn>,
}

/// The response to one query.
#[derive(Debug, Clone, PartialEq)]
pub enum Turn {
    /// The status of the job.
    Status(Value),
    /// A failure instead of the status.
    TransientFailure(TransientFailure),
}

/// About one query in three fails, but never more than two in a row.
const MISHAPS_IN_A_ROW: usize = 2;

impl Plan {
    /// Generates the plan of a job that deletes these servers; with `fail`, the last deletion fails.
    pub fn random(seed: u64, servers: &[String], fail: bool) -> Self {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut turns = vec![Turn::Status(status("INIT", servers, 0, false))];
        for ended in 0..=servers.len() {
            for _ in 0..MISHAPS_IN_A_ROW {
                if random.u8(..3) == 0 {
                    turns.extend(random.choice(TransientFailure::ALL).map(Turn::TransientFailure));
                }
            }
            turns.push(Turn::Status(match ended {
                all if all == servers.len() && fail => status("FAIL", servers, all, true),
                all if all == servers.len() => status("SUCCESS", servers, all, false),
                some => status("RUNNING", servers, some, false),
            }));
        }
        Self { turns }
    }

    /// The response to the query with this number, counted from 0. Later queries get the last response again.
    pub fn turn(&self, query: usize) -> Option<&Turn> {
        self.turns.get(query).or(self.turns.last())
    }

    /// The number of queries until the job has ended.
    pub fn queries(&self) -> usize {
        self.turns.len()
    }
}

/// The body that describes a job that has finished this many servers.
fn status(state: &str, servers: &[String], ended: usize, fail: bool) -> Value {
    let sub_jobs = servers.iter().enumerate().map(|(index, server)| {
        let last = index + 1 == servers.len();
        match index < ended {
            true if fail && last => sub_job(server, "FAIL", Some(("BMS.3012", "The server is locked by a backup."))),
            true => sub_job(server, "SUCCESS", None),
            false if state == "INIT" => sub_job(server, "INIT", None),
            false => sub_job(server, "RUNNING", None),
        }
    });
    let sub_jobs: Vec<Value> = sub_jobs.collect();
    json!({
        "status": state,
        "job_type": "baremetalBatchDelete",
        "begin_time": "2026-11-23T08:00:00.000Z",
        "end_time": "",
        "error_code": null,
        "fail_reason": null,
        "entities": {"sub_jobs_total": servers.len(), "sub_jobs": sub_jobs},
    })
}

fn sub_job(server: &str, state: &str, failure: Option<(&str, &str)>) -> Value {
    let (code, reason) = failure.unzip();
    json!({"status": state, "entities": {"server_id": server}, "error_code": code, "fail_reason": reason})
}
