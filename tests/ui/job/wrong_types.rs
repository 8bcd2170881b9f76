use restable::{response, structure};

#[response(job(state = count, progress = part, entities = part, sub_jobs = parts))]
pub struct JobDetails {
    pub count: i64,
    pub part: Part,
    pub parts: Vec<Part>,
}

#[structure]
pub struct Part {
    pub id: String,
}

fn main() {}
