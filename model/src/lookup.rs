//! Looks up a parameter by name in a small hash table, which is computed when the macro expands.
//!
//! The macro builds the table and the runtime reads it, so both call the same [`bucket`].

use alloc::vec::Vec;

/// An unused slot of the table.
pub const EMPTY: u8 = u8::MAX;

/// The number of names up to which a linear search is used, which is faster than hashing.
pub const LINEAR_LIMIT: usize = 4;

/// The slot at which the search for `name` starts, in a table of `2^bits` slots.
///
/// The hash mixes the length with the first and the last eight bytes, which differ for most names of one table; the
/// search compares the whole name.
#[inline]
pub fn bucket(name: &[u8], bits: u32) -> usize {
    let mixed = match (name.first_chunk::<8>(), name.last_chunk::<8>()) {
        (Some(first), Some(last)) => u64::from_le_bytes(*first) ^ u64::from_le_bytes(*last).rotate_left(29),
        _ => short(name),
    };
    let hash = (mixed ^ name.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    // The high bits of the product depend on every bit of the name. At most 16 of them are used.
    usize::from((hash >> 48) as u16 >> (16 - bits.clamp(1, 16)))
}

#[inline]
fn short(name: &[u8]) -> u64 {
    match (name.first_chunk::<4>(), name.last_chunk::<4>()) {
        (Some(first), Some(last)) => u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32,
        _ => name.iter().fold(0, |value, &byte| value << 8 | u64::from(byte)),
    }
}

/// The table for `names`: each slot has the index of a name, or [`EMPTY`].
///
/// It is empty where a linear search is used: up to [`LINEAR_LIMIT`] names, or more than 254.
///
/// ```
/// let names = ["status", "job_id", "begin_time", "end_time", "error_code"];
/// let table = restable_model::index(&names);
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
