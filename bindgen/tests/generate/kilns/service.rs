//! Kilns.
//!
//! Each call is a request in the module of its page. A type whose name no other page of the service uses is also in this module.
//!
//! # boxes
//!
//! | method | path | request |
//! |---|---|---|
//! | `POST` | `/v1/boxes` | [`BoxPot`] |
//! | `GET` | `/v1/boxes/{box_id}` | [`ShowBox`] |
//!
//! # firings
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/firings/{firing_id}` | [`ShowFiring`] |
//!
//! # kilns
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/kilns/{kiln_id}/shelves` | [`ListShelves`] |
//!
//! # shelves
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/shelves/{shelf_id}` | [`ShowShelf`] |
//!
//! # trays
//!
//! | method | path | request |
//! |---|---|---|
//! | `GET` | `/v1/trays/{tray_id}` | [`ShowTray`] |

/// The type of the service in the catalog of a cloud, which its documentation does not state: it is the name of its
/// directory. A catalog may have another one.
#[allow(dead_code)]
pub const SERVICE_TYPE: &str = "kilns";

pub mod boxing_a_pot;
pub mod listing_shelves;
pub mod showing_a_box;
pub mod showing_a_firing;
pub mod showing_a_shelf;
pub mod showing_a_tray;

#[doc(inline)]
#[allow(unused_imports)]
pub use boxing_a_pot::BoxPot;

#[doc(inline)]
#[allow(unused_imports)]
pub use listing_shelves::ListShelves;

#[doc(hidden)]
#[allow(unused_imports)]
pub use listing_shelves::{
    ListShelvesResponse, Pot, PotAct, PotClay, PotShape, Potter, Shelf, Shelves,
};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_box::ShowBox;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_box::{Padding, ShowBoxResponse};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_firing::ShowFiring;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_firing::{
    Chimney, Clay, Column, Fuel, Glaze, Heat, Kind, Lid, Mode, Operator, Phase, Priority,
    ShowFiringResponse, SubState, TemplateId,
};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_shelf::ShowShelf;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_shelf::{Coat, FireStatus, KilnState, PotState, ShowShelfResponse, Status};

#[doc(inline)]
#[allow(unused_imports)]
pub use showing_a_tray::ShowTray;

#[doc(hidden)]
#[allow(unused_imports)]
pub use showing_a_tray::{Form, Place, Shape, ShowTrayResponse, Wood};
