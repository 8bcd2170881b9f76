//! The meaning of the keys of an error body.

use super::name;

/// The priority of a key among those with the same meaning: 0 is the highest.
pub(super) type Rank = u8;

/// The meaning of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// The document itself, which has no key.
    Document,
    Code(Rank),
    Message(Rank),
    /// A key that may hold a code or a message, which is decided at the end of its object.
    Fallback(Fallback),
    /// `error`: an object that is the error, a string that is the message, or a code if there is also a message.
    Error,
    /// The same as [`Key::Error`], for a name that ends in `error`, `fault` or the like: `NeutronError`.
    NamedError(Named),
    /// A list of errors whose first entry is the error, or a map from fields to what is wrong with them.
    Errors,
    /// A list with the result for each item of the request.
    Results,
    /// The errors that caused the error.
    Details,
    Title,
    RequestId(Rank),
    Encoded,
    Id,
    /// `errorId`: a number is a code, any other text is an id.
    ErrorId,
    /// The HTTP status as a number, or a word for the error.
    Status,
    /// Whether the request succeeded.
    Success,
    /// The text of a message or code that is an object: `{"message": {"lang": "en", "value": …}}`.
    Value,
    /// A stack trace.
    Trace,
    /// A list of texts about one field of the request.
    Field,
    Other,
}

/// The kind of a named error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    Neutron,
    /// Only `fault`, `exception`, `failure` or `problem`.
    Bare,
    Other,
}

/// A key that is a code or a message only if there are other signs of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fallback {
    /// `retCode`, `sub_code`: a code if the object has a message.
    Code,
    /// The same as [`Fallback::Code`], for `statusCode`, which is the HTTP status if its value is one.
    StatusCode,
    /// `type`, `errorType`: a word for the kind of the error.
    Label(Rank),
    /// `__type`: a label that follows a namespace.
    TypeName,
    /// `name`, `category`: a label if the message is in the same object.
    Name(Rank),
    /// `class`: kept among the codes, but never the code itself.
    Class,
    /// `description`, `detail`: a message in an object that is an error.
    Message(Rank),
    /// `retMsg`: the same as [`Fallback::Message`], and together with a late code it makes the object an error.
    PairMessage,
    /// A code if it is one word and there is a message, otherwise the message.
    Reason,
}

/// The priorities of keys: strong codes and messages first, late ones from [`rank::FALLBACK`] on.
pub(super) mod rank {
    use super::Rank;

    /// A code or message of an error in an uncommon spelling: `errorNo`, `apiErrorCode`.
    pub(in super::super) const NAMED: Rank = 5;
    pub(in super::super) const CODE: Rank = 6;
    pub(in super::super) const MESSAGE: Rank = 7;
    pub(in super::super) const MSG: Rank = 8;
    /// `errorDetail`, `errorSummary`.
    pub(in super::super) const NAMED_TEXT: Rank = 11;
    /// The offset of the ranks in a string that is itself JSON: its codes have a lower priority than those outside it.
    pub(in super::super) const OPENED: Rank = 32;
    /// A message in place of the error object: `{"error": "text"}`.
    pub(in super::super) const TEXT_AS_MESSAGE: Rank = 64;
    /// The ranks from here on are used only if there is nothing better, inner objects included.
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
    /// `trace`: an id if it is one word, otherwise a stack trace.
    pub(in super::super) const STACK_OR_ID: Rank = 11;
    /// `transactionId`: the id of the request if the request failed, otherwise possibly that of a payment.
    pub(in super::super) const TRANSACTION_ID: Rank = 10;
    /// `errorId`: an id of the error and not of the request.
    pub(in super::super) const ERROR_ID: Rank = 13;
    /// Never the primary text: the elements of an array after the first one, and classes of errors.
    pub(in super::super) const SPARE: Rank = Rank::MAX;
}

impl Key {
    /// The only keys of most errors, in the order in which they are tried.
    pub(super) const USUAL: [(&'static str, Self); 5] = [
        ("error", Self::Error),
        ("message", Self::Message(rank::MESSAGE)),
        ("code", Self::Code(rank::CODE)),
        ("error_msg", Self::Message(0)),
        ("error_code", Self::Code(0)),
    ];

    /// The meaning of the key `name`: from the list of spellings with a rank of their own, or else by the rules for
    /// names.
    ///
    /// It matches bytes, since rustc compiles that to a decision tree, and `str` patterns to one comparison after the
    /// other.
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

    /// Whether its value is a string and not an object.
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

    /// The same meaning for an element of an array after the first one, which is kept but never primary.
    pub(super) fn spare(self) -> Self {
        match self {
            Self::Code(_) => Self::Code(rank::SPARE),
            Self::Message(_) => Self::Message(rank::SPARE),
            other => other,
        }
    }

    /// The rank of a message under this key.
    pub(super) fn message_rank(self) -> Rank {
        match self {
            Self::Message(rank) | Self::Fallback(Fallback::Message(rank)) => rank,
            _ => rank::TEXT_AS_MESSAGE,
        }
    }
}
