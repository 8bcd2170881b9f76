//! Strings ([RFC 8259, section 7](https://www.rfc-editor.org/rfc/rfc8259#section-7)).

use alloc::string::String;

use super::Json;
use crate::codec::place::{ReadError, ReadResult};

/// One in each byte of a word.
const ONES: u64 = u64::MAX / 0xff;

/// The highest bit of each byte.
const HIGH: u64 = ONES << 7;

/// A string borrowed from the body, or unescaped.
pub(crate) enum Text<'de> {
    Borrowed(&'de str),
    Owned(String),
}

impl Text<'_> {
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Borrowed(text) => text,
            Self::Owned(text) => text,
        }
    }

    pub(super) fn into_owned(self) -> String {
        match self {
            Self::Borrowed(text) => String::from(text),
            Self::Owned(text) => text,
        }
    }
}

impl<'de> Json<'de> {
    /// Reads a string.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Text<'de>, ReadError> {
        self.expect(b'"')?;
        let start = self.at;
        self.plain();
        let plain = self.slice(start, self.at)?;
        if self.take(b'"') { Ok(Text::Borrowed(plain)) } else { self.escaped(plain).map(Text::Owned) }
    }

    /// Skips a string. As in `serde_json`, half a surrogate pair is not an error in a string that is not decoded.
    pub(super) fn skip_string(&mut self) -> ReadResult {
        self.expect(b'"')?;
        loop {
            self.plain();
            if self.take(b'"') {
                return Ok(());
            }
            self.expect(b'\\')?;
            match self.peek() {
                Some(b'u') => {
                    self.at += 1;
                    self.hexadecimal()?;
                }
                _ => drop(self.escape()?),
            }
        }
    }

    /// Advances to the next quote, backslash or control character: eight bytes at a time, then byte by byte.
    #[inline]
    fn plain(&mut self) {
        let mut rest = self.body.get(self.at..).unwrap_or_default();
        while let Some((word, behind)) = rest.split_first_chunk::<8>() {
            let ends = ends(u64::from_le_bytes(*word));
            if ends != 0 {
                self.at += (ends.trailing_zeros() / 8) as usize;
                return;
            }
            self.at += word.len();
            rest = behind;
        }
        self.at += rest.iter().take_while(|byte| !matches!(byte, b'"' | b'\\' | 0..=0x1f)).count();
    }

    /// Reads the rest of a string, from its first escape on.
    #[cold]
    fn escaped(&mut self, plain: &str) -> Result<String, ReadError> {
        let mut text = String::from(plain);
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => {
                    self.at += 1;
                    text.push(self.escape()?);
                }
                _ => return Err(ReadError(())),
            }
            let start = self.at;
            self.plain();
            text.push_str(self.slice(start, self.at)?);
        }
    }

    /// Reads an escape after its backslash.
    fn escape(&mut self) -> Result<char, ReadError> {
        let escape = self.peek().ok_or(ReadError(()))?;
        self.at += 1;
        Ok(match escape {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(),
            _ => return Err(ReadError(())),
        })
    }

    /// Reads four hexadecimal digits, and another four if they are the first half of a surrogate pair.
    fn unicode(&mut self) -> Result<char, ReadError> {
        let first = self.hexadecimal()?;
        if let Some(c) = char::from_u32(first.into()) {
            return Ok(c);
        }
        self.expect(b'\\')?;
        self.expect(b'u')?;
        let pair = [first, self.hexadecimal()?];
        match char::decode_utf16(pair).next() {
            Some(Ok(c)) => Ok(c),
            _ => Err(ReadError(())),
        }
    }

    fn hexadecimal(&mut self) -> Result<u16, ReadError> {
        let digits = self.slice(self.at, self.at + 4)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(ReadError(()));
        }
        self.at += 4;
        u16::from_str_radix(digits, 16).map_err(|_| ReadError(()))
    }
}

/// The highest bit of each byte that ends plain text. Bits above the first such byte may be wrong, because a borrow
/// propagates upwards, so only the lowest one may be used.
#[inline]
fn ends(word: u64) -> u64 {
    // With this bit flipped, the quote is the first value above the control characters, and one comparison finds both.
    let quote_or_control = (word ^ (ONES * 0x02)).wrapping_sub(ONES * 0x21);
    let backslash = (word ^ (ONES * u64::from(b'\\'))).wrapping_sub(ONES);
    (quote_or_control | backslash) & !word & HIGH
}
