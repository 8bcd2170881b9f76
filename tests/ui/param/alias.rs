use restable::{request, response};

#[response]
struct Server {
    #[param(alias = "")]
    empty: String,
    #[param(alias = "a\nb")]
    control: String,
    #[param(alias = "name")]
    id: String,
    #[param(alias = "title", alias = "title")]
    name: String,
    #[param(alias = "title")]
    label: String,
    #[header("X-Trace")]
    #[param(alias = "X-Request")]
    trace: Option<String>,
    #[param(alias)]
    flag: String,
}

#[request(POST "/v1", response = ())]
struct Create {
    #[param(alias = "title")]
    name: String,
}

fn main() {}
