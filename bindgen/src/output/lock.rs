//! The lock of an output directory, which allows one run at a time.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use fs4::{FileExt, TryLockError};

use super::layout::Layout;
use crate::error::{Error, Result, at};
use crate::identity::Identity;
use crate::input;

/// How often a run tries to lock the file while other runs remove it.
const MAX_ATTEMPTS: usize = 100;

/// The lock of an output directory: a locked file in its stage that names the process.
///
/// The operating system releases the lock when the process ends, even if it is killed. A file that is left over is not
/// locked.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    stage: PathBuf,
    /// The topmost directory that this run has created.
    made: Option<PathBuf>,
    _file: File,
}

impl Lock {
    /// Creates the directory and its stage if they are missing, and locks the directory.
    pub(super) fn acquire(layout: &Layout) -> Result<Self> {
        let path = layout.lock();
        for _ in 0..MAX_ATTEMPTS {
            let made = first_missing(layout.root());
            make_stage(layout)?;
            is_ours(&path, fs::FileType::is_file)?;
            let opened = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
            let file = match opened {
                Ok(file) => file,
                // Another run has ended and removed the directory.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(at(&path, error)),
            };
            match FileExt::try_lock(&file) {
                Ok(()) if is_at(&file, &path) => {
                    sign(&file).map_err(|error| at(&path, error))?;
                    return Ok(Self { path, stage: layout.stage(), made, _file: file });
                }
                // Another run has ended and removed the file. A third run would create a new file and not see this
                // lock.
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(busy(layout)),
                Err(TryLockError::Error(error)) => return Err(at(&path, error)),
            }
        }
        Err(busy(layout))
    }

    /// Removes the directories that this run has created, if they are empty.
    pub(super) fn remove_made(self, root: &Path) {
        let Some(made) = self.made.clone() else { return };
        drop(self);
        for directory in root.ancestors().take_while(|directory| directory.starts_with(&made)) {
            // Removal fails if another process has put something into the directory, which must stay.
            if fs::remove_dir(directory).is_err() {
                return;
            }
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // The file is removed while it is locked. A run that has opened it in the meantime sees that it is gone and
        // tries again.
        let _ = fs::remove_file(&self.path);
        let _ = fs::remove_dir(&self.stage);
    }
}

fn first_missing(directory: &Path) -> Option<PathBuf> {
    let missing = directory.ancestors().take_while(|path| !path.as_os_str().is_empty() && !path.exists());
    missing.last().map(Path::to_owned)
}

fn make_stage(layout: &Layout) -> Result<()> {
    let (root, stage) = (layout.root(), layout.stage());
    fs::create_dir_all(root).map_err(|error| at(root, error))?;
    match fs::create_dir(&stage) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => is_ours(&stage, fs::FileType::is_dir),
        // Another run has ended and removed the directory; the caller tries again.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        made => made.map_err(|error| at(&stage, error)),
    }
}

/// Returns an error if the path of the stage or the lock holds something else. A link there would redirect writes and
/// removals to another place.
fn is_ours(path: &Path, is_kind: impl Fn(&fs::FileType) -> bool) -> Result<()> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if !is_kind(&metadata.file_type()) => {
            let reason = format!("{} is in the way; remove it", input::kind(metadata.file_type()));
            Err(Error::InvalidState { path: path.to_owned(), reason })
        }
        _ => Ok(()),
    }
}

/// Returns whether an open file is still the file at its path.
fn is_at(file: &File, path: &Path) -> bool {
    let identity = |metadata: io::Result<fs::Metadata>| metadata.and_then(|metadata| Identity::of(path, &metadata));
    matches!((identity(file.metadata()), identity(fs::metadata(path))), (Ok(one), Ok(other)) if one == other)
}

/// Writes the process ID and the time into the lock file.
fn sign(mut file: &File) -> io::Result<()> {
    file.set_len(0)?;
    writeln!(file, "{} {}", std::process::id(), httpdate::fmt_http_date(SystemTime::now()))
}

/// Returns the error for a directory that another run has locked.
fn busy(layout: &Layout) -> Error {
    let holder = input::read(&layout.lock(), 100).ok().and_then(|content| holder(&content));
    let holder = holder.unwrap_or_else(|| "another process".to_owned());
    Error::Locked { path: layout.root().to_owned(), holder }
}

fn holder(content: &[u8]) -> Option<String> {
    let (process, since) = std::str::from_utf8(content).ok()?.trim_end().split_once(' ')?;
    let (process, since): (u32, _) = (process.parse().ok()?, httpdate::parse_http_date(since).ok()?);
    Some(format!("process {process} (since {})", httpdate::fmt_http_date(since)))
}
