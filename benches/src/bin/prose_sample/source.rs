//! The files of the repository, and which of them hold prose.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use crate::block::{Block, Line};
use crate::{markdown, rust, script};

pub(crate) struct Sentence {
    pub(crate) path: String,
    pub(crate) line: usize,
    pub(crate) text: String,
}

/// The sentences of all files that git tracks below `paths`, or of all files if there are none.
///
/// # Errors
///
/// Returns an error if git cannot be run or a file cannot be read as UTF-8.
pub(crate) fn sentences(paths: &[String]) -> io::Result<Vec<Sentence>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let files = tracked(&root, paths)?;
    let fixtures = files.iter().filter(|path| is_fixture(path)).map(|path| folder(path)).collect::<BTreeSet<_>>();
    let mut sentences = Vec::new();
    for path in files.iter().filter(|path| !fixtures.contains(folder(path))) {
        if let Some(read) = reader(path) {
            let blocks = read(&fs::read_to_string(root.join(path))?);
            let found = blocks.iter().flat_map(Block::sentences);
            sentences.extend(found.map(|(line, text)| Sentence { path: path.clone(), line, text }));
        }
    }
    Ok(sentences)
}

fn tracked(root: &Path, paths: &[String]) -> io::Result<Vec<String>> {
    let output = Command::new("git").arg("-C").arg(root).args(["ls-files", "-z", "--"]).args(paths).output()?;
    if !output.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    let text = String::from_utf8(output.stdout).map_err(io::Error::other)?;
    Ok(text.split_terminator('\0').map(str::to_owned).collect())
}

/// Documentation pages, and what is generated from them: a folder with a page has no prose of this project.
fn is_fixture(path: &str) -> bool {
    extension(path) == Some("rst") || path.starts_with("fuzz/corpus/")
}

fn extension(path: &str) -> Option<&str> {
    Path::new(path).extension().and_then(|extension| extension.to_str())
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// How the prose of a file is read; `None` for files without prose.
fn reader(path: &str) -> Option<fn(&str) -> Vec<Block>> {
    let is_test = path.starts_with("tests/") || path.contains("/tests/") || path.ends_with("/tests.rs");
    match extension(path) {
        Some("rs") if is_test => Some(|source| rust::blocks(source, false)),
        Some("rs") => Some(|source| rust::blocks(source, true)),
        Some("md") => Some(|source| {
            markdown::blocks(source.lines().zip(1..).map(|(line, number)| Line::new(number, line)).collect())
        }),
        Some("toml" | "yml" | "yaml") => Some(script::blocks),
        None if path.starts_with(".ci/") => Some(script::blocks),
        _ => None,
    }
}
