//! The search for pages: which files it reads and which it skips.
#![cfg(unix)]

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use crate::command::{scratch, stdout};

const PAGE: &str = "Boxes\n=====\n\nURI\n---\n\nGET /v1/boxes\n\nResponse\n--------\n\nNone\n";

/// Runs the command and fails if it does not end.
fn restable<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_restable"));
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command can be started");
    let start = Instant::now();
    while child.try_wait().expect("it can be waited for").is_none() {
        if start.elapsed() > Duration::from_secs(30) {
            child.kill().expect("it can be killed");
            panic!("the run does not end");
        }
        thread::sleep(Duration::from_millis(5));
    }
    child.wait_with_output().expect("it has ended")
}

/// Returns the problems of the search as `page: kind: message`, and the number of pages.
fn checked(directory: &Path, options: &[&str]) -> (Vec<String>, u64) {
    let arguments = ["check".as_ref(), directory.as_os_str(), "--format=json".as_ref()];
    let output = restable(arguments.into_iter().chain(options.iter().map(OsStr::new)));
    assert!(output.status.success(), "{output:?}");
    let report: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("the report is JSON");
    let text = |problem: &serde_json::Value, key: &str| problem[key].as_str().expect("text").to_owned();
    let problem =
        |problem| format!("{}: {}: {}", text(problem, "page"), text(problem, "kind"), text(problem, "message"));
    let problems = report["search"].as_array().map_or(&[][..], Vec::as_slice).iter().map(problem).collect();
    (problems, report["totals"]["pages"].as_u64().expect("a number"))
}

/// Returns the error message of a run that fails.
fn refused(arguments: &[&OsStr]) -> String {
    let output = restable(arguments);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    String::from_utf8(output.stderr).expect("the error is UTF-8")
}

/// Creates a directory with one page.
fn service(name: &str) -> PathBuf {
    let directory = scratch(name).join("store");
    fs::create_dir_all(&directory).expect("it can be created");
    fs::write(directory.join("boxes.rst"), PAGE).expect("it can be written");
    directory
}

fn fifo(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().expect("it can be started").success());
}

/// Asserts that the search has one problem, which begins with this text.
fn reports(directory: &Path, expected: &str) {
    let (problems, pages) = checked(directory, &[]);
    assert!(matches!(&problems[..], [problem] if problem.starts_with(expected)), "{problems:?}");
    assert_eq!(pages, 1);
}

#[test]
fn a_fifo_among_pages_is_passed_over() {
    let directory = service("fifo");
    fifo(&directory.join("x.rst"));
    reports(&directory, "store/x.rst: not-read: a FIFO, not a regular file");
}

#[test]
fn a_link_to_a_device_is_passed_over() {
    let directory = service("device");
    symlink("/dev/zero", directory.join("x.rst")).expect("a link can be created");
    reports(&directory, "store/x.rst: not-read: a device, not a regular file");
}

#[test]
fn a_socket_among_pages_is_passed_over() {
    let directory = service("socket");
    // The path of a socket must be short.
    let path = std::env::temp_dir().join(format!("restable-{}.socket", std::process::id()));
    let _socket = UnixListener::bind(&path).expect("a socket can be created");
    symlink(&path, directory.join("x.rst")).expect("a link can be created");
    reports(&directory, "store/x.rst: not-read: a socket, not a regular file");
    fs::remove_file(&path).expect("it can be removed");
}

#[test]
fn things_that_are_not_called_pages_are_no_problem() {
    let directory = service("other_things");
    fifo(&directory.join("pipe"));
    symlink("/dev/zero", directory.join("picture.png")).expect("a link can be created");
    assert_eq!(checked(&directory, &[]), (vec![], 1));
}

#[test]
fn a_link_to_nowhere_and_a_link_to_itself_are_passed_over() {
    let directory = service("dangling");
    symlink("nothing", directory.join("gone")).expect("a link can be created");
    symlink("itself.rst", directory.join("itself.rst")).expect("a link can be created");
    let (problems, pages) = checked(&directory, &[]);
    assert_eq!(pages, 1);
    for (problem, name) in problems.iter().zip(["gone", "itself.rst"]) {
        assert!(problem.starts_with(&format!("store/{name}: not-read: a broken link")), "{problem}");
    }
    assert_eq!(problems.len(), 2);
}

#[test]
fn a_link_to_a_page_is_a_page() {
    let directory = service("page_link");
    symlink("boxes.rst", directory.join("crates.rst")).expect("a link can be created");
    assert_eq!(checked(&directory, &[]), (vec![], 2));
}

#[test]
fn a_link_to_the_directory_it_is_in_is_passed_over() {
    let directory = service("link_loop");
    symlink(&directory, directory.join("again")).expect("a link can be created");
    reports(&directory, "store/again: not-read: a link to a directory that is read through another path");
}

#[test]
fn a_page_goes_by_its_path_without_links() {
    let directory = service("by_its_path");
    fs::create_dir(directory.join("real")).expect("it can be created");
    fs::rename(directory.join("boxes.rst"), directory.join("real/boxes.rst")).expect("it can be moved");
    // In alphabetical order the link comes first.
    symlink("real", directory.join("alias")).expect("a link can be created");
    reports(&directory, "store/alias: not-read: a link to a directory");
    let text = stdout(&restable(["check".as_ref(), directory.as_os_str()]));
    assert!(!text.contains("alias/boxes.rst"), "{text}");
}

#[test]
fn a_web_of_links_ends_and_each_directory_is_read_once() {
    let directory = service("web");
    for level in 0..22 {
        fs::create_dir(directory.join(level.to_string())).expect("it can be created");
    }
    for level in 0..21 {
        for name in ["one", "other"] {
            let next = directory.join((level + 1).to_string());
            symlink(next, directory.join(level.to_string()).join(name)).expect("a link can be created");
        }
    }
    fs::write(directory.join("21/last.rst"), PAGE).expect("it can be written");
    let (problems, pages) = checked(&directory, &[]);
    assert_eq!((problems.len(), pages), (42, 2));
}

#[test]
fn a_deep_tree_of_directories_is_read() {
    let directory = service("deep");
    let deepest = (0..500).fold(directory.clone(), |path, _| path.join("d"));
    fs::create_dir_all(&deepest).expect("it can be created");
    fs::write(deepest.join("last.rst"), PAGE).expect("it can be written");
    assert_eq!(checked(&directory, &[]), (vec![], 2));
}

#[test]
fn a_page_above_the_limit_is_passed_over_and_the_limit_is_an_option() {
    let directory = service("large");
    let page = directory.join("large.rst");
    fs::write(&page, PAGE).expect("it can be written");
    fs::OpenOptions::new().append(true).open(&page).and_then(|file| file.set_len(65 << 20)).expect("it can be longer");
    reports(&directory, "store/large.rst: not-read: longer than the limit of 67108864 bytes");
    fs::write(&page, format!("{PAGE}\n\n{}", "a ".repeat(500))).expect("it can be written");
    assert_eq!(checked(&directory, &[]), (vec![], 2));
    let (problems, pages) = checked(&directory, &["--page-limit", "1000"]);
    assert!(problems[0].contains("longer than the limit of 1000 bytes"), "{problems:?}");
    assert_eq!((problems.len(), pages), (1, 1));
}

#[test]
fn names_that_are_not_utf_8_stay_apart() {
    let directory = service("odd_names");
    for name in [&b"caf\xe9.rst"[..], b"caf\xe8.rst", b"line\nbreak.rst"] {
        fs::write(directory.join(OsStr::from_bytes(name)), PAGE).expect("it can be written");
    }
    let (problems, pages) = checked(&directory, &[]);
    assert_eq!(pages, 4);
    for (problem, name) in problems.iter().zip(["caf%E8.rst", "caf%E9.rst", "line%0Abreak.rst"]) {
        assert!(problem.starts_with(&format!("store/{name}: page-name: the name is not UTF-8")), "{problem}");
    }
    assert_eq!(problems.len(), 3);
    let out = directory.with_file_name("odd");
    let output = restable(["generate".as_ref(), directory.as_os_str(), "--out".as_ref(), out.as_os_str()]);
    assert!(output.status.success(), "{output:?}");
    let modules = fs::read_dir(out.join("src/store")).expect("it can be listed").count();
    assert_eq!(modules, 4);
}

#[test]
fn two_pages_of_one_name_from_two_arguments_are_a_problem() {
    let directory = scratch("one_page_name");
    let stores = ["one", "other"].map(|above| directory.join(above).join("store"));
    for store in &stores {
        fs::create_dir_all(store).expect("it can be created");
        fs::write(store.join("boxes.rst"), PAGE).expect("it can be written");
    }
    let check = |paths: [&Path; 2]| {
        let paths = paths.map(|path| path.as_os_str().to_owned());
        stdout(&restable([OsString::from("check")].into_iter().chain(paths)))
    };
    let text = check([&stores[0], &stores[1]]);
    assert!(
        text.contains("store/boxes.rst:1: page-name: ") && text.contains("other/store/boxes.rst is skipped"),
        "{text}"
    );
    // A page that is given twice is read once.
    let text = check([&stores[0], &stores[0].join("boxes.rst")]);
    assert!(!text.contains("page-name"), "{text}");
}

#[test]
fn what_is_passed_over_is_in_both_reports_and_can_be_denied_and_skipped() {
    let directory = service("told");
    fifo(&directory.join("x.rst"));
    let out = directory.with_file_name("told");
    let generate = ["generate".as_ref(), directory.as_os_str(), "--out".as_ref(), out.as_os_str()];
    let check = ["check".as_ref(), directory.as_os_str()];
    let line = "store/x.rst:1: not-read: a FIFO, not a regular file: skipped by the search for pages";
    for command in [&generate[..], &check[..]] {
        let text = stdout(&restable(command));
        assert!(text.contains(line) && text.contains("1 not-read"), "{text}");
        let denied = restable(command.iter().copied().chain(["--deny".as_ref(), "not-read".as_ref()]));
        assert_eq!(denied.status.code(), Some(1));
        let skipped = restable(command.iter().copied().chain(["--skip".as_ref(), "store/x.rst".as_ref()]));
        assert!(!stdout(&skipped).contains("not-read"));
    }
}

#[test]
fn an_argument_that_is_not_a_regular_file_is_an_error() {
    let directory = service("arguments");
    let pipe = directory.join("pipe.rst");
    fifo(&pipe);
    for command in ["check", "generate"] {
        let error = refused(&[command.as_ref(), pipe.as_os_str()]);
        assert!(error.contains("pipe.rst: a FIFO, not a regular file"), "{error}");
        let error = refused(&[command.as_ref(), "/dev/zero".as_ref()]);
        assert!(error.contains("/dev/zero: a device, not a regular file"), "{error}");
    }
    let only_a_pipe = scratch("only_a_pipe");
    fifo(&only_a_pipe.join("x.rst"));
    let error = refused(&["check".as_ref(), only_a_pipe.as_os_str()]);
    assert!(error.contains("no page") && error.contains("x.rst is a FIFO"), "{error}");
}

#[test]
fn overrides_that_are_not_a_regular_file_are_an_error() {
    let directory = service("overrides_pipe");
    let pipe = directory.with_file_name("overrides.toml");
    fifo(&pipe);
    for overrides in [pipe.as_os_str(), "/dev/zero".as_ref()] {
        let error = refused(&["check".as_ref(), directory.as_os_str(), "--overrides".as_ref(), overrides]);
        assert!(error.contains("not a regular file"), "{error}");
    }
}
