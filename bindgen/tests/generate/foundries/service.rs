//! Foundries.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # alloys
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/{project_id}/alloys` | [`MeltAlloy`] |
//!
//! # bells
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/bells` | [`MountBells`] |
//! | `POST` | `/v1/bells/{bell_id}/glazings` | [`GlazeBell`] |
//!
//! # benches
//!
//! | method | path | request |
//! |---|---|---|
//! | `PUT` | `/v1/{foundry_id}/benches` | [`GrindCasts`] |
//!
//! # castings
//!
//! | method | path | request |
//! |---|---|---|
//! | `PUT` | `/v1/{project_id}/castings/{casting_id}/cooling` | [`CoolCasting`] |
//!
//! # casts
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/casts` | [`ListCasts`] |
//! | `POST` | `/v1/casts` | [`PourMetal`] |
//! | `POST` | `/v1/casts/marks` | [`MarkCasts`] |
//! | `PUT` | `/v1/casts/weight` | [`WeighAllCasts`] |
//! | `POST` | `/v1/casts/{cast_id}/grade` | [`GradeCast`] |
//! | `POST` | `/v1/casts/{cast_id}/inspections` | [`InspectCast`] |
//! | `GET` | `/v1/casts/{id}/marks` | [`ShowMarksOfCast`] |
//! | `PUT` | `/v1/casts/{id}/weight` | [`WeighCast`] |
//! | `GET` | `/v1/{foundry_id}/casts` | [`ListAllCasts`] |
//! | `PUT` | `/v1/{project_id}/casts/{cast_id}/discard` | [`DiscardCast`] |
//! | `POST` | `/v1/{project_id}/casts/{cast_id}/photos` | [`PhotographCast`] |
//! | `PUT` | `/v1/{project_id}/casts/{cast_id}/polish` | [`PolishCast`] |
//!
//! # furnaces
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/furnaces` | [`ListFurnaces`] |
//! | `POST` | `/v1/furnaces/melts` | [`MeltScrap`] |
//! | `PUT` | `/v1/furnaces/{furnace_id}/lining` | [`RelineFurnace`] |
//!
//! # glazes
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/glazes` | [`ListGlazes`] |
//!
//! # kilns
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/kilns/{kiln_id}/stop` | [`StopKiln`] |
//!
//! # moulders
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/moulders` | [`ListMoulders`] |
//!
//! # moulds
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/moulds` | [`ListMoulds`] |
//! | `GET` | `/v1/moulds/{id}` | [`ShowMould`] |
//! | `POST` | `/v1/{project_id}/moulds/{mould_id}/pour` | [`PourMould`] |
//!
//! # quotas
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/{project_id}/quotas/{quotas_project_id}` | [`CompareQuotas`] |
//!
//! # scrap
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/{project_id}/scrap/sort` | [`SortScrap`] |
//!
//! # stacks
//!
//! | method | path | request |
//! |---|---|---|
//! | `PUT` | `/v1/{project_id}/stacks/{stack_id}/ingots` | [`StackIngots`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "foundries";

pub mod comparing_quotas;
pub mod cooling_a_casting;
pub mod discarding_a_cast;
pub mod glazing_a_bell;
pub mod grading_a_cast;
pub mod grinding_casts;
pub mod inspecting_a_cast;
pub mod listing_all_casts;
pub mod listing_casts;
pub mod listing_furnaces;
pub mod listing_glazes;
pub mod listing_moulders;
pub mod listing_moulds;
pub mod marking_casts;
pub mod melting_an_alloy;
pub mod melting_scrap;
pub mod mounting_bells;
pub mod photographing_a_cast;
pub mod polishing_a_cast;
pub mod pouring_a_mould;
pub mod pouring_metal;
pub mod relining_a_furnace;
pub mod showing_a_mould;
pub mod showing_marks;
pub mod sorting_scrap;
pub mod stacking_ingots;
pub mod stopping_a_kiln;
pub mod weighing_a_cast;
pub mod weighing_all_casts;

#[doc(inline)]
#[allow(unused_imports)]
pub use comparing_quotas::CompareQuotas;

#[doc(hidden)]
#[allow(unused_imports)]
pub use comparing_quotas::CompareQuotasResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use cooling_a_casting::CoolCasting;

#[doc(hidden)]
#[allow(unused_imports)]
pub use cooling_a_casting::{Basins, CoolCastingResponse, Medium};

#[doc(inline)]
#[allow(unused_imports)]
pub use discarding_a_cast::DiscardCast;

#[doc(inline)]
#[allow(unused_imports)]
pub use glazing_a_bell::GlazeBell;

#[doc(hidden)]
#[allow(unused_imports)]
pub use glazing_a_bell::{GlazeBellResponse, Parts, Shift};

#[doc(inline)]
#[allow(unused_imports)]
pub use grading_a_cast::GradeCast;

#[doc(hidden)]
#[allow(unused_imports)]
pub use grading_a_cast::{Finish, Grade, GradeCastResponse, Kind, Method, Way};

#[doc(inline)]
#[allow(unused_imports)]
pub use grinding_casts::GrindCasts;

#[doc(hidden)]
#[allow(unused_imports)]
pub use grinding_casts::{
    BeltCode, Bench, Coolant, Edge, GrindCastsResponse, Polish, Stone, Tool, Wear,
};

#[doc(inline)]
#[allow(unused_imports)]
pub use inspecting_a_cast::InspectCast;

#[doc(hidden)]
#[allow(unused_imports)]
pub use inspecting_a_cast::{Cracks, InspectCastResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_all_casts::ListAllCasts;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_casts::ListCasts;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_casts::{Cast, ListCastsResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_furnaces::ListFurnaces;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_furnaces::{Furnaces, ListFurnacesResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_glazes::ListGlazes;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_glazes::{Glaze, Label, ListGlazesResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_moulders::ListMoulders;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_moulders::{Halls, ListMouldersResponse, Tools};

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_moulds::ListMoulds;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_moulds::{ListMouldsResponse, Mould};

#[doc(inline)]
#[allow(unused_imports)]
pub use marking_casts::MarkCasts;

#[doc(hidden)]
#[allow(unused_imports)]
pub use marking_casts::Mark;

#[doc(inline)]
#[allow(unused_imports)]
pub use melting_an_alloy::MeltAlloy;

#[doc(hidden)]
#[allow(unused_imports)]
pub use melting_an_alloy::MeltAlloyResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use melting_scrap::MeltScrap;

#[doc(hidden)]
#[allow(unused_imports)]
pub use melting_scrap::{Charge, Flux, Lining};

#[doc(inline)]
#[allow(unused_imports)]
pub use mounting_bells::MountBells;

#[doc(hidden)]
#[allow(unused_imports)]
pub use mounting_bells::{Beam, Beams, Bell, Bells, MountBellsResponse, Rope, Tones, Tower};

#[doc(inline)]
#[allow(unused_imports)]
pub use photographing_a_cast::PhotographCast;

#[doc(hidden)]
#[allow(unused_imports)]
pub use photographing_a_cast::PhotographCastResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use polishing_a_cast::PolishCast;

#[doc(hidden)]
#[allow(unused_imports)]
pub use polishing_a_cast::Wheel;

#[doc(inline)]
#[allow(unused_imports)]
pub use pouring_a_mould::PourMould;

#[doc(hidden)]
#[allow(unused_imports)]
pub use pouring_a_mould::PourMouldResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use pouring_metal::PourMetal;

#[doc(hidden)]
#[allow(unused_imports)]
pub use pouring_metal::{Ladle, Valve};

#[doc(inline)]
#[allow(unused_imports)]
pub use relining_a_furnace::RelineFurnace;

#[doc(hidden)]
#[allow(unused_imports)]
pub use relining_a_furnace::RelineFurnaceResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_mould::ShowMould;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_mould::{ShowMouldResponse, Spec};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_marks::ShowMarksOfCast;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_marks::ShowMarksOfCastResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use sorting_scrap::SortScrap;

#[doc(hidden)]
#[allow(unused_imports)]
pub use sorting_scrap::{Melted, Refused, SortScrapResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use stacking_ingots::StackIngots;

#[doc(hidden)]
#[allow(unused_imports)]
pub use stacking_ingots::{Place, StackIngotsItem, StackIngotsItemItem, StackIngotsResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use stopping_a_kiln::StopKiln;

#[doc(hidden)]
#[allow(unused_imports)]
pub use stopping_a_kiln::StopKilnResponse;

#[doc(inline)]
#[allow(unused_imports)]
pub use weighing_a_cast::WeighCast;

#[doc(inline)]
#[allow(unused_imports)]
pub use weighing_all_casts::WeighAllCasts;
