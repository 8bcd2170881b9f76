//! Checks the totals of a corpus of published pages, if it exists. The corpus is not part of this repository.

use std::path::{Path, PathBuf};

use crate::command::{restable, stdout};

/// The totals that must be reached.
const FLOORS: [(&str, u64); 7] = [
    ("pages", 1776),
    ("endpoints", 1288),
    ("bound", 1286),
    ("response_rows", 15_190),
    ("response_rows_bound", 15_150),
    ("json_examples", 2_235),
    ("examples_decoded", 2_234),
];

fn corpus() -> Option<PathBuf> {
    // The depth differs between a worktree and the main checkout.
    let mut above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    above.find_map(|directory| Some(directory.join("shared/corpus")).filter(|corpus| corpus.is_dir()))
}

#[test]
fn totals_stay_above_their_floors() {
    let Some(directory) = corpus() else {
        eprintln!("skipped: no corpus next to the repository");
        return;
    };
    let output = restable(&["check".as_ref(), directory.as_os_str(), "--format=json".as_ref()]);
    let report: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("the report is JSON");
    for (name, floor) in FLOORS {
        let total = report.pointer(&format!("/totals/{name}")).and_then(serde_json::Value::as_u64);
        assert!(total >= Some(floor), "{name}: {total:?} is below {floor}");
    }
}
