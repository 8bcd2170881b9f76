//! The paths inside an output directory.

use std::path::{Path, PathBuf};

/// The name of the list of generated files in the output directory.
pub(super) const LIST: &str = ".restable-files";

/// The name of the directory in which files are staged, in the output directory.
const STAGE: &str = ".restable-stage";

/// The paths of an output directory.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    root: PathBuf,
}

/// One of the two versions of a file that is replaced. The stage has a directory for each version.
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

    /// Returns the final path of a generated file.
    pub(super) fn place(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    pub(super) fn list(&self) -> PathBuf {
        self.root.join(LIST)
    }

    pub(super) fn stage(&self) -> PathBuf {
        self.root.join(STAGE)
    }

    /// Returns the path of a version of a file in the stage.
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

    /// Returns the path of the copy of the old list.
    pub(super) fn old_list(&self) -> PathBuf {
        self.stage().join("list")
    }

    pub(super) fn lock(&self) -> PathBuf {
        self.stage().join("lock")
    }
}
