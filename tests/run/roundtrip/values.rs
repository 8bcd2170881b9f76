//! Values that are encoded and decoded again.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use restable::{Drift, DriftKind, JobId, MaybeUndefined, Timestamp};

use super::{Level, Machine, Marks, Paging, Part, Parts, Shared, State, config, exact, json, text};

/// Few digits, see [`exact`](super::exact).
fn float() -> impl Strategy<Value = f64> {
    any::<i32>().prop_map(|eighths| f64::from(eighths) / 8.0)
}

fn open() -> impl Strategy<Value = serde_json::Value> {
    json().prop_map(exact)
}

fn job_id() -> impl Strategy<Value = JobId> {
    any::<String>().prop_filter_map("no job id", |text| JobId::new(text).ok())
}

fn part() -> impl Strategy<Value = Part> {
    let rest = btree_map("x-[a-z~/]{0,4}", open(), 0..3).prop_map(|rest| rest.into_iter().collect());
    let leaf = (
        any::<u64>(),
        vec(any::<Option<i16>>(), 0..4),
        vec(vec(any::<bool>(), 0..3), 0..3),
        option::of(any::<i16>().prop_map(|quarters| f32::from(quarters) / 4.0)),
        rest,
    )
        .prop_map(|(id, sparse, grid, weight, rest)| Part { id, sparse, grid, parts: Vec::new(), weight, rest });
    leaf.prop_recursive(3, 8, 3, |inner| {
        (inner.clone(), vec(inner, 0..3)).prop_map(|(part, parts)| Part { parts, ..part })
    })
}

type Scalars = (String, Option<String>, i64, u8, f64, bool, State, Option<Level>, JobId);

fn scalars() -> impl Strategy<Value = Scalars> {
    let state = prop_oneof![Just(State::Up), Just(State::Down)];
    let level = option::of(prop_oneof![Just(Level::Low), Just(Level::High)]);
    (text(), option::of(text()), any::<i64>(), any::<u8>(), float(), any::<bool>(), state, level, job_id())
}

fn times() -> impl Strategy<Value = (Option<Timestamp>, Option<Timestamp>)> {
    let number = |count: i64| serde_json::from_value(count.into()).unwrap();
    (option::of(text().prop_map(Timestamp::new)), option::of(any::<i64>().prop_map(number)))
}

pub(super) fn machine() -> impl Strategy<Value = Machine> {
    let lists = (vec(text(), 0..4), btree_map(text(), any::<u32>(), 0..4), vec(part(), 0..3));
    (
        scalars(),
        times(),
        lists,
        option::of(part().prop_map(Box::new)),
        open().prop_filter("null", |open| !open.is_null()),
    )
        .prop_map(|(scalars, (created, deleted), (tags, limits, parts), part, open)| {
            let (text, note, signed, small, ratio, on, state, level, job_id) = scalars;
            Machine {
                text,
                note,
                signed,
                small,
                ratio,
                on,
                state,
                level,
                job_id,
                created,
                deleted,
                tags,
                limits,
                parts,
                part,
                open,
            }
        })
}

fn three_states<T: std::fmt::Debug + Clone>(
    value: impl Strategy<Value = T>,
) -> impl Strategy<Value = MaybeUndefined<T>> {
    option::of(option::of(value)).prop_map(MaybeUndefined::from)
}

/// In a list, an absent element is written as `null`.
pub(super) fn shared() -> impl Strategy<Value = Shared> {
    let states = three_states(part()).prop_map(|part| if part.is_undefined() { MaybeUndefined::Null } else { part });
    let marks = (option::of(Just(State::Up)), vec(states, 0..3)).prop_map(|(state, parts)| Marks { state, parts });
    let page = (any::<bool>(), vec(text(), 0..3), marks).prop_map(|(on, tags, marks)| Paging { on, tags, marks });
    let others = btree_map("x-[a-z~/]{0,4}", open(), 0..3).prop_map(|others| others.into_iter().collect());
    let boxed = part().prop_map(Box::new);
    (text(), page, three_states(any::<u8>()), three_states(boxed), others)
        .prop_map(|(host_name, page, small, part, others)| Shared { host_name, page, small, part, others })
}

/// A `null` in a list is drift although its elements are options, because no table documents `null` elements. An empty
/// list that is not encoded is drift if the page does not document whether it may be absent.
fn unexpected(mut drift: Vec<Drift>) -> Vec<Drift> {
    drift.retain(|drift| match drift.kind {
        DriftKind::Null => !drift.pointer.contains("/sparse/"),
        DriftKind::Missing => drift.pointer != "/tags",
        _ => true,
    });
    drift
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn a_value_is_read_as_it_was_written_and_agrees_with_its_own_table(machine in machine()) {
        let body = serde_json::to_string(&machine).unwrap();
        prop_assert_eq!(&Machine::decode(200, (), &body).unwrap(), &machine);
        prop_assert_eq!(&Machine::decode_body(&body).unwrap(), &machine);
        prop_assert_eq!(&serde_json::from_reader::<_, Machine>(body.as_bytes()).unwrap(), &machine);
        prop_assert_eq!(unexpected(Machine::audit(&body).unwrap()), []);
    }

    #[test]
    fn flattened_structures_and_three_states_are_read_as_they_were_written(shared in shared()) {
        let body = serde_json::to_string(&shared).unwrap();
        prop_assert_eq!(&Shared::decode(200, (), &body).unwrap(), &shared);
        prop_assert_eq!(&serde_json::from_reader::<_, Shared>(body.as_bytes()).unwrap(), &shared);
        let bytes = rmp_serde::to_vec(&shared).unwrap();
        prop_assert_eq!(&rmp_serde::from_slice::<Shared>(&bytes).unwrap(), &shared);
        let drift = unexpected(Shared::audit(&body).unwrap());
        prop_assert!(drift.iter().all(|drift| drift.pointer.starts_with("/parts/")), "{drift:?}");
    }

    #[test]
    fn a_value_round_trips_through_message_pack(machine in machine()) {
        let bytes = rmp_serde::to_vec(&machine).unwrap();
        prop_assert_eq!(&rmp_serde::from_slice::<Machine>(&bytes).unwrap(), &machine);
    }

    #[test]
    fn a_root_list_is_read_as_it_was_written(parts in vec(part(), 0..4).prop_map(Parts)) {
        let body = serde_json::to_vec_pretty(&parts).unwrap();
        prop_assert_eq!(&Parts::decode(200, (), &body).unwrap(), &parts);
        prop_assert_eq!(unexpected(Parts::audit(&body).unwrap()), []);
    }

    #[test]
    fn unknown_values_survive(state in any::<String>(), level in any::<i64>()) {
        for value in [serde_json::Value::from(state), level.into()] {
            let read: State = serde_json::from_value(value.to_string().into()).unwrap();
            prop_assert_eq!(serde_json::to_value(&read).unwrap(), value.to_string());
        }
        let read: Level = serde_json::from_value(level.into()).unwrap();
        prop_assert_eq!(serde_json::to_value(&read).unwrap(), level);
    }
}
