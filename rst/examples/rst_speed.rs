//! Measures the reader over the pages below a directory:
//! `cargo run --release -p restable-rst --example rst_speed -- DIR [ROUNDS]`.
//!
//! The files are read first; only parsing is timed. The best round counts, because other programs share the machine.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs, io};

use restable_rst::{Block, Document, Problem, read};

/// The number of rounds without a second argument.
const ROUNDS: usize = 5;

fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let Some(directory) = arguments.next() else {
        return Err(io::Error::other("usage: rst_speed DIR [ROUNDS]"));
    };
    let rounds = arguments.next().and_then(|rounds| rounds.parse().ok()).unwrap_or(ROUNDS);
    let pages = pages(Path::new(&directory))?;
    let bytes: u32 =
        pages.iter().map(|(_, text)| u32::try_from(text.len()).unwrap_or(u32::MAX)).fold(0, u32::saturating_add);
    let megabytes = f64::from(bytes) / 1e6;
    let mut best = (Duration::MAX, Duration::MAX);
    for _ in 0..rounds {
        let (tree, inline) = round(&pages);
        best = (best.0.min(tree), best.1.min(inline));
    }
    let rate = |time: Duration| megabytes / time.as_secs_f64();
    println!("pages {}, {:.1} MB, best of {rounds} rounds", pages.len(), megabytes);
    println!("tree: {:.1?}, {:.0} MB/s", best.0, rate(best.0));
    println!("tree and all inline markup: {:.1?}, {:.0} MB/s", best.1, rate(best.1));
    report(&pages);
    Ok(())
}

fn pages(directory: &Path) -> io::Result<Vec<(PathBuf, String)>> {
    let mut pages = Vec::new();
    let mut pending = vec![directory.to_owned()];
    while let Some(directory) = pending.pop() {
        for entry in fs::read_dir(directory)? {
            let path = entry?.path();
            if path.is_dir() {
                pending.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rst") {
                let text = fs::read_to_string(&path)?;
                pages.push((path, text));
            }
        }
    }
    pages.sort();
    Ok(pages)
}

/// The time to parse the trees, and the time to parse the trees and the inline markup of all their text.
fn round(pages: &[(PathBuf, String)]) -> (Duration, Duration) {
    let start = Instant::now();
    let documents: Vec<_> = pages.iter().map(|(_, text)| read(text)).collect();
    let tree = start.elapsed();
    let pieces: usize = documents.iter().map(|(document, _)| inline_pieces(document)).sum();
    let inline = start.elapsed();
    std::hint::black_box(pieces);
    (tree, inline)
}

fn inline_pieces(document: &Document<'_>) -> usize {
    let pieces = document.walk().map(|node| match &node.block {
        Block::Paragraph(text) => text.inlines().len(),
        Block::Section(section) => section.title.inlines().len(),
        Block::DefinitionList(items) => items.iter().map(|item| item.term.inlines().len()).sum(),
        Block::LineBlock(lines) => lines.iter().map(|line| line.text.inlines().len()).sum(),
        Block::Directive(directive) => directive.arguments.inlines().len(),
        _ => 0,
    });
    pieces.sum()
}

fn report(pages: &[(PathBuf, String)]) {
    let (mut nodes, mut tables, mut rows, mut kinds) = (0, 0, 0, BTreeMap::<_, usize>::new());
    for (path, text) in pages {
        let (document, problems) = read(text);
        for node in document.walk() {
            nodes += 1;
            if let Block::Table(table) = &node.block {
                tables += 1;
                rows += table.body.len();
            }
        }
        for problem in &problems {
            *kinds.entry(problem.kind).or_default() += 1;
            print_problem(path, problem);
        }
    }
    println!("nodes {nodes}, tables {tables}, rows {rows}, problems {}", kinds.values().sum::<usize>());
    for (kind, count) in kinds {
        println!("  {kind:?} {count}");
    }
}

fn print_problem(path: &Path, problem: &Problem) {
    println!("{}:{}: {}", path.display(), problem.line, problem.message);
}
