//! Posts.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # letters
//!
//! | method | path | request |
//! |---|---|---|
//! | `PUT` | `/v1/letters` | [`SendLetter`] |
//! | `DELETE` | `/v1/letters/{id}` | [`BurnLetter`] |
//!
//! # parcels
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/parcels` | [`MailParcel`] |
//!
//! # stamps
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/stamps` | [`StampLetter`] |
//!
//! # weights
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/weights` | [`WeighLetter`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "posts";

pub mod burning_a_letter;
pub mod mailing_a_parcel;
pub mod sending_a_letter;
pub mod stamping_a_letter;
pub mod task_response;
pub mod weighing_a_letter;

#[doc(inline)]
#[allow(unused_imports)]
pub use burning_a_letter::BurnLetter;

#[doc(inline)]
#[allow(unused_imports)]
pub use mailing_a_parcel::MailParcel;

#[doc(hidden)]
#[allow(unused_imports)]
pub use mailing_a_parcel::Size;

#[doc(inline)]
#[allow(unused_imports)]
pub use sending_a_letter::SendLetter;

#[doc(hidden)]
#[allow(unused_imports)]
pub use sending_a_letter::Letter;

#[doc(inline)]
#[allow(unused_imports)]
pub use stamping_a_letter::StampLetter;

#[doc(hidden)]
#[allow(unused_imports)]
pub use task_response::TaskResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use weighing_a_letter::WeighLetter;
