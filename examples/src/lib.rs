//! Programs that show restable at work: each file of `src/bin` is one. Here is what they play with.

pub mod bare_metal;
