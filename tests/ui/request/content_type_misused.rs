use restable::request;

#[request(POST "/v1/a", content_type = "json", response = ())]
struct NoMediaType {
    name: String,
}

#[request(POST "/v1/b", content_type = "text/plain\n", response = ())]
struct WithLineBreak {
    name: String,
}

#[request(POST "/v1/c", content_type = "text/plain", form, response = ())]
struct OfForm {
    name: String,
}

#[request(POST "/v1/d", content_type = "text/plain", response = ())]
struct OfNothing;

#[request(POST "/v1/e", content_type = "text/plain", response = ())]
struct Twice {
    #[header("content-type")]
    content_type: String,
    name: String,
}

#[request(POST "/v1/f", content_type = "text/plain", response = ())]
struct Quoted {
    #[param(body)]
    name: String,
}

fn main() {}
