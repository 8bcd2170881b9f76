//! What the measurements have in common: the clock for compilers.

pub mod cpu;
