//! Decodes responses of every form, and compares the values with a model of the documentation: the same value, or both refuse.
//!
//! The bytes of an input choose the type, the status, the headers and the body, so that most inputs are valid.

#![no_main]

use libfuzzer_sys::fuzz_target;
use restable_models::answers;

fuzz_target!(|input: &[u8]| answers::check(input));
