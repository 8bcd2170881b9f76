//! A crate without `std` that uses every attribute of restable.
#![no_std]

extern crate alloc;

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use restable::{JobId, ResponseError, Timestamp, response, structure, values};

/// Conflicts with the panic handler of `std` if any dependency enables `std`.
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

/// The state of a job.
#[values]
#[derive(Debug)]
pub enum State {
    Running,
    Done,
}

/// One step of a job.
#[structure]
#[derive(Debug)]
pub struct Step {
    pub name: String,
    pub after: Vec<Step>,
}

/// A job.
#[response(docs = "https://docs.example.com", page = "job.html", success("/code", "0"))]
#[derive(Debug)]
pub struct Job {
    pub code: Option<String>,
    pub job_id: JobId,
    pub state: State,
    pub begin: Option<Timestamp>,
    pub steps: BTreeMap<String, Step>,
}

/// Decodes a response.
pub fn read(body: &[u8]) -> Result<Job, ResponseError> {
    Job::decode(200, [("x-request-id", "r")], body)
}

/// Counts the differences from the page.
pub fn drift(body: &[u8]) -> Result<usize, ResponseError> {
    Job::audit(body).map(|drift| drift.len())
}
