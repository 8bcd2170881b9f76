//! Mailing a Parcel.

use restable::{request, structure};

/// Mail a Parcel.
#[request(
    POST "/v1/parcels",
    response = super::task_response::TaskResponse,
    docs = "https://docs.otc.t-systems.com/posts/api-ref",
    page = "mailing_a_parcel.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MailParcel {
    /// The recipient.
    #[param("String", mandatory)]
    pub to: String,
    /// The size.
    #[param("Size object", mandatory)]
    pub size: Size,
}

/// The fields of `size`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Size {
    /// The width in cm.
    #[param("Integer", mandatory)]
    pub width: i64,
}
