use restable::response;

#[response(job(state = phase))]
pub struct JobDetails {
    pub status: String,
}

fn main() {}
