//! The source of an earlier revision.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Writes the files of a revision to a directory of the target directory, and returns it.
pub(crate) fn extract(repository: &Path, revision: &str, target: &Path) -> io::Result<PathBuf> {
    let directory = target.join(format!("revision-{revision}"));
    if directory.join("Cargo.toml").exists() {
        return Ok(directory);
    }
    fs::create_dir_all(&directory)?;
    let archive = target.join("revision.tar");
    let mut git = Command::new("git");
    git.args(["archive", "--format=tar", "--output"]).arg(&archive).arg(revision).current_dir(repository);
    finish(git)?;
    let mut tar = Command::new("tar");
    tar.arg("-xf").arg(&archive).arg("-C").arg(&directory);
    finish(tar)?;
    Ok(directory)
}

fn finish(mut command: Command) -> io::Result<()> {
    let output = command.output()?;
    if output.status.success() {
        return Ok(());
    }
    Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()))
}
