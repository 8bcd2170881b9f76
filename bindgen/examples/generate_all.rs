//! Writes a crate of services, to look at and to compile: `generate_all OUT RUNTIME SERVICE_DIRECTORY…`.

use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs, io};

use restable_bindgen::generate::{self, Options};
use restable_bindgen::page::Page;
use restable_bindgen::rst;
use restable_bindgen::service::Service;

fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let (Some(out), Some(runtime)) = (arguments.next(), arguments.next()) else {
        return Err(io::Error::other("generate_all OUT RUNTIME SERVICE_DIRECTORY…"));
    };
    let out = PathBuf::from(out);
    let (mut features, mut library) = (String::new(), String::from("//! Bindings.\n\n"));
    for directory in arguments {
        let service = read(Path::new(&directory))?;
        let start = Instant::now();
        let module = generate::service(&service, &Options::default());
        let took = start.elapsed();
        for (path, source) in &module.files {
            let path = out.join("src").join(path);
            fs::create_dir_all(path.parent().unwrap_or(&out))?;
            if fs::read_to_string(&path).ok().as_ref() != Some(source) {
                fs::write(path, source)?;
            }
        }
        let bytes: usize = module.files.values().map(String::len).sum();
        println!(
            "{}: {} files, {bytes} bytes, {} problems, {took:?}",
            module.name,
            module.files.len(),
            module.problems.len()
        );
        for problem in &module.problems {
            println!(
                "    {}:{}: {}: {}",
                problem.page, problem.problem.line, problem.problem.kind, problem.problem.message
            );
        }
        features += &format!("{} = []\n", module.name);
        library += &format!("#[cfg(feature = \"{0}\")]\npub mod {0};\n", module.name);
    }
    let manifest = format!(
        "[package]\nname = \"generated\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[lints.rust]\nmissing_docs = \"warn\"\n\n\
         [features]\n{features}\n[dependencies]\nrestable = {{ path = \"{runtime}\" }}\nserde_json = \"1\"\n"
    );
    fs::write(out.join("Cargo.toml"), manifest)?;
    fs::write(out.join("src/lib.rs"), library)
}

fn read(directory: &Path) -> io::Result<Service> {
    let name = directory.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let (mut pages, mut pending) = (Vec::new(), vec![directory.to_owned()]);
    while let Some(path) = pending.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(path)? {
                pending.push(entry?.path());
            }
        } else if path.extension().is_some_and(|extension| extension == "rst") {
            let text = fs::read_to_string(&path)?;
            let (document, problems) = rst::read(&text);
            let below = path.strip_prefix(directory).unwrap_or(&path);
            pages.push(Page::read(&format!("{name}/{}", below.display()), &document, &problems));
        }
    }
    Ok(Service::new(name, pages))
}
