//! Runs the cases and counts the endpoints that passed.

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use libtest_mimic::{Arguments, Trial};

use crate::case::{Case, Check, Test};
use crate::endpoints::ENDPOINTS;

/// The checks that passed: the index of the endpoint, and the check.
type Passed = Arc<Mutex<BTreeSet<(usize, Check)>>>;

/// Runs the cases that the command line selects, and prints how many endpoints passed each check.
pub fn run(cases: Vec<Case>) -> ExitCode {
    let arguments = Arguments::from_args();
    let passed = Passed::default();
    let mut known = BTreeSet::new();
    let mut trials = Vec::new();
    for case in cases {
        let row = ENDPOINTS.iter().position(|row| row.api == case.api && row.does == case.does);
        let Some(row) = row else { panic!("{}: `{}` is not an endpoint of the table", case.api, case.does) };
        assert!(known.insert(row), "{}: `{}` has two cases", case.api, case.does);
        trials.extend(case.checks.into_iter().map(|(check, test)| trial(row, check, test, &passed)));
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    if !arguments.list {
        print(&passed.lock().expect("the results"), arguments.filter.is_some());
    }
    conclusion.exit_code()
}

fn trial(row: usize, check: Check, test: Test, passed: &Passed) -> Trial {
    let (endpoint, passed) = (&ENDPOINTS[row], Arc::clone(passed));
    Trial::test(format!("{}: {}: {}", endpoint.api, endpoint.does, check.name()), move || {
        test();
        passed.lock().expect("the results").insert((row, check));
        Ok(())
    })
}

fn print(passed: &BTreeSet<(usize, Check)>, is_filtered: bool) {
    if !is_filtered {
        for (row, endpoint) in ENDPOINTS.iter().enumerate() {
            if !passed.contains(&(row, Check::Expressed)) {
                println!("not expressed: {}: {} ({})", endpoint.api, endpoint.does, endpoint.needs);
            }
        }
    }
    let counts = Check::ALL.map(|check| {
        let count = passed.iter().filter(|(_, found)| *found == check).count();
        format!("{count} {}", check.name())
    });
    println!("{} endpoints: {}", ENDPOINTS.len(), counts.join(", "));
}
