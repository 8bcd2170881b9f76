use restable::response;

#[response(job(state = status, state = phase), job(state = phase))]
pub struct JobDetails {
    pub status: String,
    pub phase: String,
}

fn main() {}
