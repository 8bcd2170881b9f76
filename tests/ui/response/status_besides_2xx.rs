//! `status(…)` has the statuses that are normal besides every 2xx.

use restable::{response, structure};

#[response(status(200))]
pub struct Shown {}

#[response(status(300, 404))]
pub struct Lost {}

#[response(status(303..=300))]
pub struct Backwards {}

#[response(status = 300)]
pub struct Assigned {}

#[response(status())]
pub struct Nothing {}

#[structure(status(300))]
pub struct Part {}

#[response(untagged, status(300))]
pub enum Either {
    One(Empty),
    Other(Vec<Empty>),
}

#[response]
pub struct Empty {}

fn main() {}
