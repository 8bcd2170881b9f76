//! Compares `cargo check` of the two layouts of a generated crate: a single crate, and a workspace with a crate for each service.
//!
//! `cargo run --release -p restable-benches --bin layouts -- DIR…`
//!
//! Each `DIR` holds the pages of services. The dependencies are checked before the measurement, and all features are on. The
//! CPU time is that of cargo, rustc and the macros. The memory is the highest sum of all processes of a check, sampled 20 times a
//! second. The last row is a program that uses one service.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use restable_benches::cpu::children_seconds;
use restable_bindgen::{Builder, Layout};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("layouts: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let pages: Vec<_> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if pages.is_empty() {
        return Err(io::Error::other("usage: layouts DIR…"));
    }
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/layouts");
    let runtime = fs::canonicalize(Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime"))?;
    let mut out = io::stdout().lock();
    writeln!(out, "| `cargo check` | CPU seconds | seconds | memory in GB |\n|---|---|---|---|")?;
    for (name, layout) in [("single", Layout::Single), ("workspace", Layout::Workspace)] {
        let directory = target.join(name);
        let builder = pages.iter().fold(Builder::new(), Builder::pages);
        let builder = builder.layout(layout).crate_name("bindings").out_dir(&directory);
        let outcome = builder.runtime_path(runtime.to_string_lossy()).generate()?;
        let services = outcome.report.services.iter().filter(|service| service.endpoints.iter().any(|one| one.bound));
        let smallest = services.min_by_key(|service| service.pages).map(|service| service.service.replace('-', "_"));
        for (what, feature) in [("all services", Some("full".to_owned())), ("one service", smallest)] {
            let Some(feature) = feature else { continue };
            let Cost { cpu, wall, memory } = check(&directory, &feature)?;
            writeln!(out, "| {name}, {what} | {cpu:.1} | {wall:.1} | {memory:.2} |")?;
        }
    }
    Ok(())
}

/// What a check costs.
struct Cost {
    cpu: f64,
    wall: f64,
    memory: f64,
}

/// Checks a generated crate, whose dependencies have been checked before.
fn check(directory: &Path, feature: &str) -> io::Result<Cost> {
    let target = directory.join("target");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    finish(cargo(directory, &["check", "-q", "-p", "restable", "-p", "serde_json"])?, directory)?;
    let (before, start) = (children_seconds()?, Instant::now());
    let memory = finish(cargo(directory, &["check", "-q", "--features", feature])?, directory)?;
    Ok(Cost { cpu: children_seconds()? - before, wall: start.elapsed().as_secs_f64(), memory })
}

fn cargo(directory: &Path, arguments: &[&str]) -> io::Result<Child> {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).current_dir(directory).env("CARGO_TARGET_DIR", directory.join("target"));
    command.env("CARGO_INCREMENTAL", "0").env_remove("RUSTFLAGS").stderr(Stdio::inherit()).spawn()
}

/// Waits for cargo. Returns the peak memory of it and its child processes, in GB.
fn finish(mut cargo: Child, directory: &Path) -> io::Result<f64> {
    let mut peak = 0;
    loop {
        if let Some(status) = cargo.try_wait()? {
            let failed = || io::Error::other(format!("{}: cargo check has failed", directory.display()));
            return if status.success() { Ok(gigabytes(peak)) } else { Err(failed()) };
        }
        peak = peak.max(descendants_kilobytes(cargo.id())?);
        thread::sleep(Duration::from_millis(50));
    }
}

#[allow(clippy::cast_precision_loss, reason = "the memory of a machine has fewer digits than an `f64`")]
fn gigabytes(kilobytes: u64) -> f64 {
    kilobytes as f64 / 1e6
}

/// The resident memory of a process and of all processes that it has started, from `/proc` (proc(5)).
fn descendants_kilobytes(root: u32) -> io::Result<u64> {
    let mut processes = Vec::new();
    for entry in fs::read_dir("/proc")? {
        let entry = entry?;
        // A process may end before its file is read.
        let Ok(status) = fs::read_to_string(entry.path().join("status")) else { continue };
        let field = |name: &str| {
            let value = status.lines().find_map(|line| line.strip_prefix(name))?;
            value.split_whitespace().next()?.parse::<u64>().ok()
        };
        if let (Some(id), Some(parent)) = (field("Pid:"), field("PPid:")) {
            processes.push((id, parent, field("VmRSS:").unwrap_or_default()));
        }
    }
    let mut family = vec![u64::from(root)];
    let mut at = 0;
    while let Some(&parent) = family.get(at) {
        family.extend(processes.iter().filter(|(_, of, _)| *of == parent).map(|(id, ..)| *id));
        at += 1;
    }
    Ok(processes.iter().filter(|(id, ..)| family.contains(id)).map(|(.., memory)| memory).sum())
}
