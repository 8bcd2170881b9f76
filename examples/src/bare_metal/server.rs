//! A server that simulates the service, with its own port and thread.

use std::collections::HashMap;
use std::io;
use std::net::TcpListener;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, Response, StatusCode};
use axum::response::IntoResponse as _;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};
use tokio::runtime;

use super::plan::{Plan, Turn};

/// The behaviour of the server.
#[derive(Debug, Clone)]
pub struct Server {
    /// The seed of the first job's plan; each further job uses the next number.
    pub seed: u64,
    /// Whether its jobs fail.
    pub fail: bool,
    /// The only token that it accepts.
    pub token: String,
    /// The `Retry-After` of throttled queries, in seconds: an integer, or a fraction as some gateways send it.
    pub retry_after: String,
}

impl Server {
    /// Starts the server and returns its address. The server stops when the program ends.
    ///
    /// # Errors
    ///
    /// Returns an error if no port is free or the thread cannot be started.
    pub fn start(self) -> io::Result<String> {
        let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
        let listener = TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let base = format!("http://{}", listener.local_addr()?);
        let app = Router::new()
            .route("/v1/{project_id}/baremetalservers/delete", post(delete_servers))
            .route("/v1/{project_id}/jobs/{job_id}", get(show_job))
            .with_state(Arc::new(Service { settings: self, jobs: Mutex::default() }));
        // A tokio runtime must not block inside another one, so the server does not use the caller's runtime.
        let serve = async { axum::serve(tokio::net::TcpListener::from_std(listener)?, app).await };
        thread::Builder::new().name("bare metal".into()).spawn(move || runtime.block_on(serve))?;
        Ok(base)
    }
}

struct Service {
    settings: Server,
    jobs: Mutex<HashMap<String, Job>>,
}

struct Job {
    plan: Plan,
    queries: usize,
}

type Answer = Response<Body>;

async fn delete_servers(State(service): State<Arc<Service>>, headers: HeaderMap, Json(body): Json<Value>) -> Answer {
    if !service.knows(&headers) {
        return unauthorized();
    }
    let servers = body.get("servers").and_then(Value::as_array);
    let ids = servers.into_iter().flatten().filter_map(|server| server.get("id")?.as_str().map(String::from));
    match ids.collect::<Vec<_>>() {
        none if none.is_empty() => error(StatusCode::BAD_REQUEST, "BMS.0001", "There is nothing to delete."),
        ids => Json(json!({"job_id": service.begin(&ids)})).into_response(),
    }
}

async fn show_job(
    State(service): State<Arc<Service>>,
    headers: HeaderMap,
    Path((_project, id)): Path<(String, String)>,
) -> Answer {
    if !service.knows(&headers) {
        return unauthorized();
    }
    match service.turn(&id) {
        None => error(StatusCode::NOT_FOUND, "BMS.0404", "There is no such job."),
        Some(Turn::TransientFailure(failure)) => failure.answer(&service.settings.retry_after),
        Some(Turn::Status(mut status)) => {
            if let Some(status) = status.as_object_mut() {
                status.insert("job_id".into(), id.into());
            }
            Json(status).into_response()
        }
    }
}

impl Service {
    fn knows(&self, headers: &HeaderMap) -> bool {
        headers.get("x-auth-token").is_some_and(|token| token == self.settings.token.as_str())
    }

    fn begin(&self, servers: &[String]) -> String {
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let seed = self.settings.seed.wrapping_add(jobs.len() as u64);
        let id = format!("{:032x}", fastrand::Rng::with_seed(seed).u128(..));
        jobs.insert(id.clone(), Job { plan: Plan::random(seed, servers, self.settings.fail), queries: 0 });
        id
    }

    fn turn(&self, id: &str) -> Option<Turn> {
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let job = jobs.get_mut(id)?;
        job.queries += 1;
        job.plan.turn(job.queries - 1).cloned()
    }
}

fn unauthorized() -> Answer {
    let body = json!({"error": {"code": 401, "message": "The token is not known.", "title": "Unauthorized"}});
    (StatusCode::UNAUTHORIZED, Json(body)).into_response()
}

fn error(status: StatusCode, code: &str, message: &str) -> Answer {
    (status, Json(json!({"error": {"code": code, "message": message}}))).into_response()
}
