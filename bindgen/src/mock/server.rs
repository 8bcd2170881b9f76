//! The server: its socket, its thread, and what a program may change while it runs.

use std::fmt;
use std::future::IntoFuture as _;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use tokio::sync::oneshot;

use super::Mock;
use super::player::Player;

/// A running server. It stops when it is dropped.
pub struct Server {
    address: SocketAddr,
    player: Arc<Player>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub(super) fn start(mock: Mock) -> io::Result<Self> {
        let listener = TcpListener::bind(mock.address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let player = Arc::new(Player::new(mock, address));
        let shared = Arc::clone(&player);
        let router = Router::new().fallback(move |request: Request| {
            let player = Arc::clone(&shared);
            async move { player.respond(request).await }
        });
        let listener = {
            let _context = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let thread = thread::Builder::new().name("restable-mock".to_owned()).spawn(move || {
            runtime.block_on(async {
                let serving = axum::serve(listener, router).into_future();
                futures_util::future::select(Box::pin(serving), stopped).await;
            });
        })?;
        Ok(Self { address, player, stop: Some(stop), thread: Some(thread) })
    }

    /// Returns the address.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the base URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Makes all tokens invalid that were issued before, as if they had expired. The next call with one of them gets a 401.
    pub fn expire_tokens(&self) {
        self.player.state().expire_tokens();
    }

    /// Answers the next `requests` requests with a 429 and `Retry-After`. Sign-ins are not counted.
    ///
    /// ```no_run
    /// # use std::time::Duration;
    /// # use restable_bindgen::{Builder, mock::Mock};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let server = Mock::read(&Builder::new().pages("docs"))?.start()?;
    /// server.throttle(2, Duration::from_secs(1));
    /// # Ok(())
    /// # }
    /// ```
    pub fn throttle(&self, requests: u32, retry_after: Duration) {
        self.player.state().throttle(requests, retry_after);
    }

    /// Waits until the server ends, which it does only if it fails.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
