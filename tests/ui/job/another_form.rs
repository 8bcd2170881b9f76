use restable::response;

#[response(job = status)]
pub struct JobDetails {
    pub status: String,
}

fn main() {}
