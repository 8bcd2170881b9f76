//! The replies of a scripted server to a query.

use std::time::{Duration, SystemTime};

use restable::job::JobErrorKind;

/// The reply of a scripted server to a query.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    pub said: Said,
    pub retry: Option<Retry>,
}

/// The content of a reply.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// The job's status, as a word of [`WORDS`].
    Told(usize),
    /// The job's status, as an unknown word.
    Unknown(String),
    /// 404.
    Absent,
    /// An error status code with an error envelope: 401, 403, 429, 503 and so on.
    Error(u16),
    /// The HTML page of a gateway, with any status code.
    Page(u16),
    /// 200 with a body that does not fit.
    Malformed(String),
    /// 200 with an error envelope and without a job status.
    EnvelopeIn200,
    /// The connection is closed.
    Cut,
}

/// How the server asks for a delay.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Retry {
    /// `Retry-After` in seconds.
    Seconds(u32),
    /// `Retry-After` as a date, this many seconds after the `Date` of the response.
    Date(u32),
    /// A header in milliseconds, together with a `Retry-After` with a shorter delay.
    Milliseconds(u32),
    /// A parameter of the body: milliseconds, written as a fraction of seconds.
    Body(u32),
    /// `Retry-After: 1e12`
    Endless,
    Unreadable,
}

/// The effect of a response on the polling, implemented independently of the runtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    GoesOn,
    Succeeds,
    Ends(JobErrorKind),
    Absent,
    /// The query fails because its token is missing or refused.
    Unauthorized,
    /// The query is throttled, and the server asks for a delay.
    Throttled,
    Passes,
}

/// Words of the services, in the case in which they write them.
pub const WORDS: [(&str, Effect); 14] = [
    ("INIT", Effect::GoesOn),
    ("Initializing", Effect::GoesOn),
    ("waiting", Effect::GoesOn),
    ("RUNNING", Effect::GoesOn),
    ("Running", Effect::GoesOn),
    ("DOING", Effect::GoesOn),
    ("ROLLBACKING", Effect::GoesOn),
    ("SUCCESS", Effect::Succeeds),
    ("succeed", Effect::Succeeds),
    ("Completed", Effect::Succeeds),
    ("FAIL", Effect::Ends(JobErrorKind::Failed)),
    ("Failed", Effect::Ends(JobErrorKind::Failed)),
    ("ROLLBACK_FAIL", Effect::Ends(JobErrorKind::Failed)),
    ("Canceled", Effect::Ends(JobErrorKind::Canceled)),
];

/// The server that all jobs of the simulation work on.
pub const SERVER_ID: &str = "7a1c4f52-2b0d-4c53-9f4e-0d3f8f8f1e11";

/// The error body for a token that has expired.
pub static EXPIRED: Reply = Reply { said: Said::Error(401), retry: None };

impl Reply {
    pub fn new(said: Said) -> Self {
        Self { said, retry: None }
    }

    /// The word for the state, if the reply has one.
    pub fn word(&self) -> Option<&str> {
        match &self.said {
            Said::Told(index) => WORDS.get(*index).map(|(word, _)| *word),
            Said::Unknown(word) => Some(word),
            _ => None,
        }
    }

    pub fn effect(&self) -> Effect {
        match &self.said {
            Said::Told(index) => WORDS.get(*index).map_or(Effect::GoesOn, |(_, effect)| *effect),
            Said::Unknown(_) => Effect::GoesOn,
            Said::Absent | Said::Page(404) => Effect::Absent,
            Said::Error(401) | Said::Page(401) => Effect::Unauthorized,
            Said::Error(403 | 413 | 429 | 498 | 503) | Said::Page(403 | 413 | 429 | 498 | 503)
                if self.asks_for_a_pause() =>
            {
                Effect::Throttled
            }
            Said::Error(403 | 413) | Said::Page(403 | 413) => Effect::Ends(JobErrorKind::Refused),
            Said::Error(408 | 423 | 425 | 429 | 498 | 500..=599) => Effect::Passes,
            Said::Page(200..=299 | 408 | 423 | 425 | 429 | 498 | 500..=599) => Effect::Passes,
            Said::Malformed(_) | Said::EnvelopeIn200 | Said::Cut => Effect::Passes,
            Said::Error(_) | Said::Page(_) => Effect::Ends(JobErrorKind::Refused),
        }
    }

    fn asks_for_a_pause(&self) -> bool {
        match self.retry {
            None => false,
            Some(Retry::Body(_)) => self.has_room_in_its_body(),
            Some(_) => self.http_status().is_some(),
        }
    }

    fn has_room_in_its_body(&self) -> bool {
        matches!(self.said, Said::Told(_) | Said::Unknown(_) | Said::Absent | Said::Error(_))
    }

    /// The HTTP status code; `None` if there is no response.
    pub fn http_status(&self) -> Option<u16> {
        match self.said {
            Said::Told(_) | Said::Unknown(_) | Said::Malformed(_) | Said::EnvelopeIn200 => Some(200),
            Said::Absent => Some(404),
            Said::Error(status) | Said::Page(status) => Some(status),
            Said::Cut => None,
        }
    }

    pub fn body(&self) -> String {
        match &self.said {
            Said::Told(_) | Said::Unknown(_) => {
                let status = serde_json::Value::from(self.word());
                let pause = self.pause(|pause| format!(r#""retryAfterSeconds":{pause},"#));
                format!(r#"{{{pause}"status":{status},"entities":{{"server_id":"{SERVER_ID}"}},"error_code":null}}"#)
            }
            Said::Absent => {
                let pause = self.pause(|pause| format!(r#","retryAfter":"{pause}""#));
                format!(r#"{{"error":{{"code":"BMS.0004","message":"no such job"{pause}}}}}"#)
            }
            Said::Error(status) => {
                let pause = self.pause(|pause| format!(r#","limit":{{"value":5,"retry_after":{pause}}}"#));
                format!(r#"{{"error_code":"APIG.{status}","error_msg":"no"{pause}}}"#)
            }
            Said::Page(status) => format!("<html><title>{status}</title><h1>{status} gateway</h1></html>"),
            Said::Malformed(body) => body.clone(),
            Said::EnvelopeIn200 => r#"{"error":{"code":"EVS.2024","message":"the query failed"}}"#.into(),
            Said::Cut => String::new(),
        }
    }

    fn pause(&self, parameter: impl Fn(f64) -> String) -> String {
        match self.retry {
            Some(Retry::Body(milliseconds)) => parameter(f64::from(milliseconds) / 1_000.0),
            _ => String::new(),
        }
    }

    pub fn headers(&self) -> Vec<(&'static str, String)> {
        let date = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
        let header = |value| ("retry-after", value);
        match self.retry {
            None | Some(Retry::Body(_)) => vec![],
            Some(Retry::Milliseconds(delay)) => {
                let name = if delay % 2 == 0 { "retry-after-ms" } else { "x-ms-retry-after-ms" };
                vec![header("0".into()), (name, delay.to_string())]
            }
            Some(Retry::Endless) => vec![header("1e12".into())],
            Some(Retry::Seconds(seconds)) => vec![header(seconds.to_string())],
            Some(Retry::Date(seconds)) => {
                let until = date + Duration::from_secs(seconds.into());
                vec![("date", httpdate::fmt_http_date(date)), header(httpdate::fmt_http_date(until))]
            }
            Some(Retry::Unreadable) => vec![header("soon".into())],
        }
    }

    /// The delay that the server asks for, if any.
    pub fn asked(&self) -> Option<Duration> {
        match self.retry.filter(|_| self.asks_for_a_pause())? {
            Retry::Unreadable => None,
            Retry::Seconds(seconds) | Retry::Date(seconds) => Some(Duration::from_secs(seconds.into())),
            Retry::Milliseconds(milliseconds) | Retry::Body(milliseconds) => {
                Some(Duration::from_millis(milliseconds.into()))
            }
            Retry::Endless => Some(Duration::from_secs(1_000_000_000_000)),
        }
    }
}
