//! Builds requests of every form, and compares what is sent with a model of the documentation: the same, or both refuse.

#![no_main]

use libfuzzer_sys::fuzz_target;
use restable_models::requests;

fuzz_target!(|input: &[u8]| requests::check(input));
