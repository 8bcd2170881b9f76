//! Every page in `tests/pages` has a golden file with its tree. `UPDATE_EXPECT=1 cargo test -p restable-rst` rewrites the
//! golden files; read the difference before you commit it.

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use restable_rst::read;

use crate::outline::outline;

/// The pages, named after the construct they test.
pub(crate) fn pages() -> Vec<(PathBuf, String)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let entries = fs::read_dir(directory).expect("the directory of pages is there");
    let paths = entries.map(|entry| entry.expect("an entry can be read").path());
    let mut paths: Vec<_> = paths.filter(|path| path.extension().is_some_and(|extension| extension == "rst")).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).expect("a page is UTF-8"))).collect()
}

#[test]
fn pages_become_the_trees_next_to_them() {
    for (path, page) in pages() {
        let (document, problems) = read(&page);
        expect_file![path.with_extension("outline")].assert_eq(&outline(&document, &problems));
    }
}
