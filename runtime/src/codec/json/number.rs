//! Numbers ([RFC 8259, section 6](https://www.rfc-editor.org/rfc/rfc8259#section-6)).

use super::{FRACTION, Json, scalar_into};
use crate::codec::place::{ReadError, ReadResult, Target};
use crate::codec::scalar::{Decimal, Scalar};

/// A number of a body.
#[derive(Clone, Copy)]
pub(super) enum Number<'de> {
    Signed(i64),
    Unsigned(u64),
    /// Any number that is not a 64-bit integer.
    Decimal(Decimal<'de>),
}

impl<'de> Json<'de> {
    pub(super) fn number_into(&mut self, target: &mut Target<'_, 'de>) -> Result<bool, ReadError> {
        let start = self.at;
        match self.number()? {
            Number::Signed(value) => scalar_into(target, Scalar::Signed(value)),
            Number::Unsigned(value) => scalar_into(target, Scalar::Unsigned(value)),
            Number::Decimal(decimal) => {
                scalar_into(target, Scalar::Decimal(&decimal)).map_err(|_| self.reject(start, FRACTION))
            }
        }
    }

    /// Reads a number: a 64-bit integer, or else the float that is nearest to its digits.
    pub(super) fn number(&mut self) -> Result<Number<'de>, ReadError> {
        let start = self.at;
        let negative = self.take(b'-');
        let whole = self.whole_part()?;
        if let Some(b'.' | b'e' | b'E') = self.peek() {
            self.fraction_and_exponent()?;
            return self.decimal(start);
        }
        let signed = |value| if value > 0 { 0_i64.checked_sub_unsigned(value) } else { None };
        match (negative, whole) {
            (false, Some(value)) => Ok(Number::Unsigned(value)),
            (true, Some(value)) => signed(value).map_or_else(|| self.decimal(start), |value| Ok(Number::Signed(value))),
            (_, None) => self.decimal(start),
        }
    }

    /// The number that starts at `start`, as a float. A number beyond the range of floats is an error.
    fn decimal(&self, start: usize) -> Result<Number<'de>, ReadError> {
        let digits = self.slice(start, self.at)?;
        match digits.parse() {
            Ok(value) if f64::is_finite(value) => Ok(Number::Decimal(Decimal { value, digits })),
            _ => Err(ReadError(())),
        }
    }

    /// Skips a number.
    pub(super) fn skip_number(&mut self) -> ReadResult {
        self.take(b'-');
        self.whole_part()?;
        self.fraction_and_exponent()
    }

    /// The digits before a fraction; `None` if they exceed 64 bits.
    fn whole_part(&mut self) -> Result<Option<u64>, ReadError> {
        let start = self.at;
        let mut value = Some(0_u64);
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            value = value.and_then(|value| value.checked_mul(10)?.checked_add(u64::from(digit - b'0')));
            self.at += 1;
        }
        let digits = self.body.get(start..self.at).unwrap_or_default();
        match digits {
            [] | [b'0', _, ..] => Err(ReadError(())),
            _ => Ok(value),
        }
    }

    fn fraction_and_exponent(&mut self) -> ReadResult {
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _signed = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> ReadResult {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        if self.at > start { Ok(()) } else { Err(ReadError(())) }
    }
}
