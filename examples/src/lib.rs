//! Programs that show how to use restable: each file of `src/bin` is one. This library has what they share.

pub mod bare_metal;
// The bindings of the pages in the directory `pages`, as `restable generate` writes them; a test compares them.
#[rustfmt::skip]
pub mod ferry_service;
