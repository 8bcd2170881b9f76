//! Signs in, lists, creates and waits with both clients, against a mock server that plays the pages in `examples/pages`.

use std::error::Error;
use std::time::Duration;

use restable::auth::{Cloud, Credentials, Domain, Project, User};
use restable::client::{Reqwest, Session, Ureq};
use restable::job::PollPolicy;
use restable_bindgen::Builder;
use restable_bindgen::mock::{Mock, Server};
use restable_examples::ferry_service::{CreateFerry, ListFerries, SERVICE_TYPE, ShowJob};

fn main() -> Result<(), Box<dyn Error>> {
    let pages = concat!(env!("CARGO_MANIFEST_DIR"), "/pages/ferry-service");
    let mock = Mock::read(&Builder::new().pages(pages))?.page_size(2);
    let server =
        mock.watch(|request| println!("    {} {} {}", request.status, request.method, request.path)).start()?;
    println!("ureq");
    blocking(&server)?;
    println!("\nreqwest");
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(asynchronous(&server))
}

fn session(server: &Server) -> Session {
    let user = User::Name("ada".into(), Domain::Name("islands".into()));
    let credentials = Credentials::password(user, "hunter2").scope(Project::Name("harbor".into(), None));
    Session::new(Cloud::new(format!("{}/v3", server.url()), credentials))
}

fn policy() -> PollPolicy {
    PollPolicy::with_timeout(Duration::from_secs(60)).min_delay(Duration::from_millis(100))
}

fn blocking(server: &Server) -> Result<(), Box<dyn Error>> {
    let client = Ureq::new(ureq::agent(), session(server).service(SERVICE_TYPE));
    for ferry in client.items(ListFerries::new()) {
        println!("{}", ferry?.name);
    }
    server.expire_tokens();
    server.throttle(2, Duration::from_millis(500));
    let job = client.send(&CreateFerry::new("Fulmar".into()))?.job();
    let done = client.wait(&job, ShowJob::new, policy(), |report| println!("{report}"))?;
    println!("created {}", done.ferry_id.unwrap_or_default());
    Ok(())
}

async fn asynchronous(server: &Server) -> Result<(), Box<dyn Error>> {
    let client = Reqwest::new(reqwest::Client::builder(), session(server).service(SERVICE_TYPE))?;
    let mut ferries = client.items(ListFerries::new());
    while let Some(ferry) = ferries.next().await {
        println!("{}", ferry?.name);
    }
    server.expire_tokens();
    server.throttle(2, Duration::from_millis(500));
    let job = client.send(&CreateFerry::new("Fulmar".into())).await?.job();
    let done = client.wait(&job, ShowJob::new, policy(), tokio::time::sleep, |report| println!("{report}")).await?;
    println!("created {}", done.ferry_id.unwrap_or_default());
    Ok(())
}
