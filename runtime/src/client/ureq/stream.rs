//! Bodies that are read from a reader and written to one.

use alloc::vec::Vec;
use core::fmt;
use std::io::{self, Read};
use std::thread;

use http::{Request, Response};
use ureq::SendBody;

use super::{Ureq, connection_error};
use crate::client::attempts::{Repeating, Step, decode};
use crate::client::call::Call;
use crate::client::download::{Allowance, Download};
use crate::client::error::{CallError, complete};
use crate::client::upload::DeclaredLength;
use crate::request::{Endpoint, RawRequest};
use crate::response::RawResponse;
use crate::trace;

impl Ureq {
    /// Sends a request and returns the body of its response as a reader. The status and the headers are decoded before
    /// that, and an abnormal response is an error as for [`send`](Self::send). Reading more than `limit` bytes is an error
    /// of the kind [`io::ErrorKind::FileTooLarge`]; the limit of the [`Service`](crate::client::Service) applies only to an
    /// abnormal response. The timeouts of the agent include the time in which the body is read.
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
    /// # fn save(client: restable::client::Ureq) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut image = client.download(&DownloadImage::new("i-1".into()), 20 << 30)?;
    /// std::io::copy(&mut image.body, &mut std::fs::File::create("image.raw")?)?;
    /// println!("{:?}", image.response.etag);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The same as for [`send`](Self::send).
    pub fn download<E>(&self, endpoint: &E, limit: u64) -> Result<Download<E::Response, BodyReader>, CallError>
    where
        E: Endpoint,
        E::Response: RawResponse,
    {
        let span = trace::call(E::METHOD, E::PATH);
        span.in_scope(|| {
            let mut repeating = Repeating::of::<E>(&self.service);
            let mut body = BodyReader { inner: None, allowance: Allowance::new(limit) };
            loop {
                match repeating.step(&span) {
                    Step::Send(time) => {
                        let access = self.access(time)?;
                        let request = access.request(endpoint)?;
                        repeating.inspect(&request);
                        // The timeout of a call does not include the reading of the stream.
                        self.pace(repeating.time_left())?;
                        let (request, sent) = Call::of::<E>(request).into_parts(&self.service);
                        let outcome = self.start(request, None).and_then(|answer| self.open(answer, &mut body));
                        let outcome = sent.finish(&span, &self.service, outcome);
                        repeating.on_outcome(&span, &self.service, Some(&access), outcome);
                    }
                    Step::Wait(delay) => thread::sleep(delay),
                    Step::End(outcome) => return Ok(Download { response: decode::<E>(outcome?)?, body }),
                }
            }
        })
    }

    /// Leaves the body of a normal response to the reader, and reads that of an abnormal one.
    fn open(&self, answer: Response<ureq::Body>, body: &mut BodyReader) -> Result<Response<Vec<u8>>, CallError> {
        if !answer.status().is_success() {
            return self.read(answer);
        }
        let (parts, received) = answer.into_parts();
        body.inner = Some(received.into_reader());
        complete(Response::from_parts(parts, Vec::new()), &self.service, io::Result::Ok(()))
    }

    /// Sends a request whose raw body is read from a reader, in place of the value of its field, which should be empty.
    /// With a length, the request has a `Content-Length`, and that many bytes are sent; otherwise it is sent in chunks, which
    /// some services refuse. Before that, the request is authorized without its body and with
    /// [`StreamedBody`](crate::StreamedBody) in its extensions.
    ///
    /// ```no_run
    /// # use restable::request;
    /// #[request(PUT "/v2/images/{image_id}/file", response = ())]
    /// pub struct UploadImage {
    ///     #[path] pub image_id: String,
    ///     #[param(raw)] pub data: Vec<u8>,
    /// }
    ///
    /// # fn upload(client: restable::client::Ureq) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = std::fs::File::open("image.raw")?;
    /// let length = file.metadata()?.len();
    /// client.upload(&UploadImage::new("i-1".into(), vec![]), file, Some(length))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// It is sent once, whatever the [`RetryPolicy`](crate::retry::RetryPolicy).
    ///
    /// # Errors
    ///
    /// The same as for [`send`](Self::send). An error of the reader is [`CallError::Connection`], and so is the end of the
    /// reader before the length.
    pub fn upload<E>(&self, endpoint: &E, body: impl Read, length: Option<u64>) -> Result<E::Response, CallError>
    where
        E: Endpoint + RawRequest,
    {
        let span = trace::call(E::METHOD, E::PATH);
        span.in_scope(|| {
            let request = self.access(None)?.request_of_stream(endpoint, length)?;
            self.pace(None)?;
            let (request, sent) = Call::of::<E>(request).into_parts(&self.service);
            let mut body = DeclaredReader { inner: body, length: length.map(DeclaredLength::new) };
            let request = Request::from_parts(request.into_parts().0, SendBody::from_reader(&mut body));
            let time = self.agent.config().timeouts().global;
            let answer = self.agent.run(self.configured(self.with_body(request), time));
            let outcome = answer.map_err(connection_error).and_then(|answer| self.read(answer));
            Ok(E::decode(sent.finish(&span, &self.service, outcome)?)?)
        })
    }
}

/// A reader that must not end before its declared length.
struct DeclaredReader<R> {
    inner: R,
    length: Option<DeclaredLength>,
}

impl<R: Read> Read for DeclaredReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(length) = &mut self.length else { return self.inner.read(buffer) };
        let most = usize::try_from(length.left()).unwrap_or(usize::MAX).min(buffer.len());
        let Some(buffer) = buffer.get_mut(..most).filter(|buffer| !buffer.is_empty()) else { return Ok(0) };
        let read = self.inner.read(buffer)?;
        if read == 0 {
            length.end()?;
        }
        length.take(read);
        Ok(read)
    }
}

/// The body of a response, which is read while it is received. Its end before the end of the body is an error, and so is a
/// body that is longer than the limit.
pub struct BodyReader {
    /// `None` for a response without a body.
    inner: Option<ureq::BodyReader<'static>>,
    allowance: Allowance,
}

impl Read for BodyReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(inner) = &mut self.inner else { return Ok(0) };
        // At the limit, one more byte shows whether the body is longer.
        let most = usize::try_from(self.allowance.left().max(1)).unwrap_or(usize::MAX).min(buffer.len());
        let length = inner.read(buffer.get_mut(..most).unwrap_or_default())?;
        self.allowance.take(length)?;
        Ok(length)
    }
}

impl fmt::Debug for BodyReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyReader").field("allowance", &self.allowance).finish_non_exhaustive()
    }
}
