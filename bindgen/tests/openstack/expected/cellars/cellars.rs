//! Cellars.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # casks
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/casks` | [`ListCasks`] |
//! | `POST` | `/v1/casks` | [`CreateCask`] |
//! | `DELETE` | `/v1/casks/{cask_id}` | [`DeleteCask`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "cellars";

pub mod create_cask;
pub mod delete_cask;
pub mod list_casks;

#[doc(inline)]
#[allow(unused_imports)]
pub use create_cask::CreateCask;

#[doc(hidden)]
#[allow(unused_imports)]
pub use create_cask::CreateCaskResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use delete_cask::DeleteCask;

#[doc(inline)]
#[allow(unused_imports)]
pub use list_casks::ListCasks;

#[doc(hidden)]
#[allow(unused_imports)]
pub use list_casks::{Cask, ListCasksResponse};
