//! The cost of `cargo check` of a generated crate.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use restable_benches::cpu::children_seconds;
use restable_benches::limits::Figures;

/// A generated crate and what its check costs.
struct Generated {
    lines: usize,
    requests: usize,
    seconds: f64,
}

/// Generates and checks a crate with both revisions, and prints the CPU seconds of cargo, rustc and the macros.
pub(crate) fn compare(
    then: &Path,
    now: &Path,
    target: &Path,
    pages: &[PathBuf],
    figures: &mut Figures,
) -> io::Result<()> {
    let before = measure(then, &target.join("then"), pages)?;
    let after = measure(now, &target.join("now"), pages)?;
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "\n| generated crate | requests | lines | `cargo check`, CPU seconds | ms of a request | ms of 100 lines |"
    )?;
    writeln!(out, "|---|---|---|---|---|---|")?;
    for (name, one) in [("then", &before), ("now", &after)] {
        let (request, lines) = (one.milliseconds_of(one.requests, 1), one.milliseconds_of(one.lines, 100));
        writeln!(
            out,
            "| {name} | {} | {} | {:.1} | {request:.2} | {lines:.2} |",
            one.requests, one.lines, one.seconds
        )?;
    }
    let growth = (after.seconds / before.seconds - 1.0) * 100.0;
    writeln!(out, "\nThe check costs {growth:+.1} %.")?;
    figures.add("generated crate", growth);
    Ok(())
}

impl Generated {
    #[allow(clippy::cast_precision_loss, reason = "the number of lines has fewer digits than an `f64`")]
    fn milliseconds_of(&self, count: usize, unit: usize) -> f64 {
        self.seconds * 1_000.0 * unit as f64 / count.max(1) as f64
    }
}

fn measure(source: &Path, target: &Path, pages: &[PathBuf]) -> io::Result<Generated> {
    let directory = target.join("generated");
    if directory.exists() {
        fs::remove_dir_all(&directory)?;
    }
    generate(source, target, pages, &directory)?;
    let (lines, requests) = count(&directory.join("src"))?;
    let checked = target.join("checked");
    let check = |package: &[&str]| {
        let arguments = ["check", "--quiet"].iter().chain(package).map(Into::into).collect::<Vec<_>>();
        super::cargo(&directory, &checked, &arguments)
    };
    check(&["-p", "restable", "-p", "serde_json"])?;
    fs::write(directory.join("src/lib.rs"), fs::read(directory.join("src/lib.rs"))?)?;
    let before = children_seconds()?;
    check(&["--all-features"])?;
    Ok(Generated { lines, requests, seconds: children_seconds()? - before })
}

/// Builds the generator of a revision, and generates a crate.
fn generate(source: &Path, target: &Path, pages: &[PathBuf], out: &Path) -> io::Result<()> {
    let built = target.join("generator");
    super::cargo(
        source,
        &built,
        &["build".into(), "--release".into(), "--quiet".into(), "-p".into(), "restable-bindgen".into()],
    )?;
    let mut command = Command::new(built.join("release/restable"));
    command.arg("generate").args(pages).arg("--out").arg(out).args(["--crate", "bindings", "--restable-path"]);
    let output = command.arg(source.join("runtime")).output()?;
    if output.status.success() {
        return Ok(());
    }
    Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()))
}

/// Counts the lines of the source that are no comments, and the requests.
fn count(directory: &Path) -> io::Result<(usize, usize)> {
    let mut sum = (0, 0);
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        let (lines, requests) = if path.is_dir() {
            count(&path)?
        } else {
            let source = fs::read_to_string(&path)?;
            let code = source.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//"));
            (code.count(), source.matches("#[request(").count())
        };
        sum = (sum.0 + lines, sum.1 + requests);
    }
    Ok(sum)
}
