//! Bindings of the three families of status responses.

use restable::job::{JobState, JobStatus, Percent};
use restable::{JobId, response, structure};
use serde_json::{Value, json};

/// `GET /v1/{project_id}/jobs/{job_id}` of ECS, BMS, EVS and IMS.
#[response(job(state = status, code = error_code, reason = fail_reason, entities = entities))]
#[derive(Debug)]
pub struct EcsJob {
    pub status: Option<String>,
    pub entities: Value,
    pub job_id: Option<JobId>,
    pub job_type: Option<String>,
    pub error_code: Option<String>,
    pub fail_reason: Option<String>,
    /// Refers to the query.
    pub message: Option<String>,
    /// Refers to the query.
    pub code: Option<String>,
}

/// `GET /v3/{project_id}/jobs?id=` of RDS, DDS and GaussDB.
#[response(job(
    state = job.status,
    reason = job.fail_reason,
    progress = job.process,
    entities = job.entities
))]
pub struct RdsJob {
    pub job: RdsTask,
}

#[structure]
pub struct RdsTask {
    pub id: JobId,
    pub status: String,
    pub process: Option<String>,
    pub entities: Value,
    pub fail_reason: Option<String>,
}

/// `GET /api/v3/projects/{project_id}/jobs/{job_id}` of CCE: a tree.
#[response(job(state = status.phase, reason = status.reason, sub_jobs = spec.sub_jobs))]
pub struct CceJob {
    pub spec: CceSpec,
    pub status: CceStatus,
}

#[structure]
pub struct CceSpec {
    #[param(name = "resourceID")]
    pub resource_id: Option<String>,
    #[param(name = "subJobs")]
    pub sub_jobs: Vec<CceJob>,
}

#[structure]
pub struct CceStatus {
    pub phase: String,
    pub reason: Option<String>,
}

#[test]
fn an_ecs_job_gives_its_sub_jobs_from_the_entities() {
    let body = json!({
        "status": "FAIL", "job_id": super::ID, "error_code": null, "fail_reason": null,
        "entities": {"sub_jobs_total": 1, "sub_jobs": [
            {"status": "FAIL", "error_code": "Ecs.0117", "fail_reason": "no host", "entities": {"server_id": "7a1c"}},
        ]},
    });
    let job = EcsJob::decode(200, (), &body.to_string()).unwrap();
    assert_eq!(job.state(), JobState::Failed("FAIL".into()));
    let sub_jobs = job.sub_jobs();
    assert_eq!(sub_jobs.len(), 1);
    assert_eq!(sub_jobs[0].fail_reason(), Some("no host"));
    assert_eq!(sub_jobs[0].entities(), Some(&json!({"server_id": "7a1c"})));
}

#[test]
fn an_rds_job_gives_its_progress_from_a_text() {
    let body =
        r#"{"job": {"id": "2b414788a6004883a02390e2eb0ea227", "status": "Running", "process": "60", "entities": {}}}"#;
    let job = RdsJob::decode(200, (), body).unwrap();
    assert_eq!(job.state(), JobState::Running("Running".into()));
    assert_eq!(job.progress().map(Percent::get), Some(60));

    let body = r#"{"job": {"id": "2b41", "status": "Running", "process": ""}}"#;
    assert_eq!(RdsJob::decode(200, (), body).unwrap().progress(), None);
}

#[test]
fn a_cce_job_is_a_tree() {
    let sub_job = json!({"spec": {"subJobs": []}, "status": {"phase": "Success", "reason": ""}});
    let body = json!({"spec": {"resourceID": "4f5d", "subJobs": [sub_job]}, "status": {"phase": "Initializing"}});
    let job = CceJob::decode(200, (), &body.to_string()).unwrap();
    assert_eq!(job.state(), JobState::Pending("Initializing".into()));
    assert_eq!(job.sub_jobs()[0].state(), JobState::Succeeded("Success".into()));
}

#[test]
fn every_family_is_polled() {
    use restable::job::{Next, PollPolicy, Poller};
    use std::time::Duration;

    fn done<T>(body: &str) -> bool
    where
        T: restable::Response + JobStatus + for<'de> restable::Field<'de>,
    {
        let mut poller = Poller::<T>::new(super::ID.parse().unwrap(), PollPolicy::without_timeout(), Duration::ZERO);
        poller.on_response(Duration::ZERO, 200, (), body);
        matches!(poller.next(Duration::ZERO), Next::Done(_))
    }

    assert!(done::<EcsJob>(r#"{"status": "SUCCESS"}"#));
    assert!(done::<RdsJob>(r#"{"job": {"id": "2b41", "status": "Completed"}}"#));
    assert!(done::<CceJob>(r#"{"spec": {}, "status": {"phase": "Success"}}"#));
}
