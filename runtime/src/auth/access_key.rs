//! Access keys, which sign each request.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST};
use http::{HeaderName, HeaderValue, Request};

use super::signature::{self, DIGEST_HEADER};
use crate::request::{Authorize, RequestError, StreamedBody, header_value};
use crate::types::secret::Secret;

const DATE: &str = "x-sdk-date";
const SECURITY_TOKEN: &str = "x-security-token";
const PROJECT: &str = "x-project-id";
const DOMAIN: &str = "x-domain-id";

/// An access key (AK and SK), which signs each request with `SDK-HMAC-SHA256`.
///
/// The signature covers the method, the path, the query, all headers that the request has when it is signed, and the body.
/// As in the vendor's SDK, the body of a request with a `Content-Type` other than JSON or BSON is not signed: the header
/// `X-Sdk-Content-Sha256` is then `UNSIGNED-PAYLOAD`. Headers that the HTTP client adds later are not signed.
///
/// A service compares the time of the signature with its own clock, and usually refuses a difference of more than 15
/// minutes.
///
/// `Debug` shows the key's ID, but neither the key nor the security token.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use restable::auth::AccessKey;
/// use restable::{Endpoint, request, response};
///
/// #[response]
/// pub struct Servers;
///
/// #[request(GET "/v1/{project_id}/servers", response = Servers)]
/// pub struct ListServers {
///     #[path]
///     pub project_id: String,
/// }
///
/// let key = AccessKey::new("AKEXAMPLE", "the secret key")
///     .clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000));
/// let list = ListServers::new("p-1".into());
/// let request = list.request_with("https://ecs.example.com", &key)?;
/// assert_eq!(request.headers()["x-sdk-date"], "20270115T080000Z");
/// assert!(request.headers()["authorization"].to_str()?.starts_with("SDK-HMAC-SHA256 Access=AKEXAMPLE, "));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Source: the signer of the vendor's SDK, [`huaweicloudsdkcore`](https://pypi.org/project/huaweicloudsdkcore/).
pub struct AccessKey {
    id: String,
    secret: Secret<String>,
    security_token: Option<Secret<String>>,
    project: Option<String>,
    domain: Option<String>,
    clock: Box<dyn Fn() -> SystemTime + Send + Sync>,
}

impl AccessKey {
    /// A permanent access key: its ID (AK) and the secret key (SK).
    pub fn new(id: impl Into<String>, secret: impl Into<Secret<String>>) -> Self {
        Self {
            id: id.into(),
            secret: secret.into(),
            security_token: None,
            project: None,
            domain: None,
            clock: Box::new(SystemTime::now),
        }
    }

    /// The security token of a temporary access key, which is sent as `X-Security-Token`.
    #[must_use]
    pub fn security_token(mut self, token: impl Into<Secret<String>>) -> Self {
        self.security_token = Some(token.into());
        self
    }

    /// The project that requests refer to, which is sent as `X-Project-Id`.
    #[must_use]
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.project = Some(id.into());
        self
    }

    /// The domain that requests refer to, which is sent as `X-Domain-Id`: for services that are not part of a project.
    #[must_use]
    pub fn domain_id(mut self, id: impl Into<String>) -> Self {
        self.domain = Some(id.into());
        self
    }

    /// Takes the time of a signature from this function instead of the system's clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// Adds the headers that belong to the key.
    fn add_headers(&self, request: &mut Request<Vec<u8>>, date: &str) -> Result<(), RequestError> {
        let token = self.security_token.as_ref().map(Secret::expose);
        insert(request, SECURITY_TOKEN, token, true)?;
        insert(request, PROJECT, self.project.as_ref(), false)?;
        insert(request, DOMAIN, self.domain.as_ref(), false)?;
        let host = request.uri().authority().map(|authority| authority.as_str().into());
        if !request.headers().contains_key(HOST) {
            insert(request, "host", host.as_ref(), false)?;
        }
        if has_unsigned_body(request) {
            request.headers_mut().insert(DIGEST_HEADER, HeaderValue::from_static("UNSIGNED-PAYLOAD"));
        }
        insert(request, DATE, Some(&date.into()), false)
    }
}

impl Authorize for AccessKey {
    /// Signs the request. A request that was signed before is signed again. A request whose header `Authorization` has another
    /// value, such as a bearer token, stays as it is: the endpoint is authorized by that value.
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
        let known = request.headers().get(AUTHORIZATION).map(HeaderValue::as_bytes);
        if known.is_some_and(|value| !signature::is_signature(value)) {
            return Ok(());
        }
        let date = basic_date((self.clock)()).ok_or(RequestError::Unauthorized)?;
        request.headers_mut().remove(AUTHORIZATION);
        self.add_headers(request, &date)?;
        let value = signature::authorization(request, &date, &self.id, self.secret.expose());
        insert(request, "authorization", value.as_ref(), true)
    }
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessKey")
            .field("id", &self.id)
            .field("secret", &self.secret)
            .field("security_token", &self.security_token)
            .field("project", &self.project)
            .field("domain", &self.domain)
            .finish_non_exhaustive()
    }
}

fn insert(
    request: &mut Request<Vec<u8>>,
    header: &'static str,
    value: Option<&String>,
    sensitive: bool,
) -> Result<(), RequestError> {
    if let Some(value) = value {
        let value = header_value(value, sensitive).ok_or(RequestError::Header { header })?;
        request.headers_mut().insert(HeaderName::from_static(header), value);
    }
    Ok(())
}

/// Whether the vendor's signer leaves the body out: its type is neither JSON nor BSON. A stream is not known yet.
fn has_unsigned_body(request: &Request<Vec<u8>>) -> bool {
    let signed: [&[u8]; 2] = [b"application/json", b"application/bson"];
    let content_type = request.headers().get(CONTENT_TYPE).map(HeaderValue::as_bytes);
    request.extensions().get::<StreamedBody>().is_some()
        || content_type.is_some_and(|given| !given.is_empty() && !signed.iter().any(|signed| given.starts_with(signed)))
}

/// The time as `20270115T080000Z`. `None` before 1970 and after 9999.
fn basic_date(time: SystemTime) -> Option<String> {
    let seconds = time.duration_since(UNIX_EPOCH).ok()?.as_secs();
    let time = jiff::Timestamp::from_second(i64::try_from(seconds).ok()?).ok()?;
    Some(format!("{}", time.strftime("%Y%m%dT%H%M%SZ")))
}
