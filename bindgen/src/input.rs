//! Opens files of which nothing is known: reading one ends, whatever its name leads to.

use std::fs::{self, File, FileType, Metadata};
use std::io::{self, Read as _};
use std::path::Path;

use crate::output::at;

/// How many bytes a page or a file of overrides may have, unless the caller says otherwise: 64 MiB.
pub(crate) const LIMIT: u64 = 64 << 20;

/// Reads a file that is regular and no longer than `limit` bytes.
///
/// # Errors
///
/// Returns an error, with the path, if the file is not regular, is longer, or cannot be read.
pub(crate) fn read(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    // Opening a FIFO blocks, so it is not opened to find out.
    let metadata = fs::metadata(path).map_err(|error| at(path, &error))?;
    check(&metadata, limit).map_err(|reason| at(path, &io::Error::other(reason)))?;
    let mut bytes = Vec::new();
    // A file may have grown since, and some of `/proc` do not say how long they are.
    let read = File::open(path).and_then(|file| file.take(limit.saturating_add(1)).read_to_end(&mut bytes));
    read.map_err(|error| at(path, &error))?;
    if bytes.len() as u64 > limit {
        return Err(at(path, &io::Error::other(too_long(limit))));
    }
    Ok(bytes)
}

/// Why a file is not to be read.
pub(crate) fn check(metadata: &Metadata, limit: u64) -> Result<(), String> {
    if !metadata.is_file() {
        return Err(format!("{} and not a regular file", kind(metadata.file_type())));
    }
    if metadata.len() > limit {
        return Err(too_long(limit));
    }
    Ok(())
}

fn too_long(limit: u64) -> String {
    format!("longer than the limit of {limit} bytes")
}

/// What something is that is not a regular file.
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
