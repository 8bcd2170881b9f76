//! The limit on the retries of all calls of a client together.

/// The limit on the retries of all calls of a client together: a bucket of tokens, as in the SDKs of AWS.
///
/// | event | tokens |
/// |---|---|
/// | a retry after a response | 5 are taken |
/// | a retry after an attempt without a response | 10 are taken |
/// | a call that succeeds after retries | the tokens of its last retry are returned |
/// | a call that succeeds without a retry | 1 is returned |
///
/// Without enough tokens, a call is not repeated. So while a service fails, the number of retries soon falls to about a tenth
/// of the calls that succeed, and the retries do not prevent the service from recovering.
///
/// A call succeeds for the budget if its response reports no temporary failure.
///
/// ```
/// use restable::retry::RetryBudget;
///
/// let budget = RetryBudget::new(RetryBudget::CAPACITY);
/// assert_eq!(budget.available(), 500);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryBudget {
    capacity: u32,
    available: u32,
}

impl RetryBudget {
    /// The default number of tokens: 500, which is 100 retries after a response.
    pub const CAPACITY: u32 = 500;

    /// Creates a full bucket of this many tokens.
    pub const fn new(capacity: u32) -> Self {
        Self { capacity, available: capacity }
    }

    /// The number of tokens in the bucket.
    pub fn available(&self) -> u32 {
        self.available
    }

    /// Takes the tokens if there are enough, and returns whether there were.
    pub(super) fn take(&mut self, tokens: u32) -> bool {
        let left = self.available.checked_sub(tokens);
        self.available = left.unwrap_or(self.available);
        left.is_some()
    }

    /// Returns tokens to the bucket; what exceeds the capacity is lost.
    pub(super) fn put(&mut self, tokens: u32) {
        self.available = self.available.saturating_add(tokens).min(self.capacity);
    }
}
