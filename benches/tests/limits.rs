//! A figure above its limit fails a bench, with a message that names figure, limit and command.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

use std::fs;
use std::path::Path;

use restable_benches::limits::Figures;

fn fault(figures: Figures) -> String {
    figures.verdict().expect_err("a limit does not hold").to_string()
}

#[test]
fn a_figure_at_its_limit_passes() {
    let mut figures = Figures::new("macro_stack", None);
    figures.add("ratio", 1.65);
    assert!(figures.verdict().is_ok());
}

#[test]
fn a_figure_above_its_limit_fails() {
    let mut figures = Figures::new("macro_stack", None);
    figures.add("ratio", 1.66);
    let fault = fault(figures);
    assert!(fault.contains("`ratio` is 1.66, above its limit of 1.65"), "{fault}");
    assert!(fault.contains("cargo run --release -p restable-benches --bin macro_stack"), "{fault}");
}

#[test]
fn a_figure_that_is_no_number_fails() {
    let mut figures = Figures::new("macro_stack", None);
    figures.add("ratio", f64::NAN);
    assert!(fault(figures).contains("above its limit"));
}

#[test]
fn a_figure_without_a_limit_fails() {
    let mut figures = Figures::new("macro_stack", None);
    figures.add("ratio", 1.0);
    figures.add("another", 1.0);
    assert!(fault(figures).contains("`another` has no limit"));
}

#[test]
fn a_limit_without_a_figure_fails() {
    let fault = fault(Figures::new("macro_stack", None));
    assert!(fault.contains("`ratio` has a limit and was not measured"), "{fault}");
}

#[test]
fn each_size_has_its_own_limits_and_other_sizes_have_none() {
    let limits = |structs| Figures::new("compile_cost", Some(structs)).limits();
    assert_ne!(limits(60), limits(200));
    assert_eq!(limits(61), []);
    assert!(Figures::new("compile_cost", Some(61)).verdict().is_ok());
}

/// FIGURES.md promises what the limits guard.
#[test]
fn instruction_counts_are_limited_3_percent_above_the_published_ones() {
    let figures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../FIGURES.md");
    let figures = fs::read_to_string(figures).expect("FIGURES.md can be read");
    for (name, limit) in Figures::new("decode", None).limits() {
        let row =
            figures.lines().find(|line| line.starts_with(&format!("| {name} |"))).unwrap_or_else(|| panic!("{name}"));
        let count: f64 = row.split('|').nth(7).and_then(|count| count.trim().parse().ok()).expect(row);
        assert!((limit / count - 1.03).abs() < 1e-9, "{name}: {count} in FIGURES.md, limit {limit}");
    }
}
