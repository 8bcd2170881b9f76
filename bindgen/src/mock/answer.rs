//! The bodies of responses: tokens, jobs and errors.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::{Value, json};

use super::state::State;
use crate::generate::contract::{Answer, Content, Contract};

/// The ID and the name of the project of each token.
pub(super) const PROJECT: &str = "mock-project";

/// Returns the JSON body of an answer. The state of a job depends on how often the job was queried.
pub(super) fn body(answer: &Answer, job: &str, state: &mut State) -> Option<Value> {
    let Some(Content::Json(mut body)) = answer.body.clone() else { return None };
    if let Some(of_job) = &answer.state {
        let queries = state.query(job).min(of_job.steps.len() - 1);
        let place = of_job.path.iter().try_fold(&mut body, |value, name| value.get_mut(name));
        if let (Some(place), Some(step)) = (place, of_job.steps.get(queries)) {
            *place = Value::from(step.as_str());
        }
    }
    if let Some(id) = answer.job.as_ref().and_then(|name| body.get_mut(name)) {
        number(id, state.start());
    }
    Some(body)
}

/// Gives each job an ID of its own: that of the example with a number.
fn number(id: &mut Value, jobs: u64) {
    match id {
        Value::String(text) if jobs > 0 => *text = format!("{text}-{}", jobs + 1),
        Value::Number(number) => *id = json!(number.as_u64().unwrap_or(1).saturating_add(jobs)),
        _ => {}
    }
}

/// Returns the body of an error, in the form of the documented services.
pub(super) fn error(status: u16, message: &str) -> Value {
    json!({ "error_code": format!("Mock.0{status}"), "error_msg": message })
}

/// Returns whether a body asks for a token.
pub(super) fn asks_for_token(body: &[u8]) -> bool {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    let methods = body.pointer("/auth/identity/methods").and_then(Value::as_array);
    methods.is_some_and(|methods| !methods.is_empty() && methods.iter().all(Value::is_string))
}

/// Returns the body of a new token. Its catalog points every service at the server, by its type and by the name of its directory,
/// which programs of generated crates use.
pub(super) fn token(contracts: &[Contract], url: &str, lifetime: Duration) -> Value {
    let now = jiff::Timestamp::now();
    let expiry = jiff::SignedDuration::try_from(lifetime).ok().and_then(|lifetime| now.checked_add(lifetime).ok());
    let time = |time: jiff::Timestamp| format!("{time:.6}");
    let service = |contract: &Contract| {
        // All regions, so that a program keeps the region of its configuration.
        let (name, region) = (&contract.service, "*");
        let url = format!("{url}/{}", contract.module);
        let endpoint = json!({ "id": name, "interface": "public", "region": region, "region_id": region, "url": url });
        let service =
            |service_type: &str| json!({ "id": name, "type": service_type, "name": name, "endpoints": [endpoint] });
        BTreeSet::from([name.as_str(), &contract.service_type]).into_iter().map(service).collect::<Vec<_>>()
    };
    let domain = json!({ "id": "mock-domain", "name": "mock-domain" });
    json!({ "token": {
        "methods": ["password"],
        "issued_at": time(now),
        "expires_at": time(expiry.unwrap_or(jiff::Timestamp::MAX)),
        "user": { "id": "mock-user", "name": "mock-user", "domain": domain },
        "project": { "id": PROJECT, "name": PROJECT, "domain": domain },
        "roles": [],
        "catalog": contracts.iter().flat_map(service).collect::<Vec<_>>(),
    } })
}
