//! File operations whose errors contain the path.
//!
//! The writer makes every change through this module, so that the tests can kill a run before any change.

use std::fs::{self, File, Metadata};
use std::io::{self, Write as _};
use std::path::Path;

use crate::error::{Result, at};

/// A point at which the tests can kill a run.
#[cfg(not(test))]
#[allow(clippy::unnecessary_wraps, reason = "the version for tests can fail")]
fn point() -> Result<()> {
    Ok(())
}

#[cfg(test)]
use super::crash::point;

/// Returns the metadata of a path without following links; `None` if nothing exists there.
pub(super) fn metadata(path: &Path) -> Result<Option<Metadata>> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(at(path, error)),
    }
}

/// Returns whether anything exists at a path, including a broken link.
pub(super) fn exists(path: &Path) -> Result<bool> {
    metadata(path).map(|metadata| metadata.is_some())
}

/// Writes a file, and creates its parent directories.
pub(super) fn write(path: &Path, content: &[u8]) -> Result<()> {
    make_parents(path)?;
    point()?;
    fs::write(path, content).map_err(|error| at(path, error))
}

/// Replaces a file atomically and syncs it to disk: after a power failure it has either the old or the new content.
/// `waiting` is the path of a temporary file on the same file system.
pub(super) fn replace(path: &Path, waiting: &Path, content: &[u8]) -> Result<()> {
    make_parents(waiting)?;
    point()?;
    let written = File::create(waiting).and_then(|mut file| file.write_all(content).and_then(|()| file.sync_all()));
    written.map_err(|error| at(waiting, error))?;
    rename(waiting, path)?;
    sync_parent(path)
}

/// Moves a file, and creates the parent directories of its new path.
pub(super) fn rename(from: &Path, to: &Path) -> Result<()> {
    make_parents(to)?;
    point()?;
    fs::rename(from, to).map_err(|error| at(to, error))
}

/// Removes a file if it exists, and syncs the removal to disk.
pub(super) fn remove(path: &Path) -> Result<()> {
    point()?;
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(path, error)),
        _ => sync_parent(path),
    }
}

/// Removes a file, or a directory with its content. A link is removed without touching its target.
pub(super) fn remove_all(path: &Path) -> Result<()> {
    point()?;
    let is_directory = path.symlink_metadata().is_ok_and(|metadata| metadata.is_dir());
    let removed = if is_directory { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    removed.map_err(|error| at(path, error))
}

/// Removes the parent directories of a file, up to the first that is not empty.
pub(super) fn remove_empty_parents(root: &Path, path: &str) {
    let parents = Path::new(path).ancestors().skip(1).filter(|parent| !parent.as_os_str().is_empty());
    for parent in parents {
        // Removing a directory fails if it is not empty, and its parents are not empty either.
        if point().is_err() || fs::remove_dir(root.join(parent)).is_err() {
            return;
        }
    }
}

fn make_parents(path: &Path) -> Result<()> {
    let parent = path.parent().unwrap_or(path);
    if parent.is_dir() {
        return Ok(());
    }
    point()?;
    fs::create_dir_all(parent).map_err(|error| at(parent, error))
}

#[cfg(unix)]
fn sync_parent(path: &Path) -> Result<()> {
    let parent = path.parent().unwrap_or(path);
    File::open(parent).and_then(|directory| directory.sync_all()).map_err(|error| at(parent, error))
}

/// Does nothing: on systems other than Unix, a directory cannot be opened.
#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "it can fail on Unix")]
fn sync_parent(_: &Path) -> Result<()> {
    Ok(())
}
