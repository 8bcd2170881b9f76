use restable::response;

#[response(job(code = error_code))]
pub struct JobDetails {
    pub error_code: Option<String>,
}

fn main() {}
