//! A page that is added or removed renames nothing of another page.
//!
//! `RESTABLE_PAGES=DIR:DIR cargo test --release -p restable-bindgen --test names -- --nocapture` also removes random pages of
//! published services; `RESTABLE_SEED=N` chooses others.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod declared;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use declared::declared;
use restable_bindgen::Builder;
use restable_bindgen::report::Kind;

/// How many pages of the published services are removed, and how often.
const REMOVED: usize = 48;
const ROUNDS: u64 = 6;

fn entries(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).expect("the directory can be listed");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry can be read").path()).collect();
    paths.sort();
    paths
}

/// Returns the pages in a directory, by their paths.
fn pages(directory: &Path) -> Vec<PathBuf> {
    let (directories, files): (Vec<_>, Vec<_>) = entries(directory).into_iter().partition(|path| path.is_dir());
    let is_page = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "rst");
    files.into_iter().filter(is_page).chain(directories.iter().flat_map(|directory| pages(directory))).collect()
}

/// Returns the name of a page in reports and patterns: its path from the directory of its service.
fn name(service: &Path, page: &Path) -> String {
    let below = page.strip_prefix(service).expect("the page is in the directory");
    Path::new(service.file_name().expect("a service has a name")).join(below).to_string_lossy().into_owned()
}

/// A generated crate.
struct Generated {
    /// Everything that it declares.
    names: BTreeMap<String, String>,
    /// The pages that refer to a table of no page.
    unresolved: BTreeSet<String>,
}

/// Returns the crate of these services, without the pages that are skipped.
fn generated(services: &[PathBuf], skipped: &[String]) -> Generated {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("names-{:?}", std::thread::current().id()));
    if out.exists() {
        fs::remove_dir_all(&out).expect("the directory can be removed");
    }
    let builder = services.iter().fold(Builder::new(), Builder::pages);
    let builder = skipped.iter().fold(builder, Builder::skip);
    let outcome = builder.out_dir(&out).crate_name("bindings").generate().expect("the crate is generated");
    let problems = outcome.report.problems().filter(|found| found.problem.kind == Kind::UnresolvedReference);
    let unresolved = problems.map(|found| found.page.clone()).collect();
    Generated { names: declared(&out.join("src")), unresolved }
}

/// Returns the names of `fewer` that `all` does not have, or that have another meaning there. A page that refers to a removed
/// one has lost the documentation of a structure, which is reported, so it may describe the structure by another type.
fn renamed(all: &Generated, fewer: &Generated) -> Vec<String> {
    let lost: Vec<_> = fewer.unresolved.difference(&all.unresolved).map(|page| start_of_module(page)).collect();
    let has_lost = |name: &str| lost.iter().any(|module| name.starts_with(module));
    let renamed = fewer.names.iter().filter(|(name, meaning)| all.names.get(*name) != Some(meaning) && !has_lost(name));
    renamed.map(|(name, meaning)| format!("{name}: {meaning}, with all pages {:?}", all.names.get(name))).collect()
}

/// Returns the beginning of the path of a page's module.
fn start_of_module(page: &str) -> String {
    let page =
        page.trim_end_matches(".rst").replace(|letter: char| !letter.is_ascii_alphanumeric() && letter != '/', "_");
    let service = page.split('/').next().unwrap_or_default();
    let file = page.rsplit('/').next().unwrap_or_default();
    format!("{service}::{file}").to_ascii_lowercase()
}

#[test]
fn a_page_of_a_small_service_renames_no_other() {
    for services in ["generate", "services"] {
        let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(services);
        for service in entries(&directory).into_iter().filter(|path| path.is_dir()) {
            let pages = pages(&service);
            let all = generated(std::slice::from_ref(&service), &[]);
            for page in pages.iter().filter(|_| pages.len() > 1) {
                let page = name(&service, page);
                let fewer = generated(std::slice::from_ref(&service), std::slice::from_ref(&page));
                assert_eq!(renamed(&all, &fewer), [""; 0], "without {page}");
            }
        }
    }
}

#[test]
fn pages_of_the_same_title_have_names_of_their_own() {
    let twin = |directory: &str| (format!("{directory}/flying_a_kite.rst"), directory.replace(['/', '.'], "-"));
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("twins/kites");
    let twins = [
        "apis/kites",
        "apis/kite_tags",
        "apis_v2.0",
        "power_kite_apis",
        "sled_kite-related_apis",
        "unrecommended_apis",
    ]
    .map(twin);
    for (path, resource) in &twins {
        let page = directory.join("api-ref/source").join(path);
        fs::create_dir_all(page.parent().expect("a directory")).expect("the directory can be created");
        let text = format!("Flying a Kite\n=============\n\nURI\n---\n\nPOST /v1/{resource}\n");
        fs::write(page, text).expect("the page can be written");
    }
    let services = [directory];
    let all = generated(&services, &[]);
    let modules = all.names.keys().filter(|name| name.matches("::").count() == 1).count();
    assert_eq!(modules, twins.len(), "{:#?}", all.names);
    for (path, _) in &twins {
        let fewer = generated(&services, &[format!("kites/api-ref/source/{path}")]);
        assert_eq!(renamed(&all, &fewer), [""; 0], "without {path}");
    }
}

#[test]
fn random_pages_of_published_services_rename_no_other() {
    let Some(directories) = std::env::var_os("RESTABLE_PAGES") else { return };
    let seed = std::env::var("RESTABLE_SEED").map_or(1, |seed| seed.parse().expect("a number"));
    let services: Vec<_> = std::env::split_paths(&directories)
        .flat_map(|directory| entries(&directory))
        .filter(|path| path.join("api-ref").is_dir())
        .collect();
    let of_service =
        |service: &PathBuf| pages(service).into_iter().map(|page| name(service, &page)).collect::<Vec<_>>();
    let pages: Vec<_> = services.iter().flat_map(of_service).collect();
    let all = generated(&services, &[]);
    let mut found = BTreeSet::new();
    for round in 0..ROUNDS {
        let mut removed = pages.clone();
        fastrand::Rng::with_seed(seed + round).shuffle(&mut removed);
        removed.truncate(REMOVED);
        let fewer = generated(&services, &removed);
        let renamed = renamed(&all, &fewer);
        println!(
            "seed {}: {} of {} pages removed, {} of {} names remain, {} renamed",
            seed + round,
            removed.len(),
            pages.len(),
            fewer.names.len(),
            all.names.len(),
            renamed.len()
        );
        found.extend(renamed);
    }
    assert_eq!(found, BTreeSet::new());
}
