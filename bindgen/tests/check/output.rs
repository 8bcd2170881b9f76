//! The output directory of `restable generate`: which files a run writes, removes and leaves alone.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use crate::command::{refusal, restable, scratch, stdout};

mod kill;
mod layout;

/// Returns the directory with the pages of a service.
fn pages(service: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generate").join(service)
}

/// Returns the arguments of `restable generate`.
fn arguments<A: AsRef<OsStr>>(rest: impl IntoIterator<Item = A>) -> Vec<OsString> {
    let rest = rest.into_iter().map(|argument| argument.as_ref().to_owned());
    std::iter::once("generate".into()).chain(rest).collect()
}

fn generate<A: AsRef<OsStr>>(rest: impl IntoIterator<Item = A>) -> Output {
    restable(&arguments(rest).iter().map(OsString::as_os_str).collect::<Vec<_>>())
}

/// Generates the crate of some services and returns the output of the command.
fn written(services: &[&str], out: &Path, options: &[&str]) -> String {
    let paths = services.iter().map(|service| pages(service).into_os_string());
    let out = ["--out".into(), out.as_os_str().to_owned()];
    let output = generate(paths.chain(out).chain(options.iter().map(Into::into)));
    assert!(output.status.success(), "{output:?}");
    stdout(&output)
}

/// Returns the error message of a call that fails.
fn refused<A: AsRef<OsStr>>(rest: impl IntoIterator<Item = A>) -> String {
    refusal(&arguments(rest).iter().map(OsString::as_os_str).collect::<Vec<_>>())
}

/// Returns every file below a directory with its content.
fn files(directory: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut pending = vec![directory.to_owned()];
    while let Some(path) = pending.pop() {
        if path.is_dir() {
            pending.extend(fs::read_dir(&path).expect("it can be listed").map(|entry| entry.expect("an entry").path()));
        } else {
            let content = fs::read(&path).expect("a file can be read");
            files.insert(path.strip_prefix(directory).expect("it is below").to_owned(), content);
        }
    }
    files
}

fn text(directory: &Path, file: &str) -> String {
    fs::read_to_string(directory.join(file)).expect("the file is there")
}

#[test]
fn a_directory_becomes_a_crate_with_a_feature_and_a_test_for_each_service() {
    let out = scratch("crate").join("green-bindings");
    written(&["gardens", "posts", "trees"], &out, &["--tests"]);
    let manifest: toml::Table = text(&out, "Cargo.toml").parse().expect("the manifest is TOML");
    assert_eq!(manifest["package"]["name"].as_str(), Some("green-bindings"));
    for service in ["gardens", "posts", "trees"] {
        assert!(manifest["features"].get(service).is_some(), "{service}");
        assert!(text(&out, "src/lib.rs").contains(&format!("pub mod {service};")), "{service}");
    }
    let tests: Vec<_> = manifest["test"].as_array().expect("there are tests").iter().collect();
    assert!(!tests.is_empty());
    for test in tests {
        let name = test["name"].as_str().expect("a test has a name");
        assert!(text(&out, &format!("tests/{name}.rs")).contains("use green_bindings::"), "{name}");
    }
    // No response example of this service can be tested, but its requests can.
    let posts = text(&out, "tests/posts.rs");
    assert!(!posts.contains("held!(") && posts.contains("sends(DRIFT"), "{posts}");
    assert!(manifest["dev-dependencies"].get("serde_core").is_some());
}

#[test]
fn the_same_pages_give_the_same_bytes_whatever_the_number_of_jobs() {
    let directory = scratch("jobs");
    let runs = ["1", "7"].map(|jobs| {
        let out = directory.join(jobs);
        written(&["gardens", "posts", "trees"], &out, &["--tests", "--crate", "green", "--jobs", jobs]);
        files(&out)
    });
    assert_eq!(runs[0], runs[1]);
}

#[test]
fn only_changed_files_are_written_and_only_generated_ones_removed() {
    let out = scratch("again").join("green");
    written(&["posts", "trees"], &out, &[]);
    fs::write(out.join("src/by_hand.rs"), "// mine\n").expect("a file can be written");
    assert!(written(&["posts", "trees"], &out, &[]).contains("files: 0 written"));
    let fewer = written(&["trees"], &out, &[]);
    assert!(fewer.contains(" removed") && !fewer.contains(" 0 removed"), "{fewer}");
    assert!(!out.join("src/posts.rs").exists() && out.join("src/trees.rs").exists());
    assert_eq!(text(&out, "src/by_hand.rs"), "// mine\n");
}

#[test]
fn a_run_that_fails_leaves_everything_as_it_was() {
    let directory = scratch("failing");
    let out = directory.join("green");
    written(&["trees"], &out, &[]);
    // A file of the user at the path of a module that the second run generates.
    fs::write(out.join("src/posts.rs"), "// mine\n").expect("a file can be written");
    let before = files(&out);
    let arguments = || [pages("trees"), pages("posts"), "--out".into(), out.clone()];
    assert!(refused(arguments()).contains("src/posts.rs"));
    assert_eq!(files(&out), before);
}

#[test]
fn a_run_that_fails_removes_the_directories_it_has_made() {
    let directory = scratch("made");
    let out = directory.join("some/where/green");
    let api_ref = |name: &str| {
        let pages = directory.join(name).join("api-ref");
        fs::create_dir_all(&pages).expect("a directory can be created");
        fs::copy(self::pages("trees").join("felling_a_tree.rst"), pages.join("x.rst")).expect("a page can be copied");
        pages
    };
    assert!(refused([api_ref("a-b"), api_ref("a_b"), "--out".into(), out.clone()]).contains("two services"));
    assert!(!directory.join("some").exists());
}

#[test]
fn a_line_of_the_list_that_is_no_record_removes_nothing() {
    let out = scratch("lines").join("green");
    written(&["trees"], &out, &[]);
    fs::write(out.join("src/mine.rs"), "// mine\n").expect("a file can be written");
    let list = text(&out, ".restable-files");
    let digest = list.lines().find_map(|line| Some(line.split_once("  ")?.0)).expect("there is a record");
    for line in ["src", "src/mine.rs", "src/", "  src/mine.rs", "../green/src/mine.rs", "/etc/hostname"] {
        fs::write(out.join(".restable-files"), format!("{list}{line}\n{digest}  ../green/{line}\n"))
            .expect("a file can be written");
        assert!(written(&["trees"], &out, &[]).contains(" 0 removed"), "{line}");
        assert!(out.join("src/lib.rs").exists(), "{line}");
        assert_eq!(text(&out, "src/mine.rs"), "// mine\n", "{line}");
        assert_eq!(text(&out, ".restable-files"), list, "{line}");
    }
}

#[test]
fn a_record_of_a_file_with_another_content_removes_nothing() {
    let out = scratch("records").join("green");
    written(&["trees"], &out, &[]);
    fs::write(out.join("src/mine.rs"), "// mine\n").expect("a file can be written");
    let list = text(&out, ".restable-files");
    let digest = list.lines().find_map(|line| Some(line.split_once("  ")?.0)).expect("there is a record");
    fs::write(out.join(".restable-files"), format!("{list}{digest}  src\n")).expect("a file can be written");
    assert!(written(&["trees"], &out, &[]).contains(" 0 removed"));
    assert_eq!(text(&out, "src/mine.rs"), "// mine\n");
    fs::write(out.join(".restable-files"), format!("{list}{digest}  src/mine.rs\n")).expect("a file can be written");
    let before = files(&out);
    let error = refused([&pages("trees"), Path::new("--out"), &out]);
    assert!(error.contains("src/mine.rs: the file is no longer generated and has been edited"), "{error}");
    assert_eq!(files(&out), before);
}

#[test]
fn a_generated_file_that_was_edited_is_neither_replaced_nor_removed() {
    let out = scratch("edited").join("green");
    written(&["trees", "posts"], &out, &[]);
    let edited = format!("{}// mine\n", text(&out, "src/posts.rs"));
    fs::write(out.join("src/posts.rs"), &edited).expect("a file can be written");
    let before = files(&out);
    let replaced = refused([pages("trees"), pages("posts"), "--out".into(), out.clone()]);
    assert!(replaced.contains("src/posts.rs: edited since it was generated"), "{replaced}");
    let removed = refused([pages("trees"), "--out".into(), out.clone()]);
    assert!(removed.contains("src/posts.rs: the file is no longer generated and has been edited"), "{removed}");
    assert_eq!(files(&out), before);
    // The message says that removing the line keeps the file.
    let list = text(&out, ".restable-files");
    let rest: Vec<_> = list.lines().filter(|line| !line.ends_with("src/posts.rs")).collect();
    fs::write(out.join(".restable-files"), rest.join("\n")).expect("a file can be written");
    written(&["trees"], &out, &[]);
    assert_eq!(text(&out, "src/posts.rs"), edited);
}

#[test]
fn a_generated_file_that_was_removed_is_written_again() {
    let out = scratch("written_again").join("green");
    written(&["trees", "posts"], &out, &[]);
    let before = files(&out);
    fs::remove_file(out.join("src/posts.rs")).expect("a file can be removed");
    written(&["trees", "posts"], &out, &[]);
    assert_eq!(files(&out), before);
    // A file that is no longer generated may already have been removed.
    fs::remove_file(out.join("src/posts.rs")).expect("a file can be removed");
    written(&["trees"], &out, &[]);
}

#[cfg(unix)]
#[test]
fn a_link_or_a_pipe_in_the_place_of_a_file_is_in_the_way() {
    let directory = scratch("in_the_way");
    let out = directory.join("green");
    fs::create_dir_all(out.join("src")).expect("a directory can be created");
    let refuses = |kind: &str| {
        let error = refused([&pages("trees"), Path::new("--out"), &out]);
        assert!(error.contains(&format!("src/lib.rs: {kind} is in the way")), "{error}");
    };
    fs::write(directory.join("mine.rs"), "// mine\n").expect("a file can be written");
    std::os::unix::fs::symlink(directory.join("mine.rs"), out.join("src/lib.rs")).expect("a link can be created");
    refuses("a symbolic link");
    fs::remove_file(out.join("src/lib.rs")).expect("a link can be removed");
    assert!(std::process::Command::new("mkfifo").arg(out.join("src/lib.rs")).status().expect("it runs").success());
    refuses("a FIFO");
    fs::remove_file(out.join("src/lib.rs")).expect("a pipe can be removed");
    fs::create_dir(out.join("src/lib.rs")).expect("a directory can be created");
    refuses("a directory");
    fs::remove_dir_all(out.join("src")).expect("a directory can be removed");
    fs::write(out.join("src"), "mine").expect("a file can be written");
    let error = refused([&pages("trees"), Path::new("--out"), &out]);
    assert!(error.contains("a file above it is in the way"), "{error}");
    assert_eq!(text(&out, "src"), "mine");
    assert_eq!(text(&directory, "mine.rs"), "// mine\n");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_removed_through_a_link() {
    let directory = scratch("through_a_link");
    let out = directory.join("green");
    written(&["trees", "posts"], &out, &[]);
    let before = files(&out);
    fs::rename(out.join("src"), directory.join("moved")).expect("a directory can be moved");
    std::os::unix::fs::symlink(directory.join("moved"), out.join("src")).expect("a link can be created");
    for services in [&["trees", "posts"][..], &["trees"], &["gardens"]] {
        let paths = services.iter().map(|service| pages(service));
        let error = refused(paths.chain(["--out".into(), out.clone()]));
        assert!(error.contains("a symbolic link above it is in the way"), "{error}");
        assert_eq!(files(&out), before);
    }
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_the_stage_is_in_the_way() {
    let directory = scratch("linked_stage");
    let out = directory.join("green");
    fs::create_dir_all(directory.join("mine")).expect("a directory can be created");
    fs::create_dir_all(&out).expect("a directory can be created");
    fs::write(directory.join("mine/file"), "mine").expect("a file can be written");
    std::os::unix::fs::symlink(directory.join("mine"), out.join(".restable-stage")).expect("a link can be created");
    let error = refused([&pages("trees"), Path::new("--out"), &out]);
    assert!(error.contains(".restable-stage: a symbolic link is in the way"), "{error}");
    fs::remove_file(out.join(".restable-stage")).expect("a link can be removed");
    fs::create_dir(out.join(".restable-stage")).expect("a directory can be created");
    std::os::unix::fs::symlink(directory.join("mine/file"), out.join(".restable-stage/lock"))
        .expect("a link can be created");
    let error = refused([&pages("trees"), Path::new("--out"), &out]);
    assert!(error.contains("lock: a symbolic link is in the way"), "{error}");
    assert_eq!(text(&directory, "mine/file"), "mine");
}

#[cfg(unix)]
#[test]
fn output_among_the_pages_is_refused_whatever_the_path() {
    use std::os::unix::fs::symlink;
    let directory = scratch("among");
    let docs = directory.join("docs");
    fs::create_dir_all(docs.join("part")).expect("a directory can be created");
    fs::create_dir_all(directory.join("elsewhere")).expect("a directory can be created");
    fs::copy(pages("trees").join("felling_a_tree.rst"), docs.join("felling.rst")).expect("a page can be copied");
    symlink(&docs, directory.join("link")).expect("a link can be created");
    symlink(directory.join("link"), directory.join("second")).expect("a link can be created");
    symlink(directory.join("elsewhere"), docs.join("part/outside")).expect("a link can be created");
    let out = |path: &str| directory.join(path);
    for path in [
        "docs",
        "docs/part/",
        "docs/new/deeper",
        "docs/./new",
        "missing/../docs/new",
        "missing/deeper/../../link/new",
        "elsewhere/../docs",
        "link",
        "link/new",
        "second/part/../new",
        // A link in the directory of the pages leads to this directory.
        "elsewhere/new",
    ] {
        let before = files(&directory);
        let error = refused([docs.as_os_str(), "--out".as_ref(), out(path).as_os_str(), "--modules".as_ref()]);
        assert!(error.contains("inside a directory of pages"), "{path}: {error}");
        assert_eq!(files(&directory), before, "{path}");
        assert!(!docs.join("new").exists() && !out("missing").exists(), "{path}");
    }
    for path in ["docs/../beside", "docs2", "link/../beside/new"] {
        let output = generate([docs.as_os_str(), "--out".as_ref(), out(path).as_os_str(), "--modules".as_ref()]);
        assert!(output.status.success(), "{path}: {output:?}");
    }
}

#[test]
fn services_of_one_name_in_rust_are_refused() {
    let directory = scratch("one_name");
    for service in ["old-trees", "old_trees"] {
        fs::create_dir_all(directory.join(service).join("api-ref")).expect("a directory can be created");
        fs::copy(pages("trees").join("felling_a_tree.rst"), directory.join(service).join("api-ref/felling.rst"))
            .expect("a page can be copied");
    }
    let out = directory.join("green");
    let error = refused([&directory.join("old-trees"), &directory.join("old_trees"), Path::new("--out"), &out]);
    assert!(error.contains("two services") && error.contains("--skip"), "{error}");
    assert!(!out.exists());
}

#[test]
fn patterns_choose_pages() {
    let directory = scratch("patterns");
    let kept = |name: &str, options: &[&str]| {
        let out = directory.join(name);
        written(&["trees", "posts"], &out, options);
        files(&out).into_keys().map(|path| path.to_string_lossy().into_owned()).collect::<Vec<_>>()
    };
    let only = kept("only", &["--only", "trees/*"]);
    assert!(only.contains(&"src/trees.rs".to_owned()) && !only.contains(&"src/posts.rs".to_owned()), "{only:?}");
    let skipped = kept("skip", &["--skip", "*/felling_a_tree.rst"]);
    assert!(!skipped.contains(&"src/trees/felling_a_tree.rs".to_owned()), "{skipped:?}");
    assert!(skipped.contains(&"src/trees/showing_a_tree.rs".to_owned()), "{skipped:?}");
}

#[test]
fn overrides_correct_pages_and_are_reported_when_they_no_longer_apply() {
    let directory = scratch("overrides");
    let overrides = directory.join("overrides.toml");
    let entries = "[[presence]]\npage = \"trees/felling_a_tree.rst\"\nparameter = \"job_id\"\nmandatory = true\n\
                   reason = \"every response has one\"\n\n[[drop]]\npage = \"trees/gone.rst\"\nreason = \"it is a draft\"\n";
    fs::write(&overrides, entries).expect("a file can be written");
    let file = overrides.to_string_lossy();
    let report = written(&["trees"], &directory.join("green"), &["--overrides", &file]);
    assert!(report.contains("unused-override"), "{report}");
    assert!(text(&directory.join("green"), "src/trees/felling_a_tree.rs").contains("pub job_id: JobId,"));
    let denied = generate([
        pages("trees"),
        "--out".into(),
        directory.join("green"),
        "--overrides".into(),
        overrides,
        "--deny".into(),
        "unused-override".into(),
    ]);
    assert_eq!(denied.status.code(), Some(1));
}

#[test]
fn a_page_alone_is_printed_and_several_want_a_directory() {
    let page = pages("trees").join("felling_a_tree.rst");
    let output = generate([&page]);
    let source = stdout(&output);
    assert!(syn::parse_file(&source).is_ok() && source.contains("pub struct FellTree"), "{source}");
    // Problems of the page are printed to standard error and not into the source.
    let problems = String::from_utf8(output.stderr).expect("the problems are UTF-8");
    assert!(problems.contains("felling_a_tree.rst:19: unresolved-reference"), "{problems}");
    assert!(refused([pages("trees")]).contains("--out"));
}
