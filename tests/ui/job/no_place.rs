use restable::response;

#[response(job(state = "status", code = error-code, vocabulary = 3))]
pub struct JobDetails {
    pub status: String,
}

fn main() {}
