//! The outcome of the wait.

use std::process::ExitCode;

use restable::job::{JobError, JobErrorKind};
use restable_examples::bare_metal::api::{JobDetails, SubJob};

use crate::progress::say;

/// The status of the finished job, or why waiting for it failed. An error that occurs before the job starts has another
/// type, so each of these errors has a job ID.
pub(crate) type Outcome = Result<JobDetails, JobError<JobDetails>>;

/// Prints the outcome and returns the exit code.
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
                    "The job continues. To wait for it again, use Job::<ShowJob>::new(\"{}\".parse()?).",
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
