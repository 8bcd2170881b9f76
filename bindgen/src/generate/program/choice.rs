//! Chooses the calls that a program shows.

use super::super::plan::{Body, Module, Plan, Request, Type};
use super::super::resource;
use crate::page::Method;

/// A request and its module.
type Call<'p> = (&'p Module, &'p Request);

/// Returns the calls that list resources, and then the other calls that only read. The first one lists what a call creates at
/// the path `created`, or else is the simplest one.
pub(super) fn list<'p>(plan: &Plan, all: &[Call<'p>], created: Option<&str>) -> Vec<Call<'p>> {
    let mut calls: Vec<_> = all.iter().filter(|(_, request)| request.method == Method::Get).copied().collect();
    let is_list = |request: &Request| match plan.tables.get(request.response).map(|table| &table.body) {
        Some(Body::Fields(fields)) => fields.iter().any(|field| is_list_of_structures(&field.ty)),
        Some(Body::Whole(ty, _)) => is_list_of_structures(ty),
        Some(Body::OneOf(_) | Body::Unit) | None => false,
    };
    calls.sort_by_cached_key(|(module, request)| {
        // A path without a literal segment lists the versions of the API.
        let has_resource = resource::of_path(&request.path).is_some();
        let is_of_creation = Some(request.path.as_str()) == created;
        (!is_list(request), !has_resource, !is_of_creation, required(request), request.path.len(), module.name.clone())
    });
    calls
}

fn is_list_of_structures(ty: &Type) -> bool {
    matches!(ty, Type::List(element) if matches!(**element, Type::Table(_) | Type::Boxed(_)))
}

/// Returns the calls that create a resource: first those that start a job, and among them the simplest one first. A service
/// without any call that reads or creates has its other calls with a body.
pub(super) fn creation<'p>(plan: &Plan, all: &[Call<'p>]) -> Vec<Call<'p>> {
    let is_read = |request: &Request| request.method == Method::Get;
    let is_collection =
        |path: &str| all.iter().any(|(_, request)| is_read(request) && request.path == path) && !path.ends_with('}');
    let is_creation = |request: &Request| {
        request.method == Method::Post && (request.head.name.starts_with("Create") || is_collection(&request.path))
    };
    let has_others = all.iter().any(|(_, request)| is_read(request) || is_creation(request));
    let is_shown = |request: &Request| is_creation(request) || !has_others && request.method == Method::Post;
    let mut calls: Vec<_> = all.iter().filter(|(_, request)| is_shown(request)).copied().collect();
    let starts_job = |request: &Request| match plan.tables.get(request.response).map(|table| &table.body) {
        Some(Body::Fields(fields)) => fields.iter().any(|field| field.status.is_some() && field.ty == Type::Job),
        _ => false,
    };
    calls.sort_by_cached_key(|(module, request)| {
        (!starts_job(request), required(request), request.path.len(), module.name.clone())
    });
    calls
}

/// The number of arguments that a person has to find out.
fn required(request: &Request) -> usize {
    request.fields.iter().filter(|field| field.is_argument()).count()
}
