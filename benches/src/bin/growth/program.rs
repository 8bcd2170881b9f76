//! The size of a program that uses one endpoint.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use restable_benches::limits::Figures;

/// What a program does: its name, the features of the runtime, further dependencies, and its source.
struct Program {
    name: &'static str,
    features: &'static str,
    dependencies: &'static str,
    source: &'static str,
}

const PROGRAMS: [Program; 2] = [
    Program {
        name: "decode",
        features: "\"std\", \"http\"",
        dependencies: "",
        source: r#"
use restable::{JobId, response};

#[response]
#[derive(Debug)]
pub struct Task {
    #[param("String", mandatory)]
    pub job_id: JobId,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = std::io::read_to_string(std::io::stdin())?;
    match Task::decode(200, [("X-Request-Id", "1")], body.as_str()) {
        Ok(task) => println!("{}", task.job_id),
        Err(error) => println!("{error}"),
    }
    Ok(())
}
"#,
    },
    // Without TLS, whose size would hide that of restable.
    Program {
        name: "call with ureq",
        features: "\"ureq\"",
        dependencies: "ureq = { version = \"3\", default-features = false }",
        source: r#"
use restable::client::{Service, Ureq};
use restable::{request, response};

#[response]
#[derive(Debug)]
pub struct Server {
    #[param("String", mandatory)]
    pub name: String,
}

#[request(GET "/v1/servers/{server_id}", response = Server)]
pub struct ShowServer {
    #[path]
    pub server_id: String,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Ureq::new(ureq::Agent::new_with_defaults(), Service::new("http://localhost:1"));
    match client.send(&ShowServer { server_id: std::env::args().count().to_string() }) {
        Ok(server) => println!("{}", server.name),
        Err(error) => println!("{error}"),
    }
    Ok(())
}
"#,
    },
];

/// Builds the programs with both revisions, and prints their sizes.
pub(crate) fn compare(then: &Path, now: &Path, target: &Path, figures: &mut Figures) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "\n| size of a program in bytes | then | now | growth |\n|---|---|---|---|")?;
    for (profile, settings) in [("release", ""), ("small", "opt-level = \"z\"\nlto = true\ncodegen-units = 1\n")] {
        for program in &PROGRAMS {
            let before = size(program, settings, then, &target.join("then"))?;
            let after = size(program, settings, now, &target.join("now"))?;
            let growth = super::percent(before, after);
            writeln!(out, "| {}, {profile} | {before} | {after} | {growth:+.1} % |", program.name)?;
            figures.add(&format!("{}, {profile}", program.name), growth);
        }
    }
    Ok(())
}

fn size(program: &Program, settings: &str, source: &Path, target: &Path) -> io::Result<u64> {
    let directory = target.join("program");
    fs::create_dir_all(directory.join("src"))?;
    let manifest = format!(
        "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
         restable = {{ path = {:?}, default-features = false, features = [{}] }}\n{}\n[profile.release]\nstrip = true\n{settings}",
        source.join("runtime").to_string_lossy(),
        program.features,
        program.dependencies,
    );
    fs::write(directory.join("Cargo.toml"), manifest)?;
    fs::copy(source.join("Cargo.lock"), directory.join("Cargo.lock"))?;
    fs::write(directory.join("src/main.rs"), program.source)?;
    super::cargo(&directory, &target.join("target"), &["build".into(), "--release".into(), "--quiet".into()])?;
    Ok(fs::metadata(target.join("target/release/program"))?.len())
}
