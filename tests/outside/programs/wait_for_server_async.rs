//! Waits until a server of the cloud that `clouds.yaml` or the variables `OS_…` describe is ready, and then until it is deleted,
//! with the async client.

use std::error::Error;
use std::time::Duration;

use restable::auth::Cloud;
use restable::client::{Reqwest, Session};
use restable::job::PollPolicy;
use restable::state::Until;
use restable_outside::compute::ShowServer;
use tokio::time::sleep;

async fn wait() -> Result<(), Box<dyn Error>> {
    let session = Session::new(Cloud::from_env()?);
    let compute = Reqwest::new(reqwest::Client::builder(), session.service("compute"))?;
    let policy = PollPolicy::with_timeout(Duration::from_secs(60)).min_delay(Duration::from_millis(10));
    let server = ShowServer::new(String::new(), "a".into());
    let shown = compute.wait_for(&server, Until::ready(), policy, sleep, |_| ()).await?;
    println!("{}", shown.server.status);
    compute.wait_for_deletion(&server, policy, sleep, |_| ()).await?;
    println!("deleted");
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(wait())
}
