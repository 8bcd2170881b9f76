//! Prints what the generator binds of OpenStack projects, beside the published figures of the nearest other Rust SDK.
//!
//! `cargo run -p restable-bindgen --example beside_peer -- DIRS`
//!
//! The figures of each project are counted from the report of `restable check`. Those of the other SDK are totals over the
//! services that it covers, because it publishes no other ones: a project cannot be compared with it, only its coverage.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program prints its result")]

use std::process::ExitCode;

use restable_bindgen::Builder;
use restable_bindgen::report::{Kind, ServiceReport};

/// What is published about gtema/openstack, which is generated from schemas that the services return at run time.
struct Peer {
    services: usize,
    /// The operations of these services with a type for their answer.
    answers: usize,
    /// The operations of the same services whose answer the documentation describes.
    documented_answers: usize,
    /// The answers that only the documentation describes.
    only_documented: usize,
    /// The documented projects that it does not cover, and their operations.
    other_projects: usize,
    other_operations: usize,
}

const PEER: Peer = Peer {
    services: 11,
    answers: 769,
    documented_answers: 1_001,
    only_documented: 377,
    other_projects: 15,
    other_operations: 648,
};

/// What is bound of one project.
#[derive(Default)]
struct Bound {
    operations: usize,
    documented: usize,
    answers: usize,
    answer_fields: usize,
    request_fields: usize,
}

impl Bound {
    fn of(service: &ServiceReport) -> Self {
        let bound = || service.endpoints.iter().filter(|endpoint| endpoint.bound);
        // An answer without rows has the type of its example.
        let of_example = |message: &str| message.starts_with("the response:");
        let problems = service.problems.iter().map(|problem| &problem.problem);
        let shown =
            problems.filter(|problem| problem.kind == Kind::ExampleType && of_example(&problem.message)).count();
        Self {
            operations: bound().count(),
            documented: service.endpoints.len(),
            answers: bound().filter(|endpoint| endpoint.response_rows_bound > 0).count() + shown,
            answer_fields: bound().map(|endpoint| endpoint.response_rows_bound).sum(),
            request_fields: bound().map(|endpoint| endpoint.request_rows_bound).sum(),
        }
    }

    fn add(&mut self, other: &Self) {
        self.operations += other.operations;
        self.documented += other.documented;
        self.answers += other.answers;
        self.answer_fields += other.answer_fields;
        self.request_fields += other.request_fields;
    }

    fn print(&self, name: &str) {
        let Self { operations, documented, answers, answer_fields, request_fields } = self;
        println!("{name:12} {operations:10} {documented:10} {answers:13} {answer_fields:13} {request_fields:14}");
    }
}

fn main() -> ExitCode {
    let directories: Vec<_> = std::env::args_os().skip(1).collect();
    if directories.is_empty() {
        eprintln!("usage: beside_peer DIR...  (the directory of each project)");
        return ExitCode::FAILURE;
    }
    let builder = directories.into_iter().fold(Builder::new(), Builder::pages);
    let report = match builder.check() {
        Ok(outcome) => outcome.report,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    println!("project      operations documented answer models answer fields request fields");
    let mut all = Bound::default();
    for service in &report.services {
        let bound = Bound::of(service);
        bound.print(&service.service);
        all.add(&bound);
    }
    all.print("all");
    let Peer { services, answers, documented_answers, only_documented, other_projects, other_operations } = PEER;
    println!(
        "\nThe other SDK covers {services} services. Of their operations {answers} have a type for the answer, where the \
         documentation describes {documented_answers} answers, {only_documented} of them alone. It has nothing for \
         {other_projects} documented projects with {other_operations} operations. We know no figures of it for single projects."
    );
    ExitCode::SUCCESS
}
