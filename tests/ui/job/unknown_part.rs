use restable::response;

#[response(job(phase = status, state))]
pub struct JobDetails {
    pub status: String,
}

fn main() {}
