//! Runs that are killed, and runs at the same time in the same directory.
//!
//! By default only a few runs are killed. `RESTABLE_KILLS=200 RESTABLE_PAIRS=20 cargo test -p restable-bindgen --test
//! check -- kill` sets the numbers of kills and of pairs. `RESTABLE_SEED` sets the seed of the random times; a failure
//! message names it.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use restable_bindgen::private;

use super::{arguments, files, refused};
use crate::command::scratch;

const LIST: &str = ".restable-files";
const MINE: &str = "src/mine.rs";

/// Reads a number from an environment variable.
fn number(name: &str, otherwise: u64) -> u64 {
    env::var(name).map_or(otherwise, |number| number.parse().expect("it is a number"))
}

/// The pages of three versions of a documentation, and the output of each.
struct Versions {
    directory: PathBuf,
    outputs: Vec<BTreeMap<PathBuf, Vec<u8>>>,
}

impl Versions {
    fn new(name: &str) -> Self {
        let directory = scratch(name);
        let mut versions = Self { outputs: Vec::new(), directory };
        for version in 0..3 {
            write_pages(&versions.pages(version), version);
            let out = versions.directory.join(format!("output-{version}"));
            person(&out);
            versions.run(version, &out);
            versions.outputs.push(files(&out));
        }
        versions
    }

    fn pages(&self, version: usize) -> PathBuf {
        self.directory.join(format!("pages-{version}"))
    }

    fn start(&self, version: usize, out: &Path) -> Child {
        let paths = [self.pages(version), "--out".into(), out.to_owned()];
        let options = ["--crate", "boxes", "--tests"].map(PathBuf::from);
        let mut command = Command::new(env!("CARGO_BIN_EXE_restable"));
        command.args(arguments(paths.into_iter().chain(options))).stdout(Stdio::null()).stderr(Stdio::piped());
        command.spawn().expect("the command can be started")
    }

    /// Runs the command to its end.
    fn run(&self, version: usize, out: &Path) {
        let output = self.start(version, out).wait_with_output().expect("it ends");
        assert!(output.status.success(), "{output:?}");
    }

    /// Asserts that every file is the user's or the complete file of some version, and that generated files are listed.
    fn are_whole(&self, found: &BTreeMap<PathBuf, Vec<u8>>, case: &str) {
        let list = found.get(Path::new(LIST)).map_or("".into(), |list| String::from_utf8_lossy(list));
        for (path, content) in found {
            let is_known = self.outputs.iter().any(|output| output.get(path) == Some(content));
            let name = path.to_string_lossy();
            let is_listed = || list.lines().any(|line| line.ends_with(&format!("  {name}")));
            // Until a run is complete, the list contains the files of both versions.
            assert!(path == Path::new(LIST) || is_known, "{case}: {name}");
            assert!(path == Path::new(LIST) || path == Path::new(MINE) || is_listed(), "{case}: {name} is not listed");
        }
        assert!(found.contains_key(Path::new(MINE)), "{case}");
    }
}

/// Writes services and pages. Between versions, some are added, removed, changed or kept.
fn write_pages(directory: &Path, version: usize) {
    for service in (0..12).filter(|service| service % 3 != version) {
        let pages = directory.join(format!("service-{service}/api-ref"));
        fs::create_dir_all(&pages).expect("a directory can be created");
        for page in (0..6).filter(|page| (page + service) % 4 != version) {
            let edition = if page % 2 == 0 { version } else { 0 };
            let text = format!(
                "Showing box {page}\n==============\n\nURI\n---\n\nGET /v1/boxes-{page}/{{id}}\n\nResponse\n--------\n\n\
                 ========= ====== ===========\nParameter Type   Description\n========= ====== ===========\n\
                 size      String Edition {edition}.\n========= ====== ===========\n\n\
                 Example Response\n----------------\n\n::\n\n   {{\"size\": \"{edition}\"}}\n"
            );
            fs::write(pages.join(format!("page_{page}.rst")), text).expect("a page can be written");
        }
    }
}

/// Creates a directory with a file of the user.
fn person(out: &Path) {
    fs::create_dir_all(out.join("src")).expect("a directory can be created");
    fs::write(out.join(MINE), "// mine\n").expect("a file can be written");
}

/// Returns the files of a directory, except those of the stage.
fn in_place(out: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = files(out);
    found.retain(|path, _| !path.starts_with(".restable-stage"));
    found
}

/// The time at which a run is killed.
#[derive(Debug)]
enum Moment {
    AfterStart(Duration),
    AfterJournal(Duration),
}

impl Moment {
    fn choose(random: &mut fastrand::Rng, whole: Duration) -> Self {
        let part = whole.mul_f64(random.f64());
        if random.bool() { Self::AfterStart(part) } else { Self::AfterJournal(part / 6) }
    }

    /// Waits until this time, or until the run ends.
    fn wait(&self, out: &Path, child: &mut Child) {
        let journal = out.join(".restable-stage/journal");
        let pause = match self {
            Self::AfterStart(pause) => *pause,
            Self::AfterJournal(pause) => {
                while !journal.exists() && child.try_wait().expect("it can be waited for").is_none() {}
                *pause
            }
        };
        let start = Instant::now();
        // Sleeping is too imprecise for short times.
        while start.elapsed() < pause {
            thread::yield_now();
        }
    }
}

#[test]
fn killed_runs_are_repaired_by_the_next_whatever_its_pages() {
    let versions = Versions::new("killed");
    let out = versions.directory.join("out");
    person(&out);
    let seed = number("RESTABLE_SEED", 8);
    let mut random = fastrand::Rng::with_seed(seed);
    let start = Instant::now();
    versions.run(0, &out);
    let whole = start.elapsed();
    let (mut current, mut in_swap, mut mixed) = (0, 0, 0);
    for kill in 0..number("RESTABLE_KILLS", 24) {
        let version = (current + random.usize(1..3)) % 3;
        let moment = Moment::choose(&mut random, whole);
        let case = format!("kill {kill} of seed {seed}, {moment:?}, version {current} to {version}");
        let mut child = versions.start(version, &out);
        moment.wait(&out, &mut child);
        child.kill().expect("it can be killed");
        child.wait().expect("it has ended");
        let found = in_place(&out);
        versions.are_whole(&found, &case);
        in_swap += usize::from(out.join(".restable-stage/journal").exists());
        mixed += usize::from(!versions.outputs.contains(&found));
        // Next run with the pages of the killed run, those of the run before it, or others.
        current = random.usize(0..3);
        versions.run(current, &out);
        assert!(files(&out) == versions.outputs[current], "{case}, then {current}");
    }
    eprintln!("{in_swap} were killed between the journal and its end, {mixed} left a mixture");
    assert!(in_swap > 0, "no run was killed while it changed the directory");
}

#[test]
fn of_two_runs_at_the_same_time_one_is_refused_or_they_follow_each_other() {
    let versions = Versions::new("pairs");
    let out = versions.directory.join("out");
    let mut refusals = 0;
    for pair in 0..number("RESTABLE_PAIRS", 6) {
        // In half of the pairs the directory does not exist.
        let is_new = pair % 2 == 0;
        if is_new {
            // Before the first pair there is no output to remove.
            let _ = fs::remove_dir_all(&out);
        } else {
            person(&out);
        }
        let children = [1, 2].map(|version| (version, versions.start(version, &out)));
        let mut complete = Vec::new();
        for (version, child) in children {
            let output = child.wait_with_output().expect("it ends");
            if output.status.success() {
                complete.push(version);
                continue;
            }
            let error = String::from_utf8_lossy(&output.stderr);
            assert!(
                output.status.code() == Some(2) && error.contains("is writing to this directory"),
                "{pair}: {error}"
            );
            refusals += 1;
        }
        let mut found = files(&out);
        if is_new {
            person(&out);
            found.extend([(MINE.into(), fs::read(out.join(MINE)).expect("it is there"))]);
        }
        assert!(complete.iter().any(|version| found == versions.outputs[*version]), "pair {pair}: {complete:?}");
    }
    assert!(refusals > 0, "no run was refused because of another");
}

#[test]
fn a_run_that_finds_another_reports_its_process_and_start() {
    let directory = scratch("locked");
    let out = directory.join("green");
    let held = private::lock(&out).expect("it can be opened");
    let before = files(&out);
    let pages = super::pages("trees");
    let error = refused([pages.as_path(), Path::new("--out"), &out]);
    let holder = format!("green: process {} (since ", std::process::id());
    assert!(error.contains(&holder) && error.contains("GMT) is writing to this directory; wait"), "{error}");
    assert_eq!(files(&out), before);
    drop(held);
    assert!(!out.exists(), "nothing was written");
    super::written(&["trees"], &out, &[]);
}

#[test]
fn a_lock_file_without_its_process_is_no_lock() {
    let out = scratch("left_lock").join("green");
    let stage = out.join(".restable-stage");
    fs::create_dir_all(stage.join("new/src")).expect("a directory can be created");
    fs::write(stage.join("lock"), "1 Fri, 27 Nov 2026 17:00:00 GMT\n").expect("a file can be written");
    fs::write(stage.join("new/src/lib.rs"), "torn").expect("a file can be written");
    super::written(&["trees"], &out, &[]);
    assert!(!stage.exists());
}

#[test]
fn a_damaged_journal_is_an_error_that_names_the_file_to_remove() {
    let out = scratch("damaged").join("green");
    super::written(&["trees"], &out, &[]);
    let stage = out.join(".restable-stage");
    fs::create_dir_all(&stage).expect("a directory can be created");
    for content in ["", "listed\nno change\n", "listed\n- - ../mine\n", "\u{0}\u{0}"] {
        fs::write(stage.join("journal"), content).expect("a file can be written");
        let before = files(&out);
        let pages = super::pages("trees");
        let error = refused([pages.as_path(), Path::new("--out"), &out]);
        assert!(error.contains("is damaged; remove") && error.contains(".restable-stage"), "{error}");
        assert_eq!(files(&out), before);
    }
    fs::remove_dir_all(&stage).expect("it can be removed");
    super::written(&["trees"], &out, &[]);
}
