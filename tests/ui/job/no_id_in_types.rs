use restable::{request, response};

#[response(job(state = status))]
struct Job {
    status: String,
}

#[request(GET "/v1/jobs/{id}", response = Job)]
struct Show {
    #[path]
    id: String,
}

#[response]
struct Started {
    #[param(status = Show)]
    job_id: String,
}

#[response]
struct StartedOrNot {
    #[param("String", status = Show)]
    job_id: Option<String>,
}

#[response]
struct StartedAlone(#[param(status = Show)] u64);

fn main() {}
