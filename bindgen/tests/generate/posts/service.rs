//! Posts.

pub mod burning_a_letter;
pub mod sending_a_letter;
pub mod task_response;
