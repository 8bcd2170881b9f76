//! Unit and property tests of the tree of a flat table.
#![allow(clippy::indexing_slicing, reason = "a test fails by panicking")]

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::super::shown::Shown;
use super::{Branch, Examples, FlatRow, Reason, Tree};

fn nest(rows: &[FlatRow<'_>], examples: &[&Value]) -> Tree {
    super::nest(rows, Examples { all: examples, are_of_another: false })
}

fn row(name: &str) -> FlatRow<'_> {
    FlatRow { name, ..FlatRow::default() }
}

/// An object is written with a colon behind its name.
fn rows<'a>(names: &[&'a str]) -> Vec<FlatRow<'a>> {
    let rows = names.iter().map(|name| match name.strip_suffix(':') {
        Some(name) => FlatRow { name, is_structured: true, ..FlatRow::default() },
        None => row(name),
    });
    rows.collect()
}

/// Writes a tree as `server(id image(id))`, with `[]` for lists and `0` for the position of a row.
fn shape(branches: &[Branch]) -> String {
    let one = |branch: &Branch| {
        let mark = if branch.is_list { "[]" } else { "" };
        let rows: Vec<_> = branch.rows.iter().map(usize::to_string).collect();
        let inside = if branch.inside.is_empty() { String::new() } else { format!("({})", shape(&branch.inside)) };
        format!("{}{mark}={}{inside}", branch.name, rows.join("+"))
    };
    branches.iter().map(one).collect::<Vec<_>>().join(" ")
}

fn nested(names: &[&str], examples: &[Value]) -> (String, Vec<usize>) {
    let Tree { body, doubts } = nest(&rows(names), &examples.iter().collect::<Vec<_>>());
    (shape(&body.inside), doubts.into_iter().map(|doubt| doubt.row).collect())
}

#[track_caller]
fn check(names: &[&str], examples: &[Value], expected: &str) {
    assert_eq!(nested(names, examples), (expected.to_owned(), Vec::new()));
}

#[test]
fn a_name_that_the_example_has_once_belongs_there() {
    let example = json!({"boat": {"name": "Anna", "mast": {"height": 3, "sails": [{"area": 2}, {"color": "red"}]}}});
    check(
        &["name", "mast:", "height", "sails:", "color", "area"],
        &[example],
        "boat=(name=0 mast=1(height=2 sails[]=3(color=4 area=5)))",
    );
}

#[test]
fn the_nearest_of_several_places_is_inside_then_next_to_then_around_the_row_before() {
    let example = json!({"boats": [{"id": 1, "crew": {"id": 2, "links": []}, "links": [], "port": {"id": 3}}]});
    check(
        &["boats:", "id", "crew:", "id", "links:", "links:", "port:", "id"],
        &[example],
        "boats[]=0(id=1 crew=2(id=3 links[]=4) links[]=5 port=6(id=7))",
    );
}

#[test]
fn an_envelope_may_have_the_name_of_a_field() {
    check(&["host:", "host", "zone"], &[json!({"host": [{"host": "a", "zone": "b"}]})], "host[]=0(host=1 zone=2)");
}

#[test]
fn a_place_in_any_example_counts() {
    let examples = [json!({"boat": {"id": 1}}), json!({"boat": {"id": 1, "tags": ["a"]}})];
    check(&["id", "tags:"], &examples, "boat=(id=0 tags[]=1)");
}

#[test]
fn rows_of_two_versions_share_a_place() {
    check(&["id", "id", "name"], &[json!({"boat": {"id": 1, "name": "a"}})], "boat=(id=0+1 name=2)");
}

#[test]
fn a_row_for_other_versions_takes_no_place_of_another_name() {
    let example = json!({"boat": {"id": 1, "port": {"id": 2}}});
    let mut rows = rows(&["boat:", "id", "id", "port:", "port.id"]);
    rows[2].same_as = Some(1);
    let tree = nest(&rows, &[&example]);
    assert_eq!(shape(&tree.body.inside), "boat=0(id=1+2 port=3(id=4))");
}

#[test]
fn rows_may_describe_the_names_and_the_values_of_a_map() {
    let (tree, doubts) = nested(&["notes:", "key", "value"], &[json!({"notes": {"color": "red"}})]);
    assert_eq!((tree.as_str(), doubts), ("notes=0({name}=1+2)", vec![1, 2]));
}

#[test]
fn a_dotted_name_may_lead_through_a_map() {
    let example = json!({"berths": {"7c1e-44aa": {"free": 1, "boats": {"9b3d-11ff": {"id": 1}}}}});
    check(
        &["berths:", "berths.{berth_id}.free", "berths.{berth_id}.boats.{boat_id}.id"],
        &[example],
        "berths=0({name}=(free=1 boats=({name}=(id=2))))",
    );
}

#[test]
fn the_members_of_a_map_are_one_place() {
    let example = json!({"berths": {"7c1e-44aa": {"free": 1}, "9b3d-11ff": {"length": 2}}});
    check(&["berths:", "free", "length"], &[example], "berths=0({name}=(free=1 length=2))");
    let example = json!({"boat": {"berths": {"north": [{"free": 1}]}}});
    check(&["boat:", "berths:", "free"], &[example], "boat=0(berths=1({name}[]=(free=2)))");
}

#[test]
fn an_object_that_no_row_describes_is_no_map() {
    let example = json!({"hull": [{"resource": {"age": 1}}, {"resource": {"age": 2}}]});
    check(&["hull:", "age"], &[example], "hull[]=0(resource=(age=1))");
}

#[test]
fn a_row_may_describe_any_name() {
    let example = json!({"boat": {"notes": {"a": "b"}, "id": 1}});
    check(&["boat:", "notes:", "{key}", "id"], &[example], "boat=0(notes=1({name}=2) id=3)");
}

#[test]
fn a_placeholder_stands_for_part_of_a_name() {
    let example = json!({"quota": {"id": 1, "berths_north": 2, "berths_south": 3, "masts_oak": 1}});
    check(&["id", "berths_{side}", "masts_{wood}"], &[example], "quota=(id=0 {name}=1+2)");
}

#[test]
fn a_dotted_name_says_its_place() {
    let example = json!({"boat": {"id": 1, "sails": [{"area": 2}]}});
    check(
        &["boat:", "sails:", "sails.area", "sails.color", "id"],
        &[example],
        "boat=0(sails[]=1(area=2 color=3) id=4)",
    );
    check(&["os.type"], &[json!({"os.type": "a"})], "os.type=0");
}

#[test]
fn neighbours_place_a_row_that_no_example_shows() {
    let example = json!({"boats": [{"id": 1, "crew": {"cook": "a"}, "name": "b"}], "boats_links": []});
    let names = ["boats:", "id", "hidden", "crew:", "oven", "cook", "name", "last", "boats_links:"];
    let (tree, doubts) = nested(&names, &[example]);
    let expected = "boats[]=0(id=1 hidden=2 crew=3(oven=4 cook=5) name=6 last=7) boats_links[]=8";
    assert_eq!((tree.as_str(), doubts.as_slice()), (expected, &[2, 4, 7][..]));
}

#[test]
fn a_similar_operation_places_a_row_that_no_example_shows() {
    let mut rows = rows(&["boat:", "id", "crew:", "cook", "captain"]);
    rows[3].containers = vec!["crews"];
    rows[4].containers = vec!["boats"];
    let tree = nest(&rows, &[&json!({"boat": {"id": 1, "crew": null}})]);
    assert_eq!(shape(&tree.body.inside), "boat=0(id=1 crew=2(cook=3) captain=4)");
    assert_eq!(tree.doubts.iter().map(|doubt| doubt.container.as_str()).collect::<Vec<_>>(), ["boat.crew", "boat"]);
}

#[track_caller]
fn check_guess(names: &[&str], example: &Value, expected: &str, reasons: &[(usize, Reason)]) {
    let Tree { body, doubts } = nest(&rows(names), &[example]);
    let found: Vec<_> = doubts.iter().map(|doubt| (doubt.row, doubt.reason)).collect();
    assert_eq!((shape(&body.inside).as_str(), found.as_slice()), (expected, reasons));
}

#[test]
fn a_row_may_be_spelled_almost_like_the_object_in_the_example() {
    let boats = json!({"boats": [{"id": 1}]});
    check_guess(&["boat:", "id"], &boats, "boats[]=0(id=1)", &[(0, Reason::Spelling)]);
    let harbour = json!({"harbour": {"id": 1}});
    check_guess(&["harboour:", "id"], &harbour, "harbour=0(id=1)", &[(0, Reason::Spelling)]);
}

#[test]
fn a_row_belongs_next_to_a_name_that_is_spelled_almost_like_it() {
    let example = json!({"boat": {"id": 1, "port": {"berth_id": 2, "name": "a"}}});
    let reasons = [(4, Reason::Spelling)];
    check_guess(
        &["boat:", "id", "port:", "name", "berthId"],
        &example,
        "boat=0(id=1 port=2(name=3 berthId=4))",
        &reasons,
    );
    // `tag` is a row of its own.
    let example = json!({"boat": {"id": 1, "sails": [{"tag": 2}]}});
    let reasons = [(4, Reason::Neighbours)];
    check_guess(&["boat:", "sails:", "tag", "id", "tags:"], &example, "boat=0(sails[]=1(tag=2) id=3 tags=4)", &reasons);
}

#[test]
fn a_row_about_a_list_belongs_next_to_the_list() {
    let example = json!({"boats": [{"id": 1, "sails": [{"area": 2}]}]});
    let reasons = [(4, Reason::Neighbours), (5, Reason::List), (6, Reason::List)];
    check_guess(
        &["boats:", "id", "sails:", "area", "mast_links:", "count", "boat_links:"],
        &example,
        "boats[]=0(id=1 sails[]=2(area=3) mast_links=4) count=5 boat_links=6",
        &reasons,
    );
}

#[test]
fn rows_belong_to_an_envelope_that_the_example_shows_empty() {
    let reasons = [(1, Reason::Neighbours), (2, Reason::Neighbours)];
    check_guess(&["boats:", "id", "name"], &json!({"boats": []}), "boats[]=0(id=1 name=2)", &reasons);
}

#[test]
fn a_dotted_name_may_begin_with_the_singular() {
    let example = json!({"boat": {"id": 1, "sails": [{"area": 2}]}});
    check(&["boat:", "sails:", "sail.area", "id"], &[example], "boat=0(sails[]=1(area=2) id=3)");
}

#[test]
fn a_row_before_the_fields_of_the_members_of_a_map_describes_the_members() {
    let example = json!({"berths": {"north": [{"free": 1}], "south": [{"free": 2}]}});
    check_guess(&["berths:", "side:", "free"], &example, "berths=0({name}[]=1(free=2))", &[(1, Reason::Neighbours)]);
}

#[test]
fn the_first_row_may_describe_the_names_of_a_map() {
    let example = json!({"7c1e-44aa": {"free": 1}, "9b3d-11ff": {"free": 2}});
    check_guess(&["berth_id", "free"], &example, "{name}=0(free=1)", &[(0, Reason::Neighbours)]);
}

#[test]
fn rows_of_a_table_of_their_own_are_in_the_object_that_has_the_others() {
    let mut rows = rows(&["boat:", "id", "sails:", "area", "color", "name"]);
    for row in &mut rows[3..5] {
        row.table = 1;
    }
    let tree = nest(&rows, &[&json!({"boat": {"id": 1, "sails": {"area": 2}, "name": "a"}})]);
    assert_eq!(shape(&tree.body.inside), "boat=0(id=1 sails=2(area=3 color=4) name=5)");
}

#[test]
fn the_example_of_another_operation_makes_each_place_a_guess() {
    let example = json!({"boat": {"id": 1}});
    let tree = super::nest(&rows(&["id", "name"]), Examples { all: &[&example], are_of_another: true });
    assert_eq!(shape(&tree.body.inside), "boat=(id=0 name=1)");
    assert_eq!(tree.doubts.iter().map(|doubt| doubt.row).collect::<Vec<_>>(), [0, 1]);
}

#[test]
fn without_an_example_the_first_object_is_the_envelope() {
    let (tree, doubts) = nested(&["boat:", "id", "name"], &[]);
    assert_eq!((tree.as_str(), doubts.len()), ("boat=0(id=1 name=2)", 3));
    let (tree, _) = nested(&["id", "name"], &[]);
    assert_eq!(tree, "id=0 name=1");
}

#[test]
fn a_body_may_be_a_list() {
    let Tree { body, .. } = nest(&rows(&["id"]), &[&json!([{"id": 1}])]);
    assert_eq!((body.is_list, shape(&body.inside)), (true, "id=0".to_owned()));
}

#[derive(Debug, Clone)]
struct Sample {
    is_list: bool,
    inside: Vec<Sample>,
}

fn samples() -> impl Strategy<Value = Vec<Sample>> {
    let leaf = any::<bool>().prop_map(|_| Sample { is_list: false, inside: Vec::new() });
    let tree = leaf.prop_recursive(5, 60, 5, |inner| {
        (any::<bool>(), prop::collection::vec(inner, 1..5)).prop_map(|(is_list, inside)| Sample { is_list, inside })
    });
    prop::collection::vec(tree, 1..6)
}

/// Returns the rows of a sample, its example and its tree.
fn flattened(samples: &[Sample], rows: &mut Vec<(String, bool)>) -> (Value, Vec<Branch>) {
    let (mut members, mut branches) = (Map::new(), Vec::new());
    for sample in samples {
        let at = rows.len();
        let name = format!("f{at}");
        rows.push((name.clone(), !sample.inside.is_empty()));
        let (value, inside) = flattened(&sample.inside, rows);
        let value = match (sample.inside.is_empty(), sample.is_list) {
            (true, _) => json!(at),
            (false, true) => json!([value]),
            (false, false) => value,
        };
        members.insert(name.clone(), value);
        let shown = if inside.is_empty() { Shown::Integer } else { Shown::Nothing };
        branches.push(Branch { name, rows: vec![at], is_list: sample.is_list, inside, shown });
    }
    (Value::Object(members), branches)
}

/// A value of a few names, so that names repeat at different places.
fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![Just(Value::Null), Just(json!(1)), Just(json!("a"))];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            prop::collection::hash_map("[a-d]|A1", inner, 0..4).prop_map(|members| members.into_iter().collect()),
        ]
    })
}

fn count(branches: &[Branch], found: &mut Vec<usize>) {
    for branch in branches {
        found.extend(&branch.rows);
        count(&branch.inside, found);
    }
}

proptest! {
    #[test]
    fn a_flattened_tree_with_unique_names_is_found_again(samples in samples()) {
        let mut flat = Vec::new();
        let (example, expected) = flattened(&samples, &mut flat);
        let rows: Vec<_> = flat
            .iter()
            .map(|(name, is_structured)| FlatRow { name, is_structured: *is_structured, ..FlatRow::default() })
            .collect();
        let Tree { body, doubts } = nest(&rows, &[&example]);
        prop_assert_eq!(body.inside, expected);
        prop_assert_eq!(doubts, []);
    }

    #[test]
    fn every_row_is_in_the_tree_once(
        names in prop::collection::vec(("[a-e]|\\{a\\}|a\\.b|b\\.c\\.d|b_\\{a\\}", any::<bool>(), any::<bool>()), 0..12),
        examples in prop::collection::vec(values(), 0..3),
    ) {
        let row = |(name, is_structured, is_similar): &'_ (String, bool, bool)| (name.clone(), *is_structured, *is_similar);
        let names: Vec<_> = names.iter().map(row).collect();
        let rows: Vec<_> = names
            .iter()
            .map(|(name, is_structured, is_similar)| FlatRow {
                name,
                is_structured: *is_structured,
                containers: if *is_similar { vec!["b"] } else { Vec::new() },
                ..FlatRow::default()
            })
            .collect();
        let tree = nest(&rows, &examples.iter().collect::<Vec<_>>());
        let mut found = Vec::new();
        count(&tree.body.inside, &mut found);
        found.sort_unstable();
        prop_assert_eq!(found, (0..rows.len()).collect::<Vec<_>>());
    }
}

/// Returns the processor time for rows that repeat each name at several places, and for rows that no example shows.
fn time(count: usize) -> std::time::Duration {
    let names: Vec<String> = (0..count).map(|at| format!("f{}", at / 4)).collect();
    let objects = (0..count).map(|at| (format!("o{at}"), json!({format!("f{}", at / 4): 1, "id": at})));
    let example = Value::Object(objects.collect());
    let mut rows: Vec<FlatRow<'_>> = names.iter().map(|name| row(name)).collect();
    rows.extend((0..count).map(|_| row("id")));
    rows.extend(names.iter().map(|name| FlatRow { containers: vec!["o1"], ..row(name.as_str()) }));
    rows.extend((0..count).map(|_| row("a.b.c")));
    let start = cpu_time::ThreadTime::now();
    nest(&rows, &[&example]);
    start.elapsed()
}

#[test]
fn the_time_is_linear() {
    let best = |count| (0..3).map(|_| time(count)).min().unwrap_or_default();
    let (few, many) = (best(1000), best(8000));
    assert!(many < few * 24, "{few:?}, {many:?}");
}
