//! Both clients of restable.

use restable::Endpoint;
use restable::client::{CallError, Reqwest, Service, Ureq};
use tokio::runtime::{Builder, Runtime};

/// Both clients of a service, and a runtime with one thread for the async one.
#[derive(Debug)]
pub struct Clients {
    /// The blocking client.
    pub ureq: Ureq,
    /// The async client.
    pub reqwest: Reqwest,
    runtime: Runtime,
}

impl Clients {
    /// Runs a future of the async client.
    pub fn block_on<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }

    /// Sends a request with each client.
    pub fn send<E: Endpoint>(&self, endpoint: &E) -> [Result<E::Response, CallError>; 2] {
        [self.ureq.send(endpoint), self.block_on(self.reqwest.send(endpoint))]
    }
}

/// Both clients of the service at this address.
pub fn both(base: &str) -> Clients {
    let service = Service::new(base);
    Clients {
        ureq: Ureq::new(ureq::Agent::new_with_defaults(), service.clone()),
        reqwest: Reqwest::new(reqwest::Client::builder(), service).expect("a client"),
        runtime: Builder::new_current_thread().enable_all().build().expect("a runtime"),
    }
}
