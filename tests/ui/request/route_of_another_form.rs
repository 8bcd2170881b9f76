use restable::request;

#[request(GET, "/v1/servers", response = ())]
struct Comma;

#[request(GET, response = ())]
struct MethodAlone;

#[request(GET = "/v1/servers", response = ())]
struct Assigned;

#[request(GET("/v1/servers"), response = ())]
struct Called;

#[request("/v1/servers", response = ())]
struct PathAlone;

#[request("GET /v1/servers", response = ())]
struct OneText;

#[request("GET" "/v1/servers", response = ())]
struct TwoTexts;

#[request(Method::GET "/v1/servers", response = ())]
struct PathOfMethod;

#[request(method = GET, response = ())]
struct MethodAsKey;

#[request(path = "/v1/servers", response = ())]
struct PathAsKey;

#[request(GET "/v1/servers" response = ())]
struct NoComma;

#[request(GET "/v1/servers" -> ())]
struct Arrow;

#[request(GET "/v1/servers", ())]
struct ResponseAlone;

#[request(GET "/v1/servers", response = "Answer")]
struct ResponseInQuotes;

fn main() {}
