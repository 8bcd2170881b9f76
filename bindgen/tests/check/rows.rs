//! `restable rows` prints each distinct field once.

use std::path::Path;

use crate::command::{refusal, restable, stdout};

#[test]
fn each_distinct_field_is_one_line_of_four_columns() {
    let carousels = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generate/carousels");
    let text = stdout(&restable(&["rows".as_ref(), carousels.as_os_str(), "--skip=*building*".as_ref()]));
    assert!(text.lines().all(|line| line.split('\t').count() == 4), "{text}");
    let state = "carousels/showing_a_ride:ShowRideResponse x1\t\"String\"\tstatus: Option<Status> {10, 20, 33, 40}\t\
                 The state of the ride. - **10**: building - **20**: available - **33**: building failed - **40**: deleted";
    assert!(text.lines().any(|line| line == state), "{text}");
    let id = "carousels/ordering_a_horse:OrderHorseResponse x1\t\"String\", status = super::showing_a_paint_task::ShowPaintTask\t\
              paint_task_id: Option<JobId>\tThe ID of the task that paints it.";
    assert!(text.lines().any(|line| line == id), "{text}");
    let horse = text.lines().filter(|line| line.contains("\thorse_id: String\t"));
    assert_eq!(horse.count(), 1, "{text}");
    let sorted = text.lines().find(|line| line.contains("\thorse_id: String\t")).unwrap_or_default();
    assert!(sorted.contains(":ShowHorse x2\t"), "{sorted}");
}

#[test]
fn options_that_choose_an_endpoint_are_errors() {
    let carousels = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generate/carousels");
    assert!(refusal(&["rows".as_ref(), carousels.as_os_str(), "--random".as_ref()]).contains("random"));
    assert!(refusal(&["rows".as_ref()]).contains("no input"));
}
