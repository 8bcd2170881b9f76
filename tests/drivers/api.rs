//! The bindings of the API that the scripted server simulates.

mod pages;

pub use pages::{ListServers, ListedServer, Servers};
use restable::{JobId, Secret, Status, request, response, structure};

/// The response that starts a job.
#[response]
#[derive(Debug)]
pub struct Started {
    #[param("String", mandatory, status = ShowJob)]
    pub job_id: JobId,
}

/// Delete servers.
#[request(POST "/v1/{project_id}/servers/delete", response = Started)]
pub struct DeleteServers {
    #[path]
    pub project_id: String,
    #[header("X-Client-Secret")]
    pub client_secret: Secret<String>,
    #[param("Array of strings", mandatory)]
    pub servers: Vec<String>,
    #[param("String", mandatory)]
    pub password: Secret<String>,
}

/// Query the status of a job.
#[request(GET "/v1/{project_id}/jobs/{job_id}", response = JobDetails)]
pub struct ShowJob {
    #[path]
    pub project_id: String,
    #[path]
    pub job_id: JobId,
}

/// A job.
#[response(job(state = status, code = error_code, reason = fail_reason, entities = entities))]
#[derive(Debug)]
pub struct JobDetails {
    pub status: String,
    pub error_code: Option<String>,
    pub fail_reason: Option<String>,
    pub entities: Option<serde_json::Value>,
    #[header("X-Queries")]
    pub queries: Option<u32>,
}

/// Show a server.
#[request(GET "/v1/{project_id}/servers/{server_id}", response = ShownServer)]
pub struct ShowServer {
    #[path]
    pub project_id: String,
    #[path]
    pub server_id: String,
}

/// A server.
#[response(state(field = status, ready("ACTIVE"), failed("ERROR"), reason = fault))]
#[derive(Debug)]
pub struct ShownServer {
    pub status: String,
    pub fault: Option<String>,
}

/// A request without a body.
#[request(POST "/v1/touch", response = Touched)]
pub struct Touch {}

/// Any answer.
#[response]
#[derive(Debug)]
pub struct Touched;

/// A request whose response has a list.
#[request(GET "/v1/parts", response = Parts)]
pub struct ShowParts {}

/// The elements of the list.
#[response]
#[derive(Debug)]
pub struct Parts {
    #[param("Array of strings")]
    pub parts: Vec<String>,
}

/// Log in.
#[request(POST "/v3/auth/tokens", response = Issued, wrapper = "auth")]
pub struct IssueToken {
    #[param("Object", mandatory)]
    pub identity: serde_json::Value,
}

/// A token, which is in a header.
#[response]
#[derive(Debug)]
pub struct Issued {
    #[status]
    pub status: Status,
    #[header("X-Subject-Token")]
    #[param("String", mandatory)]
    pub subject_token: Secret<String>,
    #[header("Vary")]
    #[param("Array of strings", optional)]
    pub vary: Vec<String>,
    #[param("Object", mandatory)]
    pub token: Token,
}

/// The properties of a token.
#[structure]
#[derive(Debug)]
pub struct Token {
    #[param("String", mandatory)]
    pub expires_at: String,
}

/// Start a server, with the id of the job in a header.
#[request(POST "/v1/start", response = Starting)]
pub struct StartServer {}

/// The id of the job.
#[response]
#[derive(Debug)]
pub struct Starting {
    #[header("X-Job-Id")]
    #[param("String", mandatory, status = ShowJob)]
    pub job_id: JobId,
    #[param("Integer", mandatory)]
    pub quota: u32,
}

/// An image.
#[response]
#[derive(Debug)]
pub struct Image {
    #[header("ETag")]
    pub etag: Option<String>,
    #[param(raw)]
    pub content: Vec<u8>,
}

/// Download an image.
#[request(GET "/v1/image", response = Image)]
pub struct ImageFile {}

/// Download an image unless it is known.
#[request(GET "/v1/image", response = restable::Conditional<Image>)]
pub struct ImageIfChanged {
    #[header("If-None-Match")]
    pub known: Option<String>,
}

/// Upload an image.
#[request(PUT "/v1/image", response = ())]
pub struct UploadImage {
    #[header("If-Match")]
    pub known: Option<String>,
    #[header("Expect")]
    pub expect: Option<String>,
    #[param(raw)]
    pub content: Vec<u8>,
}

/// A filter.
#[structure]
pub struct Search {
    pub size: Option<u32>,
}

/// Search images: a GET with a body.
#[request(GET "/v1/image/_search", response = Touched)]
pub struct SearchImages {
    #[param(body)]
    pub search: Search,
}

/// Show properties, with a method of WebDAV.
#[request("PROPFIND" "/v1/image", response = Touched)]
pub struct Properties {
    pub all: Option<bool>,
}
