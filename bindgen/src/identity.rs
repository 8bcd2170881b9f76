//! Whether two paths lead to the same file or directory, whatever links are on the way.

use std::fs::Metadata;
use std::io;
use std::path::Path;

/// A file or directory: its device and inode, or where there are none, its path without links.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Identity(Key);

#[cfg(unix)]
type Key = (u64, u64);
#[cfg(not(unix))]
type Key = std::path::PathBuf;

impl Identity {
    /// The identity of what is at a path. `metadata` is that of its target, where it is a link.
    #[cfg(unix)]
    #[allow(clippy::unnecessary_wraps, reason = "on other systems it can fail")]
    pub(crate) fn of(_: &Path, metadata: &Metadata) -> io::Result<Self> {
        use std::os::unix::fs::MetadataExt as _;
        Ok(Self((metadata.dev(), metadata.ino())))
    }

    /// The identity of what is at a path.
    #[cfg(not(unix))]
    pub(crate) fn of(path: &Path, _: &Metadata) -> io::Result<Self> {
        std::fs::canonicalize(path).map(Self)
    }
}
