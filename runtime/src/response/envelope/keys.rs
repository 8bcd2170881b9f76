//! What a key of an error body means.

use super::name;

/// How early a key is asked among those that mean the same: 0 is asked first.
pub(super) type Rank = u8;

/// What a key means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// The document itself, which has no key.
    Document,
    Code(Rank),
    Message(Rank),
    /// A key that may hold a code or a message; the end of its object decides.
    Fallback(Fallback),
    /// An object with the error in it, or the message as bare text, or a code beside a message.
    Error,
    /// As [`Key::Error`], under a name that ends in `error`, `fault` or the like: `NeutronError`.
    NamedError(Named),
    /// A list of errors of which the first is the error, or a map from fields to what is wrong with them.
    Errors,
    /// A list of what happened to each item of the request.
    Results,
    /// The errors that caused the error.
    Details,
    Title,
    RequestId(Rank),
    Encoded,
    Id,
    /// `errorId`: a number is a code, any other text an id.
    ErrorId,
    /// The HTTP status as a number, or a word for what went wrong.
    Status,
    /// Whether the request succeeded.
    Success,
    /// The text of a message or code that is an object: `{"message": {"lang": "en", "value": …}}`.
    Value,
    /// Lines of a program's stack.
    Trace,
    /// A list of texts about one field of the request.
    Field,
    Other,
}

/// Which named error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    Neutron,
    /// No more than `fault`, `exception`, `failure` or `problem`.
    Bare,
    Other,
}

/// A key that is a code or a message only beside other signs of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fallback {
    /// `retCode`, `sub_code`: a code beside a message.
    Code,
    /// As [`Fallback::Code`], for `statusCode`, which is the HTTP status where it is one.
    StatusCode,
    /// `type`, `errorType`: a word for the kind of error.
    Label(Rank),
    /// `__type`: as a label, after its namespace.
    TypeName,
    /// `name`, `category`: as a label, where the message is in the same object.
    Name(Rank),
    /// `class`: kept among the codes, and never the code.
    Class,
    /// `description`, `detail`: a message in an object that is an error.
    Message(Rank),
    /// `retMsg`: as [`Fallback::Message`], and beside a late code it makes the object an error.
    PairMessage,
    /// A code if it is one word and a message is known, else the message.
    Reason,
}

/// The order of keys: strong codes and messages first, late ones from [`rank::FALLBACK`] on.
pub(super) mod rank {
    use super::Rank;

    /// An error's code or message in a spelling of its own: `errorNo`, `apiErrorCode`.
    pub(in super::super) const NAMED: Rank = 5;
    pub(in super::super) const CODE: Rank = 6;
    pub(in super::super) const MESSAGE: Rank = 7;
    pub(in super::super) const MSG: Rank = 8;
    /// `errorDetail`, `errorSummary`.
    pub(in super::super) const NAMED_TEXT: Rank = 11;
    /// Codes found in a text that is itself JSON come after those beside it, by this much.
    pub(in super::super) const OPENED: Rank = 32;
    /// A message in place of an object: `{"error": "text"}`.
    pub(in super::super) const TEXT_AS_MESSAGE: Rank = 64;
    /// From here on: only where there is nothing better, further in included.
    pub(in super::super) const FALLBACK: Rank = 96;
    pub(in super::super) const ERROR_WORD: Rank = FALLBACK;
    pub(in super::super) const ERROR_LABEL: Rank = FALLBACK + 1;
    pub(in super::super) const FALLBACK_CODE: Rank = FALLBACK + 2;
    pub(in super::super) const STATUS_WORD: Rank = FALLBACK + 3;
    pub(in super::super) const TYPE: Rank = FALLBACK + 4;
    pub(in super::super) const REASON: Rank = FALLBACK + 5;
    pub(in super::super) const NAME: Rank = FALLBACK + 6;
    pub(in super::super) const CATEGORY: Rank = FALLBACK + 7;
    pub(in super::super) const ID: Rank = FALLBACK + 8;
    pub(in super::super) const EXCEPTION: Rank = FALLBACK + 9;
    /// `{"error": 404}`.
    pub(in super::super) const ERROR_NUMBER: Rank = FALLBACK + 10;
    pub(in super::super) const PAIR_MESSAGE: Rank = FALLBACK;
    pub(in super::super) const DESCRIPTION: Rank = FALLBACK + 1;
    pub(in super::super) const DETAIL: Rank = FALLBACK + 2;
    pub(in super::super) const EXPLANATION: Rank = FALLBACK + 3;
    pub(in super::super) const REASON_TEXT: Rank = FALLBACK + 4;
    pub(in super::super) const SUMMARY: Rank = FALLBACK + 5;
    pub(in super::super) const CAUSE: Rank = FALLBACK + 6;
    pub(in super::super) const HINT: Rank = FALLBACK + 7;
    pub(in super::super) const FIELD: Rank = FALLBACK + 8;
    pub(in super::super) const TITLE: Rank = FALLBACK + 9;
    /// `trace`: an id where it is one word, else lines of a program's stack.
    pub(in super::super) const STACK_OR_ID: Rank = 11;
    /// `transactionId`: the id of a request where that failed, else perhaps of a payment.
    pub(in super::super) const TRANSACTION_ID: Rank = 10;
    /// `errorId`: an id of an error, not of the request.
    pub(in super::super) const ERROR_ID: Rank = 13;
    /// Never the primary one: what follows the first element of an array, and classes of errors.
    pub(in super::super) const SPARE: Rank = Rank::MAX;
}

impl Key {
    /// The keys that most errors have and nothing else, in the order in which they are tried.
    pub(super) const USUAL: [(&'static str, Self); 5] = [
        ("error", Self::Error),
        ("message", Self::Message(rank::MESSAGE)),
        ("code", Self::Code(rank::CODE)),
        ("error_msg", Self::Message(0)),
        ("error_code", Self::Code(0)),
    ];

    /// The meaning of the key `name`: of the spellings whose order counts, else by the rules for names.
    ///
    /// Bytes are matched, since rustc compiles that to a decision tree and texts to one comparison after the other.
    pub(super) fn of(name: &str) -> Self {
        match name.as_bytes() {
            b"error_code" => Self::Code(0),
            b"errCode" => Self::Code(1),
            b"err_code" => Self::Code(2),
            b"errorCode" => Self::Code(3),
            b"errorCodeStr" => Self::Code(4),
            b"errorcode" => Self::Code(rank::NAMED),
            b"code" => Self::Code(rank::CODE),
            b"faultcode" => Self::Code(7),
            b"error_msg" => Self::Message(0),
            b"errMsg" => Self::Message(1),
            b"err_msg" => Self::Message(2),
            b"errorMsg" => Self::Message(3),
            b"errorMessage" => Self::Message(4),
            b"error_message" => Self::Message(rank::NAMED),
            b"externalMessage" => Self::Message(6),
            b"message" => Self::Message(rank::MESSAGE),
            b"msg" => Self::Message(rank::MSG),
            b"error_description" => Self::Message(9),
            b"faultstring" => Self::Message(10),
            b"error" => Self::Error,
            b"errors" => Self::Errors,
            b"results" => Self::Results,
            b"details" => Self::Details,
            b"title" => Self::Title,
            b"request_id" => Self::RequestId(0),
            b"requestId" => Self::RequestId(1),
            b"requestID" => Self::RequestId(2),
            b"trace_id" => Self::RequestId(3),
            b"traceId" => Self::RequestId(4),
            b"id" => Self::Id,
            _ => name::meaning(name),
        }
    }

    /// Whether its value is a text and not an object.
    pub(super) fn is_text(self) -> bool {
        matches!(
            self,
            Self::Code(_)
                | Self::Message(_)
                | Self::Fallback(_)
                | Self::Title
                | Self::RequestId(_)
                | Self::Encoded
                | Self::Value
        )
    }

    /// The same meaning for an array's element other than the first: it is kept and never primary.
    pub(super) fn spare(self) -> Self {
        match self {
            Self::Code(_) => Self::Code(rank::SPARE),
            Self::Message(_) => Self::Message(rank::SPARE),
            other => other,
        }
    }

    /// The rank a message text under this key has.
    pub(super) fn message_rank(self) -> Rank {
        match self {
            Self::Message(rank) | Self::Fallback(Fallback::Message(rank)) => rank,
            _ => rank::TEXT_AS_MESSAGE,
        }
    }
}
