use restable::{response, structure};

#[structure]
struct Job {
    status: String,
    reason: Option<String>,
}

#[response(job(state = job.status, reason = job.reason))]
struct Answer {
    job: Option<Job>,
}

fn main() {}
