//! Measures building the macros from clean, compared with thiserror and its macros, in one run.
//!
//! `cargo run --release -p restable-benches --bin macro_stack -- [ROUNDS]`
//!
//! Both are built as dependencies of an empty crate, with everything they depend on; the figure is wall seconds, the
//! lowest of the rounds, in which the two take turns.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

const ROUNDS: usize = 3;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("macro_stack: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let rounds = std::env::args().nth(1).map_or(Ok(ROUNDS), |rounds| rounds.parse()).map_err(io::Error::other)?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
    let ours = format!("restable-macros = {{ path = {:?} }}", root.join("macros").to_string_lossy());
    let projects = [project(&root, "thiserror", "thiserror = \"2\"")?, project(&root, "restable", &ours)?];
    for project in &projects {
        cargo(project, &["fetch"])?;
    }
    let mut best = [f64::INFINITY; 2];
    for _ in 0..rounds {
        for (best, project) in best.iter_mut().zip(&projects) {
            *best = best.min(clean_build(project)?);
        }
    }
    let [peer, ours] = best;
    println!("| macros from clean | thiserror | restable | ratio |\n|---|---|---|---|");
    println!("| wall seconds, best of {rounds} | {peer:.2} | {ours:.2} | {:.2} |", ours / peer);
    Ok(())
}

fn project(root: &Path, name: &str, dependency: &str) -> io::Result<PathBuf> {
    let directory = root.join("target/macro-stack").join(name);
    fs::create_dir_all(directory.join("src"))?;
    let manifest = format!(
        "[package]\nname = \"stack-{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n{dependency}\n"
    );
    fs::write(directory.join("Cargo.toml"), manifest)?;
    fs::copy(root.join("Cargo.lock"), directory.join("Cargo.lock"))?;
    fs::write(directory.join("src/lib.rs"), "")?;
    Ok(directory)
}

fn clean_build(directory: &Path) -> io::Result<f64> {
    let target = directory.join("target");
    if target.exists() {
        fs::remove_dir_all(target)?;
    }
    let start = Instant::now();
    cargo(directory, &["build", "--quiet"])?;
    Ok(start.elapsed().as_secs_f64())
}

fn cargo(directory: &Path, arguments: &[&str]) -> io::Result<()> {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(directory)
        .env("CARGO_TARGET_DIR", directory.join("target"))
        // Cargo compiles path dependencies incrementally, but not crates from a registry: without this, only restable's
        // crates would write incremental files, which they do not for users of the published crate.
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("RUSTFLAGS")
        .output()?;
    if output.status.success() {
        return Ok(());
    }
    Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()))
}
