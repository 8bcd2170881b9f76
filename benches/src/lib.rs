//! What the measurements have in common: the clock for compilers, and the limits of all figures.

pub mod cpu;
pub mod limits;
