//! A page that is written with other words, or with other markup, has the same bindings.
//!
//! `RESTABLE_PAGES=DIR:DIR cargo test --release -p restable-bindgen --test spellings -- --nocapture` also rewrites all pages of
//! published services.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test fails by panicking")]

mod bindings;
mod rewrite;

use std::fs;
use std::path::{Path, PathBuf};

use bindings::bindings;
use rewrite::{Rewrite, column, line, marks, title};

/// The ways to rewrite a page. Each one changes nothing of its meaning.
fn rewrites() -> Vec<(&'static str, Rewrite)> {
    vec![
        ("the column `Name`", column("Parameter", "Name")),
        ("the column `Required`", column("Mandatory", "Required")),
        ("the column `Data Type`", column("Type", "Data Type")),
        ("the column `Parameter Description`", column("Description", "Parameter Description")),
        ("the title `Request URI`", title("URI", "Request URI")),
        ("the title `API`", title("URI", "API")),
        ("the title `Request Message`", title("Request Parameters", "Request Message")),
        ("the title `Response Message`", title("Response Parameters", "Response Message")),
        ("the title `Responses`", title("Response", "Responses")),
        ("the title `Sample Request`", title("Example Request", "Sample Request")),
        ("the title `Sample Response`", title("Example Response", "Sample Response")),
        ("a status without bold type", line(|line| status(line).map(|code| format!("Status code: {code}")))),
        ("a response code", line(|line| status(line).map(|code| format!("**Response code: {code}**")))),
        ("a status in a list", line(|line| status(line).map(|code| format!("- Status code: {code}")))),
        ("an address in bold type", line(|line| address(line).map(|(method, path)| format!("**{method} {path}**")))),
        ("an address in a list", line(|line| address(line).map(|(method, path)| format!("-  {method} {path}")))),
        ("an address in a block", line(|line| address(line).map(|(method, path)| format!("::\n\n   {method} {path}")))),
        (
            "an address with a host",
            line(|line| address(line).map(|(method, path)| format!("{method} https://{{Endpoint}}{path}"))),
        ),
        (
            "a method and a path in a list",
            line(|line| address(line).map(|(method, path)| format!("-  Method: {method}\n\n-  URI: {path}"))),
        ),
        ("a caption with a colon", line(|line| caption(line).map(|(before, after)| format!("{before}** : {after}")))),
        ("a caption without bold type", line(|line| caption(line).map(|(before, after)| plain(before, after)))),
        ("values in literals", marks("``")),
        ("carriage returns", Box::new(|text| text.replace('\n', "\r\n"))),
    ]
}

fn status(line: &str) -> Option<&str> {
    line.strip_prefix("**Status code: ")?.strip_suffix("**")
}

/// Splits a line that has only a method and a path.
fn address(line: &str) -> Option<(&str, &str)> {
    let (method, path) = line.split_once(' ')?;
    let is_method = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"].contains(&method);
    (is_method && path.starts_with('/') && !path.contains(' ')).then_some((method, path))
}

/// Splits a caption such as `.. table:: **Table 1** Boxes` after the number.
fn caption(line: &str) -> Option<(&str, &str)> {
    line.split_once("** ").filter(|(before, _)| before.contains(".. table:: **Table "))
}

fn plain(before: &str, after: &str) -> String {
    format!("{} {after}", before.replace("**", ""))
}

/// Compares the bindings of services before and after each rewriting.
fn compare(name: &str, services: &[PathBuf]) {
    let expected = bindings(services);
    assert!(!expected.is_empty());
    let mut different = Vec::new();
    for (what, rewrite) in rewrites() {
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("spellings").join(name);
        let (rewritten, changed) = rewritten(services, &directory, &rewrite);
        let found = bindings(&rewritten);
        let differ: Vec<_> = expected.keys().filter(|module| expected.get(*module) != found.get(*module)).collect();
        println!("{name}, {what}: {changed} pages rewritten, {} of {} modules differ", differ.len(), expected.len());
        different.extend(differ.iter().map(|module| format!("{what}: {module}")));
        fs::remove_dir_all(&directory).expect("the directory can be removed");
    }
    assert_eq!(different, [""; 0]);
}

/// Writes the rewritten pages of services to a directory. Returns the services there, and how many pages have changed.
fn rewritten(services: &[PathBuf], directory: &Path, rewrite: &Rewrite) -> (Vec<PathBuf>, usize) {
    let mut changed = 0;
    let mut copy = |service: &PathBuf| {
        let target = directory.join(service.file_name().expect("a service has a name"));
        for page in pages(service) {
            let text = fs::read_to_string(&page).expect("a page is UTF-8");
            let new = rewrite(&text);
            changed += usize::from(new != text);
            let path = target.join(page.strip_prefix(service).expect("the page is in the directory"));
            fs::create_dir_all(path.parent().expect("a directory")).expect("the directory can be created");
            fs::write(path, new).expect("the page can be written");
        }
        target
    };
    let targets = services.iter().map(&mut copy).collect();
    (targets, changed)
}

fn entries(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).expect("the directory can be listed");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry can be read").path()).collect();
    paths.sort();
    paths
}

/// Returns the pages in a directory.
fn pages(directory: &Path) -> Vec<PathBuf> {
    let (directories, files): (Vec<_>, Vec<_>) = entries(directory).into_iter().partition(|path| path.is_dir());
    let is_page = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "rst");
    files.into_iter().filter(is_page).chain(directories.iter().flat_map(|directory| pages(directory))).collect()
}

#[test]
fn a_rewritten_page_of_a_small_service_has_the_same_bindings() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spellings");
    let services: Vec<_> = entries(&directory).into_iter().filter(|path| path.is_dir()).collect();
    for (what, rewrite) in rewrites() {
        let pages = services.iter().flat_map(|service| pages(service));
        let text: String = pages.map(|page| fs::read_to_string(page).expect("a page is UTF-8")).collect();
        assert_ne!(rewrite(&text), text, "{what} has no case");
    }
    compare("small", &services);
}

#[test]
fn rewritten_pages_of_published_services_have_the_same_bindings() {
    let Some(directories) = std::env::var_os("RESTABLE_PAGES") else { return };
    let services: Vec<_> = std::env::split_paths(&directories)
        .flat_map(|directory| entries(&directory))
        .filter(|path| path.join("api-ref").is_dir())
        .collect();
    compare("published", &services);
}
