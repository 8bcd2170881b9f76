//! The bindings of the API that the scripted server simulates.

use restable::{JobId, Secret, request, response};

/// The response that starts a job.
#[response]
#[derive(Debug)]
pub struct Started {
    #[param("String", mandatory, status = ShowJob)]
    pub job_id: JobId,
}

/// Delete servers.
#[request(POST "/v1/{project_id}/servers/delete", response = Started)]
pub struct DeleteServers {
    #[path]
    pub project_id: String,
    #[header("X-Client-Secret")]
    pub client_secret: Secret<String>,
    #[param("Array of strings", mandatory)]
    pub servers: Vec<String>,
    #[param("String", mandatory)]
    pub password: Secret<String>,
}

/// Query the status of a job.
#[request(GET "/v1/{project_id}/jobs/{job_id}", response = JobDetails)]
pub struct ShowJob {
    #[path]
    pub project_id: String,
    #[path]
    pub job_id: JobId,
}

/// A job.
#[response(job(state = status, code = error_code, reason = fail_reason, entities = entities))]
#[derive(Debug)]
pub struct JobDetails {
    pub status: String,
    pub error_code: Option<String>,
    pub fail_reason: Option<String>,
    pub entities: Option<serde_json::Value>,
}

/// A request without a body.
#[request(POST "/v1/touch", response = Touched)]
pub struct Touch {}

/// Any answer.
#[response]
#[derive(Debug)]
pub struct Touched;

/// A request whose response has a list.
#[request(GET "/v1/parts", response = Parts)]
pub struct ShowParts {}

/// The elements of the list.
#[response]
#[derive(Debug)]
pub struct Parts {
    #[param("Array of strings")]
    pub parts: Vec<String>,
}
