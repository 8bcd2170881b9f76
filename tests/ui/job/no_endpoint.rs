use restable::{JobId, response};

#[response]
pub struct Accepted {
    #[param("String", status = JobDetails)]
    pub job_id: JobId,
}

#[response(job(state = status))]
pub struct JobDetails {
    pub status: String,
}

fn main() {}
