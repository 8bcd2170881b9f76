//! Every key of an error body that means something, and what it means.

use super::spelling;

/// How early a key is asked among those that mean the same: 0 is asked first.
pub(super) type Rank = u8;

/// The rank of values that never become the primary one: what follows the first element of an array.
pub(super) const SPARE: Rank = Rank::MAX;

/// What a key means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// The document itself, which stands under no key.
    Document,
    Code(Rank),
    Message(Rank),
    /// An object with the error in it, or the message as bare text.
    Error,
    /// As [`Key::Error`], and the object's `type` is the code.
    NeutronError,
    /// A list of errors of which the first is the error.
    Errors,
    /// A list of what happened to each item of the request.
    Results,
    /// Errors behind the error.
    Details,
    Title,
    /// More about the error, and its message where nothing better is there.
    Remark(Rank),
    /// A message or a code, by what stands beside it.
    Reason,
    /// A code that is never the primary one.
    Class,
    /// What AWS calls the type: the code behind a namespace.
    Namespaced,
    /// The HTTP status, or a name for it.
    Status,
    /// The HTTP status, or a code of the service's own.
    StatusCode,
    /// The name of the error, where it is spelled as one.
    Name,
    /// Says by `false` that the answer is an error.
    Success,
    /// What an object holds that stands where a code or a message was expected.
    Value,
    RequestId(Rank),
    Encoded,
    Id,
    Type,
    Other,
}

impl Key {
    /// The keys that most errors have and nothing else, in the order in which they are tried.
    pub(super) const USUAL: [(&'static str, Self); 5] = [
        ("error", Self::Error),
        ("message", Self::Message(7)),
        ("code", Self::Code(6)),
        ("error_msg", Self::Message(0)),
        ("error_code", Self::Code(0)),
    ];

    /// The meaning of the key `name`: by the list of usual spellings, else by its words.
    pub(super) fn of(name: &str) -> Self {
        match Self::exactly(name) {
            Self::Other if is_fault(name) => Self::Other,
            Self::Other => Self::capital(name).unwrap_or_else(|| spelling::meaning(name)),
            key => key,
        }
    }

    /// The meaning of a usual spelling whose first letter is a capital: `Code` is how XML spells `code`.
    fn capital(name: &str) -> Option<Self> {
        let mut buffer = [0; 32];
        let lower = buffer.get_mut(..name.len())?;
        lower.copy_from_slice(name.as_bytes());
        lower.first_mut().filter(|first| first.is_ascii_uppercase())?.make_ascii_lowercase();
        let key = core::str::from_utf8(lower).map(Self::exactly).ok()?;
        (key != Self::Other).then_some(key)
    }

    /// Bytes are matched, since rustc compiles that to a decision tree and texts to one comparison after the other.
    fn exactly(name: &str) -> Self {
        match name.as_bytes() {
            b"error_code" => Self::Code(0),
            b"errCode" => Self::Code(1),
            b"err_code" => Self::Code(2),
            b"errorCode" => Self::Code(3),
            b"errorCodeStr" => Self::Code(4),
            b"errorcode" => Self::Code(5),
            b"code" => Self::Code(6),
            b"faultcode" => Self::Code(7),
            b"error_msg" => Self::Message(0),
            b"errMsg" => Self::Message(1),
            b"err_msg" => Self::Message(2),
            b"errorMsg" => Self::Message(3),
            b"errorMessage" => Self::Message(4),
            b"error_message" => Self::Message(5),
            b"externalMessage" => Self::Message(6),
            b"message" => Self::Message(7),
            b"msg" => Self::Message(8),
            b"error_description" => Self::Message(9),
            b"faultstring" => Self::Message(10),
            b"error" => Self::Error,
            b"NeutronError" => Self::NeutronError,
            b"errors" => Self::Errors,
            b"results" => Self::Results,
            b"details" | b"internalError" => Self::Details,
            b"title" => Self::Title,
            b"detail" => Self::Remark(Self::DETAIL),
            b"__type" => Self::Namespaced,
            b"request_id" => Self::RequestId(0),
            b"requestId" => Self::RequestId(1),
            b"requestID" => Self::RequestId(2),
            b"trace_id" => Self::RequestId(3),
            b"traceId" => Self::RequestId(4),
            b"encoded_authorization_message" | b"encodedAuthorizationMessage" => Self::Encoded,
            b"id" => Self::Id,
            b"type" => Self::Type,
            _ => Self::Other,
        }
    }

    /// The rank of codes and messages that are known by their words.
    pub(super) const GENERAL: Rank = 12;

    /// `detail`.
    pub(super) const DETAIL: Rank = 34;

    /// `description` and `explanation`.
    pub(super) const DESCRIPTION: Rank = 35;

    /// Any other key that ends in `message`.
    pub(super) const ANY_MESSAGE: Rank = 33;

    /// `reason`.
    pub(super) const REASON: Rank = 36;

    /// A message about one field, in a map or list of them.
    pub(super) const FIELD: Rank = 80;

    /// `title`.
    pub(super) const TITLE: Rank = 90;

    /// The code `error` is where a description stands beside it.
    pub(super) const ERROR_AS_CODE: Rank = 70;

    /// A type that is the code.
    pub(super) const TYPE: Rank = 72;

    /// A reason that is the code.
    pub(super) const REASON_AS_CODE: Rank = 73;

    /// The name of a status that is the code.
    pub(super) const STATUS: Rank = 74;

    /// The code that stands in for one: the type of a Neutron error.
    pub(super) const TYPE_AS_CODE: Rank = 16;

    /// Codes found in a text that is itself JSON rank behind those beside it, by this much.
    pub(super) const OPENED: Rank = 96;

    /// A message that stands where an object was expected: `{"error": "text"}`.
    pub(super) const TEXT_AS_MESSAGE: Rank = 64;

    /// The same meaning for an array's element other than the first: it is kept and never primary.
    pub(super) fn spare(self) -> Self {
        match self {
            Self::Code(_) => Self::Code(SPARE),
            Self::Message(_) => Self::Message(SPARE),
            other => other,
        }
    }

    /// The rank a message text under this key has.
    pub(super) fn message_rank(self) -> Rank {
        match self {
            Self::Message(rank) => rank,
            _ => Self::TEXT_AS_MESSAGE,
        }
    }
}

/// Whether an object of this name is a fault as compute services write it. Its name means nothing, and reading its words would
/// take a quarter of the time that such an error takes.
fn is_fault(name: &str) -> bool {
    matches!(
        name.as_bytes(),
        b"badRequest"
            | b"itemNotFound"
            | b"unauthorized"
            | b"forbidden"
            | b"conflictingRequest"
            | b"overLimit"
            | b"computeFault"
            | b"cloudServersFault"
            | b"serviceUnavailable"
            | b"badMethod"
            | b"badMediaType"
            | b"internalServerError"
    )
}
