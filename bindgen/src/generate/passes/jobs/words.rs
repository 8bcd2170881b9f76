//! Finds the states in which a job has ended, by the descriptions of the states.

use restable_model::JobWord;

use super::super::super::plan::{Job, Values, Variant};

/// Words of a description that state how a job ended, in lower case.
const SUCCEEDED: [&str; 8] =
    ["succeeded", "succeeds", "success", "successful", "successfully", "completed", "finished", "complete"];
const FAILED: [&str; 8] = ["failed", "fails", "fail", "failure", "unsuccessful", "unsuccessfully", "faulty", "error"];
const CANCELED: [&str; 7] = ["canceled", "cancelled", "stopped", "terminated", "aborted", "killed", "revoked"];

/// Words that state that a job goes on, or that more than its end is described. A word that ends with "ing" does too.
const OPEN: [&str; 16] = [
    "not", "no", "yet", "to", "will", "before", "after", "until", "if", "when", "some", "or", "can", "may", "started",
    "and",
];

/// Adds the final states that are documented and that the runtime does not know. Returns whether a state is one after a success,
/// and another is one after a failure.
pub(super) fn add(job: &mut Job, values: &Values) -> bool {
    let (mut succeeds, mut fails) = (false, false);
    for variant in &values.variants {
        let known = JobWord::of(&variant.value);
        let word = known.or_else(|| meaning(variant));
        succeeds |= word == Some(JobWord::Succeeded);
        fails |= word == Some(JobWord::Failed);
        let list = match word.filter(|_| known.is_none()) {
            Some(JobWord::Succeeded) => &mut job.succeeded,
            Some(JobWord::Failed) => &mut job.failed,
            Some(JobWord::Canceled) => &mut job.canceled,
            Some(JobWord::Pending | JobWord::Running) | None => continue,
        };
        // A page may list a state in two cases, which are one word.
        if !list.iter().any(|word| word.trim().eq_ignore_ascii_case(variant.value.trim())) {
            list.push(variant.value.clone());
        }
    }
    succeeds && fails
}

/// Returns how a job has ended in a state, if its description says so in the words of one end. A state without a description is
/// one after a failure if its name ends so: `UPLOAD_FAILED`.
pub(super) fn meaning(variant: &Variant) -> Option<JobWord> {
    let docs = variant.docs.to_lowercase();
    let mut words: Vec<_> = docs.split(|letter: char| !letter.is_alphanumeric()).collect();
    words.retain(|word| !word.is_empty());
    let value = variant.value.to_lowercase();
    if words.concat() == value.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>() {
        let ends = ["failed", "failure", "fail"].iter().any(|end| value.ends_with(end));
        return ends.then_some(JobWord::Failed);
    }
    // Nobody can wait for a job that is not there.
    if words == ["not", "found"] || words == ["does", "not", "exist"] {
        return Some(JobWord::Failed);
    }
    // A job that could not be stopped goes on.
    let is_stop = |word: &&str| word.starts_with("stop") || word.starts_with("cancel") || word.starts_with("abort");
    if words.iter().any(is_stop) && words.iter().any(|word| FAILED.contains(word)) {
        return None;
    }
    // "It failed to be completed" is a failure.
    let purpose = words.windows(2).position(|pair| matches!(pair, [failed, "to"] if FAILED.contains(failed)));
    words.truncate(purpose.map_or(words.len(), |at| at + 1));
    let is_end = |word: &&str| SUCCEEDED.contains(word) || FAILED.contains(word);
    // "Adding a backend failed" is a failure.
    let is_noun = |word: &str| !matches!(word, "being" | "waiting" | "pending") && words.last().is_some_and(is_end);
    let is_open =
        |word: &&str| OPEN.contains(word) || word.starts_with("partial") || word.ends_with("ing") && !is_noun(word);
    if words.iter().any(is_open) {
        return None;
    }
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    match (has(&SUCCEEDED), has(&FAILED), has(&CANCELED)) {
        (true, false, false) => Some(JobWord::Succeeded),
        (false, true, false) => Some(JobWord::Failed),
        (false, false, true) => Some(JobWord::Canceled),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Variant, meaning};
    use restable_model::JobWord;

    fn of(value: &str, docs: &str) -> Option<JobWord> {
        let (name, value, docs) = (String::new(), value.to_owned(), docs.to_owned());
        meaning(&Variant { name, value, aliases: Vec::new(), docs, is_plain: false })
    }

    #[test]
    fn the_description_of_a_state_says_how_a_job_ended() {
        assert_eq!(of("5", "The kite landed successfully."), Some(JobWord::Succeeded));
        assert_eq!(of("3", "failed"), Some(JobWord::Failed));
        assert_eq!(of("6", "The kite failed to be landed or completed."), Some(JobWord::Failed));
        assert_eq!(of("7", "Winding the string failed."), Some(JobWord::Failed));
        assert_eq!(of("GONE", "not found"), Some(JobWord::Failed));
        assert_eq!(of("4", "stopped"), Some(JobWord::Canceled));
        assert_eq!(of("UPLOAD_FAILED", "`UPLOAD_FAILED`."), Some(JobWord::Failed));
    }

    #[test]
    fn a_state_that_is_not_the_last_one_is_not_an_end() {
        for docs in [
            "flying",
            "not finished",
            "Waiting to be completed",
            "completed or failed",
            "first part completed, winding up",
            "",
        ] {
            assert_eq!(of("2", docs), None, "{docs}");
        }
        assert_eq!(of("WIND_COMPLETED", "`WIND_COMPLETED`."), None);
    }
}
