//! `restable show` prints a page next to its module.

use std::path::{Path, PathBuf};

use crate::command::{refusal, restable, stdout};

fn kites() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generate/festivals")
}

#[test]
fn a_page_and_its_module_are_printed_with_the_types_of_its_service() {
    let page = kites().join("retiring_a_kite.rst");
    let text = stdout(&restable(&["show".as_ref(), page.as_os_str()]));
    assert!(text.starts_with("== festivals/retiring_a_kite.rst: PUT /v1/{project_id}/kites/{kite_id}\n"), "{text}");
    assert!(text.contains("   1 Retiring a Kite\n") && text.contains("\npub struct RetireKite {\n"), "{text}");
    assert!(!text.contains("ListColorfulKites"), "{text}");
}

#[test]
fn a_wide_terminal_has_two_columns() {
    let only = ["show".into(), kites().into_os_string(), "--only=*listing*".into(), "--width=160".into()];
    let text = stdout(&restable(&only.each_ref().map(|word: &std::ffi::OsString| word.as_os_str())));
    let line = text.lines().find(|line| line.contains("//! Querying Kites")).expect("the first line of the module");
    assert!(line.contains(" | ") && text.lines().skip(1).all(|line| line.chars().count() <= 160), "{text}");
}

#[test]
fn a_seed_always_chooses_the_same_endpoint() {
    let first_line = |seed: &str| {
        let path = kites();
        let output =
            restable(&["show".as_ref(), path.as_os_str(), "--random".as_ref(), "--seed".as_ref(), seed.as_ref()]);
        let text = stdout(&output);
        assert_eq!(text.matches("== festivals/").count(), 1, "{text}");
        text.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(first_line("3"), first_line("3"));
    let found: std::collections::HashSet<_> = (0..16).map(|seed| first_line(&seed.to_string())).collect();
    assert_eq!(found.len(), 2);
}

#[test]
fn a_seed_chooses_only_bound_endpoints_and_their_number_is_printed() {
    let gardens = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generate/gardens");
    for seed in 0..16 {
        let seed = format!("--seed={seed}");
        let text = stdout(&restable(&["show".as_ref(), gardens.as_os_str(), "--random".as_ref(), seed.as_ref()]));
        let heading = text.lines().next().unwrap_or_default();
        assert_eq!(text.lines().nth(1), Some("== chosen from 4 bound endpoints"), "{text}");
        // The body of a seed is XML, so that its endpoint is not bound.
        assert!(!heading.contains("fetching_a_seed"), "{heading}");
    }
    let only = "--only=*fetching*".as_ref();
    let error = refusal(&["show".as_ref(), gardens.as_os_str(), "--random".as_ref(), only]);
    assert!(error.contains("check --only and --skip"), "{error}");
}

#[test]
fn options_that_choose_nothing_are_errors() {
    let path = kites();
    let refused = |option: &str| refusal(&["show".as_ref(), path.as_os_str(), option.as_ref()]);
    assert!(refused("--seed=3").contains("--random"));
    assert!(refused("--only=nothing").contains("check --only and --skip"));
    assert!(refused("--out=x").contains("out"));
}
