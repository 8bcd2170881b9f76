//! Lists the servers of the cloud that `clouds.yaml` or the variables `OS_…` describe, with the async client.

use std::error::Error;

use restable::auth::Cloud;
use restable::client::{Reqwest, Session};
use restable_outside::compute::ListServers;

async fn list() -> Result<(), Box<dyn Error>> {
    let session = Session::new(Cloud::from_env()?);
    let compute = Reqwest::new(reqwest::Client::builder(), session.service("compute"))?;
    let mut servers = compute.items(ListServers::new(String::new()));
    while let Some(server) = servers.next().await.transpose()? {
        println!("{} {}", server.id, server.name);
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(list())
}
