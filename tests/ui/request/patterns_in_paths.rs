use restable::request;

#[request(GET "/v1/{+rest}", response = ())]
struct Star {
    #[path]
    rest: String,
}

#[request(GET "/v1/{*rest}", response = ())]
struct Wildcard {
    #[path]
    rest: String,
}

#[request(GET "/v1/{id:[0-9]+}", response = ())]
struct Expression {
    #[path]
    id: String,
}

#[request(GET "/v1/{project id}", response = ())]
struct Space {
    #[path]
    project_id: String,
}

#[request(GET "/v1/<id>", response = ())]
struct Angles {
    #[path]
    id: String,
}

fn main() {}
