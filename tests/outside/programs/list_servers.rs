//! Lists the servers of the cloud that `clouds.yaml` or the variables `OS_…` describe, with the blocking client.

use std::error::Error;

use restable::auth::Cloud;
use restable::client::{Session, Ureq};
use restable_outside::compute::ListServers;

fn main() -> Result<(), Box<dyn Error>> {
    let session = Session::new(Cloud::from_env()?);
    let compute = Ureq::new(ureq::agent(), session.service("compute"));
    for server in compute.items(ListServers::new(String::new())) {
        let server = server?;
        println!("{} {}", server.id, server.name);
    }
    Ok(())
}
