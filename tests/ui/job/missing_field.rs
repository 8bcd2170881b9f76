use restable::response;

#[response(job(state = phase))]
pub struct JobDetails {
    pub status: String,
}

#[response(job(state = state, code = error_code))]
pub struct Task {
    pub status: String,
    pub error: Option<String>,
}

#[response(job(state = status))]
pub struct Nothing;

fn main() {}
