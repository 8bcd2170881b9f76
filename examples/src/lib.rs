//! Programs that show how to use restable: each file of `src/bin` is one. This library has what they share.

pub mod bare_metal;
