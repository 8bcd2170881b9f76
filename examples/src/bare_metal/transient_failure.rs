//! Failures that replace the response to a query.

use std::io;
use std::time::Duration;

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{Response, StatusCode};
use futures_util::{StreamExt as _, stream};

/// A failure of a query that is itself correct.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TransientFailure {
    /// 429, with `Retry-After`.
    Throttled,
    /// 503, sent by the service.
    Unavailable,
    /// 502, sent by the gateway as an HTML page.
    Gateway,
    /// 200, but the connection closes in the middle of the body.
    Cut,
}

impl TransientFailure {
    /// All failures.
    pub const ALL: [Self; 4] = [Self::Throttled, Self::Unavailable, Self::Gateway, Self::Cut];

    /// Builds the response; `retry_after` is in seconds.
    pub(super) fn answer(self, retry_after: &str) -> Response<Body> {
        let (status, content_type, body) = match self {
            Self::Throttled => (StatusCode::TOO_MANY_REQUESTS, JSON, THROTTLED.into()),
            Self::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, JSON, UNAVAILABLE.into()),
            Self::Gateway => (StatusCode::BAD_GATEWAY, "text/html", PAGE.into()),
            Self::Cut => (StatusCode::OK, JSON, broken(r#"{"status": "RUNN"#)),
        };
        let mut answer = Response::new(body);
        *answer.status_mut() = status;
        answer.headers_mut().insert(CONTENT_TYPE, content_type.parse().unwrap_or(NOTHING));
        if self == Self::Throttled {
            answer.headers_mut().insert(RETRY_AFTER, retry_after.parse().unwrap_or(NOTHING));
        }
        answer
    }
}

const JSON: &str = "application/json";
const THROTTLED: &str = r#"{"error_code": "APIGW.0308", "error_msg": "Too many requests.", "request_id": "d3c0a51e"}"#;
const UNAVAILABLE: &str = r#"{"error": {"code": "BMS.0503", "message": "The service is being updated."}}"#;
const PAGE: &str = "<html><head><title>502 Bad Gateway</title></head><body><center>gateway</center></body></html>";
const NOTHING: axum::http::HeaderValue = axum::http::HeaderValue::from_static("");

/// A body that ends before its declared length. Without the pause, the connection would close before any of the body is
/// sent.
fn broken(beginning: &'static str) -> Body {
    let rest = async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        Err(io::Error::from(io::ErrorKind::ConnectionReset))
    };
    Body::from_stream(stream::once(async move { Ok(beginning) }).chain(stream::once(rest)))
}
