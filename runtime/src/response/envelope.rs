//! The error envelope: code, message and request id of an error body, whatever its shape.

mod authorization_message;
mod charset;
mod choose;
mod classify;
mod detail;
mod dialect;
mod display;
mod fallback;
mod flags;
mod found;
mod header;
mod html;
mod json;
mod keys;
mod level;
mod name;
mod plain;
mod reason;
mod repair;
pub(crate) mod request_id;
mod resolve;
mod xml;

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

pub use detail::ErrorDetail;
pub use dialect::Dialect;

use crate::response::headers::Headers;
use crate::text::sniff::BodyFormat;
use found::{Found, Outcome};

/// What a service reports about an error: code, message, request id, and everything else in its headers and body.
///
/// Services write errors in many shapes. [`read`](Self::read) does not need to know the service; it follows these rules.
///
/// # Which object is the error
///
/// * The outermost object with a code or a message is the error. Among objects of the same depth, the one under `error`
///   has priority, then the others in the order of the document, then the entries of `errors`, of `results`, or of the
///   document if it is an array, then those of `details`. Five levels are read.
/// * If this object has no code or no message, it is taken from an object inside it, or else from another object, but
///   never from another entry of the same list.
/// * A string that is itself JSON is read like an object. This is done for one level only.
///
/// # Which keys are the code and the message
///
/// * Case and separators do not matter: `errorCode`, `error-code` and `ERROR_CODE` are one key.
/// * A key is a code or a message if its last word is `code`, `message` or `msg`. If a word for errors precedes it
///   (`error`, `err`, `fault`, `exception`), then `type`, `name`, `number` and the like are also codes, and
///   `description`, `detail`, `text` and the like are also messages. A key with any other word is ignored:
///   `countryCode` is not a code.
/// * If an object has several, `error_code` and `error_msg` have high priority, `code` and `message` low. The key of
///   the code has no influence on the key of the message. `null`, `""` and `false` count as absent.
/// * `description`, `detail`, `explanation`, `reason`, `summary` and `title`, in this order, are the message if there is
///   no better one in the object or in its `error`. This applies only to an object that is an error: it has a code, it
///   is under `error`, `errors` or the like, it has `"ok": false` or an HTTP status of 400 or more, or it is the whole
///   body of a response with such a status.
/// * One word under `type`, `status`, `reason`, `name`, `category` or `error` is a code if the same object has a
///   message. It has a lower priority than the codes above, so a numeric `code` remains [`code`](Self::code), and
///   [`is_code`](Self::is_code) finds both. A `class` is never the code itself.
/// * In a map from fields to texts, such as `{"errors": {"name": ["is taken"]}}`, the first text is the message.
/// * If the body has no code, headers whose names end in `error-code` or `error-type` give it: `x-amzn-errortype`.
/// * Codes are text: `"00000010"` keeps its zeros, and the integer 403 is `"403"`.
/// * The codes and messages that were not chosen are kept, see [`codes`](Self::codes) and
///   [`also_messages`](Self::also_messages).
///
/// # Which text is the request id
///
/// * A header holds a request id if its name ends in `request-id`, `req-id`, `correlation-id`, `trace-id`, `query-id`,
///   `trans-id` or a similar word, or if it is one of a few other names: `CF-Ray`, `Audit-Id`, `X-Vercel-Id`.
/// * Keys of the body follow the same rule. Other words before the ending make it the id of something else:
///   `pull_request_id`.
/// * Ids of headers have priority over those of the body, and `request-id` has priority over `correlation-id` and
///   `trace-id`. An id that the client chose (`client-request-id`) is the last.
///
/// `Display` and `Debug` escape unprintable characters and shorten each text to 1,000 characters. The accessors return
/// the texts unchanged.
///
/// An envelope does not decide whether the response is an error: some services send a code with a success too.
///
/// ```
/// use restable::ErrorEnvelope;
///
/// let headers = [("X-Request-Id", "97e2b3f111df")];
/// let body = br#"{"badRequest": {"code": 400, "message": "Malformed."}, "errCode": "RDS.0001", "externalMessage": "Bad name."}"#;
/// let envelope = ErrorEnvelope::read(Some(400), &headers, body);
///
/// assert_eq!(envelope.code(), Some("RDS.0001"));
/// assert_eq!(envelope.message(), Some("Bad name."));
/// assert_eq!(envelope.request_id(), Some("97e2b3f111df"));
/// assert!(envelope.is_code("400"));
/// assert_eq!(envelope.to_string(), "RDS.0001: Bad name.");
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorEnvelope {
    status: Option<u16>,
    dialect: Dialect,
    code: Option<String>,
    message: Option<String>,
    request_ids: Vec<String>,
    /// Boxed to keep the envelope small, because most errors have only the fields above.
    rest: Option<Box<Rest>>,
}

/// The parts that few errors have.
#[derive(Clone, Default, PartialEq)]
struct Rest {
    other_codes: Vec<String>,
    also_messages: Vec<String>,
    details: Vec<ErrorDetail>,
    fault: Option<String>,
    title: Option<String>,
    hint: Option<String>,
    /// `Debug` does not show it.
    encoded_authorization_message: Option<String>,
}

impl ErrorEnvelope {
    /// Reads the error of a response from its HTTP status if known, its headers (`&()` for none) and its body.
    ///
    /// It never fails. Time and memory are at most proportional to the length of the body, and at most 128 codes,
    /// messages and ids together are kept. JSON with trailing commas or a byte order mark is accepted, and so is text
    /// that is not UTF-8; its characters above ASCII become U+FFFD. `Content-Type` is ignored.
    ///
    /// ```
    /// use restable::ErrorEnvelope;
    ///
    /// let envelope = ErrorEnvelope::read(Some(503), &(), b"");
    /// assert_eq!(envelope.code(), None);
    /// assert_eq!(envelope.to_string(), "503 Service Unavailable");
    /// ```
    pub fn read(status: Option<u16>, headers: &(impl Headers + ?Sized), body: &[u8]) -> Self {
        let mut envelope = Self { status, ..Self::default() };
        request_id::in_headers(headers).for_each(|id| choose::add(&mut envelope.request_ids, id));
        match core::str::from_utf8(body) {
            Ok(text) => envelope.read_text(text),
            Err(_) => envelope.read_bytes(body),
        }
        envelope.read_headers(headers);
        envelope
    }

    /// Reads a body that is not UTF-8. If it is not valid JSON, a backslash may be the second byte of a character.
    #[cold]
    fn read_bytes(&mut self, body: &[u8]) {
        if let Some(format) = BodyFormat::detect(body).filter(|format| format.is_binary()) {
            return self.set_hint(Dialect::PlainText, format.message(), html::line);
        }
        self.read_text(&String::from_utf8_lossy(body));
        if self.dialect == Dialect::PlainText {
            let mut again = Self { status: self.status, request_ids: self.request_ids.clone(), ..Self::default() };
            again.read_text(&charset::of_two_bytes(body));
            if again.dialect != Dialect::PlainText {
                *self = again;
            }
        }
    }

    fn read_text(&mut self, text: &str) {
        let text = found::trim(text.strip_prefix('\u{feff}').unwrap_or(text));
        match text.as_bytes().first() {
            None => {}
            Some(b'{' | b'[' | b'"') => self.read_json(text),
            Some(b'<') => self.read_markup(text),
            Some(_) => self.set_hint(Dialect::PlainText, text, html::line),
        }
    }

    fn read_json(&mut self, text: &str) {
        if let Some(plain) = plain::read(text) {
            self.dialect = plain.dialect;
            self.code = plain.code.map(String::from);
            self.message = plain.message.map(String::from);
            return;
        }
        let mut found = Found::new(Outcome::of(self.status));
        match json::read(text, &mut found) {
            Ok(()) => self.fill(found),
            Err(_) => self.read_broken_json(text),
        }
    }

    fn read_broken_json(&mut self, text: &str) {
        let mended = repair::without_trailing_commas(text).unwrap_or_default();
        let mut found = Found::new(Outcome::of(self.status));
        match json::read(&mended, &mut found) {
            Ok(()) => self.fill(found),
            Err(_) => self.set_hint(Dialect::PlainText, text, html::line),
        }
    }

    fn read_markup(&mut self, text: &str) {
        let Some(found) = xml::read(text, Outcome::of(self.status)) else {
            return self.set_hint(Dialect::Html, text, html::hint);
        };
        self.fill(found);
        self.dialect = Dialect::Xml;
        if !self.is_recognised() {
            self.set_hint(Dialect::Xml, text, html::hint);
        }
    }

    /// Takes a hint from the beginning of `text`, unless the text may hold a secret.
    fn set_hint(&mut self, dialect: Dialect, text: &str, hint: fn(&str) -> Option<String>) {
        self.dialect = dialect;
        let hint = Some(html::start(text)).filter(|start| !authorization_message::may_be_in(start)).and_then(hint);
        if hint.is_some() {
            self.rest_mut().hint = hint;
        }
    }

    /// The parts that few errors have, created if needed.
    fn rest_mut(&mut self) -> &mut Rest {
        self.rest.get_or_insert_with(Box::default)
    }

    /// A text of those parts.
    fn text(&self, of: impl FnOnce(&Rest) -> Option<&String>) -> Option<&str> {
        self.rest.as_deref().and_then(of).map(String::as_str)
    }

    /// The service's code: `BMS.0222`.
    ///
    /// It is the text of the chosen key, whatever it means. `OpenStack` services put the HTTP status there, see
    /// [`code_is_status`](Self::code_is_status). The status of the response itself never becomes a code.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let envelope = ErrorEnvelope::read(Some(400), &(), br#"{"error": {"message": "", "code": "BMS.0001"}}"#);
    /// assert_eq!(envelope.code(), Some("BMS.0001"));
    /// assert_eq!(envelope.message(), None);
    /// ```
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Every code of the body and its [`details`](Self::details), without duplicates. The primary code is the first.
    ///
    /// A class of errors is included although it is never [`code`](Self::code), so `codes` may have items if `code` is
    /// `None`.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let body = br#"{"errorCode": "CCE.01404001", "code": 404, "error_code": "CCE_CM.0003"}"#;
    /// let envelope = ErrorEnvelope::read(Some(404), &(), body);
    /// assert!(envelope.codes().eq(["CCE_CM.0003", "CCE.01404001", "404"]));
    /// ```
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        let others = self.rest.iter().flat_map(|rest| &rest.other_codes);
        self.code.iter().chain(others).map(String::as_str)
    }

    /// Whether `code` is among [`codes`](Self::codes). The comparison is case-sensitive.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let envelope = ErrorEnvelope::read(None, &(), br#"{"error_code": "AS.2007", "code": "404"}"#);
    /// assert!(envelope.is_code("AS.2007") && envelope.is_code("404"));
    /// ```
    pub fn is_code(&self, code: &str) -> bool {
        self.codes().any(|known| known == code)
    }

    /// Whether the code only repeats the HTTP status, with or without its reason phrase (`404`, `404 Not Found`), and
    /// so is not a code of the service.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let body = br#"{"error": {"code": 401, "message": "Token expired.", "title": "Unauthorized"}}"#;
    /// assert!(ErrorEnvelope::read(Some(401), &(), body).code_is_status());
    /// assert!(!ErrorEnvelope::read(Some(500), &(), body).code_is_status());
    /// ```
    pub fn code_is_status(&self) -> bool {
        let Some((code, status)) = self.code.as_deref().zip(self.status) else {
            return false;
        };
        let (number, phrase) = code.split_once(' ').unwrap_or((code, ""));
        let is_phrase = phrase.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b' ' | b'-' | b'\''));
        !number.starts_with(['+', '0']) && number.parse() == Ok(status) && is_phrase
    }

    /// The service's message for people, unchanged. It is never blank, and `None` for HTML pages and plain text, see
    /// [`hint`](Self::hint).
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let envelope = ErrorEnvelope::read(None, &(), br#"{"errorCode": "DIS.4200", "message": "No partition."}"#);
    /// assert_eq!(envelope.message(), Some("No partition."));
    /// ```
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// Every other message of the body, in the order of the document, without duplicates.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let body = br#"{"error_msg": "Resource not found", "message": "No such node pool: 7"}"#;
    /// let envelope = ErrorEnvelope::read(Some(404), &(), body);
    /// assert!(envelope.also_messages().eq(["No such node pool: 7"]));
    /// ```
    pub fn also_messages(&self) -> impl Iterator<Item = &str> {
        self.rest.iter().flat_map(|rest| &rest.also_messages).map(String::as_str)
    }

    /// The errors that caused this error, from `details`, `errors` and `internalError`.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let body = br#"{"code": "C.1", "message": "failed", "details": [{"error_code": "D.1"}, {"error_code": "D.2"}]}"#;
    /// assert_eq!(ErrorEnvelope::read(None, &(), body).details().len(), 2);
    /// ```
    pub fn details(&self) -> &[ErrorDetail] {
        self.rest.as_ref().map_or(&[], |rest| &rest.details)
    }

    /// The id by which the operators of the service find the request. It is an arbitrary text, such as hexadecimal
    /// digits or `req-` and a UUID.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let envelope = ErrorEnvelope::read(None, &(), br#"{"message": "API not found", "request_id": "8d5d97e7"}"#);
    /// assert_eq!(envelope.request_id(), Some("8d5d97e7"));
    /// ```
    pub fn request_id(&self) -> Option<&str> {
        self.request_ids().next()
    }

    /// Every request id without duplicates, those of the headers first. A gateway and a service may each add one.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let headers = [("X-Openstack-Request-Id", "req-ccb03965"), ("X-Request-Id", "4813f0dd")];
    /// let envelope = ErrorEnvelope::read(Some(500), &headers, b"");
    /// assert!(envelope.request_ids().eq(["4813f0dd", "req-ccb03965"]));
    /// ```
    pub fn request_ids(&self) -> impl Iterator<Item = &str> {
        self.request_ids.iter().map(String::as_str)
    }

    /// The key of the object that holds the error, if it names a fault: `badRequest`, `itemNotFound`, `NeutronError`.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let envelope = ErrorEnvelope::read(None, &(), br#"{"badRequest": {"code": 400, "message": "No."}}"#);
    /// assert_eq!(envelope.fault(), Some("badRequest"));
    /// ```
    pub fn fault(&self) -> Option<&str> {
        self.text(|rest| rest.fault.as_ref())
    }

    /// The title of the error, which IAM sends in addition to the message: `Unauthorized`.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let envelope = ErrorEnvelope::read(Some(403), &(), br#"{"error": {"code": 403, "title": "Forbidden"}}"#);
    /// assert_eq!(envelope.title(), Some("Forbidden"));
    /// ```
    pub fn title(&self) -> Option<&str> {
        self.text(|rest| rest.title.as_ref())
    }

    /// The first text of an HTML page or of plain text: one line of at most 200 characters from the first 16 KiB. A
    /// sentence has priority over a heading that only repeats the status, such as `404 Not Found`. For a body that
    /// seems to be compressed, the hint states that.
    ///
    /// It is meant for people, and it may be unrelated to the error.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let envelope = ErrorEnvelope::read(Some(502), &(), b"<html><title>Error</title><p>No backend.</p></html>");
    /// assert_eq!(envelope.hint(), Some("No backend."));
    /// assert_eq!(envelope.message(), None);
    /// ```
    pub fn hint(&self) -> Option<&str> {
        self.text(|rest| rest.hint.as_ref())
    }

    /// The reason why the request was not authorized, in an encoded form that only the service can decode. It may reveal
    /// policies and resources, so neither `Display` nor `Debug` shows it.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let body = br#"{"error_code": "PAP.1", "encoded_authorization_message": "Egpj"}"#;
    /// let envelope = ErrorEnvelope::read(Some(403), &(), body);
    /// assert_eq!(envelope.encoded_authorization_message(), Some("Egpj"));
    /// assert!(!format!("{envelope} {envelope:?}").contains("Egpj"));
    /// ```
    pub fn encoded_authorization_message(&self) -> Option<&str> {
        self.text(|rest| rest.encoded_authorization_message.as_ref())
    }

    /// The shape of the error body.
    ///
    /// ```
    /// # use restable::{Dialect, ErrorEnvelope};
    /// let envelope = ErrorEnvelope::read(None, &(), b"<Error><Code>NoSuchBucket</Code></Error>");
    /// assert_eq!(envelope.dialect(), Dialect::Xml);
    /// ```
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// Whether a code or a message was found in JSON, XML or the headers, which means that the response is an abnormal
    /// response.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// assert!(ErrorEnvelope::read(None, &(), br#"{"errorcode": ["1115"]}"#).is_recognised());
    /// assert!(!ErrorEnvelope::read(None, &(), br#"{"job_id": "70a599e0"}"#).is_recognised());
    /// ```
    pub fn is_recognised(&self) -> bool {
        self.code.is_some() || self.message.is_some()
    }
}
