//! What a scripted server does with a query.

use std::time::{Duration, SystemTime};

use restable::job::JobErrorKind;

/// What a scripted server does with a query.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    pub said: Said,
    pub retry: Option<Retry>,
}

/// What a server says.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// The job's status, by a word of [`WORDS`].
    Told(usize),
    /// The job's status, by a word that nobody knows.
    Unknown(String),
    /// 404.
    Absent,
    /// An error status with an error envelope: 401, 403, 429, 503 and so on.
    Error(u16),
    /// The page of a gateway, with whatever status.
    Page(u16),
    /// 200 with a body that does not fit.
    Malformed(String),
    /// 200 with an error envelope and no status.
    EnvelopeIn200,
    /// The connection is cut.
    Cut,
}

/// The value of `Retry-After`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Retry {
    Seconds(u32),
    /// A date so many seconds after that of the answer.
    Date(u32),
    Unreadable,
}

/// What an answer has to do with the polling, said a second time and in another way than by the runtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    GoesOn,
    Succeeds,
    Ends(JobErrorKind),
    Absent,
    Passes,
}

/// Words of the services, in their own upper and lower case.
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

/// The server that every job of the simulation works on.
pub const SERVER_ID: &str = "7a1c4f52-2b0d-4c53-9f4e-0d3f8f8f1e11";

impl Reply {
    pub fn new(said: Said) -> Self {
        Self { said, retry: None }
    }

    /// The word of the service, where there is one.
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
            Said::Error(408 | 429 | 500..=599) | Said::Page(200..=299 | 408 | 429 | 500..=599) => Effect::Passes,
            Said::Malformed(_) | Said::EnvelopeIn200 | Said::Cut => Effect::Passes,
            Said::Error(_) | Said::Page(_) => Effect::Ends(JobErrorKind::Refused),
        }
    }

    /// The HTTP status; `None` where there is no answer.
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
                format!(r#"{{"status":{status},"entities":{{"server_id":"{SERVER_ID}"}},"error_code":null}}"#)
            }
            Said::Absent => r#"{"error":{"code":"BMS.0004","message":"no such job"}}"#.into(),
            Said::Error(status) => format!(r#"{{"error_code":"APIG.{status}","error_msg":"no"}}"#),
            Said::Page(status) => format!("<html><title>{status}</title><h1>{status} gateway</h1></html>"),
            Said::Malformed(body) => body.clone(),
            Said::EnvelopeIn200 => r#"{"error":{"code":"EVS.2024","message":"the query failed"}}"#.into(),
            Said::Cut => String::new(),
        }
    }

    pub fn headers(&self) -> Vec<(&'static str, String)> {
        let date = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
        let header = |value| ("retry-after", value);
        match self.retry {
            None => vec![],
            Some(Retry::Seconds(seconds)) => vec![header(seconds.to_string())],
            Some(Retry::Date(seconds)) => {
                let until = date + Duration::from_secs(seconds.into());
                vec![("date", httpdate::fmt_http_date(date)), header(httpdate::fmt_http_date(until))]
            }
            Some(Retry::Unreadable) => vec![header("soon".into())],
        }
    }

    /// How long the server has to be left alone.
    pub fn asked(&self) -> Duration {
        match (self.http_status(), self.retry) {
            (None, _) | (_, None | Some(Retry::Unreadable)) => Duration::ZERO,
            (Some(_), Some(Retry::Seconds(seconds) | Retry::Date(seconds))) => Duration::from_secs(seconds.into()),
        }
    }
}
