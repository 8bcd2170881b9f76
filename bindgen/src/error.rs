//! The errors of a run.

use std::path::{Path, PathBuf};
use std::{fmt, io};

/// The reason why a run failed.
///
/// The message is complete: it contains the path, and the message of the [`source`](std::error::Error::source).
///
/// ```
/// use std::path::Path;
///
/// use restable_bindgen::{Builder, Error};
///
/// let error = Builder::new().pages("no/such/directory").check().unwrap_err();
/// assert!(matches!(error, Error::Io { .. }));
/// assert_eq!(error.path(), Some(Path::new("no/such/directory")));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// A file or directory cannot be read, written or removed.
    #[non_exhaustive]
    Io {
        /// The file or directory.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// A pattern of [`only`](crate::Builder::only) or [`skip`](crate::Builder::skip) is malformed.
    #[non_exhaustive]
    Pattern {
        /// The pattern.
        pattern: String,
        /// What is wrong with it.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A page, a file of overrides or a file of the generator is not a regular file, is too long, or is not UTF-8.
    #[non_exhaustive]
    Input {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1, if the error is on a line.
        line: Option<usize>,
        /// What is wrong with the file.
        reason: String,
    },
    /// There is no page at a path of [`pages`](crate::Builder::pages).
    #[non_exhaustive]
    NoPage {
        /// The path.
        path: PathBuf,
        /// What is there instead.
        reason: String,
    },
    /// The pages of a service are in two [dialects](crate::Dialect), so that one of them would be read wrong. Set the
    /// [`dialect`](crate::Builder::dialect), or read them separately.
    #[non_exhaustive]
    TwoDialects {
        /// A page in the dialect [`Otc`](crate::Dialect::Otc).
        otc: String,
        /// A page in the dialect [`OpenStack`](crate::Dialect::OpenStack).
        openstack: String,
    },
    /// [`only`](crate::Builder::only) and [`skip`](crate::Builder::skip) leave out all pages.
    NoPageSelected,
    /// There is more than one page, and no [`out_dir`](crate::Builder::out_dir).
    NoOutDir,
    /// The [`crate_name`](crate::Builder::crate_name) is a keyword of Rust, so that no path could begin with it.
    #[non_exhaustive]
    KeywordAsCrate {
        /// The name.
        name: String,
    },
    /// The [`out_dir`](crate::Builder::out_dir) is inside a directory of pages.
    #[non_exhaustive]
    OutDirInPages {
        /// The output directory.
        path: PathBuf,
    },
    /// An entry of the [overrides](crate::overrides) cannot be used.
    #[non_exhaustive]
    Overrides {
        /// The file of overrides.
        path: PathBuf,
        /// The line of the entry, counted from 1.
        line: usize,
        /// What is wrong with the entry.
        reason: String,
    },
    /// Two services have the same Rust name, so that their modules would be the same file.
    #[non_exhaustive]
    DuplicateModule {
        /// The file.
        path: PathBuf,
    },
    /// A path that is to be written holds something that was not generated.
    #[non_exhaustive]
    InTheWay {
        /// The path.
        path: PathBuf,
        /// What it holds.
        what: &'static str,
    },
    /// A generated file that is to be replaced or removed has been edited.
    #[non_exhaustive]
    Edited {
        /// The file.
        path: PathBuf,
        /// What to do about it.
        reason: String,
    },
    /// Another run is writing to the output directory.
    #[non_exhaustive]
    Locked {
        /// The output directory.
        path: PathBuf,
        /// The process of the other run, if it is known.
        holder: String,
    },
    /// The lock, the list or the journal of the output directory is damaged.
    #[non_exhaustive]
    InvalidState {
        /// The file.
        path: PathBuf,
        /// What is wrong with it, and what to do.
        reason: String,
    },
    /// The run failed, and its changes could not be undone. The next run undoes them.
    #[non_exhaustive]
    NotUndone {
        /// Why the changes could not be undone.
        undoing: Box<Error>,
        /// Why the run failed.
        source: Box<Error>,
    },
}

/// The result of an operation of a run.
pub(crate) type Result<T> = std::result::Result<T, Error>;

/// Adds a path to an error of the operating system.
pub(crate) fn at(path: &Path, source: io::Error) -> Error {
    Error::Io { path: path.to_owned(), source }
}

impl Error {
    /// Returns the file or directory that the error is about.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Io { path, .. }
            | Self::Input { path, .. }
            | Self::NoPage { path, .. }
            | Self::OutDirInPages { path }
            | Self::Overrides { path, .. }
            | Self::DuplicateModule { path }
            | Self::InTheWay { path, .. }
            | Self::Edited { path, .. }
            | Self::Locked { path, .. }
            | Self::InvalidState { path, .. } => Some(path),
            Self::NotUndone { source, .. } => source.path(),
            Self::Pattern { .. }
            | Self::TwoDialects { .. }
            | Self::NoPageSelected
            | Self::NoOutDir
            | Self::KeywordAsCrate { .. } => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { path, source } => write!(formatter, "{}: {source}", path.display()),
            Self::Pattern { pattern, source } => write!(formatter, "`{pattern}`: {source}"),
            Self::Input { path, line: Some(line), reason } | Self::Overrides { path, line, reason } => {
                write!(formatter, "{}:{line}: {reason}", path.display())
            }
            Self::Input { path, line: None, reason }
            | Self::NoPage { path, reason }
            | Self::Edited { path, reason }
            | Self::InvalidState { path, reason } => write!(formatter, "{}: {reason}", path.display()),
            Self::TwoDialects { otc, openstack } => {
                write!(formatter, "pages of two dialects: `{otc}` is in `otc`, and `{openstack}` in `openstack`")
            }
            Self::NoPageSelected => formatter.write_str("no page is selected"),
            Self::NoOutDir => formatter.write_str("more than one page needs an output directory"),
            Self::KeywordAsCrate { name } => {
                write!(formatter, "`{name}` is a keyword of Rust, and cannot be the name of a crate")
            }
            Self::OutDirInPages { path } => {
                write!(formatter, "{}: the output directory is inside a directory of pages", path.display())
            }
            Self::DuplicateModule { path } => write!(formatter, "{}: two services have this Rust name", path.display()),
            Self::InTheWay { path, what } => write!(formatter, "{}: {what} is in the way", path.display()),
            Self::Locked { path, holder } => {
                write!(formatter, "{}: {holder} is writing to this directory", path.display())
            }
            Self::NotUndone { undoing, source } => {
                write!(
                    formatter,
                    "{source}; the changes could not be undone ({undoing}), so the next run will undo them"
                )
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            Self::Pattern { source, .. } => Some(source.as_ref()),
            Self::NotUndone { source, .. } => Some(source),
            _ => None,
        }
    }
}

/// Keeps the kind of an [`Io`](Error::Io) error. The error itself is the content of the new one.
///
/// ```
/// fn main() -> std::io::Result<()> {
///     let outcome = restable_bindgen::Builder::new().pages("tests/services/plain").check()?;
///     assert_eq!(outcome.report.totals.pages, 1);
///     Ok(())
/// }
/// ```
impl From<Error> for io::Error {
    fn from(error: Error) -> Self {
        let kind = match &error {
            Error::Io { source, .. } => source.kind(),
            Error::DuplicateModule { .. } | Error::InTheWay { .. } | Error::Edited { .. } => {
                io::ErrorKind::AlreadyExists
            }
            Error::Locked { .. } => io::ErrorKind::ResourceBusy,
            Error::InvalidState { .. } => io::ErrorKind::InvalidData,
            _ => io::ErrorKind::Other,
        };
        Self::new(kind, error)
    }
}
