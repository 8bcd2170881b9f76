//! Jobs with shadowed prelude names, generics, private types and every key of `job(…)`.
#![deny(warnings, missing_docs, unsafe_code)]
#![warn(clippy::pedantic)]

use restable::{JobId, request, response, structure, values};

/// Shadows the prelude.
pub struct Option;
/// Shadows the prelude.
pub struct Result;
/// Shadows the prelude.
pub struct Vec;

/// The task has been accepted.
#[response]
pub struct Accepted<T> {
    /// Its id.
    #[param("String", status = ShowJob)]
    pub job_id: ::std::option::Option<JobId>,
    /// Whatever else.
    pub rest: T,
}

/// Query the status of a job.
#[request(GET "/v1/jobs/{job_id}", response = Details)]
pub struct ShowJob {
    /// Which one.
    #[path]
    pub job_id: JobId,
}

/// The status of a job.
#[response(job(
    state = r#type.state,
    code = r#type.code,
    reason = r#type.reason,
    progress = r#type.done,
    entities = entities,
    sub_jobs = parts?.0,
    vocabulary = restable::job::Vocabulary::DEFAULT,
))]
pub struct Details {
    /// A keyword.
    pub r#type: Kind,
    /// Open.
    pub entities: serde_json::Value,
    /// The parts, in a type with a single list.
    pub parts: ::std::option::Option<Parts>,
}

/// The type of the job.
#[structure]
pub struct Kind {
    /// A state.
    pub state: State,
    /// A code.
    pub code: ::std::option::Option<::std::string::String>,
    /// A reason.
    pub reason: ::std::string::String,
    /// Percent.
    pub done: ::std::option::Option<u8>,
}

/// The parts.
#[structure]
pub struct Parts(pub ::std::vec::Vec<Details>);

/// The status of a task, whose states are numbers.
#[response(job(state = state, succeeded("3"), failed("2", "6"), canceled("5")))]
pub struct Numbered {
    /// A state.
    pub state: Number,
}

/// The numbers of states.
#[values]
pub enum Number {
    /// The task has succeeded.
    #[value(3)]
    Done,
}

/// The states.
#[values]
pub enum State {
    /// The job has succeeded.
    Success,
}

fn main() {
    let accepted = Accepted::<::std::string::String>::decode_body(r#"{"job_id": "1", "rest": "x"}"#);
    let id = accepted.ok().and_then(|accepted| accepted.job());
    assert!(id.is_some_and(|job| job.id() == "1"));
}
