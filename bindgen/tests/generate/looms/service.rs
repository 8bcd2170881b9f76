//! Looms.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # cloths
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/{project_id}/cloths` | [`WeaveCloth`] |
//! | `PUT` | `/v1/{project_id}/cloths/labels` | [`LabelCloth`] |
//!
//! # threads
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/{project_id}/threads` | [`SpinThread`] |
//! | `GET` | `/v1/{project_id}/threads/jobs/{job_id}` | [`ShowThreadJob`] |
//! | `PUT` | `/v1/{project_id}/threads/labels` | [`LabelThread`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "looms";

pub mod labelling_a_cloth;
pub mod labelling_a_thread;
pub mod showing_a_thread_job;
pub mod spinning_a_thread;
pub mod weaving_a_cloth;

#[doc(inline)]
#[allow(unused_imports)]
pub use labelling_a_cloth::LabelCloth;

#[doc(hidden)]
#[allow(unused_imports)]
pub use labelling_a_cloth::Label;

#[doc(inline)]
#[allow(unused_imports)]
pub use labelling_a_thread::LabelThread;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_thread_job::ShowThreadJob;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_thread_job::{ShowThreadJobResponse, Status};

#[doc(inline)]
#[allow(unused_imports)]
pub use spinning_a_thread::SpinThread;

#[doc(hidden)]
#[allow(unused_imports)]
pub use spinning_a_thread::SpinThreadResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use weaving_a_cloth::WeaveCloth;

#[doc(hidden)]
#[allow(unused_imports)]
pub use weaving_a_cloth::WeaveClothResponse;
