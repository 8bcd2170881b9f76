//! Turns gerunds into imperatives: `Creating` becomes `Create`, `Stopping` becomes `Stop`.

/// Words that end in "ing" and are no gerunds.
const NOUNS: [&str; 9] =
    ["String", "Billing", "Routing", "Floating", "Peering", "Training", "Spring", "Nothing", "Anything"];

/// Participles that describe a noun, in lower case. No call has them as its verb.
const ADJECTIVES: [&str; 5] = ["existing", "following", "missing", "pending", "remaining"];

/// Returns whether a word has the form of a gerund. Only its position distinguishes it from a noun such as "Binding".
pub(in crate::generate) fn is_gerund(word: &str) -> bool {
    let is_other = NOUNS.contains(&word) || ADJECTIVES.iter().any(|other| other.eq_ignore_ascii_case(word));
    word.len() > 4 && word.ends_with("ing") && has_vowel(word) && !is_other
}

/// Returns whether the stem has a vowel, which "String" and "Ring" lack.
fn has_vowel(word: &str) -> bool {
    word.strip_suffix("ing").is_some_and(|stem| stem.contains(|letter: char| "aeiouyAEIOUY".contains(letter)))
}

/// Returns the imperative of a gerund. Case is kept.
pub(super) fn imperative_of(gerund: &str) -> String {
    let stem = gerund.strip_suffix("ing").unwrap_or(gerund);
    let lower = stem.to_ascii_lowercase();
    if let Some(single) = without_doubled_letter(stem, &lower) {
        return single.to_owned();
    }
    if has_lost_e(&lower) { format!("{stem}e") } else { stem.to_owned() }
}

/// Stems whose double letter is part of the verb.
const DOUBLED: [&str; 3] = ["add", "err", "egg"];

/// Verbs that double their `l`. All others, such as "install" and "roll", end with two.
const ENDING_IN_L: [&str; 10] =
    ["control", "cancel", "label", "model", "signal", "channel", "tunnel", "travel", "excel", "compel"];

/// Returns the stem without its last letter if the gerund has doubled that letter, as in "Stopping".
fn without_doubled_letter<'s>(stem: &'s str, lower: &str) -> Option<&'s str> {
    let mut ending = lower.chars().rev();
    let (last, before) = (ending.next()?, ending.next()?);
    let single = stem.get(..stem.len() - 1)?;
    let is_doubled = match last {
        'l' => ENDING_IN_L.iter().any(|verb| lower.get(..lower.len() - 1).is_some_and(|single| single.ends_with(verb))),
        _ => "bdgmnprt".contains(last) && !DOUBLED.contains(&lower),
    };
    (last == before && is_doubled).then_some(single)
}

/// Endings of stems that have lost an `e`. A longer ending in [`COMPLETE`] has precedence.
const LOST_E: [&str; 80] = [
    // Nearly all stems with these endings.
    "v", "u", "z", "c", "s", "dg", "rg", "ag", "ang", "eng", "at", "ar", "ir", "ur", "ad", "id", "od", "ud", "um", "ak",
    "ok", "ap", "in", "bl", "cl", "dl", "fl", "gl", "kl", "pl", "tl", "zl", // Only these verbs.
    "brib", "scrib", "prob", "ced", "sed", "lik", "strik", "nam", "fram", "gam", "tim", "prim", "scop", "wip", "typ",
    "cach", "stor", "ignor", "plor", "scor", "scal", "compil", "fil", "dul", "rul", "styl", "clon", "pon", "zon",
    "tun", "prun", "let", "plet", "writ", "rit", "invit", "cit", "cut", "but", "out", "mut", "put", "tut", "mot",
    "quot", "vot", "not", "notat",
];

/// Endings of stems that are complete, although a shorter ending is in [`LOST_E`].
const COMPLETE: [&str; 46] = [
    // Two vowels, and double letters.
    "ss", "zz", "oat", "reat", "peat", "heat", "beat", "ear", "oar", "our", "oir", "air", "ead", "oad", "aid", "oid",
    "ood", "oud", "eak", "oak", "ook", "eap", "oap", "ain", "oin", "ein", "uum", "ium", // Single verbs.
    "format", "combat", "sync", "focus", "bias", "canvas", "occur", "plugin", "login", "herit", "outlet", "input",
    "output", "layout", "timeout", "checkout", "pivot", "sandbox",
];

/// The stem that ends like "treat" and has lost an `e` all the same.
const CREATE: &str = "creat";

fn has_lost_e(stem: &str) -> bool {
    let longest =
        |endings: &[&str]| endings.iter().filter(|ending| stem.ends_with(**ending)).map(|ending| ending.len()).max();
    stem.ends_with(CREATE)
        || longest(&LOST_E).is_some_and(|lost| longest(&COMPLETE).is_none_or(|complete| lost > complete))
}

#[cfg(test)]
mod tests {
    use super::{imperative_of, is_gerund};

    /// The gerunds of the titles of published pages, and the verbs that are hard to tell apart.
    const VERBS: &str = "accept add allocate apply assign associate attach authenticate authorize bind call cancel change \
        check clear collect configure confirm connect construct convert copy count create debug decrypt delete deploy \
        describe detach disable disassociate dissociate download edit enable encrypt execute expand export filter \
        generate get grant handle hibernate import insert install label list load lock log make manage map migrate modify \
        monitor mount obtain parse pause perform pin preview process prolong publish query read reboot rebuild recycle \
        refuse register reinstall reject release reload remind remove replace replicate reprotect resend reserve reset \
        resize restart restore resume retire retry return review revoke run save scale schedule select send sequence set \
        share show shrink sign start stop structure submit suspend switch synchronize tag take terminate test throttle \
        unbind unlock unmount unset update upgrade upload use verify view wake watch activate deactivate control compile \
        tune clone merge purge challenge arrange package provide decode include format treat repeat float write rename \
        define combine refine examine join contain explain subscribe invoke escape shape probe promote quote vote route \
        compute distribute complete capture measure secure prepare compare acquire expire consume archive approve renew \
        drop plan scan install poll roll scroll pull fill sync discuss focus inherit edit audit upgrade downgrade trade \
        provision version validate evaluate enroll stage scope wipe type cache trigger transfer recover swap split \
        commit rotate hide divide override browse expose close erase increase decrease analyze";

    fn gerund_of(verb: &str) -> String {
        const DOUBLE: &str = " control debug get log map pin set reset unset run stop submit tag drop plan scan swap split commit \
            transfer ";
        let last = verb.chars().last().unwrap_or_default();
        match verb.strip_suffix('e') {
            _ if DOUBLE.contains(&format!(" {verb} ")) => format!("{verb}{last}ing"),
            Some(stem) if !verb.ends_with("ee") => format!("{stem}ing"),
            _ => format!("{verb}ing"),
        }
    }

    #[test]
    fn every_verb_is_found_in_its_gerund() {
        let broken: Vec<_> = VERBS
            .split_whitespace()
            .map(|verb| (verb, imperative_of(&gerund_of(verb))))
            .filter(|(verb, found)| verb != found)
            .collect();
        assert_eq!(broken, []);
    }

    #[test]
    fn nouns_are_no_gerunds() {
        for (word, expected) in
            [("Using", true), ("String", false), ("Ring", false), ("Floating", false), ("Taking", true)]
        {
            assert_eq!(is_gerund(word), expected, "{word}");
        }
    }
}
