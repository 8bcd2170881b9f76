//! The digest that identifies the content of a generated file.

use std::fmt;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::disk::metadata;
use crate::error::{Result, at};
use crate::input;

/// The SHA-256 of a file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Digest([u8; 32]);

/// The kind of file at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Existing {
    Nothing,
    File(Digest),
    /// Something that the generator never writes, such as a directory or a link.
    Other(&'static str),
}

impl Digest {
    pub(super) fn of(content: &[u8]) -> Self {
        Self(Sha256::digest(content).into())
    }

    /// Parses 64 hexadecimal digits.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl Existing {
    /// Examines a path below a directory, and computes the digest if it is a file. No link is followed, so a path that
    /// passes this check is inside the directory.
    pub(super) fn below(root: &Path, path: &str) -> Result<Self> {
        let mut place = root.to_owned();
        for part in Path::new(path).parent().into_iter().flat_map(Path::components) {
            place.push(part);
            match metadata(&place)? {
                Some(metadata) if metadata.is_dir() => {}
                Some(metadata) if metadata.is_symlink() => return Ok(Self::Other("a symbolic link above it")),
                Some(_) => return Ok(Self::Other("a file above it")),
                None => return Ok(Self::Nothing),
            }
        }
        let place = root.join(path);
        match metadata(&place)? {
            Some(metadata) if metadata.is_file() => digest(&place).map(Self::File).map_err(|error| at(&place, error)),
            Some(metadata) => Ok(Self::Other(input::kind(metadata.file_type()))),
            None => Ok(Self::Nothing),
        }
    }
}

fn digest(path: &Path) -> io::Result<Digest> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 64 << 10];
    loop {
        let count = file.read(&mut buffer)?;
        if count == 0 {
            return Ok(Digest(hash.finalize().into()));
        }
        hash.update(buffer.get(..count).unwrap_or_default());
    }
}
