//! Derives request names from page titles: "Querying Servers" becomes `QueryServers`.

/// Returns the request name for a page title. Text in parentheses is ignored, unless there is no other text.
pub(super) fn call(title: &str) -> String {
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

fn is_gerund(word: &str) -> bool {
    // Only their position distinguishes gerunds from nouns such as "Rolling" and "Binding". The caller checks it.
    word.len() > 5 && word.ends_with("ing") && !matches!(word, "String" | "Billing")
}

/// Returns the imperative of a gerund: `Creating` becomes `Create`, `Stopping` becomes `Stop`.
fn imperative_of(gerund: &str) -> String {
    let stem = gerund.get(..gerund.len().saturating_sub(3)).unwrap_or(gerund);
    let mut ending = stem.chars().rev();
    let (last, before) = (ending.next().unwrap_or(' '), ending.next().unwrap_or(' '));
    let is_vowel = |letter: char| "aeiou".contains(letter);
    if last == before && "bdgmnprt".contains(last) {
        // "Adding" has a double letter in its stem.
        return if stem.eq_ignore_ascii_case("add") {
            stem.to_owned()
        } else {
            stem.get(..stem.len() - 1).unwrap_or(stem).to_owned()
        };
    }
    let has_lost_e = match last {
        'v' | 'u' => true,
        'c' | 's' | 'z' => before != 's' && before != 'z',
        'g' => before == 'a' || ENDINGS.iter().any(|ending| stem.ends_with(ending)),
        'l' => !is_vowel(before) && before != 'l' || stem.ends_with("cal"),
        _ => ENDINGS.iter().any(|ending| stem.ends_with(ending)),
    };
    if has_lost_e { format!("{stem}e") } else { stem.to_owned() }
}

/// Endings of stems that end with `e` in the imperative.
const ENDINGS: [&str; 19] = [
    "eat", "dat", "plat", "lat", "nat", "rat", "tat", "iat", "cat", "gat", "let", "ecut", "rit", "nam", "figur",
    "quir", "ang", "stor", "ignor",
];

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
