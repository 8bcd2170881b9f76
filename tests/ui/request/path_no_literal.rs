use restable::request;

const PATH: &str = "/v1/servers";

#[request(GET PATH, response = ())]
struct Constant;

#[request(GET concat!("/v1", "/servers"), response = ())]
struct Macro;

#[request(GET b"/v1/servers", response = ())]
struct Bytes;

#[request(GET /v1/servers, response = ())]
struct Bare;

fn main() {}
