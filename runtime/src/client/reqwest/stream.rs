//! Bodies that are streams.

use alloc::vec::Vec;
use core::fmt;
use std::io;

use http::{Request, Response};

use super::{Reqwest, connection_error, head, read};
use crate::client::attempts::{Repeating, Step, decode};
use crate::client::call::Call;
use crate::client::download::{Allowance, Download};
use crate::client::error::{CallError, complete};
use crate::request::{Endpoint, RawRequest};
use crate::response::RawResponse;
use crate::trace;

impl Reqwest {
    /// Sends a request and returns the body of its response as a stream. The status and the headers are decoded before
    /// that, and an abnormal response is an error as for [`send`](Self::send). Reading more than `limit` bytes is an error
    /// of the kind [`io::ErrorKind::FileTooLarge`]; the limit of the [`Service`](crate::client::Service) applies only to an
    /// abnormal response.
    ///
    /// ```no_run
    /// # use restable::{request, response};
    /// #[response]
    /// pub struct Image {
    ///     #[header("ETag")] pub etag: Option<String>,
    ///     #[param(raw)] pub content: Vec<u8>,
    /// }
    ///
    /// #[request(GET "/v2/images/{image_id}/file", response = Image)]
    /// pub struct DownloadImage { #[path] pub image_id: String }
    ///
    /// # async fn size(client: restable::client::Reqwest) -> Result<usize, Box<dyn std::error::Error>> {
    /// let mut image = client.download(&DownloadImage::new("i-1".into()), 20 << 30).await?;
    /// let mut size = 0;
    /// while let Some(chunk) = image.body.chunk().await? {
    ///     size += chunk.len();
    /// }
    /// # Ok(size)
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The same as for [`send`](Self::send).
    pub async fn download<E>(&self, endpoint: &E, limit: u64) -> Result<Download<E::Response, BodyStream>, CallError>
    where
        E: Endpoint,
        E::Response: RawResponse,
    {
        let span = trace::call(E::METHOD, E::PATH);
        let mut repeating = Repeating::of::<E>(&self.service);
        let mut body = BodyStream { inner: None, allowance: Allowance::new(limit) };
        loop {
            match repeating.step(&span) {
                // The timeout of a call does not include the reading of the stream, so it only limits the delays.
                Step::Send(_) => {
                    let access = self.access(&span).await?;
                    let request = span.in_scope(|| access.request(endpoint))?;
                    repeating.inspect(&request);
                    self.pace().await?;
                    let (request, sent) = Call::of::<E>(request).into_parts(&self.service);
                    let outcome = trace::within(&span, self.open(request, &mut body)).await;
                    let outcome = sent.finish(&span, &self.service, outcome);
                    repeating.on_outcome(&span, &self.service, Some(&access), outcome);
                }
                Step::Wait(delay) => tokio::time::sleep(delay).await,
                Step::End(outcome) => {
                    let response = span.in_scope(|| decode::<E>(outcome?))?;
                    return Ok(Download { response, body });
                }
            }
        }
    }

    /// Leaves the body of a normal response to the stream, and reads that of an abnormal one.
    async fn open(&self, request: Request<Vec<u8>>, body: &mut BodyStream) -> Result<Response<Vec<u8>>, CallError> {
        let mut received = self.start(request).await?;
        let mut answer = Response::new(Vec::new());
        head(&mut received, &mut answer);
        if answer.status().is_success() {
            body.inner = Some(received);
            return complete(answer, &self.service, io::Result::Ok(()));
        }
        let outcome = read(&mut received, answer.body_mut(), self.service.body_limit).await;
        complete(answer, &self.service, outcome)
    }

    /// Sends a request whose raw body is a stream, in place of the value of its field, which should be empty. With a
    /// length, the request has a `Content-Length`, and the stream must give that many bytes; otherwise it is sent in
    /// chunks, which some services refuse. Before that, the request is authorized without its body and with
    /// [`StreamedBody`](crate::StreamedBody) in its extensions.
    ///
    /// The stream is what [`reqwest::Body`] is made of: `Body::wrap_stream(stream)` and a `tokio::fs::File` with the feature
    /// `stream` of reqwest, or `Body::wrap(body)` without it. It is sent once, whatever the
    /// [`RetryPolicy`](crate::retry::RetryPolicy).
    ///
    /// # Errors
    ///
    /// The same as for [`send`](Self::send). An error of the stream is [`CallError::Connection`].
    pub async fn upload<E>(
        &self,
        endpoint: &E,
        body: impl Into<reqwest::Body>,
        length: Option<u64>,
    ) -> Result<E::Response, CallError>
    where
        E: Endpoint + RawRequest,
    {
        let span = trace::call(E::METHOD, E::PATH);
        let access = self.access(&span).await?;
        let request = span.in_scope(|| access.request_of_stream(endpoint, length))?;
        self.pace().await?;
        let (request, sent) = Call::of::<E>(request).into_parts(&self.service);
        let work = async {
            let mut request: reqwest::Request = request.try_into().map_err(connection_error)?;
            *request.body_mut() = Some(body.into());
            self.receive(self.client.execute(request).await.map_err(connection_error)?).await
        };
        let outcome = trace::within(&span, work).await;
        let answer = sent.finish(&span, &self.service, outcome)?;
        Ok(span.in_scope(|| E::decode(answer))?)
    }
}

/// The body of a response, which is read while it is received.
pub struct BodyStream {
    /// `None` for a response without a body.
    inner: Option<reqwest::Response>,
    allowance: Allowance,
}

impl BodyStream {
    /// Reads the next bytes. `None` is the end.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection breaks before the end of the body, and an error of the kind
    /// [`io::ErrorKind::FileTooLarge`] if the body is longer than the limit.
    pub async fn chunk(&mut self) -> io::Result<Option<Vec<u8>>> {
        let Some(inner) = &mut self.inner else { return Ok(None) };
        let chunk = inner.chunk().await.map_err(|error| io::Error::other(error.without_url()))?;
        if let Some(chunk) = &chunk {
            self.allowance.take(chunk.len())?;
        }
        Ok(chunk.map(Vec::from))
    }
}

/// Leaves out the response, whose headers may hold a token.
impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyStream").field("allowance", &self.allowance).finish_non_exhaustive()
    }
}
