use restable::request;

#[request("GET" "/v1/a", response = ())]
struct Known;

#[request("LOOK AT" "/v1/b", response = ())]
struct TwoWords;

#[request("" "/v1/c", response = ())]
struct Empty;

#[request(PROPFIND "/v1/d", response = ())]
struct WithoutQuotes;

fn main() {}
