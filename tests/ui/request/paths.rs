use restable::{request, response};

#[response]
struct Anything;

#[request(GET "v1", response = Anything)]
struct Relative;

#[request(GET "/v1?a=b", response = Anything)]
struct Query;

#[request(GET "/v1#a", response = Anything)]
struct Fragment;

#[request(GET "/v1/{id", response = Anything)]
struct Open;

#[request(GET "/v1/id}", response = Anything)]
struct Closed;

#[request(GET "/v1/{}", response = Anything)]
struct Unnamed;

#[request(GET "/v1/{id}/{id}", response = Anything)]
struct Twice {
    #[path]
    id: String,
}

#[request(GET "/v1//a", response = Anything)]
struct Empty;

#[request(GET "/v1/../a", response = Anything)]
struct Dots;

#[request(GET "/v1/a b", response = Anything)]
struct Space;

#[request(GET "https://api.example.com/v1", response = Anything)]
struct Host;

fn main() {}
