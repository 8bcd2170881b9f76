//! Text of a server in errors.

mod job_ids;
mod not_json;
mod printable;
mod secrets;

use restable::{ResponseError, response};

/// A disk.
#[response]
#[derive(Debug)]
struct Disk {
    #[param("Integer", mandatory)]
    size: i64,
}

fn error(status: u16, body: impl AsRef<[u8]>) -> ResponseError {
    Disk::decode(status, (), body.as_ref()).expect_err("an error")
}
