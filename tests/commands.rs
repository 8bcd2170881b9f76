//! Tests that the table of commands in CONTRIBUTING.md equals the recipes of the justfile. The justfile is read as text, so
//! `just` is not needed.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

struct Recipe<'a> {
    name: &'a str,
    /// `TARGET`, or `[SIZE]` for those that may be left out.
    parameters: Vec<String>,
    comment: &'a str,
    commands: Vec<String>,
}

impl<'a> Recipe<'a> {
    /// A comment of one line, `name PARAMETER *PARAMETER:`, and the indented commands.
    fn read(paragraph: &'a str) -> Self {
        let mut lines = paragraph.lines();
        let comment = lines.next().and_then(|line| line.strip_prefix("# ")).expect(paragraph);
        let head = lines.next().and_then(|line| line.strip_suffix(':')).expect(paragraph);
        let mut words = head.split(' ');
        let name = words.next().expect(paragraph);
        let optional = |word: &str| word.strip_prefix('*').map(|name| format!("[{name}]"));
        let parameters: Vec<_> = words.map(|word| optional(word).unwrap_or_else(|| word.to_owned())).collect();
        let commands = lines.map(|line| with_parameters(line.trim(), &parameters)).collect();
        Self { name, parameters, comment, commands }
    }

    fn row(&self) -> String {
        let call = [&[self.name.to_owned()], &self.parameters[..]].concat().join(" ");
        format!("| {} | `just {call}` | `{}` |", self.comment, self.commands.join(" && "))
    }
}

fn with_parameters(command: &str, parameters: &[String]) -> String {
    parameters.iter().fold(command.to_owned(), |command, parameter| {
        command.replace(&format!("{{{{ {} }}}}", parameter.trim_matches(['[', ']'])), parameter)
    })
}

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file)).expect(file)
}

/// All but the comment at the head and the recipe without a name, which lists the others.
fn recipes(justfile: &str) -> Vec<Recipe<'_>> {
    justfile.split("\n\n").skip(1).map(Recipe::read).filter(|recipe| recipe.name != "default").collect()
}

#[test]
fn the_table_of_commands_is_the_justfile() {
    let justfile = read("justfile");
    let mut expected = "| to | run | command |\n|---|---|---|\n".to_owned();
    for recipe in recipes(&justfile) {
        writeln!(expected, "{}", recipe.row()).expect("a string takes all text");
    }
    assert!(read("CONTRIBUTING.md").contains(&expected), "CONTRIBUTING.md has another table than\n\n{expected}");
}

#[test]
fn every_program_and_bench_that_a_recipe_runs_exists() {
    for recipe in recipes(&read("justfile")) {
        for command in &recipe.commands {
            let Some(program) = command.split_whitespace().skip_while(|word| *word != "--bin").nth(1) else { continue };
            let places = ["examples", "benches"].map(|member| format!("../{member}/src/bin/{program}"));
            let exists = |place: &String| {
                let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(place);
                path.is_dir() || path.with_extension("rs").is_file()
            };
            assert!(places.iter().any(exists), "`{}` runs {program}", recipe.name);
        }
    }
}

#[test]
fn every_bench_has_a_recipe() {
    let justfile = read("justfile");
    let benches = Path::new(env!("CARGO_MANIFEST_DIR")).join("../benches/src/bin");
    for entry in fs::read_dir(benches).expect("the benches can be listed") {
        let path = entry.expect("an entry can be read").path();
        let name = path.file_stem().expect("a bench has a name").to_string_lossy().into_owned();
        assert!(justfile.contains(&format!("--bin {name}")), "{name}");
    }
}

/// The pages that `pages` reads are not in the repository.
#[test]
fn every_lane_of_ci_is_a_function_and_in_a_workflow() {
    let run = read(".ci/run");
    let lanes = run.lines().find_map(|line| line.strip_prefix("lanes=(")?.strip_suffix(')')).expect("there is a list");
    let workflows = ["ci", "audit", "fuzz"].map(|name| read(&format!(".github/workflows/{name}.yml"))).concat();
    for lane in lanes.split(' ') {
        assert!(run.contains(&format!("\n{lane}() {{\n")), "{lane} is no function");
        let in_matrix = workflows.split(['[', ']', ',', '\n']).any(|word| word.trim() == lane);
        let alone = workflows.contains(&format!(".ci/run {lane}\n"));
        assert!(in_matrix || alone || lane == "pages", "no workflow runs {lane}");
    }
}
