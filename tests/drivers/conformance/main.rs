//! One list of scenarios, run with both clients.

use std::time::Duration;

use restable::XAuthToken;
use restable::client::Service;
use restable::job::PollPolicy;
use restable_driver_tests::{DeleteServers, DeleteServersRequired, Driver, Reply, Server};

/// Each scenario is a function in its module, generic over the client.
macro_rules! scenarios {
    ($($module:ident { $($name:ident)* })*) => {
        $(mod $module;)*
        mod with_ureq {
            $($(#[test] fn $name() { crate::$module::$name::<restable_driver_tests::Blocking>(); })*)*
        }
        mod with_reqwest {
            $($(#[test] fn $name() { crate::$module::$name::<restable_driver_tests::Async>(); })*)*
        }
    };
}

scenarios! {
    calls {
        a_request_travels_whole
        a_request_without_body_travels
        a_body_in_chunks_is_read
        an_abnormal_answer_is_decoded
        a_malformed_answer_is_kept
        a_job_id_before_the_cut_is_kept
        a_job_id_cut_in_the_middle_is_kept
        a_safe_call_names_no_job
        a_dropped_connection_is_no_answer
        a_refused_connection_is_no_answer
        a_request_that_cannot_be_built_is_not_sent
        an_exchange_gives_the_headers
    }
    bodies {
        a_raw_body_is_received
        a_download_is_a_stream_after_its_headers
        a_download_beyond_its_limit_is_an_error
        a_download_that_breaks_off_is_an_error
        an_abnormal_download_is_decoded
        an_upload_is_sent_with_its_length_or_in_chunks
        an_upload_that_ends_before_its_length_is_an_error
        no_more_than_its_length_is_uploaded
        an_upload_that_expects_to_continue_is_sent
        a_failed_precondition_is_recognized
        a_304_is_not_modified
        a_get_with_a_body_is_sent
        any_method_is_sent
    }
    heads {
        a_login_returns_the_token_of_a_header
        a_login_without_a_token_is_malformed
        a_refused_login_is_abnormal
        a_job_id_of_a_header_leads_to_the_job
        a_job_id_of_a_header_is_kept_by_errors
        the_header_of_the_last_status_is_returned
        a_service_is_asked_for_a_microversion
        a_parameter_of_a_later_microversion_is_not_sent
    }
    jobs {
        succeeds_after_init_and_running
        fails_with_the_reason_of_a_sub_job
        is_not_known_right_after_the_start
        is_not_known_after_the_grace
        is_not_taken_for_another_job
        never_ends
        cannot_be_queried_without_permission
        cannot_be_queried_without_authorization
    }
    states {
        a_server_is_queried_until_it_is_ready
        a_failed_server_is_an_error_with_its_reason
        a_condition_ends_a_wait
        a_server_is_queried_until_it_is_deleted
        a_deletion_that_takes_too_long_ends_at_the_deadline
        a_wait_that_is_not_permitted_ends
    }
    authorization {
        a_query_is_sent_again_with_a_new_token
        a_token_expires_twice_in_one_wait
        a_second_refusal_in_a_row_ends_the_wait
        a_fixed_token_is_sent_once_more
        a_refusal_that_breaks_off_is_a_refusal
        a_call_is_not_sent_again_and_the_next_has_a_new_token
        a_refusal_of_a_token_that_was_replaced_changes_nothing
        a_request_without_authorization_is_refused
        other_failures_are_no_refusals
    }
    sessions {
        the_first_call_signs_in
        callers_at_once_sign_in_once
        a_refused_token_is_renewed_and_the_call_sent_again
        a_second_refusal_is_the_error
        a_storm_of_refusals_renews_once
        a_failed_sign_in_fails_all_calls_that_wait
        a_token_is_renewed_before_it_expires
        a_token_is_used_if_its_renewal_fails
        a_wait_for_a_job_outlives_its_token
        a_list_outlives_its_token
        a_download_is_sent_again_and_an_upload_is_not
        a_service_that_the_catalog_does_not_have_is_an_error
        an_agency_is_assumed_with_the_token_of_the_user
        a_slow_sign_in_ends_at_its_timeout
        a_token_that_has_expired_already_is_an_error
        a_token_without_times_is_used_until_it_is_refused
    }
    lists {
        all_items_of_all_pages
        pages_with_all_their_parameters
        an_item_that_is_not_needed_requests_no_page
        a_list_continues_inside_of_a_page
        an_error_keeps_the_position
        a_lost_connection_keeps_the_position
        an_endless_list_ends
        a_filter_of_a_later_microversion_is_not_sent
    }
    retries {
        a_safe_call_is_sent_again
        a_call_that_may_have_been_processed_is_not_sent_again
        a_throttled_call_was_not_processed
        the_time_that_a_service_asks_for_is_waited_for
        the_last_error_has_the_number_of_attempts
        a_policy_without_retries_sends_once
        a_call_that_is_not_temporarily_refused_is_sent_once
        the_pages_of_a_list_are_requested_again
        an_exchange_counts_its_attempts
        a_download_is_sent_again_before_its_body
        a_call_that_starts_a_job_is_not_sent_again
        each_attempt_is_authorized_anew
        a_rate_limit_delays_the_requests_beyond_it
    }
    trouble {
        retry_after_is_waited_for
        milliseconds_are_waited_for
        a_time_in_the_body_is_waited_for
        throttling_that_is_obeyed_is_not_given_up
        forbidden_and_too_large_pass_with_a_time_to_wait_only
        locked_too_early_and_rate_limited_pass
        an_endless_time_to_wait_is_cut_short
        one_more_query_goes_before_the_deadline
        retry_after_of_a_broken_page_is_waited_for
        unavailable_passes
        web_pages_pass
        a_body_cut_in_the_middle_passes
        a_dropped_connection_passes
        a_silent_server_times_out
        a_silent_server_ends_the_poll_at_the_deadline
        a_service_that_stays_unavailable_is_given_up
        a_service_that_is_not_there_is_given_up
    }
    safety {
        a_body_beyond_the_limit_is_not_read
        a_body_that_reaches_the_limit_is_read
        a_status_beyond_the_limit_is_no_status
        a_list_beyond_the_limit_is_not_decoded
        a_length_that_is_a_lie_allocates_nothing
        a_redirect_of_a_call_is_not_followed
        a_redirect_of_a_query_is_not_followed
    }
}

mod cancellation;
mod identity;

const INIT: &str = r#"{"status": "INIT"}"#;
const RUNNING: &str = r#"{"status": "RUNNING", "entities": {"server_id": "s-1"}}"#;
const SUCCESS: &str = r#"{"status": "SUCCESS", "entities": {"server_id": "s-1"}}"#;

fn client<D: Driver>(server: &Server) -> D {
    D::new(service(&server.base))
}

fn service(base: &str) -> Service {
    Service::new(base).authorize(XAuthToken("t-1".into()))
}

fn delete() -> DeleteServers {
    DeleteServers::new(DeleteServersRequired {
        project_id: "p-1".into(),
        client_secret: "c-1".into(),
        servers: vec!["s-1".into()],
        password: "hunter2".into(),
    })
}

fn replies(bodies: &[&str]) -> Vec<Reply> {
    bodies.iter().map(|body| Reply::new(200, body)).collect()
}

/// Delays too short to slow the tests down, and a deadline that no scenario reaches by chance.
fn policy() -> PollPolicy {
    PollPolicy::with_timeout(Duration::from_secs(20))
        .min_delay(Duration::from_millis(1))
        .max_delay(Duration::from_millis(5))
}
