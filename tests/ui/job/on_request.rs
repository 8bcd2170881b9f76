use restable::{JobId, request, response};

#[request(GET "/v1/jobs/{job_id}", response = JobDetails)]
pub struct ShowJob {
    #[path]
    #[param("String", status = ShowJob)]
    pub job_id: JobId,
}

#[response(job(state = status))]
pub struct JobDetails {
    pub status: String,
}

fn main() {}
