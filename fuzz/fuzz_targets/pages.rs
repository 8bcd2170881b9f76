//! Walks through the pages of any service, and compares each request and each end with a model of the documentation.

#![no_main]

use libfuzzer_sys::fuzz_target;
use restable_models::pages;

fuzz_target!(|input: &[u8]| pages::check(input));
