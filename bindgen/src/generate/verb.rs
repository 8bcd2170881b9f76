//! Derives request names from page titles: "Querying Servers" becomes `QueryServers`.

mod gerund;
mod operation;

use gerund::imperative_of;
pub(in crate::generate) use gerund::is_gerund;
use operation::operation;

use crate::page::Page;

/// Returns the request name of a page: the vendor's name of the operation, or else a name from the title.
pub(super) fn of_page(page: &Page) -> String {
    page.original_name.as_deref().and_then(operation).unwrap_or_else(|| call(&page.title))
}

/// Returns the request name for a page title. Text in parentheses is ignored, unless there is no other text.
fn call(title: &str) -> String {
    let outside = without_brackets(title);
    let title = if super::name::pascal(&outside).is_empty() { title } else { &outside };
    super::name::r#type(&imperative(title))
}

/// Returns a title in the imperative: "Querying Servers" becomes "Query Servers", and "Stopping, Scaling Out, and Deleting
/// Servers" becomes "Stop, Scale Out, and Delete Servers".
pub(super) fn imperative(title: &str) -> String {
    let words: Vec<&str> = title.split_whitespace().collect();
    let first = words.iter().position(|word| is_gerund(without_comma(word))).filter(|at| *at < 2);
    let is_verb = |at: usize, word: &str| {
        let others = first.and_then(|first| words.get(first..at));
        Some(at) == first || others.is_some_and(|others| is_gerund(without_comma(word)) && joins(others))
    };
    let described = third_person(&words);
    let words = words.iter().enumerate();
    let words = words.map(|(at, word)| match (at, described) {
        (0, Some(verb)) => verb.to_owned(),
        _ if is_verb(at, word) => with_imperative(word),
        _ => (*word).to_owned(),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The verbs of titles that describe what a call does, such as "Lists Consoles". Other verbs would often be nouns.
const THIRD_PERSON: [&str; 8] = ["Adds", "Creates", "Deletes", "Gets", "Lists", "Removes", "Shows", "Updates"];

/// The words after a noun, such as that of "Lists of Consoles".
const AFTER_NOUN: [&str; 6] = ["and", "for", "in", "of", "or", "to"];

/// Returns the verb of a title in the third person, in the imperative.
fn third_person<'t>(words: &[&'t str]) -> Option<&'t str> {
    let [first, second, ..] = words else { return None };
    let is_verb = THIRD_PERSON.contains(first) && !AFTER_NOUN.contains(second);
    first.strip_suffix('s').filter(|_| is_verb)
}

/// The words that belong to a verb, such as that of "Scaling Out".
const PARTICLES: [&str; 6] = ["Out", "In", "Up", "Down", "On", "Off"];

/// Returns whether words join the verbs in them to another verb: they end with a conjunction, or with the comma of a list of
/// verbs. After a comma, a gerund may also be a noun, so that the list has only verbs.
fn joins(words: &[&str]) -> bool {
    let is_verb = |word: &&str| is_gerund(without_comma(word)) || PARTICLES.contains(&without_comma(word));
    match words.last() {
        Some(&("or" | "and" | "And" | "Or")) => true,
        Some(last) => last.ends_with(',') && words.iter().all(is_verb),
        None => false,
    }
}

fn without_comma(word: &str) -> &str {
    word.strip_suffix(',').unwrap_or(word)
}

fn with_imperative(word: &str) -> String {
    let gerund = without_comma(word);
    imperative_of(gerund) + word.get(gerund.len()..).unwrap_or_default()
}

fn without_brackets(title: &str) -> String {
    let mut depth = 0_usize;
    let keep = |letter: char| {
        match letter {
            '(' | '（' => depth += 1,
            ')' | '）' => {
                depth = depth.saturating_sub(1);
                return None;
            }
            _ => {}
        }
        (depth == 0).then_some(letter)
    };
    title.chars().filter_map(keep).collect()
}

#[cfg(test)]
mod tests {
    use super::call;

    #[test]
    fn titles_as_calls() {
        for (title, expected) in [
            ("Querying Servers", "QueryServers"),
            ("Creating a Server", "CreateServer"),
            ("Batch Deleting Tags", "BatchDeleteTags"),
            ("Stopping Servers in Batches", "StopServersInBatches"),
            ("Setting the Password", "SetPassword"),
            ("Adding a Rule (Discarded)", "AddRule"),
            ("Changing an OS", "ChangeOs"),
            ("Managing Quotas", "ManageQuotas"),
            ("Manage existing volume", "ManageExistingVolume"),
            ("Removing a Card", "RemoveCard"),
            ("Enabling an Alarm", "EnableAlarm"),
            ("Restoring a Disk", "RestoreDisk"),
            ("Configuring a Port", "ConfigurePort"),
            ("Installing Agents", "InstallAgents"),
            ("Attaching a Disk", "AttachDisk"),
            ("Unbinding an IP Address", "UnbindIpAddress"),
            ("Executing a Job", "ExecuteJob"),
            ("Uploading a File", "UploadFile"),
            ("Adding or Deleting Tags", "AddOrDeleteTags"),
            ("Restarting, Scaling Out, and Deleting Servers", "RestartScaleOutAndDeleteServers"),
            ("Locking, Hiding, or Sharing a Disk", "LockHideOrShareDisk"),
            ("Creating a Server, Billing, and Metering", "CreateServerBillingAndMeter"),
            ("Querying Lights, Wiring Included", "QueryLightsWiringIncluded"),
            ("Lists Consoles", "ListConsoles"),
            ("Updates volume access mode", "UpdateVolumeAccessMode"),
            ("Lists of Consoles", "ListsOfConsoles"),
            ("Updates", "Updates"),
            ("Server List", "ServerList"),
            ("(Old)", "Old"),
        ] {
            assert_eq!(call(title), expected);
        }
    }
}
