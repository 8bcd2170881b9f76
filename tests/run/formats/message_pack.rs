//! MessagePack: a binary format with declared lengths and borrowed strings.

use serde_json::Value;

use super::{Disk, Lent, Machine, machine};

#[test]
fn a_machine_round_trips_through_message_pack() {
    let bytes = rmp_serde::to_vec(&machine()).unwrap();
    assert_eq!(rmp_serde::from_slice::<Machine>(&bytes).unwrap(), machine());
}

#[test]
fn text_is_borrowed_from_the_bytes() {
    let bytes = rmp_serde::to_vec(&serde_json::json!({"name": "m", "zone": "z", "rest": ["a"]})).unwrap();
    let lent: Lent<'_> = rmp_serde::from_slice(&bytes).unwrap();
    assert!(bytes.as_ptr_range().contains(&lent.name.as_ptr()));
    assert_eq!((lent.zone, lent.rest.len()), ("z", 1));
}

#[test]
fn reading_is_as_tolerant_as_of_json() {
    let loose = serde_json::json!({"size": "7", "id": 7, "ratio": null, "unknown": {"id": [1, null]}});
    let disk: Disk = rmp_serde::from_slice(&rmp_serde::to_vec(&loose).unwrap()).unwrap();
    assert_eq!(disk, Disk { id: "7".into(), size: 7, ratio: None });
}

#[test]
fn a_declared_length_of_four_billion_is_an_error_that_allocates_nothing() {
    // A list, a map, a string and bytes, each with a declared length of 2^32 - 1, in `id`, in `ratio` and in an unknown
    // parameter.
    for marker in [0xdd, 0xdf, 0xdb, 0xc6] {
        for name in [*b"\xa2id", *b"\xa2zz"] {
            let body = [&[0x81], &name[..], &[marker, 0xff, 0xff, 0xff, 0xff]].concat();
            assert!(rmp_serde::from_slice::<Disk>(&body).is_err());
            assert!(rmp_serde::from_slice::<Value>(&body).is_err());
        }
        assert!(rmp_serde::from_slice::<Machine>(&[marker, 0xff, 0xff, 0xff, 0xff]).is_err());
    }
}
