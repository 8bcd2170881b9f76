use restable::{JobId, request, response};

#[response]
pub struct Accepted {
    #[param("String", status = ShowJob)]
    pub job_id: JobId,
    #[param("String", status = ShowJob)]
    pub task_id: JobId,
}

#[request(GET "/v1/jobs/{job_id}", response = JobDetails)]
pub struct ShowJob {
    #[path]
    pub job_id: JobId,
}

#[response(job(state = status))]
pub struct JobDetails {
    pub status: String,
}

fn main() {}
