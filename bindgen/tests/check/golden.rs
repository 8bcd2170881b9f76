//! Golden files of the report. Every directory in `tests/services` is a small service, with its summary next to it.
//! `UPDATE_EXPECT=1 cargo test -p restable-bindgen` writes the summaries; review the difference before you commit it.

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use restable_bindgen::private::page::Page;
use restable_bindgen::private::service::Service;

use crate::summary::summary;

fn entries(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).expect("the directory can be listed");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry can be read").path()).collect();
    paths.sort();
    paths
}

fn service(directory: &Path) -> Service {
    let pages = entries(directory).into_iter().map(|path| {
        let text = fs::read_to_string(&path).expect("a page is UTF-8");
        let (document, problems) = restable_rst::read(&text);
        let name = path.file_name().expect("a page has a name").to_string_lossy();
        Page::read(&name, &document, &problems)
    });
    Service::new("service".to_owned(), pages.collect())
}

#[test]
fn services_become_the_summaries_next_to_them() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/services");
    for case in entries(&directory).into_iter().filter(|path| path.is_dir()) {
        expect_file![case.with_extension("summary")].assert_eq(&summary(&service(&case)));
    }
}
