//! The instructions to check and to decode structs that use nothing newer than the revision, as counted by valgrind.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use restable_benches::limits::Figures;

use super::percent;

/// The structs of the crate that is checked. Two crates of different sizes: their difference does not contain what the compiler
/// does for any crate.
const STRUCTS: [usize; 2] = [9, 60];

/// How often a response is decoded in the shorter of two runs; in the longer one it is six times as often.
const ROUNDS: usize = 200;

/// The cases of the program: the name, the argument, and a divisor of the rounds.
const CASES: [(&str, &str, usize); 4] = [
    ("decode 9 fields", "nine", 1),
    ("decode 9 fields, shuffled", "shuffled", 1),
    ("decode 500 records of 9 fields", "list", 100),
    ("decode an error", "error", 1),
];

/// Measures both revisions, and prints the instructions.
pub(crate) fn compare(then: &Path, now: &Path, target: &Path, figures: &mut Figures) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "| instructions | then | now | growth |\n|---|---|---|---|")?;
    let mut row = |name: &str, before: u64, after: u64| {
        let growth = percent(before, after);
        figures.add(name, growth);
        writeln!(out, "| {name} | {before} | {after} | {growth:+.1} % |")
    };
    let targets = [target.join("then"), target.join("now")];
    let [before, after] = [check(then, &targets[0])?, check(now, &targets[1])?];
    row("check one struct", before, after)?;
    let [before, after] = [Program::build(then, &targets[0])?, Program::build(now, &targets[1])?];
    for (name, case, divisor) in CASES {
        let rounds = ROUNDS / divisor;
        row(name, before.decode(case, rounds)?, after.decode(case, rounds)?)?;
    }
    Ok(())
}

/// The instructions of the compiler and the macros for one struct.
fn check(source: &Path, target: &Path) -> io::Result<u64> {
    let [few, many] = STRUCTS.map(|structs| check_all(structs, source, target));
    let (few, many) = (few?, many?);
    Ok(many.saturating_sub(few) / u64::try_from(STRUCTS[1] - STRUCTS[0]).unwrap_or(1))
}

fn check_all(structs: usize, source: &Path, target: &Path) -> io::Result<u64> {
    let directory = target.join("structs");
    write(&directory, source, "lib.rs", &library(structs))?;
    let arguments: Vec<OsString> = ["check", "--quiet"].map(Into::into).into();
    super::cargo(&directory, &target.join("structs-target"), &arguments)?;
    fs::write(directory.join("src/lib.rs"), library(structs))?;
    let logs = directory.join("logs");
    if logs.exists() {
        fs::remove_dir_all(&logs)?;
    }
    fs::create_dir_all(&logs)?;
    // Valgrind only reads its tool from its arguments.
    let wrapper = directory.join("count");
    fs::write(&wrapper, format!("#!/bin/sh\nexec valgrind {CALLGRIND} --log-file='{}/%p' \"$@\"\n", logs.display()))?;
    fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755))?;
    let output = Command::new(env!("CARGO"))
        .args(&arguments)
        .current_dir(&directory)
        .env("CARGO_TARGET_DIR", target.join("structs-target"))
        .env("CARGO_INCREMENTAL", "0")
        // Valgrind does not follow the compiler that rustup starts, so it has to start that one itself.
        .env("RUSTC", Path::new(env!("CARGO")).with_file_name("rustc"))
        .env("RUSTC_WORKSPACE_WRAPPER", wrapper)
        .env_remove("RUSTFLAGS")
        .output()?;
    if !output.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    // Cargo also asks the compiler for its version.
    let mut most = 0;
    for log in fs::read_dir(logs)? {
        most = most.max(collected(&fs::read_to_string(log?.path())?).unwrap_or(0));
    }
    Ok(most)
}

const CALLGRIND: &str = "--tool=callgrind --callgrind-out-file=/dev/null";

/// The number of instructions in the report of callgrind.
fn collected(report: &str) -> Option<u64> {
    report.split("Collected :").nth(1)?.split_whitespace().next()?.parse().ok()
}

/// Writes a crate that depends on the runtime of a revision.
fn write(directory: &Path, source: &Path, file: &str, text: &str) -> io::Result<()> {
    fs::create_dir_all(directory.join("src"))?;
    let manifest = format!(
        "[package]\nname = \"plain\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
         restable = {{ path = {:?}, default-features = false, features = [\"std\", \"http\"] }}\nserde_json = \"1\"\n",
        source.join("runtime").to_string_lossy(),
    );
    fs::write(directory.join("Cargo.toml"), manifest)?;
    fs::copy(source.join("Cargo.lock"), directory.join("Cargo.lock"))?;
    fs::write(directory.join("src").join(file), text)
}

/// N requests, each with its response and a structure.
fn library(structs: usize) -> String {
    let mut out = String::from("#![allow(unused)]\nuse restable::{request, response, structure};\n");
    for at in 0..structs {
        // Writing into a `String` cannot fail.
        let _ = match at % 3 {
            0 => writeln!(out, "/// Table {at}.\n#[structure]\npub struct Table{at} {{\n{FIELDS}}}"),
            1 => writeln!(
                out,
                "/// Table {at}.\n#[response]\npub struct Table{at} {{\n{FIELDS}    /// Rows.\n    #[param(\"Array of objects\")]\n    \
                 pub rows: Vec<Table{}>,\n}}\npub fn read{at}(body: &str) {{ let _ = Table{at}::decode(200, (), body); }}",
                at - 1
            ),
            _ => writeln!(
                out,
                "/// Call {at}.\n#[request(POST \"/v1/{{project}}/tables\", response = Table{})]\npub struct Call{at} {{\n    \
                 /// The project.\n    #[path]\n    pub project: String,\n{FIELDS}}}",
                at - 1
            ),
        };
    }
    out
}

/// The fields of each struct: two thirds of the documented parameters are strings.
const FIELDS: &str = r#"    /// The ID.
    #[param("String", mandatory)]
    pub id: String,
    /// The name.
    #[param("String")]
    pub name: Option<String>,
    /// The status.
    #[param("String")]
    pub status: Option<String>,
    /// The size.
    #[param("Integer")]
    pub size: Option<i64>,
    /// Whether it is enabled.
    #[param("Boolean")]
    pub enabled: Option<bool>,
    /// The zone.
    #[param("String")]
    pub zone: Option<String>,
    /// The tags.
    #[param("Array of strings")]
    pub tags: Vec<String>,
    /// The description.
    #[param("String")]
    pub description: Option<String>,
"#;

/// A program that decodes a body as often as its argument says.
struct Program(PathBuf);

impl Program {
    fn build(source: &Path, target: &Path) -> io::Result<Self> {
        let directory = target.join("decoding");
        write(&directory, source, "main.rs", DECODING)?;
        let built = target.join("decoding-target");
        super::cargo(&directory, &built, &["build".into(), "--release".into(), "--quiet".into()])?;
        Ok(Self(built.join("release/plain")))
    }

    /// The instructions to decode the body of a case.
    fn decode(&self, case: &str, rounds: usize) -> io::Result<u64> {
        let (short, long) = (self.run(case, rounds)?, self.run(case, rounds * 6)?);
        Ok(long.saturating_sub(short) / u64::try_from(rounds * 5).unwrap_or(1))
    }

    fn run(&self, case: &str, rounds: usize) -> io::Result<u64> {
        let output = Command::new("valgrind")
            .args(CALLGRIND.split(' '))
            .arg(&self.0)
            .args([case, &rounds.to_string()])
            .output()
            .map_err(|error| io::Error::other(format!("valgrind cannot be run ({error}): install it")))?;
        let report = String::from_utf8_lossy(&output.stderr);
        let count = collected(&report).filter(|_| output.status.success());
        count.ok_or_else(|| io::Error::other(format!("valgrind printed no instruction count: {report}")))
    }
}

const DECODING: &str = r###"
use restable::{JobId, response, structure};

#[structure]
pub struct Server {
    #[param("String", mandatory)]
    pub id: String,
    #[param("String")]
    pub name: Option<String>,
    #[param("String")]
    pub status: Option<String>,
    #[param("Integer")]
    pub size: Option<i64>,
    #[param("Boolean")]
    pub enabled: Option<bool>,
    #[param("String")]
    pub zone: Option<String>,
    #[param("Array of strings")]
    pub tags: Vec<String>,
    #[param("Number")]
    pub load: Option<f64>,
    #[param("String")]
    pub description: Option<String>,
}

#[response]
pub struct Show {
    #[param("Object", mandatory)]
    pub server: Server,
}

#[response]
pub struct List {
    #[param("Array of objects")]
    pub servers: Vec<Server>,
}

#[response]
pub struct Started {
    #[param("String", mandatory)]
    pub job_id: JobId,
}

const NINE: &str = r##"{"id":"s-1","name":"one","status":"ACTIVE","size":40,"enabled":true,"zone":"north","tags":["a","b"],"load":0.5,"description":"The first."}"##;
const SHUFFLED: &str = r##"{"load":0.5,"tags":["a","b"],"name":"one","size":40,"id":"s-1","description":"The first.","status":"ACTIVE","zone":"north","enabled":true}"##;
const ERROR: &str = r##"{"error":{"message":"no such server","code":"X.1"}}"##;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let case = arguments.next().unwrap_or_default();
    let rounds: usize = arguments.next().and_then(|rounds| rounds.parse().ok()).unwrap_or_default();
    let show = |server: &str| format!("{{\"server\":{server}}}");
    let body = match case.as_str() {
        "nine" => show(NINE),
        "shuffled" => show(SHUFFLED),
        "list" => format!("{{\"servers\":[{}]}}", vec![NINE; 500].join(",")),
        _ => ERROR.to_owned(),
    };
    for _ in 0..rounds {
        let body = std::hint::black_box(body.as_str());
        match case.as_str() {
            "list" => drop(std::hint::black_box(List::decode(200, (), body).unwrap())),
            "error" => drop(std::hint::black_box(Started::decode(400, (), body).err())),
            _ => drop(std::hint::black_box(Show::decode(200, (), body).unwrap())),
        }
    }
}
"###;
