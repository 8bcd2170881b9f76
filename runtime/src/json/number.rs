//! Numbers ([RFC 8259, section 6](https://www.rfc-editor.org/rfc/rfc8259#section-6)).

use super::Json;
use crate::place::{Fault, Filled, Scalar};

impl<'de> Json<'de> {
    /// Reads a number.
    pub(super) fn number(&mut self) -> Result<Scalar<'de, 'de>, Fault> {
        let start = self.at;
        let negative = self.take(b'-');
        let whole = self.whole_part()?;
        if let Some(b'.' | b'e' | b'E') = self.peek() {
            let exponent = self.fraction_and_exponent()?;
            return self.digits_since(start, exponent);
        }
        match (negative, whole) {
            (false, Some(value)) => Ok(Scalar::Unsigned(value)),
            (true, Some(value)) if (1..=1 << 63).contains(&value) => {
                Ok(Scalar::Signed(0_i64.wrapping_sub_unsigned(value)))
            }
            _ => self.digits_since(start, false),
        }
    }

    /// The number that began at `start`, with all its digits; no infinity.
    fn digits_since(&self, start: usize, exponent: bool) -> Result<Scalar<'de, 'de>, Fault> {
        // So many digits alone do not reach the largest float.
        const FINITE: usize = 308;
        let digits = self.slice(start, self.at)?;
        if (exponent || digits.len() > FINITE) && !digits.parse().is_ok_and(f64::is_finite) {
            return Err(Fault(()));
        }
        Ok(Scalar::Number(digits))
    }

    /// Steps over a number.
    pub(super) fn skip_number(&mut self) -> Filled {
        self.take(b'-');
        self.whole_part()?;
        self.fraction_and_exponent().map(drop)
    }

    /// The digits before a fraction; `None` where they are more than 64 bits.
    fn whole_part(&mut self) -> Result<Option<u64>, Fault> {
        let start = self.at;
        let mut value = Some(0_u64);
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            value = value.and_then(|value| value.checked_mul(10)?.checked_add(u64::from(digit - b'0')));
            self.at += 1;
        }
        let digits = self.body.get(start..self.at).unwrap_or_default();
        match digits {
            [] | [b'0', _, ..] => Err(Fault(())),
            _ => Ok(value),
        }
    }

    /// Steps over what follows the whole part, and tells whether it has an exponent.
    fn fraction_and_exponent(&mut self) -> Result<bool, Fault> {
        if self.take(b'.') {
            self.digits()?;
        }
        let exponent = self.take(b'e') || self.take(b'E');
        if exponent {
            let _signed = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        Ok(exponent)
    }

    fn digits(&mut self) -> Filled {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        if self.at > start { Ok(()) } else { Err(Fault(())) }
    }
}
