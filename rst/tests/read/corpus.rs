//! Tests of the published pages, if they are available. They are not part of this repository.

use std::fs;
use std::path::{Path, PathBuf};

use restable_rst::{Block, read};

use crate::text::{letters, texts};

/// The counts of docutils 0.19 for these pages, all of which it reads without a warning.
const PAGES: usize = 1776;
const TABLES: usize = 7799;

fn corpus() -> Option<PathBuf> {
    // A worktree is one directory deeper than the main checkout.
    let mut above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    above.find_map(|directory| Some(directory.join("shared/corpus")).filter(|corpus| corpus.is_dir()))
}

fn pages(directory: &Path, pages: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).expect("the corpus can be listed") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            self::pages(&path, pages);
        } else if path.extension().is_some_and(|extension| extension == "rst") {
            pages.push(path);
        }
    }
}

#[test]
fn every_page_is_read_and_every_table_found() {
    let Some(directory) = corpus() else {
        eprintln!("skipped: there is no corpus beside the repository");
        return;
    };
    let mut paths = Vec::new();
    pages(&directory, &mut paths);
    let mut tables = 0;
    for path in &paths {
        let page = fs::read_to_string(path).expect("a page is UTF-8");
        let (document, problems) = read(&page);
        assert!(problems.is_empty(), "{}: {problems:?}", path.display());
        assert_eq!(letters([page.as_str()]), letters(texts(&document)), "{}", path.display());
        tables += document.walk().filter(|node| matches!(node.block, Block::Table(_))).count();
    }
    assert_eq!((paths.len(), tables), (PAGES, TABLES));
}
