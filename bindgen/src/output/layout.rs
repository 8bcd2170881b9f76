//! Where what is in an output directory.

use std::path::{Path, PathBuf};

/// The list of generated files, in the output directory.
pub const LIST: &str = ".restable-files";

/// Where files wait until all of them are written, in the output directory.
const STAGE: &str = ".restable-stage";

/// The paths of an output directory.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    root: PathBuf,
}

/// One of the two versions of a file that is replaced; each has a directory in the stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    Old,
    New,
}

impl Layout {
    pub(super) fn new(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Where a generated file belongs.
    pub(super) fn place(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    pub(super) fn list(&self) -> PathBuf {
        self.root.join(LIST)
    }

    pub(super) fn stage(&self) -> PathBuf {
        self.root.join(STAGE)
    }

    /// Where a version of a file waits while it is not in its place.
    pub(super) fn waiting(&self, version: Version, path: &str) -> PathBuf {
        let directory = match version {
            Version::Old => "old",
            Version::New => "new",
        };
        self.stage().join(directory).join(path)
    }

    pub(super) fn journal(&self) -> PathBuf {
        self.stage().join("journal")
    }

    /// A copy of the list as it was before.
    pub(super) fn old_list(&self) -> PathBuf {
        self.stage().join("list")
    }

    pub(super) fn lock(&self) -> PathBuf {
        self.stage().join("lock")
    }
}
