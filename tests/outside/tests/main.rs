//! The bindings, with one module for each API.

mod ecs;
mod elasticsearch;
mod gitea;
mod github;
mod glance;
mod keystone;
mod kubernetes;
mod nova;
mod oauth;
mod object_storage;
mod stripe;

use std::process::ExitCode;

fn main() -> ExitCode {
    let apis = [
        ecs::cases(),
        elasticsearch::cases(),
        gitea::cases(),
        github::cases(),
        glance::cases(),
        keystone::cases(),
        kubernetes::cases(),
        nova::cases(),
        oauth::cases(),
        object_storage::cases(),
        stripe::cases(),
    ];
    restable_outside::run(apis.into_iter().flatten().collect())
}
