//! How it ended.

use std::process::ExitCode;

use restable::job::{JobError, JobErrorKind};
use restable_examples::bare_metal::api::{JobDetails, SubJob};

use crate::progress::say;

/// How the job ended, or the waiting for it. What prevents its start is another error, so none of these is without its id.
pub(crate) type Outcome = Result<JobDetails, JobError<JobDetails>>;

/// Says how it ended: by the exit code too.
pub(crate) fn tell(outcome: &Outcome) -> ExitCode {
    match outcome {
        Ok(details) => {
            say(&"\nthe job succeeded");
            tell_servers(details);
            ExitCode::SUCCESS
        }
        Err(error) => {
            say(&format_args!("\n{error}"));
            error.job_status().into_iter().for_each(tell_servers);
            if !matches!(error.kind(), JobErrorKind::Failed | JobErrorKind::Canceled) {
                say(&format_args!(
                    "The job goes on. Job::<ShowJob>::new(\"{}\".parse()?) takes it up again.",
                    error.job_id()
                ));
            }
            ExitCode::FAILURE
        }
    }
}

fn tell_servers(details: &JobDetails) {
    details.entities.iter().flat_map(|entities| &entities.sub_jobs).for_each(tell_server);
}

fn tell_server(sub_job: &SubJob) {
    let server = sub_job.entities.as_ref().and_then(|entities| entities.server_id.as_deref()).unwrap_or("?");
    let failure = [&sub_job.error_code, &sub_job.fail_reason].into_iter().flatten();
    let texts = [server, &sub_job.status].into_iter().chain(failure.map(String::as_str));
    say(&format_args!("  {}", texts.collect::<Vec<_>>().join("  ")));
}
