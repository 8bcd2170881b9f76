//! Tests whether two paths refer to the same file or directory, even through links.

use std::fs::Metadata;
use std::io;
use std::path::Path;

/// Identifies a file or directory by its device and inode, or on systems without them by its canonical path.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Identity(Key);

#[cfg(unix)]
type Key = (u64, u64);
#[cfg(not(unix))]
type Key = std::path::PathBuf;

impl Identity {
    /// Returns the identity of the file at a path. `metadata` is the metadata of the file itself, with links followed.
    #[cfg(unix)]
    #[allow(clippy::unnecessary_wraps, reason = "it can fail on other systems")]
    pub(crate) fn of(_: &Path, metadata: &Metadata) -> io::Result<Self> {
        use std::os::unix::fs::MetadataExt as _;
        Ok(Self((metadata.dev(), metadata.ino())))
    }

    /// Returns the identity of the file at a path.
    #[cfg(not(unix))]
    pub(crate) fn of(path: &Path, _: &Metadata) -> io::Result<Self> {
        std::fs::canonicalize(path).map(Self)
    }
}
