//! Calls an endpoint and waits for its job: starts a service in the same process and asks it to delete some servers.
//!
//! ```sh
//! cargo run -p restable-examples --bin wait_for_job -- --async --servers 4
//! ```
//!
//! Some queries fail, as chosen by `--seed`: the service throttles them, is unavailable, sends a gateway's HTML page,
//! or closes the connection. If the job fails (`--fail`) or the deadline passes (`--within`), the program prints the ID
//! of the job and exits with code 1.

mod arguments;
mod outcome;
mod progress;

use std::error::Error;
use std::process::ExitCode;

use arguments::{Arguments, Form};
use outcome::Outcome;
use progress::{Progress, say};
use restable::client::{Reqwest, Service, Ureq};
use restable::{Endpoint as _, XAuthToken};
use restable_examples::bare_metal::Server;
use restable_examples::bare_metal::api::{DeleteServers, ServerId, ShowJob};

const PROJECT: &str = "bbf1946d";
const TOKEN: &str = "a token that no log shows";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("wait_for_job: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode, Box<dyn Error>> {
    let Some(arguments) = Arguments::parse()? else {
        say(&arguments::USAGE);
        return Ok(ExitCode::SUCCESS);
    };
    let (seed, fail) = (arguments.seed, arguments.fail);
    let base = Server { seed, fail, token: TOKEN.into(), retry_after: "1".into() }.start()?;
    say(&format_args!("service   {base}, failures chosen by seed {seed}"));
    say(&format_args!("call      {} {} for {} servers", DeleteServers::METHOD, DeleteServers::PATH, arguments.servers));

    let service = Service::new(base).authorize(XAuthToken(TOKEN.into()));
    let outcome = match arguments.form {
        Form::Blocking => blocking(service, &arguments),
        Form::Async => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(asynchronous(service, &arguments))
        }
    };
    Ok(outcome::tell(&outcome?))
}

fn blocking(service: Service, arguments: &Arguments) -> Result<Outcome, Box<dyn Error>> {
    let client = Ureq::new(ureq::Agent::new_with_defaults(), service);
    let job = client.send(&delete(arguments.servers))?.job();
    let progress = Progress::begin(job.id(), arguments.servers);
    let show = |id| ShowJob::new(PROJECT.into(), id);
    Ok(client.wait(&job, show, arguments.policy(), |report| progress.tell(report)))
}

async fn asynchronous(service: Service, arguments: &Arguments) -> Result<Outcome, Box<dyn Error>> {
    let client = Reqwest::new(reqwest::Client::builder(), service)?;
    let job = client.send(&delete(arguments.servers)).await?.job();
    let progress = Progress::begin(job.id(), arguments.servers);
    let show = |id| ShowJob::new(PROJECT.into(), id);
    Ok(client.wait(&job, show, arguments.policy(), tokio::time::sleep, |report| progress.tell(report)).await)
}

fn delete(servers: usize) -> DeleteServers {
    let servers = (1..=servers).map(|number| ServerId { id: format!("server-{number}") }).collect();
    DeleteServers::new(PROJECT.into(), servers, false)
}
