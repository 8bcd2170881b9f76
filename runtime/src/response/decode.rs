//! A response, and the decision whether it is the normal response, the abnormal one, or a body that fits neither.
//!
//! Nothing here is generic, so a crate of thousands of responses contains it once.

use alloc::boxed::Box;

use restable_model::abi::STATUS;

use crate::codec::limits::Limits;
use crate::codec::place::{Place, Target};
use crate::response::body::read_json;
use crate::response::envelope::ErrorEnvelope;
use crate::response::error::{Abnormal, Malformed, Received, ResponseError};
use crate::response::find_job_id;
use crate::response::head::{HeadMisfit, ResponseHead};
use crate::response::headers::Headers;
use crate::response::misfit::Misfit;
use crate::response::status::Status;
use crate::response::success::{SuccessRule, Verdict};
use crate::table::{Body, Table};

/// The body that a struct without parameters in the body is read from.
pub(crate) const EMPTY_OBJECT: &[u8] = b"{}";

/// A response as it was received.
pub(crate) struct Answer<'a, 'de> {
    pub(crate) status: Option<Status>,
    pub(crate) headers: &'a dyn Headers,
    pub(crate) body: &'de [u8],
}

impl<'de> Answer<'_, 'de> {
    /// Decodes the normal response into `place`. If the status is known, it decides whether the response is normal.
    pub(crate) fn read(
        &self,
        table: &'static Table,
        limits: Limits,
        place: Place<'_, 'de>,
    ) -> Result<(), ResponseError> {
        self.read_unless(self.has_failed(), table, None, limits, place)
    }

    /// Decodes a response whose status is known to be normal.
    #[inline(never)]
    pub(crate) fn read_normal(
        &self,
        table: &'static Table,
        limits: Limits,
        place: Place<'_, 'de>,
    ) -> Result<(), ResponseError> {
        self.read_unless(false, table, None, limits, place)
    }

    /// Decodes a response whose body states whether the call succeeded.
    #[inline(never)]
    pub(crate) fn read_by_rule(
        &self,
        is_also_normal: bool,
        table: &'static Table,
        rule: SuccessRule,
        limits: Limits,
        place: Place<'_, 'de>,
    ) -> Result<(), ResponseError> {
        let failed = !is_also_normal && self.has_failed();
        let verdict = if failed { None } else { Some((rule, rule.verdict(table, self.body))) };
        self.read_unless(failed, table, verdict, limits, place)
    }

    #[inline]
    fn has_failed(&self) -> bool {
        self.status.is_some_and(|status| !status.is_success())
    }

    /// Whether the status is in one of these ranges.
    pub(crate) fn has_status_in(&self, ranges: &[(u16, u16)]) -> bool {
        let is_in = |status: Status| ranges.iter().any(|(first, last)| (*first..=*last).contains(&status.code()));
        self.status.is_some_and(is_in)
    }

    // Inlined into its callers, so that a response without a rule and without statuses of its own is read as if there were none.
    #[inline(always)]
    #[allow(clippy::inline_always)]
    fn read_unless(
        &self,
        failed: bool,
        table: &'static Table,
        verdict: Option<(SuccessRule, Verdict)>,
        limits: Limits,
        place: Place<'_, 'de>,
    ) -> Result<(), ResponseError> {
        if failed || verdict.is_some_and(|(_, verdict)| verdict == Verdict::Failure) {
            return Err(self.abnormal(self.envelope()));
        }
        let met = match (table.body, &place.target) {
            // A page that documents no body accepts any body, JSON or not. A struct of headers starts without one.
            (Body::Anything, Target::Table(..)) => {
                read_json(EMPTY_OBJECT, place, limits).map_err(|misfit| self.misfit(misfit, table))?;
                true
            }
            (Body::Anything, _) => true,
            _ => read_json(self.body, place, limits).map_err(|misfit| self.misfit(misfit, table))?,
        };
        if let Some((rule, Verdict::Missing)) = verdict {
            return Err(self.misfit(Misfit::without_verdict(rule.pointer), table));
        }
        if self.status.is_none() && table.has_parameters() && !met {
            // Without a status, a body that has none of the parameters may be an error envelope.
            return self.abnormal_if_recognised().map_or(Ok(()), Err);
        }
        Ok(())
    }

    /// The outcome of reading a body, and the error for a header that does not fit. The error has the id of the job that
    /// the response may have started, if that is in a header.
    #[inline(never)]
    pub(crate) fn with_head(
        &self,
        outcome: Result<(), ResponseError>,
        head: ResponseHead<'_>,
        table: &'static Table,
        job_header: Option<&str>,
    ) -> Result<(), ResponseError> {
        // The error of the body comes first.
        let misfit = head.misfits.into_iter().next().filter(|_| outcome.is_ok());
        let outcome = misfit.map_or(outcome, |misfit| Err(self.misfit(Misfit::of_head(misfit), table)));
        let Err(mut error) = outcome else { return Ok(()) };
        if let (ResponseError::Malformed(malformed), Some(name)) = (&mut error, job_header) {
            malformed.job_id = find_job_id::in_header(self.headers, name).or(malformed.job_id.take());
        }
        Err(error)
    }

    /// The error for a body that is `null` or empty although the table requires a value.
    #[cold]
    pub(crate) fn null(&self, table: &'static Table) -> ResponseError {
        self.misfit(Misfit::null(self.body), table)
    }

    /// The error for a body that does not fit the normal table. Such a body may be an error envelope.
    fn misfit(&self, misfit: Misfit, table: &'static Table) -> ResponseError {
        self.abnormal_if_recognised().unwrap_or_else(|| self.malformed(misfit, table.name, table.page))
    }

    pub(crate) fn malformed(&self, misfit: Misfit, name: &'static str, page: Option<&'static str>) -> ResponseError {
        let envelope = self.envelope();
        let misfit = misfit.recognise(self.body, envelope.hint());
        self.with_misfit(misfit, &envelope, name, page)
    }

    /// The error for a body that other code could not decode. The body may have any format.
    pub(crate) fn malformed_as(&self, misfit: Misfit, name: &'static str) -> ResponseError {
        self.with_misfit(misfit, &self.envelope(), name, None)
    }

    fn with_misfit(
        &self,
        misfit: Misfit,
        envelope: &ErrorEnvelope,
        name: &'static str,
        page: Option<&'static str>,
    ) -> ResponseError {
        let request_id = envelope.request_id().map(Into::into);
        let (status, body) = (self.status, self.kept_body());
        // Searched once here and not in the accessor, because the body may be long.
        let job_id = status.is_none_or(Status::is_success).then(|| find_job_id::in_body(&body)).flatten();
        let received = Received::of(self.headers);
        ResponseError::Malformed(Box::new(Malformed { status, request_id, name, page, misfit, job_id, body, received }))
    }

    /// The abnormal response, if the body is an error envelope.
    pub(crate) fn abnormal_if_recognised(&self) -> Option<ResponseError> {
        let envelope = self.envelope();
        envelope.is_recognised().then(|| self.abnormal(envelope))
    }

    fn abnormal(&self, envelope: ErrorEnvelope) -> ResponseError {
        let (status, body, received) = (self.status, self.kept_body(), Received::of(self.headers));
        ResponseError::Abnormal(Box::new(Abnormal { status, envelope, body, received }))
    }

    fn envelope(&self) -> ErrorEnvelope {
        ErrorEnvelope::read(self.status.map(Status::code), self.headers, self.body)
    }

    fn kept_body(&self) -> Box<[u8]> {
        kept(self.body).into()
    }
}

/// The error for a response whose status no variant has.
pub fn without_variant(status: Status, headers: &dyn Headers, body: &[u8], table: &'static Table) -> ResponseError {
    let answer = Answer { status: Some(status), headers, body };
    if !status.is_success() {
        return answer.abnormal(answer.envelope());
    }
    let reason = alloc::format!("no variant has the status {status}");
    answer.malformed(Misfit::of_head(HeadMisfit { name: STATUS, reason }), table.name, table.page)
}

/// The part of a body that errors keep.
pub(crate) fn kept(body: &[u8]) -> &[u8] {
    body.get(..ResponseError::BODY_LIMIT).unwrap_or(body)
}
