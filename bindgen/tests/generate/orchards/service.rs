//! Orchards.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # apples
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v2/{project_id}/apples/fetch` | [`FetchApples`] |
//!
//! # holes
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v2/{project_id}/holes` | [`DigHoles`] |
//!
//! # jobs
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/jobs/{job_id}` | [`ShowJob`](showing_a_job_v1::ShowJob) (deprecated) |
//! | `GET` | `/v2/{project_id}/jobs/{job_id}` | [`ShowJob`](showing_a_job::ShowJob) |
//!
//! # orchards
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/{project_id}/orchards` | [`PlantOrchard`](planting_an_orchard_v1::PlantOrchard) |
//! | `GET` | `/v2/{project_id}/orchards` | [`ListOrchards`] |
//! | `POST` | `/v2/{project_id}/orchards` | [`PlantOrchard`](planting_an_orchard::PlantOrchard) |
//! | `POST` | `/v2/{project_id}/orchards/fell` | [`FellOrchards`] |
//! | `GET` | `/v2/{project_id}/orchards/{id}/imports/{task_id}` | [`ShowImport`] |
//! | `POST` | `/v2/{project_id}/orchards/{orchard_id}/imports` | [`ImportTrees`] |
//! | `GET` | `/v2/{project_id}/orchards/{orchard_id}/prune-tasks/{task_id}` | [`ShowPruning`] |
//! | `POST` | `/v2/{project_id}/orchards/{orchard_id}/trees/prune` | [`PruneTrees`] |
//!
//! # plums
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v2/{project_id}/plums/weigh` | [`WeighPlums`] |
//!
//! # press
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/press/{project_id}/rents` | [`RentPress`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "orchards";

pub mod digging_holes;
pub mod felling_orchards;
pub mod fetching_apples;
pub mod importing_trees;
pub mod listing_orchards;
pub mod planting_an_orchard;
pub mod planting_an_orchard_v1;
pub mod pruning_trees;
pub mod renting_a_press;
pub mod showing_a_job;
pub mod showing_a_job_v1;
pub mod showing_an_import;
pub mod showing_pruning;
pub mod weighing_plums;

#[doc(inline)]
#[allow(unused_imports)]
pub use digging_holes::DigHoles;

#[doc(hidden)]
#[allow(unused_imports)]
pub use digging_holes::{DigHolesResponse, Digging};

#[doc(inline)]
#[allow(unused_imports)]
pub use felling_orchards::FellOrchards;

#[doc(hidden)]
#[allow(unused_imports)]
pub use felling_orchards::{Fell, FellOrchardsResponse, Look};

#[doc(inline)]
#[allow(unused_imports)]
pub use fetching_apples::FetchApples;

#[doc(hidden)]
#[allow(unused_imports)]
pub use fetching_apples::{FetchApplesResponse, Hamper};

#[doc(inline)]
#[allow(unused_imports)]
pub use importing_trees::ImportTrees;

#[doc(hidden)]
#[allow(unused_imports)]
pub use importing_trees::ImportTreesResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_orchards::ListOrchards;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_orchards::{ListOrchardsResponse, Orchard, OrchardStatus, Task};

#[doc(inline)]
#[allow(unused_imports)]
pub use pruning_trees::PruneTrees;

#[doc(hidden)]
#[allow(unused_imports)]
pub use pruning_trees::PruneTreesResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use renting_a_press::RentPress;

#[doc(hidden)]
#[allow(unused_imports)]
pub use renting_a_press::RentPressResponse;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_job::Status;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_an_import::ShowImport;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_an_import::ShowImportResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_pruning::ShowPruning;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_pruning::ShowPruningResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use weighing_plums::{WeighPlums, WeighPlumsRequired};

#[doc(hidden)]
#[allow(unused_imports)]
pub use weighing_plums::{Basket, Plum, WeighPlumsResponse};
