//! Prints the programs that `README.md` and the directory `examples` show.

use std::fmt::Write as _;

use super::Summary;
use crate::generate::{Creation, Listing, Program, Query};

/// Returns the program for `README.md`: it signs in, lists, creates, and waits.
pub(super) fn program(krate: &str, service: &Summary) -> String {
    let mut out = imports(krate, service);
    out.push_str(
        "\nfn main() -> Result<(), Box<dyn std::error::Error>> {\n    \
         // The first call signs in to the cloud of `clouds.yaml`, or of the variables `OS_…`.\n    \
         let session = Session::new(Cloud::from_env()?);\n    \
         // The type of the service in the catalog of the cloud.\n    let service = session.service(SERVICE_TYPE);\n    \
         let client = Ureq::new(ureq::Agent::new_with_defaults(), service);\n",
    );
    calls(&mut out, &service.program, 4);
    out.push_str("    Ok(())\n}\n");
    out
}

/// Returns an example: the program, with the type of the service as its argument.
pub(super) fn example(krate: &str, service: &Summary) -> String {
    let Summary { name, service_type, title, program, .. } = service;
    let mut out = format!(
        "//! Calls {title}, in the cloud of `clouds.yaml` or of the variables `OS_…`.\n//!\n\
         //! `cargo run --example {name} --features {name} -- [TYPE] [create]`\n//!\n\
         //! TYPE is the type of the service in the catalog of the cloud, by default {service_type:?}. With `create`, the\n\
         //! example also creates a resource.\n\n"
    );
    out.push_str(&imports(krate, service));
    out.push_str(
        "\nfn main() -> Result<(), Box<dyn std::error::Error>> {\n    \
         let mut arguments = std::env::args().skip(1);\n    \
         let service_type = arguments.next().unwrap_or(SERVICE_TYPE.into());\n    \
         let session = Session::new(Cloud::from_env()?);\n    let service = session.service(service_type);\n    \
         let client = Ureq::new(ureq::Agent::new_with_defaults(), service);\n",
    );
    if program.list.is_some() {
        out.push_str("    list(&client)?;\n");
    }
    if program.create.is_some() {
        out.push_str("    if arguments.next().as_deref() == Some(\"create\") {\n        create(&client)?;\n    }\n");
    }
    out.push_str("    Ok(())\n}\n");
    let list = Program { create: None, ..program.clone() };
    let create = Program { list: None, ..program.clone() };
    for (name, part) in [("list", list), ("create", create)] {
        if part.has_calls() {
            let _ = write!(
                out,
                "\n#[rustfmt::skip]\nfn {name}(client: &Ureq) -> Result<(), Box<dyn std::error::Error>> {{\n"
            );
            let mut body = String::new();
            calls(&mut body, &part, 4);
            out.push_str(body.trim_start_matches('\n'));
            out.push_str("    Ok(())\n}\n");
        }
    }
    out
}

fn imports(krate: &str, service: &Summary) -> String {
    let Program { modules, create, .. } = &service.program;
    let waits = create.as_ref().is_some_and(|create| create.query.is_some());
    let mut out = String::new();
    if waits {
        out.push_str("use std::time::Duration;\n\n");
    }
    for module in modules {
        let _ = writeln!(out, "use {}::{}::{module};", krate.replace('-', "_"), service.name);
    }
    // rustfmt sorts names in capitals after all others.
    let _ = writeln!(out, "use {}::{}::SERVICE_TYPE;", krate.replace('-', "_"), service.name);
    let errors = if create.is_some() { "CallError, " } else { "" };
    let _ = write!(out, "use restable::auth::Cloud;\nuse restable::client::{{{errors}Session, Ureq}};\n");
    if waits {
        out.push_str("use restable::job::PollPolicy;\n");
    }
    out
}

/// Prints the calls of a program. Each begins with a blank line.
fn calls(out: &mut String, program: &Program, indent: usize) {
    if let Some(Listing { request, is_paged }) = &program.list {
        let _ = write!(out, "\n    let request = {};\n", request.source(indent));
        out.push_str(if *is_paged {
            "    for item in client.items(request) {\n        println!(\"{:#?}\", item?);\n    }\n"
        } else {
            "    let response = client.send(&request)?;\n    println!(\"{response:#?}\");\n"
        });
    }
    if let Some(Creation { request, query }) = &program.create {
        let _ = write!(out, "\n    let request = {};\n    match client.send(&request) {{\n", request.source(indent));
        match query {
            Some(query) => wait(out, query),
            None => out.push_str("        Ok(response) => println!(\"{response:#?}\"),\n"),
        }
        out.push_str(
            "        // The service has reported an error.\n        \
             Err(CallError::Response(error)) => eprintln!(\"not created: {error}\"),\n        \
             Err(error) => return Err(error.into()),\n    }\n",
        );
    }
}

/// Prints the arm that waits for the job of a creation.
fn wait(out: &mut String, query: &Query) {
    let (open, close, indent) = if query.may_be_absent {
        ("        Ok(started) => {\n            if let Some(job) = started.job() {\n", "            }\n        }\n", 16)
    } else {
        ("        Ok(started) => {\n            let job = started.job();\n", "        }\n", 12)
    };
    let pad = " ".repeat(indent);
    let request = match query.request.source(indent) {
        line if !line.contains('\n') => line,
        _ => format!("{{\n{pad}    {}\n{pad}}}", query.request.source(indent + 4)),
    };
    let _ = write!(
        out,
        "{open}{pad}let policy = PollPolicy::with_timeout(Duration::from_secs(1_800));\n\
         {pad}let query = |job_id| {request};\n\
         {pad}let job = client.wait(&job, query, policy, |report| eprintln!(\"{{report}}\"))?;\n\
         {pad}println!(\"{{job:#?}}\");\n{close}"
    );
}
