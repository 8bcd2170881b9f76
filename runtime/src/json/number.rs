//! Numbers ([RFC 8259, section 6](https://www.rfc-editor.org/rfc/rfc8259#section-6)).

use super::Json;
use crate::place::{Fault, Filled, Scalar};

impl<'de> Json<'de> {
    /// Reads a number. What is beyond 64 bits, and `-0`, is left to `serde_json`, so that both agree on it.
    pub(super) fn number(&mut self) -> Result<Scalar<'static, 'de>, Fault> {
        let start = self.at;
        let negative = self.take(b'-');
        let whole = self.whole_part()?;
        if let Some(b'.' | b'e' | b'E') = self.peek() {
            self.fraction_and_exponent()?;
            let value: f64 = self.text.get(start..self.at).and_then(|text| text.parse().ok()).ok_or(Fault(()))?;
            return if value.is_finite() { Ok(Scalar::Float(value)) } else { Err(Fault(())) };
        }
        match (negative, whole) {
            (false, Some(value)) => Ok(Scalar::Unsigned(value)),
            (true, Some(value)) if value > 0 => 0_i64.checked_sub_unsigned(value).map(Scalar::Signed).ok_or(Fault(())),
            _ => Err(Fault(())),
        }
    }

    /// Steps over a number.
    pub(super) fn skip_number(&mut self) -> Filled {
        self.take(b'-');
        self.whole_part()?;
        self.fraction_and_exponent()
    }

    /// The digits before a fraction; `None` where they are more than 64 bits.
    fn whole_part(&mut self) -> Result<Option<u64>, Fault> {
        let start = self.at;
        let mut value = Some(0_u64);
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            value = value.and_then(|value| value.checked_mul(10)?.checked_add(u64::from(digit - b'0')));
            self.at += 1;
        }
        let digits = self.text.as_bytes().get(start..self.at).unwrap_or_default();
        match digits {
            [] | [b'0', _, ..] => Err(Fault(())),
            _ => Ok(value),
        }
    }

    fn fraction_and_exponent(&mut self) -> Filled {
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _signed = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Filled {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        if self.at > start { Ok(()) } else { Err(Fault(())) }
    }
}
