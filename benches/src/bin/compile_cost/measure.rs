//! Writes the crates, runs cargo, and reads the cost.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use restable_benches::cpu::children_seconds;

use crate::source::{self, Variant};

/// A crate to compile.
pub(crate) struct Project {
    variant: Variant,
    directory: PathBuf,
}

/// A way to compile the crate.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    arguments: &'static [&'static str],
    profile: &'static str,
    pub(crate) has_size: bool,
}

pub(crate) const STEPS: [Step; 3] = [
    Step { name: "check", arguments: &["check"], profile: "debug", has_size: false },
    Step { name: "debug build", arguments: &["build"], profile: "debug", has_size: true },
    Step { name: "release build", arguments: &["build", "--release"], profile: "release", has_size: true },
];

/// The cost of one compilation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) seconds: f64,
    bytes: u64,
}

impl Cost {
    // A library is far smaller than 2^52 bytes, the size from which the conversion would round.
    #[allow(clippy::cast_precision_loss)]
    pub(crate) fn megabytes(self) -> f64 {
        self.bytes as f64 / 1e6
    }
}

impl Project {
    /// Writes the crate below the target directory.
    pub(crate) fn write(variant: Variant, structs: usize) -> io::Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
        let directory = root.join("target/compile-cost").join(variant.name());
        fs::create_dir_all(directory.join("src"))?;
        let name = variant.name();
        let runtime = root.join("runtime");
        let dependencies = variant.dependencies(&runtime.to_string_lossy());
        let manifest = format!(
            "[package]\nname = \"cost-{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n\
             [dependencies]\n{dependencies}[profile.dev]\nincremental = false\n"
        );
        fs::write(directory.join("Cargo.toml"), manifest)?;
        // Uses the lock file of the workspace, so that the peer has the version that the tests use.
        fs::copy(root.join("Cargo.lock"), directory.join("Cargo.lock"))?;
        fs::write(directory.join("src/lib.rs"), source::library(variant, structs))?;
        Ok(Self { variant, directory })
    }

    fn cargo(&self, arguments: &[&str]) -> io::Result<()> {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .arg("--quiet")
            .current_dir(&self.directory)
            .env("CARGO_TARGET_DIR", self.directory.join("target"))
            .env("CARGO_INCREMENTAL", "0")
            .env_remove("RUSTFLAGS")
            .output()?;
        if output.status.success() {
            return Ok(());
        }
        Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()))
    }

    fn touch(&self) -> io::Result<()> {
        let path = self.directory.join("src/lib.rs");
        let source = fs::read(&path)?;
        fs::write(path, source)
    }

    fn library_bytes(&self, profile: &str) -> io::Result<u64> {
        let file = format!("libcost_{}.rlib", self.variant.name());
        fs::metadata(self.directory.join("target").join(profile).join(file)).map(|metadata| metadata.len())
    }
}

impl Step {
    /// The lowest cost of each project over all rounds; a round builds every project once.
    pub(crate) fn measure(&self, projects: &[Project; 3], rounds: usize) -> io::Result<[Cost; 3]> {
        let mut best = [Cost { seconds: f64::INFINITY, bytes: 0 }; 3];
        for project in projects {
            project.cargo(self.arguments)?;
        }
        for _ in 0..rounds {
            for (best, project) in best.iter_mut().zip(projects) {
                project.touch()?;
                let before = children_seconds()?;
                project.cargo(self.arguments)?;
                best.seconds = best.seconds.min(children_seconds()? - before);
                best.bytes = if self.has_size { project.library_bytes(self.profile)? } else { 0 };
            }
        }
        Ok(best)
    }
}
