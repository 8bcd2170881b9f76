//! Lists in pages: which request follows which response.

mod body;
mod forms;
mod guards;
mod positions;
mod simulated;

use http::{Request, Response};
use restable::pages::{Paged, Pager};

pub(crate) const BASE: &str = "https://api.example.com";

/// The path and the query of the next request, or `None` after the last page.
pub(crate) fn next<E: Paged>(pager: &mut Pager<E>) -> Option<String> {
    pager.next_request(BASE).unwrap().map(|request| relative(&request))
}

pub(crate) fn relative(request: &Request<Vec<u8>>) -> String {
    request.uri().path_and_query().unwrap().to_string()
}

pub(crate) fn respond<E: Paged>(pager: &mut Pager<E>, body: &str) -> usize {
    E::into_items(pager.on_response(Response::new(body.to_owned())).unwrap()).len()
}

/// The path and the query of each request, if the service returns these bodies.
pub(crate) fn walk<E: Paged>(request: E, bodies: &[&str]) -> Vec<String> {
    let mut pager = Pager::new(request);
    let mut bodies = bodies.iter();
    let mut requests = Vec::new();
    while let Some(request) = next(&mut pager) {
        requests.push(request);
        respond(&mut pager, bodies.next().expect("a further body"));
    }
    assert!(bodies.next().is_none(), "the walk ended early: {requests:?}");
    requests
}
