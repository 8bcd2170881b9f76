//! Decodes plain structures, and compares the values with those of serde's derive.

#![no_main]

use libfuzzer_sys::fuzz_target;
use restable_models::derived;

fuzz_target!(|input: &[u8]| derived::check(input));
