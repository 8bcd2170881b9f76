//! The changes of a directory, each with the path in its error.
//!
//! Everything that the writer changes goes through here, so that the tests can let a run die before any of them.

use std::fs::{self, File, Metadata};
use std::io::{self, Write as _};
use std::path::Path;

use super::at;

/// A point at which a run may be killed.
#[cfg(not(test))]
#[allow(clippy::unnecessary_wraps, reason = "it fails in the tests")]
fn point() -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
use super::crash::point;

/// What is at a path, be it a link that leads nowhere; `None` if there is nothing.
pub(super) fn metadata(path: &Path) -> io::Result<Option<Metadata>> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(at(path, &error)),
    }
}

/// Whether there is anything at a path.
pub(super) fn exists(path: &Path) -> io::Result<bool> {
    metadata(path).map(|metadata| metadata.is_some())
}

/// Writes a file, and makes the directories that it is in.
pub(super) fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    make_parents(path)?;
    point()?;
    fs::write(path, content).map_err(|error| at(path, &error))
}

/// Replaces a file as a whole, on the disk too: after a power failure it is the old one or the new one. `waiting` is a path
/// on the same file system for the time between.
pub(super) fn replace(path: &Path, waiting: &Path, content: &[u8]) -> io::Result<()> {
    make_parents(waiting)?;
    point()?;
    let written = File::create(waiting).and_then(|mut file| file.write_all(content).and_then(|()| file.sync_all()));
    written.map_err(|error| at(waiting, &error))?;
    rename(waiting, path)?;
    sync_parent(path)
}

/// Moves a file, and makes the directories that it comes into.
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    make_parents(to)?;
    point()?;
    fs::rename(from, to).map_err(|error| at(to, &error))
}

/// Removes a file, on the disk too. It may be gone already.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    point()?;
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(path, &error)),
        _ => sync_parent(path),
    }
}

/// Removes whatever is at a path. A link is removed, and not what it leads to.
pub(super) fn remove_all(path: &Path) -> io::Result<()> {
    point()?;
    let is_directory = path.symlink_metadata().is_ok_and(|metadata| metadata.is_dir());
    let removed = if is_directory { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    removed.map_err(|error| at(path, &error))
}

/// Removes the directories of a file that are empty.
pub(super) fn remove_empty_parents(root: &Path, path: &str) {
    let parents = Path::new(path).ancestors().skip(1).filter(|parent| !parent.as_os_str().is_empty());
    for parent in parents {
        // It fails where something is in it, which ends this.
        if point().is_err() || fs::remove_dir(root.join(parent)).is_err() {
            return;
        }
    }
}

fn make_parents(path: &Path) -> io::Result<()> {
    let parent = path.parent().unwrap_or(path);
    if parent.is_dir() {
        return Ok(());
    }
    point()?;
    fs::create_dir_all(parent).map_err(|error| at(parent, &error))
}

#[cfg(unix)]
fn sync_parent(path: &Path) -> io::Result<()> {
    let parent = path.parent().unwrap_or(path);
    File::open(parent).and_then(|directory| directory.sync_all()).map_err(|error| at(parent, &error))
}

/// Elsewhere a directory cannot be opened.
#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "on Unix it can fail")]
fn sync_parent(_: &Path) -> io::Result<()> {
    Ok(())
}
