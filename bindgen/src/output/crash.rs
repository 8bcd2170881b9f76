//! Runs that are killed or fail before any one of their changes, and the files that they leave.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result, at};

use super::{Digest, LIST, List, Output, Written};

/// Whether and when a run fails or is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    None,
    /// The change after this number of changes fails.
    Fail(usize),
    /// All changes after this number of changes fail, so nothing can be undone or removed, as if the process were
    /// killed.
    Kill(usize),
}

thread_local! {
    static FAULT: Cell<Fault> = const { Cell::new(Fault::None) };
}

/// Called before every change to a directory.
pub(super) fn point() -> Result<()> {
    let (now, then) = match FAULT.get() {
        Fault::None => return Ok(()),
        Fault::Fail(0) => (Err(fault("the disk is full")), Fault::None),
        Fault::Kill(0) => (Err(fault("killed")), Fault::Kill(0)),
        Fault::Fail(left) => (Ok(()), Fault::Fail(left - 1)),
        Fault::Kill(left) => (Ok(()), Fault::Kill(left - 1)),
    };
    FAULT.set(then);
    now
}

fn fault(message: &str) -> Error {
    at(Path::new("a path"), io::Error::other(message))
}

type Files = BTreeMap<String, String>;

/// The files of a run.
fn output(files: &[(&str, &str)]) -> Files {
    files.iter().map(|(path, content)| ((*path).to_owned(), (*content).to_owned())).collect()
}

fn first() -> Files {
    output(&[("Cargo.toml", "1"), ("src/lib.rs", "1"), ("src/gone.rs", "1"), ("src/was/a.rs", "1"), ("same.rs", "1")])
}

fn second() -> Files {
    output(&[("Cargo.toml", "2"), ("src/lib.rs", "2"), ("src/new.rs", "2"), ("src/now/b.rs", "2"), ("same.rs", "1")])
}

fn third() -> Files {
    output(&[("Cargo.toml", "3"), ("src/lib.rs", "1"), ("src/now/b.rs", "3")])
}

fn write(directory: &Path, files: &Files) -> Result<Written> {
    let mut output = Output::open(directory)?;
    files.iter().try_for_each(|(path, content)| output.add(path, content))?;
    output.finish()
}

/// Runs with a fault. Returns the result, and whether the run ended before its fault took effect.
fn run(directory: &Path, files: &Files, fault: Fault) -> (Result<Written>, bool) {
    FAULT.set(fault);
    let written = write(directory, files);
    let is_over = matches!(FAULT.replace(Fault::None), Fault::Fail(1..) | Fault::Kill(1..));
    (written, is_over)
}

/// Reads every file of a directory, except those of the stage.
fn files(directory: &Path) -> Files {
    let mut files = Files::new();
    let mut pending = vec![directory.to_owned()];
    while let Some(path) = pending.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("it can be listed");
            pending.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else {
            let name = path.strip_prefix(directory).expect("it is below").to_string_lossy().into_owned();
            files.insert(name, fs::read_to_string(&path).expect("it can be read"));
        }
    }
    files.retain(|path, _| !path.starts_with(".restable-stage"));
    files
}

/// A directory that is removed at the end of the test case.
struct Scratch(PathBuf);

impl Deref for Scratch {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // A directory that cannot be removed stays among the temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Creates a directory with a file of the user and the files of an earlier run.
fn directory(name: &str, before: Option<&Files>) -> Scratch {
    let directory = Scratch(std::env::temp_dir().join(format!("restable-{}-{name}", std::process::id())));
    fs::create_dir_all(directory.join("src/was")).expect("it can be created");
    fs::write(directory.join("src/was/mine.rs"), "mine").expect("it can be written");
    if let Some(files) = before {
        write(&directory, files).expect("it can be written");
    }
    directory
}

/// Asserts that the directory holds the files of a run and the file of the user, and no others.
fn holds(directory: &Path, expected: &Files, case: &str) {
    let mut found = files(directory);
    assert_eq!(found.remove("src/was/mine.rs").as_deref(), Some("mine"), "{case}");
    assert!(found.remove(LIST).is_some() && !directory.join(".restable-stage").exists(), "{case}");
    assert_eq!(&found, expected, "{case}");
}

/// Asserts that the list has a record of each file, except that of the user.
fn is_listed(directory: &Path, case: &str) {
    let mut found = files(directory);
    let list = List::parse(&found.remove(LIST).unwrap_or_default());
    found.remove("src/was/mine.rs");
    for (path, content) in found {
        assert!(list.has(&path, Digest::of(content.as_bytes())), "{case}: {path}");
    }
}

/// Calls `case` with 0, 1, … until it returns `true`: the run has ended before its fault took effect.
fn each_point(case: impl FnMut(usize) -> bool) {
    let points = (0..500).position(case).expect("a run ends");
    assert!(points > 20, "only {points} points");
}

/// Returns the generated files. The run that wrote them may have failed to remove its stage.
fn generated(directory: &Path) -> Files {
    let mut found = files(directory);
    found.retain(|path, _| path != LIST && path != "src/was/mine.rs");
    found
}

#[test]
fn a_run_that_fails_anywhere_leaves_every_file_as_it_was() {
    for before in [None, Some(first())] {
        each_point(|at| {
            let directory = directory("fails", before.as_ref());
            let old = files(&directory);
            let (written, is_over) = run(&directory, &second(), Fault::Fail(at));
            match written {
                Ok(_) => assert_eq!(generated(&directory), second(), "fails at {at}"),
                Err(_) => assert_eq!(files(&directory), old, "fails at {at}"),
            }
            is_over
        });
    }
}

#[test]
fn a_run_that_dies_anywhere_is_repaired_by_the_next_whatever_that_writes() {
    for before in [None, Some(first())] {
        each_point(|at| {
            let mut is_over = false;
            for next in [first(), second(), third()] {
                let case = format!("dies at {at}");
                let directory = directory("dies", before.as_ref());
                is_over = run(&directory, &second(), Fault::Kill(at)).1;
                is_listed(&directory, &case);
                write(&directory, &next).expect("the next run succeeds");
                holds(&directory, &next, &case);
            }
            is_over
        });
    }
}

#[test]
fn a_run_that_dies_anywhere_is_undone_by_one_that_fails() {
    each_point(|at| {
        let directory = directory("dies-undone", Some(&first()));
        let is_over = run(&directory, &second(), Fault::Kill(at)).1;
        drop(Output::open(&directory).expect("it can be undone"));
        let found = generated(&directory);
        assert!(found == first() || found == second(), "dies at {at}: {found:?}");
        is_over
    });
}

#[test]
fn a_run_that_dies_while_it_undoes_another_is_repaired_as_well() {
    let journal = |directory: &Path| directory.join(".restable-stage/journal").exists();
    let mut undone = 0;
    for at in 0.. {
        let directory = directory("dies-twice", Some(&first()));
        let is_over = run(&directory, &second(), Fault::Kill(at)).1;
        if is_over {
            break;
        }
        // Without a journal there is nothing to undo. Of the other points, every fourth is enough.
        if !journal(&directory) || at % 4 != 0 {
            continue;
        }
        undone += 1;
        each_point(|again| {
            let case = format!("dies at {at} and {again}");
            let directory = self::directory("dies-again", Some(&first()));
            assert!(run(&directory, &second(), Fault::Kill(at)).0.is_err(), "{case}");
            let is_over = run(&directory, &third(), Fault::Kill(again)).1;
            is_listed(&directory, &case);
            write(&directory, &first()).expect("the next run succeeds");
            holds(&directory, &first(), &case);
            is_over
        });
    }
    assert!(undone > 3, "{undone}");
}

#[test]
fn a_run_that_dies_is_repaired_without_its_stage() {
    each_point(|at| {
        let directory = directory("dies-unstaged", Some(&first()));
        let is_over = run(&directory, &second(), Fault::Kill(at)).1;
        // The stage may not exist.
        let _ = fs::remove_dir_all(directory.join(".restable-stage"));
        write(&directory, &third()).expect("the next run succeeds");
        holds(&directory, &third(), &format!("dies at {at}"));
        is_over
    });
}

#[test]
fn what_a_person_edits_after_a_run_died_is_left_and_the_next_is_refused() {
    each_point(|at| {
        let directory = directory("dies-edited", Some(&first()));
        let is_over = run(&directory, &second(), Fault::Kill(at)).1;
        fs::write(directory.join("src/lib.rs"), "edited").expect("it can be written");
        let error = write(&directory, &third()).expect_err("the file is the person's").to_string();
        assert!(error.contains("src/lib.rs: edited since it was generated"), "dies at {at}: {error}");
        let mut found = generated(&directory);
        assert_eq!(found.remove("src/lib.rs").as_deref(), Some("edited"), "dies at {at}");
        let versions = [first(), second()].map(|mut files| {
            files.remove("src/lib.rs");
            files
        });
        assert!(versions.contains(&found), "dies at {at}: {found:?}");
        is_over
    });
}

#[test]
fn what_a_person_removes_after_a_run_died_is_written_by_the_next() {
    each_point(|at| {
        let directory = directory("dies-removed", Some(&first()));
        let is_over = run(&directory, &second(), Fault::Kill(at)).1;
        for path in ["src/lib.rs", "src/new.rs", "src/gone.rs"] {
            // At some points, some of these files do not exist.
            let _ = fs::remove_file(directory.join(path));
        }
        write(&directory, &third()).expect("the next run succeeds");
        holds(&directory, &third(), &format!("dies at {at}"));
        is_over
    });
}
