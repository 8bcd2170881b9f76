//! How the parameter of a name is found: a small hash table, computed when the macro expands.
//!
//! The macro builds the table, the runtime reads it, so both call the same [`bucket`].

use alloc::vec::Vec;

/// An unused place of the table.
pub const EMPTY: u8 = u8::MAX;

/// Tables of up to so many names are searched one after the other, which is faster than hashing.
pub const LINEAR_LIMIT: usize = 4;

/// The place at which the search for `name` starts, in a table of `2^bits` places.
///
/// It mixes the length with the first and the last eight bytes, which tell the names of one table apart; the rest is
/// left to the comparison that follows.
#[inline]
pub fn bucket(name: &[u8], bits: u32) -> usize {
    let mixed = match (name.first_chunk::<8>(), name.last_chunk::<8>()) {
        (Some(first), Some(last)) => u64::from_le_bytes(*first) ^ u64::from_le_bytes(*last).rotate_left(29),
        _ => short(name),
    };
    let hash = (mixed ^ name.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    // The product's high bits depend on every bit of the name. At most 16 of them are asked for.
    usize::from((hash >> 48) as u16 >> (16 - bits.clamp(1, 16)))
}

#[inline]
fn short(name: &[u8]) -> u64 {
    match (name.first_chunk::<4>(), name.last_chunk::<4>()) {
        (Some(first), Some(last)) => u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32,
        _ => name.iter().fold(0, |value, &byte| value << 8 | u64::from(byte)),
    }
}

/// The table for `names`: at each place the position of a name, or [`EMPTY`].
///
/// It is empty where a search one after the other serves better: up to [`LINEAR_LIMIT`] names, or more than 254.
///
/// ```
/// let names = ["status", "job_id", "begin_time", "end_time", "error_code"];
/// let table = restable_model::abi::lookup::index(&names);
/// assert_eq!(table.len(), 16);
/// assert!(table.contains(&4));
/// ```
pub fn index(names: &[&str]) -> Vec<u8> {
    if names.len() <= LINEAR_LIMIT || names.len() >= usize::from(EMPTY) {
        return Vec::new();
    }
    let size = (names.len() * 2).next_power_of_two();
    let mut table = alloc::vec![EMPTY; size];
    for (position, name) in (0..EMPTY).zip(names) {
        let start = bucket(name.as_bytes(), size.trailing_zeros());
        let free = (start..size).chain(0..start).find(|&place| table.get(place) == Some(&EMPTY));
        if let Some(place) = free.and_then(|place| table.get_mut(place)) {
            *place = position;
        }
    }
    table
}
