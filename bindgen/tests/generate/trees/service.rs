//! Trees.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # jobs
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/jobs/{job_id}` | [`ShowJob`](showing_a_job::ShowJob) |
//!
//! # trees
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/trees/{tree-id}` | [`ShowTree`](showing_a_tree::ShowTree) |
//! | `DELETE` | `/v1/trees/{tree-id}` | [`FellTree`](felling_a_tree::FellTree) |

pub mod felling_a_tree;
pub mod showing_a_job;
pub mod showing_a_tree;

#[doc(inline)]
pub use felling_a_tree::FellTree;

#[doc(hidden)]
pub use felling_a_tree::FellTreeResponse;

#[doc(inline)]
pub use showing_a_job::ShowJob;

#[doc(hidden)]
pub use showing_a_job::{Branch, ShowJobResponse, Status};

#[doc(inline)]
pub use showing_a_tree::ShowTree;

#[doc(hidden)]
pub use showing_a_tree::ShowTreeResponse;
