//! What an error body says, in whatever shape it says it.

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

/// What a service says about an error: code, message, request id and what else is in headers and body.
///
/// Services write this in many shapes. [`read`](Self::read) does not ask which service answered; it follows rules.
///
/// # Which object is the error
///
/// * The outermost object with a code or a message is the error. Of objects equally deep, the one under `error` comes
///   first, then the others in the order of the document, then the entries of `errors`, `results` or the document where
///   that is an array, then those of `details`. Five levels are read.
/// * A code or message that this object does not have is taken from an object inside it, else from another object, but
///   never from another entry of the same list.
/// * A text that is itself JSON is read as if it were an object, once.
///
/// # Which key is the code, which the message
///
/// * Case and separators do not matter: `errorCode`, `error-code` and `ERROR_CODE` are one key.
/// * A key is a code or a message if its last word is `code`, `message` or `msg`. A word for errors before it (`error`,
///   `err`, `fault`, `exception`) also makes a code of `type`, `name`, `number` and the like, and a message of
///   `description`, `detail`, `text` and the like. A key with any other word means nothing: `countryCode` is no code.
/// * If an object has several, `error_code` and `error_msg` come first, `code` and `message` late. The key of the code
///   has no influence on the key of the message. `null`, `""` and `false` count as absent.
/// * `description`, `detail`, `explanation`, `reason`, `summary` and `title`, in this order, are the message if there is
///   no better one in the object or in its `error`. This holds only in an object that is an error: it has a code, it is
///   under `error`, `errors` or the like, it has `"ok": false` or an HTTP status of 400 or more, or it is the whole body
///   of an answer with such a status.
/// * One word under `type`, `status`, `reason`, `name`, `category` or `error` is a code if a message is beside it. It
///   comes after the codes above, so a numeric `code` stays [`code`](Self::code), and [`is_code`](Self::is_code) finds
///   both. A `class` is never the code itself.
/// * In a map from fields to texts, such as `{"errors": {"name": ["is taken"]}}`, the first text is the message.
/// * Headers whose names end in `error-code` or `error-type` give the code if the body has none: `x-amzn-errortype`.
/// * Codes are text: `"00000010"` keeps its zeros, and the integer 403 is `"403"`.
/// * What was not chosen is kept, see [`codes`](Self::codes) and [`also_messages`](Self::also_messages).
///
/// # Which text is the request id
///
/// * A header is one if its name ends in `request-id`, `req-id`, `correlation-id`, `trace-id`, `query-id`, `trans-id` or
///   a similar word, or if it is one of a few names without such an end: `CF-Ray`, `Audit-Id`, `X-Vercel-Id`.
/// * Keys of the body follow the same rule, except that other words before the end make it the id of something else:
///   `pull_request_id`.
/// * Ids of headers come before those of the body, `request-id` before `correlation-id` and `trace-id`, and an id that
///   the client chose (`client-request-id`) last.
///
/// `Display` and `Debug` escape what does not print, and cut each text after 1,000 characters; the accessors give texts as they
/// came.
///
/// Whether the answer is an error at all is not decided here: some services put a code on success too.
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
    /// Most errors have no more than the above, and are moved about.
    rest: Option<Box<Rest>>,
}

/// What few errors have.
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
    /// Reads the error in an answer: its HTTP status if known, its headers (`&()` for none) and its body.
    ///
    /// It never fails. Time and memory are at most proportional to the body; of codes, messages and ids together 128
    /// are kept. JSON with trailing commas or a byte order mark is read too, and so is text that is not UTF-8, of which
    /// the characters above ASCII become U+FFFD; `Content-Type` is not asked.
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
            Err(_) => match BodyFormat::detect(body).filter(|format| format.is_binary()) {
                Some(format) => envelope.set_hint(Dialect::PlainText, format.message(), html::line),
                None => envelope.read_bytes(body),
            },
        }
        envelope.read_headers(headers);
        envelope
    }

    /// Reads a body that is not UTF-8. Where that breaks its JSON, a backslash may have been half of a character.
    fn read_bytes(&mut self, body: &[u8]) {
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

    /// Takes a hint from the beginning of `text`, unless a secret may be in it.
    fn set_hint(&mut self, dialect: Dialect, text: &str, hint: fn(&str) -> Option<String>) {
        self.dialect = dialect;
        let hint = Some(html::start(text)).filter(|start| !authorization_message::may_be_in(start)).and_then(hint);
        if hint.is_some() {
            self.rest_mut().hint = hint;
        }
    }

    /// What few errors have, to add to it.
    fn rest_mut(&mut self) -> &mut Rest {
        self.rest.get_or_insert_with(Box::default)
    }

    /// A text of the rest.
    fn text(&self, of: impl FnOnce(&Rest) -> Option<&String>) -> Option<&str> {
        self.rest.as_deref().and_then(of).map(String::as_str)
    }

    /// The service's code: `BMS.0222`.
    ///
    /// It is the text at the place of a code, whatever that is. `OpenStack` services put the HTTP status there, see
    /// [`code_is_status`](Self::code_is_status); the status of the answer never becomes a code.
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

    /// Every code found, the primary first, those of [`details`](Self::details) included, each once.
    ///
    /// A class of errors is listed here without being [`code`](Self::code), so there may be codes without a code.
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

    /// Whether `code` is among [`codes`](Self::codes). Upper and lower case differ.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let envelope = ErrorEnvelope::read(None, &(), br#"{"error_code": "AS.2007", "code": "404"}"#);
    /// assert!(envelope.is_code("AS.2007") && envelope.is_code("404"));
    /// ```
    pub fn is_code(&self, code: &str) -> bool {
        self.codes().any(|known| known == code)
    }

    /// Whether the code is the HTTP status once more, with or without its phrase (`404`, `404 Not Found`), and so tells
    /// nothing about the service.
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

    /// What the service says to people, as it says it; never blank, and `None` for web pages and plain text, see
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

    /// Every other message found, in the order of the document, each once.
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

    /// The errors behind the error, from `details`, `errors` and `internalError`.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let body = br#"{"code": "C.1", "message": "failed", "details": [{"error_code": "D.1"}, {"error_code": "D.2"}]}"#;
    /// assert_eq!(ErrorEnvelope::read(None, &(), body).details().len(), 2);
    /// ```
    pub fn details(&self) -> &[ErrorDetail] {
        self.rest.as_ref().map_or(&[], |rest| &rest.details)
    }

    /// The id by which support finds the request, as text: hexadecimal digits, `req-` and a UUID, or something else.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let envelope = ErrorEnvelope::read(None, &(), br#"{"message": "API not found", "request_id": "8d5d97e7"}"#);
    /// assert_eq!(envelope.request_id(), Some("8d5d97e7"));
    /// ```
    pub fn request_id(&self) -> Option<&str> {
        self.request_ids().next()
    }

    /// Every request id, those of the headers first, each once. Gateway and service each give their own.
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

    /// The name of the fault under which the error stood: `badRequest`, `itemNotFound`, `NeutronError`.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let envelope = ErrorEnvelope::read(None, &(), br#"{"badRequest": {"code": 400, "message": "No."}}"#);
    /// assert_eq!(envelope.fault(), Some("badRequest"));
    /// ```
    pub fn fault(&self) -> Option<&str> {
        self.text(|rest| rest.fault.as_ref())
    }

    /// The error's title, which IAM adds to the message: `Unauthorized`.
    ///
    /// ```
    /// # use restable::ErrorEnvelope;
    /// let envelope = ErrorEnvelope::read(Some(403), &(), br#"{"error": {"code": 403, "title": "Forbidden"}}"#);
    /// assert_eq!(envelope.title(), Some("Forbidden"));
    /// ```
    pub fn title(&self) -> Option<&str> {
        self.text(|rest| rest.title.as_ref())
    }

    /// What a web page or a plain text says first: one line of at most 200 characters, looked for in the first 16 KiB. A
    /// heading that only repeats the status, such as `404 Not Found`, gives way to a sentence. Of a body that looks
    /// compressed, it says that.
    ///
    /// It is for people. Nothing in it is promised to be about the error.
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

    /// Why the request was not authorized, in a form that only the service decodes. It may tell of policies and
    /// resources, so neither `Display` nor `Debug` shows it.
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

    /// The shape in which the error came.
    ///
    /// ```
    /// # use restable::{Dialect, ErrorEnvelope};
    /// let envelope = ErrorEnvelope::read(None, &(), b"<Error><Code>NoSuchBucket</Code></Error>");
    /// assert_eq!(envelope.dialect(), Dialect::Xml);
    /// ```
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// Whether a code or a message was found in JSON, XML or the headers, that is: whether the answer is an abnormal
    /// response of some table.
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
