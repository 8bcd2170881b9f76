//! Models of the runtime: the rules that the documentation states, written without the code of the runtime.
//!
//! A model reads the same input as the runtime, and the results are compared. The input is generated from bytes, so that a
//! fuzzer and a property test share it. The fuzz targets are in `fuzz/fuzz_targets`, the property tests in `tests/run/models.rs`.

pub mod answers;
mod bytes;
pub mod count;
pub mod derived;
mod generate;
mod json;
mod make;
pub mod pages;
mod plain;
mod read;
pub mod requests;
mod shape;
mod uri;
mod written;

/// The text in every value that may be secret: no error may quote it.
pub(crate) const CANARY: &str = "Zq9";

/// The text in every value of a `Secret`: `Debug` hides it.
pub(crate) const SECRET: &str = "hidden";
