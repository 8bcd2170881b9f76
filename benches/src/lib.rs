//! Code that several measurements share: CPU time.

pub mod cpu;
