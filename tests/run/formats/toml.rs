//! TOML: a text format without null.

use super::{Disk, Machine, machine};

#[test]
fn a_machine_round_trips_through_toml() {
    let text = ::toml::to_string(&machine()).unwrap();
    assert_eq!(::toml::from_str::<Machine>(&text).unwrap(), machine());
}

#[test]
fn reading_is_as_tolerant_as_of_json() {
    let disk: Disk = ::toml::from_str("size = '7'\nid = 7\n[unknown]\nid = [1]").unwrap();
    assert_eq!(disk, Disk { id: "7".into(), size: 7, ratio: None });
}

#[test]
fn the_error_is_that_of_the_format_with_its_own_place() {
    let error = ::toml::from_str::<Disk>("id = 'a'\nsize = 0.5").unwrap_err().to_string();
    assert!(error.contains("expected an integer, found a number") && error.contains("line 2"), "{error}");
    let error = ::toml::from_str::<Disk>("id = 'a'").unwrap_err().to_string();
    assert!(error.contains("mandatory parameter `size` is missing"), "{error}");
}
