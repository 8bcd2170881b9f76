//! What the tests, benches and fuzz targets of this repository use.
//!
//! This module is not part of the interface: it may change in any release.

use std::path::Path;

use crate::error::Error;
use crate::output::Output;
use crate::report::Report;
use crate::service::Service;

pub mod generate {
    pub use crate::generate::*;
}

pub mod page {
    pub use crate::page::*;
}

pub mod service {
    pub use crate::service::*;
}

/// Returns the report on one service.
pub fn report(service: &Service) -> Report {
    let mut report = Report::default();
    report.add(service);
    report
}

/// An output directory that is locked until this is dropped.
#[derive(Debug)]
pub struct Locked(#[allow(dead_code, reason = "dropping it releases the lock")] Output);

/// Locks an output directory, as a run does.
///
/// # Errors
///
/// Returns an error if the directory cannot be created or locked.
pub fn lock(directory: &Path) -> Result<Locked, Error> {
    Output::open(directory).map(Locked)
}
