use restable::{response, structure};

#[response(job(state = job?.status))]
pub struct JobDetails {
    pub job: Job,
}

#[structure]
pub struct Job {
    pub status: String,
}

fn main() {}
