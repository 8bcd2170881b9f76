//! A server that plays the documentation, so that programs can be tried without a cloud.
//!
//! [`Mock`] answers each documented call with the example of its page, or with values made from its table. A request that does
//! not fit its table is refused with status 400 and the reasons. `POST /v3/auth/tokens` issues a token, whose catalog points every
//! service at a path of the server with the name of its module, such as `/elastic_cloud_server`. Calls without this path are
//! answered as well, by the service that they fit best. A call that queries a job sees it start, run and succeed, and a list is
//! divided into pages in the way that its page documents. The response to a request for a microversion states the same version.
//!
//! ```no_run
//! use restable_bindgen::Builder;
//! use restable_bindgen::mock::Mock;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = Mock::read(&Builder::new().pages("docs"))?.start()?;
//! println!("{}", server.url());
//! # Ok(())
//! # }
//! ```
//!
//! The server listens on 127.0.0.1 and stops when the [`Server`] is dropped.

mod answer;
mod faults;
mod pages;
mod player;
mod route;
mod server;
mod state;

use std::fmt;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::Duration;

use crate::builder::Builder;
use crate::error::Error;
use crate::generate::contract::Contract;
use faults::Faults;
use pages::Lists;
pub use server::Server;

/// A server that plays the documentation, before it [starts](Mock::start).
#[derive(Clone)]
pub struct Mock {
    contracts: Arc<Vec<Contract>>,
    address: (IpAddr, u16),
    is_lenient: bool,
    needs_token: bool,
    lifetime: Duration,
    faults: Option<Faults>,
    lists: Lists,
    watch: Arc<Watch>,
}

type Watch = dyn Fn(&Exchange) + Send + Sync;

/// A request that the server has answered. It contains no header and no body, so no secret either.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Exchange {
    /// The method.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The page that documents the call, if there is one.
    pub page: Option<String>,
    /// The status of the response.
    pub status: u16,
    /// What was decided about the request: `ok`, or why it was refused.
    pub verdict: String,
}

impl fmt::Display for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, path, page, status, verdict } = self;
        write!(f, "{method} {path} {status} {}: {verdict}", page.as_deref().unwrap_or("-"))
    }
}

impl Mock {
    /// Reads the pages of a builder.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Builder::check`].
    pub fn read(builder: &Builder) -> Result<Self, Error> {
        Ok(Self {
            contracts: Arc::new(builder.contracts()?),
            address: (Ipv4Addr::LOCALHOST.into(), 0),
            is_lenient: false,
            needs_token: true,
            lifetime: Duration::from_secs(24 * 60 * 60),
            faults: None,
            lists: Lists::default(),
            watch: Arc::new(|_| ()),
        })
    }

    /// Sets the port. The default is 0, for which the system chooses a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.address.1 = port;
        self
    }

    /// Sets the address to listen on. The default is 127.0.0.1, which only programs on this machine reach.
    #[must_use]
    pub fn host(mut self, host: IpAddr) -> Self {
        self.address.0 = host;
        self
    }

    /// Answers requests that do not fit their table as well. The reasons are only in [`Exchange::verdict`].
    #[must_use]
    pub fn lenient(mut self) -> Self {
        self.is_lenient = true;
        self
    }

    /// Answers requests without a token as well.
    #[must_use]
    pub fn without_tokens(mut self) -> Self {
        self.needs_token = false;
        self
    }

    /// Sets how long a token is valid. The default is a day.
    #[must_use]
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self
    }

    /// Answers some requests with a fault: 429 with `Retry-After`, 500, 503, a delay, or a body that breaks off. `percent` is
    /// the share of requests. The seed and the number of a request decide, so a sequence of requests always meets the same
    /// faults.
    #[must_use]
    pub fn faults(mut self, seed: u64, percent: u8) -> Self {
        self.faults = Some(Faults { seed, percent: percent.min(100) });
        self
    }

    /// Sets the minimum number of items of each list that comes in pages. The items of the example are repeated, with other IDs
    /// and names. The default is the list of the example.
    #[must_use]
    pub fn list_items(mut self, items: usize) -> Self {
        self.lists.items = Some(items);
        self
    }

    /// Sets the maximum number of items of a page. The default is no maximum, so a page has as many items as the request asks
    /// for.
    #[must_use]
    pub fn page_size(mut self, items: usize) -> Self {
        self.lists.page_size = Some(items.max(1));
        self
    }

    /// Calls `watch` for each request, from the thread of the server.
    #[must_use]
    pub fn watch(mut self, watch: impl Fn(&Exchange) + Send + Sync + 'static) -> Self {
        self.watch = Arc::new(watch);
        self
    }

    /// Returns the number of documented calls.
    pub fn calls(&self) -> usize {
        self.contracts.iter().map(|contract| contract.calls.len()).sum()
    }

    /// Starts the server in a thread of its own.
    ///
    /// # Errors
    ///
    /// Returns the error of the system if the address cannot be used.
    pub fn start(self) -> std::io::Result<Server> {
        Server::start(self)
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock").field("address", &self.address).field("calls", &self.calls()).finish_non_exhaustive()
    }
}
