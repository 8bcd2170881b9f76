//! Finds the state of the resource that a response shows, by the values that its page documents.

use super::super::plan::{Body, Field, Item, Plan, State, Table, Type, Variant};
use super::jobs::is_described_as_failure;
use crate::page::Method;

/// The fields that contain the state of a resource, and the reason of a failure, in order of precedence.
const STATES: [&str; 3] = ["provisioning_status", "status", "state"];
const REASONS: [&str; 6] =
    ["status_reason", "state_reason", "fail_reason", "error_msg", "error_message", "provisioning_status_reason"];

/// The values that mean in every service that a resource can be used. `running` is not one of them, because a resource that is
/// running may also be one that has not finished its work.
const READY: [&str; 4] = ["active", "available", "ready", "normal"];
const DELETED: [&str; 1] = ["deleted"];
const ABNORMAL: [&str; 1] = ["abnormal"];

/// Names the state of the responses to GET requests. The evidence is an enumeration that has a state in which the resource can be
/// used, and one after a failure: a field that is only called `status` may be a version, a job or a switch.
pub(in crate::generate) fn name_states(plan: &mut Plan) {
    let responses = plan.modules.iter().flat_map(|module| &module.items).filter_map(|item| match item {
        Item::Request(request) if request.method == Method::Get => Some(request.response),
        _ => None,
    });
    for at in responses.collect::<Vec<_>>() {
        let state = state(plan, at);
        if let Some(table) = plan.tables.get_mut(at).filter(|table| table.job.is_none()) {
            table.state = state.map(Box::new);
        }
    }
}

/// Returns the state that is a field of a table or of its single structure.
fn state(plan: &Plan, at: usize) -> Option<State> {
    let table = plan.tables.get(at)?;
    let Body::Fields(fields) = &table.body else { return None };
    of_table(plan, table, "").or_else(|| {
        let mut inner = fields.iter().filter_map(|field| match field.ty {
            Type::Table(inner) => Some((field, plan.tables.get(inner)?)),
            _ => None,
        });
        let (field, table) = inner.next().filter(|_| inner.next().is_none())?;
        let question = if field.is_always() { "" } else { "?" };
        of_table(plan, table, &format!("{}{question}.", field.ident))
    })
}

/// Returns the state that is a field of a table. `way` is the path to its fields.
fn of_table(plan: &Plan, table: &Table, way: &str) -> Option<State> {
    let Body::Fields(fields) = &table.body else { return None };
    let named = |name: &&str| fields.iter().find(|field| field.is_in_body() && field.wire == **name);
    let state = STATES.iter().filter_map(named).find_map(|field| Some((field, words(plan, field)?)));
    let (field, (ready, failed, deleted)) = state?;
    let reason = REASONS.iter().find_map(named).filter(|field| field.ty == Type::Text);
    let path = |field: &Field| format!("{way}{}", field.ident);
    Some(State { field: path(field), ready, failed, deleted, reason: reason.map(path) })
}

type Words = (Vec<String>, Vec<String>, Vec<String>);

/// Returns the values of a field that are ready, failed and deleted states, if there are ready and failed ones. The description
/// decides about a number.
fn words(plan: &Plan, field: &Field) -> Option<Words> {
    let Type::Values(at) = field.ty else { return None };
    let values = plan.values.get(at)?;
    let those = |is_meant: fn(&Variant) -> bool| {
        let mut found: Vec<String> = Vec::new();
        for value in values.variants.iter().filter(|variant| is_meant(variant)).map(|variant| &variant.value) {
            // A page may list a state in two cases, which are one state.
            if !found.iter().any(|known| known.trim().eq_ignore_ascii_case(value.trim())) {
                found.push(value.clone());
            }
        }
        found
    };
    // Where a page distinguishes normal from abnormal, they are the result of a check and not the state of a resource.
    if values.variants.iter().any(|variant| is_one_of(variant, &ABNORMAL)) {
        return None;
    }
    let ready = those(|variant| is_one_of(variant, &READY) || is_unbound(variant));
    let failed =
        those(|variant| if is_number(variant) { is_described_as_failure(variant) } else { is_failure(&variant.value) });
    (!ready.is_empty() && !failed.is_empty()).then(|| (ready, failed, those(|variant| is_one_of(variant, &DELETED))))
}

/// Returns whether a value, or its whole description if it is a number, is one of some words.
fn is_one_of(variant: &Variant, words: &[&str]) -> bool {
    let word = if is_number(variant) { variant.docs.trim_end_matches('.') } else { &variant.value };
    words.iter().any(|known| known.eq_ignore_ascii_case(word))
}

fn is_number(variant: &Variant) -> bool {
    variant.value.parse::<i64>().is_ok()
}

/// Returns whether a resource in a state waits for another one, so that it can be used.
fn is_unbound(variant: &Variant) -> bool {
    let docs = variant.docs.to_lowercase();
    ["unbound", "not bound", "not been bound", "unattached"].iter().any(|words| docs.contains(words))
}

/// Returns whether a value says that something failed: `ERROR`, `error_deleting`, `CREATE_FAILED`, `RebootFailure`. `failover` does
/// not.
fn is_failure(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    value.starts_with("error") || ["error", "fail", "failed", "failure"].iter().any(|end| value.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::is_failure;

    #[test]
    fn the_words_of_failures() {
        for word in ["ERROR", "error_deleting", "FAILED", "CREATE_FAILED", "CreateFail", "RebootFailure", "SYNC ERROR"]
        {
            assert!(is_failure(word), "{word}");
        }
        for word in ["failover", "failing-over", "ACTIVE", "terrors", ""] {
            assert!(!is_failure(word), "{word}");
        }
    }
}
