use restable::{JobId, response};

#[response]
pub struct Accepted {
    #[param("String", status = ShowJobs)]
    pub job_id: JobId,
}

fn main() {}
