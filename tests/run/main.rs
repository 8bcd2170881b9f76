//! Behaviour of the crates together, one module for each topic.

mod agreement;
mod audit;
mod auth;
mod defaults;
mod envelope;
mod flatten;
mod formats;
mod generated;
mod job_id;
mod jobs;
mod limits;
mod lookup;
mod maybe_undefined;
mod pages;
mod recursion;
mod rename_all;
mod request;
mod response;
mod roundtrip;
mod shown;
mod structure_new;
mod tables;
mod timestamp;
mod tolerance;
mod values;
mod variants;
