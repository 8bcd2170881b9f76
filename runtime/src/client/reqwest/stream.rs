//! Bodies that are streams.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::error::Error;
use core::fmt;
use core::future::poll_fn;
use core::pin::{Pin, pin};
use core::task::{Context, Poll, ready};
use std::io;

use futures_core::Stream;
use futures_core::stream::FusedStream;
use http::{Request, Response};
use http_body::{Body, Frame, SizeHint};

use super::{Reqwest, connection_error, head, read};
use crate::client::attempts::{Repeating, Step, decode};
use crate::client::call::Call;
use crate::client::download::{Allowance, Download};
use crate::client::error::{CallError, complete};
use crate::client::upload::DeclaredLength;
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
            body.inner = Some(received.into());
            return complete(answer, &self.service, io::Result::Ok(()));
        }
        let outcome = read(&mut received, answer.body_mut(), self.service.body_limit).await;
        complete(answer, &self.service, outcome)
    }

    /// Sends a request whose raw body is a stream, in place of the value of its field, which should be empty. With a
    /// length, the request has a `Content-Length`, and that many bytes are sent; otherwise it is sent in chunks, which some
    /// services refuse. Before that, the request is authorized without its body and with
    /// [`StreamedBody`](crate::StreamedBody) in its extensions.
    ///
    /// The stream is what [`reqwest::Body`] is made of: `Body::wrap_stream(stream)` and a `tokio::fs::File` with the feature
    /// `stream` of reqwest, or `Body::wrap(body)` without it. It is sent once, whatever the
    /// [`RetryPolicy`](crate::retry::RetryPolicy).
    ///
    /// # Errors
    ///
    /// The same as for [`send`](Self::send). An error of the stream is [`CallError::Connection`], and so is the end of the
    /// stream before the length.
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
            let body = body.into();
            *request.body_mut() = Some(match length {
                Some(length) => reqwest::Body::wrap(DeclaredBody { inner: body, length: DeclaredLength::new(length) }),
                None => body,
            });
            self.receive(self.client.execute(request).await.map_err(connection_error)?).await
        };
        let outcome = trace::within(&span, work).await;
        let answer = sent.finish(&span, &self.service, outcome)?;
        Ok(span.in_scope(|| E::decode(answer))?)
    }
}

/// A body that must not end before its declared length.
struct DeclaredBody {
    inner: reqwest::Body,
    length: DeclaredLength,
}

impl Body for DeclaredBody {
    type Data = <reqwest::Body as Body>::Data;
    type Error = Box<dyn Error + Send + Sync>;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        let frame = ready!(Pin::new(&mut self.inner).poll_frame(context)).transpose()?;
        match &frame {
            Some(frame) => self.length.take(frame.data_ref().map_or(0, |data| <[u8]>::len(data))),
            None => self.length.end()?,
        }
        Poll::Ready(frame.map(Ok))
    }

    /// The client sends the length, and does not look for an end after it.
    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length.left())
    }
}

/// The body of a response, which is read while it is received: a `futures::Stream`, or [`chunk().await`](Self::chunk). It ends
/// after an error.
pub struct BodyStream {
    /// `None` for a response without a body, and after the end.
    inner: Option<reqwest::Body>,
    allowance: Allowance,
}

impl BodyStream {
    /// Reads the next bytes. `None` is the end, also after an error. Dropping the future loses no bytes.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection breaks before the end of the body, and an error of the kind
    /// [`io::ErrorKind::FileTooLarge`] if the body is longer than the limit.
    pub async fn chunk(&mut self) -> io::Result<Option<Vec<u8>>> {
        poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Vec<u8>>>> {
        let Some(inner) = &mut self.inner else { return Poll::Ready(None) };
        let chunk = ready!(poll_data(inner, context)).map(|chunk| {
            let chunk = chunk?;
            self.allowance.take(chunk.len())?;
            Ok(chunk)
        });
        if !matches!(chunk, Some(Ok(_))) {
            self.inner = None;
        }
        Poll::Ready(chunk)
    }
}

/// The next bytes of a body, without its trailers.
fn poll_data(body: &mut reqwest::Body, context: &mut Context<'_>) -> Poll<Option<io::Result<Vec<u8>>>> {
    loop {
        return match ready!(pin!(&mut *body).poll_frame(context)) {
            None => Poll::Ready(None),
            Some(Err(error)) => Poll::Ready(Some(Err(io::Error::other(error.without_url())))),
            Some(Ok(frame)) => match frame.into_data() {
                Ok(data) => Poll::Ready(Some(Ok(Vec::from(data)))),
                Err(_) => continue,
            },
        };
    }
}

impl Stream for BodyStream {
    type Item = io::Result<Vec<u8>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_chunk(context)
    }
}

impl FusedStream for BodyStream {
    fn is_terminated(&self) -> bool {
        self.inner.is_none()
    }
}

/// Leaves out the response, whose headers may hold a token.
impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyStream").field("allowance", &self.allowance).finish_non_exhaustive()
    }
}
