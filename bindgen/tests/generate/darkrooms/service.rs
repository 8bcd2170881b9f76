//! Darkrooms.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # accounts
//!
//! | method | path | request |
//! |---|---|---|
//! | `DELETE` | `/v1/accounts/{domain_id}` | [`CloseAccount`] |
//! | `GET` | `/v1/accounts/{domain_id}/lamp` | [`ShowLampOfAccount`] |
//!
//! # enlargers
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/enlargers/{enlarger_id}/log` | [`DownloadExposureLog`] |
//!
//! # films
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/films` | [`ListFilms`] |
//! | `GET` | `/v1/{project_id}/films/{film_id}/archive` | [`DownloadFilm`] |
//! | `GET` | `/v1/{project_id}/films/{film_id}/sheet` | [`ExportContactSheet`] |
//!
//! # negatives
//!
//! | method | path | request |
//! |---|---|---|
//! | `PUT` | `/v1/{project_id}/negatives/{negative_id}/file` | [`StoreNegative`] |
//!
//! # photos
//!
//! | method | path | request |
//! |---|---|---|
//! | `PATCH` | `/v1/photos/{photo_id}` | [`RetouchPhoto`] |
//! | `PATCH` | `/v1/photos/{photo_id}/frame` | [`FramePhoto`] |
//! | `POST` | `/v1/{project_id}/photos` | [`UploadPhoto`] |
//!
//! # prints
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/prints/{print_id}/action` | [`DryPrint`] |
//! | `GET` | `/v1/{project_id}/prints` | [`ListPrints`] |
//! | `GET` | `/v1/{project_id}/prints/{print_id}` | [`FetchPrint`] |
//!
//! # projects
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/projects/{project_id}/photos` | [`ListPhotos`] |
//!
//! # proofs
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/proofs/{proof_id}` | [`DownloadProof`] |
//!
//! # tickets
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/tickets` | [`Enter`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "darkrooms";

pub mod closing_an_account;
pub mod downloading_a_film;
pub mod downloading_a_proof;
pub mod downloading_an_exposure_log;
pub mod drying_a_print;
pub mod entering;
pub mod exporting_a_contact_sheet;
pub mod fetching_a_print;
pub mod framing_a_photo;
pub mod listing_films;
pub mod listing_photos;
pub mod listing_prints;
pub mod retouching_a_photo;
pub mod showing_an_account;
pub mod storing_a_negative;
pub mod uploading_a_photo;

#[doc(inline)]
#[allow(unused_imports)]
pub use closing_an_account::CloseAccount;

#[doc(inline)]
#[allow(unused_imports)]
pub use downloading_a_film::DownloadFilm;

#[doc(hidden)]
#[allow(unused_imports)]
pub use downloading_a_film::DownloadFilmResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use downloading_a_proof::DownloadProof;

#[doc(hidden)]
#[allow(unused_imports)]
pub use downloading_a_proof::DownloadProofResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use downloading_an_exposure_log::DownloadExposureLog;

#[doc(hidden)]
#[allow(unused_imports)]
pub use downloading_an_exposure_log::DownloadExposureLogResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use drying_a_print::DryPrint;

#[doc(inline)]
#[allow(unused_imports)]
pub use entering::Enter;

#[doc(inline)]
#[allow(unused_imports)]
pub use exporting_a_contact_sheet::ExportContactSheet;

#[doc(hidden)]
#[allow(unused_imports)]
pub use exporting_a_contact_sheet::ExportContactSheetResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use fetching_a_print::FetchPrint;

#[doc(hidden)]
#[allow(unused_imports)]
pub use fetching_a_print::FetchPrintResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use framing_a_photo::FramePhoto;

#[doc(hidden)]
#[allow(unused_imports)]
pub use framing_a_photo::Step;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_films::ListFilms;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_films::{Film, ListFilmsResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_photos::ListPhotos;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_photos::{ListPhotosResponse, Photo};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_prints::ListPrints;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_prints::{ListPrintsResponse, Print};

#[doc(inline)]
#[allow(unused_imports)]
pub use retouching_a_photo::RetouchPhoto;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_an_account::ShowLampOfAccount;

#[doc(inline)]
#[allow(unused_imports)]
pub use storing_a_negative::StoreNegative;

#[doc(inline)]
#[allow(unused_imports)]
pub use uploading_a_photo::UploadPhoto;

#[doc(hidden)]
#[allow(unused_imports)]
pub use uploading_a_photo::UploadPhotoResponse;
