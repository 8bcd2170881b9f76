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

/// Returns a title in the imperative: "Querying Servers" becomes "Query Servers".
pub(super) fn imperative(title: &str) -> String {
    let words: Vec<&str> = title.split_whitespace().collect();
    let gerund = words.iter().position(|word| is_gerund(word)).filter(|at| *at < 2);
    let joins = |at: usize| matches!(words.get(at), Some(&("or" | "and" | "And" | "Or")));
    let is_call =
        |at: usize, word: &str| Some(at) == gerund || gerund.is_some() && at > 0 && joins(at - 1) && is_gerund(word);
    let words = words.iter().enumerate();
    let words = words.map(|(at, word)| if is_call(at, word) { imperative_of(word) } else { (*word).to_owned() });
    words.collect::<Vec<_>>().join(" ")
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
            ("Server List", "ServerList"),
            ("(Old)", "Old"),
        ] {
            assert_eq!(call(title), expected);
        }
    }
}
