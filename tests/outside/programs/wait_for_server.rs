//! Waits until a server of the cloud that `clouds.yaml` or the variables `OS_…` describe is ready, and then until it is deleted,
//! with the blocking client.

use std::error::Error;
use std::time::Duration;

use restable::auth::Cloud;
use restable::client::{Session, Ureq};
use restable::job::PollPolicy;
use restable::state::Until;
use restable_outside::compute::ShowServer;

fn main() -> Result<(), Box<dyn Error>> {
    let session = Session::new(Cloud::from_env()?);
    let compute = Ureq::new(ureq::agent(), session.service("compute"));
    let policy = PollPolicy::with_timeout(Duration::from_secs(60)).min_delay(Duration::from_millis(10));
    let server = ShowServer::new(String::new(), "a".into());
    let shown = compute.wait_for(&server, Until::ready(), policy, |_| ())?;
    println!("{}", shown.server.status);
    compute.wait_for_deletion(&server, policy, |_| ())?;
    println!("deleted");
    Ok(())
}
