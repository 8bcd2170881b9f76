//! Posts.

pub mod burning_a_letter;
pub mod mailing_a_parcel;
pub mod sending_a_letter;
pub mod stamping_a_letter;
pub mod task_response;
pub mod weighing_a_letter;
