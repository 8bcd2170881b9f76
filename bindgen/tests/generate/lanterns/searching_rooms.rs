//! Searching for Rooms.

use restable::{request, response, structure};

/// Search for Rooms.
#[request(
    POST "/v1/rooms/search",
    response = SearchForRoomsResponse,
    pages(
        items = rooms,
        item = Room,
        offset = offset,
        limit = limit,
        total = total_count
    ),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "searching_rooms.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SearchForRooms {
    /// The name of the rooms.
    #[param("String")]
    pub name: Option<String>,
    /// The index position of the first room, which is **0** by default.
    #[param("Integer")]
    pub offset: Option<i64>,
    /// The size of a page.
    #[param("Integer")]
    pub limit: Option<i64>,
}

/// Response to [`SearchForRooms`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "searching_rooms.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SearchForRoomsResponse {
    /// The rooms.
    #[param("Array of Room objects")]
    pub rooms: Vec<Room>,
    /// Their keys.
    #[param("Array of Key objects")]
    pub keys: Vec<Key>,
    /// The total number of rooms.
    #[param("Integer")]
    pub total_count: Option<i64>,
}

/// Item.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Room {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The name.
    #[param("String")]
    pub name: Option<String>,
}

/// The fields of `keys`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Key {
    /// The code.
    #[param("String")]
    pub code: Option<String>,
}
