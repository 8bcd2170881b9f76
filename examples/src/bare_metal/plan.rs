//! What the queries for a job are answered with, one after the other. The same seed gives the same plan.

use serde_json::{Value, json};

use super::mishap::Mishap;

/// How the deletion of some servers goes.
///
/// ```
/// use restable_examples::bare_metal::Plan;
///
/// let plan = Plan::drawn(7, &["s-1".into()], false);
/// assert_eq!(plan, Plan::drawn(7, &["s-1".into()], false));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    turns: Vec<Turn>,
}

/// What one query is answered with.
#[derive(Debug, Clone, PartialEq)]
pub enum Turn {
    /// How the job is.
    Status(Value),
    /// No answer of use.
    Mishap(Mishap),
}

/// One in three queries goes wrong, and never more than two in a row.
const MISHAPS_IN_A_ROW: usize = 2;

impl Plan {
    /// Draws the plan of a job that deletes these servers, or fails with the last one.
    pub fn drawn(seed: u64, servers: &[String], fail: bool) -> Self {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut turns = vec![Turn::Status(status("INIT", servers, 0, false))];
        for ended in 0..=servers.len() {
            for _ in 0..MISHAPS_IN_A_ROW {
                if random.u8(..3) == 0 {
                    turns.extend(random.choice(Mishap::ALL).map(Turn::Mishap));
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

    /// What the query is answered with, counted from 0. A job that has ended stays as it is.
    pub fn turn(&self, query: usize) -> Option<&Turn> {
        self.turns.get(query).or(self.turns.last())
    }

    /// How many queries it takes to the end.
    pub fn queries(&self) -> usize {
        self.turns.len()
    }
}

/// The body that tells of a job in which so many servers are done with.
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
