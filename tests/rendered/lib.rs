//! Items with every attribute, whose documentation is rendered and read by `tests/html.rs`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use restable::{FilePart, JobId, Secret, Status, request, response, structure, values};

/// Create a kite.
///
/// It flies at once.
#[request(
    POST "/v1/{project_id}/kites",
    response = Started,
    header("Accept" = "application/json"),
    query("action" = "create"),
    docs = "https://docs.example.com/kites",
    page = "create.html"
)]
#[non_exhaustive]
#[derive(Debug)]
pub struct CreateKite {
    /// ID of the project.
    #[path]
    pub project_id: String,
    /// Only checks the request.
    #[query]
    pub dry_run: Option<bool>,
    /// Identifies repetitions.
    #[header("X-Client-Token", sensitive)]
    #[param("String")]
    pub client_token: Option<String>,
    /// Its name.
    #[param("String", mandatory)]
    pub name: String,
    /// Its tails.
    #[param("Array of strings", optional, see("Tails", "tails.html"))]
    pub tails: Vec<String>,
    /// Its color.
    #[param(default = Color::Red)]
    pub color: Color,
    /// The length of its line.
    #[param("Integer", default = 4 * 25)]
    pub line: u32,
    /// A name for it.
    #[param(default = "kite")]
    pub nick: String,
    /// Its labels.
    pub labels: BTreeMap<String, Vec<Option<u32>>>,
}

/// The started job.
#[response]
#[derive(Debug)]
pub struct Started {
    /// The job.
    #[header("Location")]
    #[param(status = ShowJob)]
    pub job_id: JobId,
    /// The status.
    #[status]
    pub status: Status,
    /// The token.
    pub token: Option<Secret<String>>,
}

/// Show a job.
#[request(GET "/v1/jobs/{job_id}", response = Job)]
#[derive(Debug)]
pub struct ShowJob {
    /// ID of the job.
    #[path]
    pub job_id: JobId,
}

/// A job.
#[response(job(state = state, reason = detail?.reason))]
#[derive(Debug)]
pub struct Job {
    /// Its state.
    pub state: String,
    /// Its detail.
    pub detail: Option<Detail>,
}

/// The detail of a job.
#[structure(new)]
#[derive(Debug, Clone)]
pub struct Detail {
    /// Why it failed.
    pub reason: String,
}

/// A color.
#[values]
#[derive(Debug, Clone)]
pub enum Color {
    /// Red.
    Red,
    /// Blue.
    Blue,
}

/// List the kites.
#[request(GET "/v1/kites", response = Kites, pages(items = kites, item = Kite, marker = marker, last = name))]
#[derive(Debug)]
pub struct ListKites {
    /// Where the page starts.
    #[query]
    pub marker: Option<String>,
    /// What is listed.
    #[query]
    #[param(flatten)]
    pub filter: Filter,
}

/// Which kites are listed.
#[structure(new)]
#[derive(Debug)]
pub struct Filter {
    /// Their color.
    pub color: Option<Color>,
}

/// Kites.
#[response]
#[derive(Debug)]
pub struct Kites {
    /// The kites.
    pub kites: Vec<Kite>,
}

/// A kite.
#[structure]
#[derive(Debug, Clone)]
pub struct Kite {
    /// Its name.
    pub name: String,
}

/// Paint a kite.
#[request(PUT "/v1/kites/{name}/paint", response = (), multipart)]
#[derive(Debug)]
pub struct PaintKite {
    /// Its name.
    #[path]
    pub name: String,
    /// The picture.
    #[param(raw)]
    pub picture: FilePart,
}

/// Write a note on a kite.
#[request(PUT "/v1/kites/{name}/note", response = Note)]
#[derive(Debug)]
pub struct WriteNote {
    /// Its name.
    #[path]
    pub name: String,
    /// The note.
    #[param(raw)]
    pub note: String,
}

/// A note.
#[response]
#[derive(Debug)]
pub struct Note(#[param(raw)] pub String);

/// A page of anything.
#[response]
#[derive(Debug)]
pub struct Page<'a, T> {
    /// The items.
    pub items: Vec<T>,
    /// The name.
    pub name: Cow<'a, str>,
    /// All others.
    #[param(rest)]
    pub others: BTreeMap<String, serde_json::Value>,
}

/// What lifts a kite.
#[structure(tag = "kind")]
#[derive(Debug)]
pub enum Lift {
    /// The wind.
    Wind(Detail),
    /// Anything else.
    Other(serde_json::Map<String, serde_json::Value>),
}

/// One of two responses.
#[response]
#[derive(Debug)]
pub enum Flown {
    /// It flies.
    #[status(200)]
    Flies(Kites),
    /// It will fly.
    #[status(202)]
    Waits(Job),
}
