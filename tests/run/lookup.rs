//! Every parameter is found, and no other, for tables of all sizes and bodies in any order.

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// A table with these parameters.
macro_rules! table {
    ($table:ident: $($name:ident)+) => {
        #[restable::structure]
        struct $table {
            $($name: Option<u16>,)+
        }

        impl Table for $table {
            const NAMES: &'static [&'static str] = &[$(stringify!($name)),+];
        }
    };
}

trait Table: for<'de> serde::Deserialize<'de> + serde::Serialize {
    const NAMES: &'static [&'static str];
}

table!(One: only);
table!(Five: id ids name names name_);
// Names with equal length and equal first and last eight bytes have the same slot in the hash table.
table!(Forty:
    a b c aa ab ba bb aaa aab aba baa id uuid uid guid name names status state error errors error_code error_codes
    identity_01_identity identity_02_identity identity_03_identity identity_04_identity identity_05_identity
    identity_06_identity identity_07_identity identity_08_identity identity_09_identity identity_1_identity
    created_at created_by updated_at updated_by r#type r#async abcdefgh);
include!("lookup/three_hundred.rs");

fn read<T: Table>(body: &Value) -> Map<String, Value> {
    let table: T = serde_json::from_str(&body.to_string()).unwrap();
    match serde_json::to_value(&table).unwrap() {
        Value::Object(found) => found,
        other => panic!("no object: {other}"),
    }
}

fn names<T: Table>() -> impl Iterator<Item = &'static str> {
    T::NAMES.iter().map(|name| name.strip_prefix("r#").unwrap_or(name))
}

/// The body is built as text, because a `Value` sorts its keys.
fn in_order<'a>(names: impl Iterator<Item = (&'a str, usize)>) -> String {
    let members: Vec<_> = names.map(|(name, value)| format!("{}:{value}", json!(name))).collect();
    format!("{{{}}}", members.join(","))
}

fn every_name_is_found<T: Table>(order: &[usize]) {
    let all: Vec<_> = names::<T>().collect();
    let body = in_order(order.iter().filter_map(|&position| Some((*all.get(position)?, position))));
    let found: T = serde_json::from_str(&body).unwrap();
    let written = serde_json::to_string(&found).unwrap();
    let mut sorted: Vec<_> = order.iter().copied().filter(|&position| position < all.len()).collect();
    sorted.sort_unstable();
    assert_eq!(written, in_order(sorted.into_iter().map(|position| (all[position], position))), "{body}");
}

fn no_other_is_found<T: Table>(name: &str) {
    let known = names::<T>().any(|known| known == name);
    assert_eq!(read::<T>(&json!({ name: 7 })).len(), usize::from(known), "{name}");
}

#[test]
fn the_tables_have_the_sizes_that_take_every_path() {
    let sizes = [One::NAMES.len(), Five::NAMES.len(), Forty::NAMES.len(), ThreeHundred::NAMES.len()];
    assert_eq!(sizes, [1, 5, 40, 300]);
}

/// Some positions in a table of 300, in any order.
fn order() -> impl Strategy<Value = Vec<usize>> {
    (Just((0..300).collect::<Vec<_>>()).prop_shuffle(), 0..=300_usize).prop_map(|(mut order, length)| {
        order.truncate(length);
        order
    })
}

/// A name that differs from one of the table in one character.
fn near_name() -> impl Strategy<Value = String> {
    let all: Vec<_> = names::<Five>().chain(names::<Forty>()).chain(names::<ThreeHundred>()).collect();
    (select(all), any::<prop::sample::Index>(), any::<Option<char>>(), any::<bool>()).prop_map(
        |(name, at, slip, replace)| {
            let mut chars: Vec<_> = name.chars().collect();
            let at = at.index(chars.len());
            chars.splice(at..at + usize::from(replace), slip);
            chars.into_iter().collect()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_name_is_found_in_any_order(order in order()) {
        every_name_is_found::<One>(&order);
        every_name_is_found::<Five>(&order);
        every_name_is_found::<Forty>(&order);
        every_name_is_found::<ThreeHundred>(&order);
    }

    #[test]
    fn no_name_but_those_of_the_table_is_found(near in near_name(), far in ".{0,20}") {
        for name in [near, far] {
            no_other_is_found::<One>(&name);
            no_other_is_found::<Five>(&name);
            no_other_is_found::<Forty>(&name);
            no_other_is_found::<ThreeHundred>(&name);
        }
    }
}
