//! The signature `SDK-HMAC-SHA256`.
//!
//! Source: the signer of the vendor's SDK, `huaweicloudsdkcore`, which the lane `signatures` of CI compares with this one.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use base16ct::lower::encode_string as hexadecimal;
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderName, HeaderValue, Request};
use percent_encoding::percent_decode_str;
use sha2::{Digest, Sha256};

use crate::text::percent_encode::push_encoded_bytes;

const ALGORITHM: &str = "SDK-HMAC-SHA256";

/// A header that replaces the digest of the body, for a body that is not signed.
pub(super) const DIGEST_HEADER: HeaderName = HeaderName::from_static("x-sdk-content-sha256");

/// The value of the header `Authorization` for this request, which has all headers to sign. `None` if the key of the
/// signature is unusable, which HMAC never reports.
pub(super) fn authorization(request: &Request<Vec<u8>>, date: &str, id: &str, secret: &str) -> Option<String> {
    let names = signed_headers(request.headers());
    let text = format!("{ALGORITHM}\n{date}\n{}", digest(&canonical_request(request, &names)));
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(text.as_bytes());
    let signature = hexadecimal(&mac.finalize().into_bytes());
    Some(format!("{ALGORITHM} Access={id}, SignedHeaders={}, Signature={signature}", names.join(";")))
}

/// Returns whether a value of the header `Authorization` is a signature, and not another credential.
pub(super) fn is_signature(value: &[u8]) -> bool {
    value.starts_with(ALGORITHM.as_bytes())
}

/// The text whose digest is signed: method, path, query, headers, and the digest of the body.
fn canonical_request(request: &Request<Vec<u8>>, names: &[&str]) -> Vec<u8> {
    let mut out = format!(
        "{}\n{}\n{}\n",
        request.method(),
        canonical_path(request.uri().path()),
        canonical_query(request.uri().query().unwrap_or_default()),
    )
    .into_bytes();
    for name in names {
        let values: Vec<&[u8]> = request.headers().get_all(*name).iter().map(HeaderValue::as_bytes).collect();
        out.extend_from_slice(name.as_bytes());
        out.push(b':');
        out.extend_from_slice(values.join(&b","[..]).trim_ascii());
        out.push(b'\n');
    }
    out.push(b'\n');
    out.extend_from_slice(names.join(";").as_bytes());
    out.push(b'\n');
    out.extend_from_slice(&body_digest(request));
    out
}

/// The names of all headers in alphabetical order. A gateway may drop or rename a header with an underscore, so it is not
/// signed.
fn signed_headers(headers: &HeaderMap) -> Vec<&str> {
    let mut names: Vec<&str> = headers.keys().map(HeaderName::as_str).filter(|name| !name.contains('_')).collect();
    names.sort_unstable();
    names
}

/// The path with each character encoded in the one way that the signature knows, and a slash at its end.
fn canonical_path(path: &str) -> String {
    let mut out = String::with_capacity(path.len() + 1);
    for (index, segment) in percent_decode_str(path).collect::<Vec<u8>>().split(|byte| *byte == b'/').enumerate() {
        if index > 0 {
            out.push('/');
        }
        push_encoded_bytes(&mut out, segment);
    }
    if !out.ends_with('/') {
        out.push('/');
    }
    out
}

/// The pairs of the query, sorted by their decoded names and values. A name without a value gets an empty one.
fn canonical_query(query: &str) -> String {
    let decoded = |text: &str| -> Vec<u8> { percent_decode_str(text).collect() };
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let mut pairs: Vec<(Vec<u8>, Vec<u8>)> = pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        })
        .collect();
    pairs.sort_unstable();
    let mut out = String::with_capacity(query.len());
    for (name, value) in &pairs {
        if !out.is_empty() {
            out.push('&');
        }
        push_encoded_bytes(&mut out, name);
        out.push('=');
        push_encoded_bytes(&mut out, value);
    }
    out
}

/// The digest of the body in hexadecimal, or the text that a header gives in its place. An empty body is always signed.
fn body_digest(request: &Request<Vec<u8>>) -> Vec<u8> {
    match request.headers().get(DIGEST_HEADER) {
        Some(given) if !request.body().is_empty() => given.as_bytes().trim_ascii().to_vec(),
        _ => digest(request.body()).into_bytes(),
    }
}

fn digest(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}
