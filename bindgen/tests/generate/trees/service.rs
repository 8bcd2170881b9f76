//! Trees.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # jobs
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/jobs/{job_id}` | [`ShowJob`] |
//!
//! # trees
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/trees/{tree-id}` | [`ShowTree`] |
//! | `DELETE` | `/v1/trees/{tree-id}` | [`FellTree`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "trees";

pub mod felling_a_tree;
pub mod showing_a_job;
pub mod showing_a_tree;

#[doc(inline)]
#[allow(unused_imports)]
pub use felling_a_tree::FellTree;

#[doc(hidden)]
#[allow(unused_imports)]
pub use felling_a_tree::FellTreeResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_job::ShowJob;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_job::{Branch, ShowJobResponse, Status};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_tree::ShowTree;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_tree::ShowTreeResponse;
