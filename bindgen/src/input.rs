//! Reads files of unknown origin without blocking and within a size limit.

use std::fs::{self, File, FileType, Metadata};
use std::io::{self, Read as _};
use std::path::Path;

use crate::error::{Error, Result, at};

/// The default size limit of a page or a file of overrides, in bytes: 64 MiB.
pub(crate) const LIMIT: u64 = 64 << 20;

/// Reads a regular file of at most `limit` bytes.
///
/// # Errors
///
/// Returns an error, with the path, if the file is not a regular file, exceeds the limit, or cannot be read.
pub(crate) fn read(path: &Path, limit: u64) -> Result<Vec<u8>> {
    // Opening a FIFO blocks, so its kind is checked before it is opened.
    let metadata = fs::metadata(path).map_err(|error| at(path, error))?;
    check(&metadata, limit).map_err(|reason| unusable(path, reason))?;
    let mut bytes = Vec::new();
    // With room for the whole file and the attempt to read more, it is read in few steps. A sparse file may be longer than the
    // memory, which must not abort the process.
    let room = usize::try_from(metadata.len()).unwrap_or(usize::MAX).saturating_add(64);
    bytes.try_reserve_exact(room).map_err(|_| at(path, io::ErrorKind::OutOfMemory.into()))?;
    // A file may have grown since the check, and some files of `/proc` report no length.
    let read = File::open(path).and_then(|file| file.take(limit.saturating_add(1)).read_to_end(&mut bytes));
    read.map_err(|error| at(path, error))?;
    if bytes.len() as u64 > limit {
        return Err(unusable(path, too_long(limit)));
    }
    Ok(bytes)
}

/// Returns an error that says why a file must not be read: it is not a regular file, or it exceeds the limit.
pub(crate) fn check(metadata: &Metadata, limit: u64) -> std::result::Result<(), String> {
    if !metadata.is_file() {
        return Err(format!("{}, not a regular file", kind(metadata.file_type())));
    }
    if metadata.len() > limit {
        return Err(too_long(limit));
    }
    Ok(())
}

fn unusable(path: &Path, reason: String) -> Error {
    Error::Input { path: path.to_owned(), line: None, reason }
}

fn too_long(limit: u64) -> String {
    format!("longer than the limit of {limit} bytes")
}

/// Names the kind of something that is not a regular file.
pub(crate) fn kind(file_type: FileType) -> &'static str {
    if file_type.is_dir() {
        return "a directory";
    }
    if file_type.is_symlink() {
        return "a symbolic link";
    }
    special(file_type)
}

#[cfg(unix)]
fn special(file_type: FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt as _;
    if file_type.is_fifo() {
        "a FIFO"
    } else if file_type.is_socket() {
        "a socket"
    } else if file_type.is_char_device() || file_type.is_block_device() {
        "a device"
    } else {
        "something else"
    }
}

#[cfg(not(unix))]
fn special(_: FileType) -> &'static str {
    "something else"
}
