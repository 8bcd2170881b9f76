use restable::response;

#[response(job(state = status?))]
pub struct JobDetails {
    pub status: Option<String>,
}

fn main() {}
