//! The names of points in time, and which descriptions of a parameter with such a name document something else.

/// Returns whether a name in snake case is that of a point in time, or of an event.
pub(super) fn is_name(name: &str) -> bool {
    const ENDINGS: [&str; 17] = [
        "_at",
        "_time",
        "_date",
        "_until",
        "created",
        "updated",
        "modified",
        "expires",
        "expiry",
        "started",
        "finished",
        "ended",
        "deleted",
        "timestamp",
        "time_stamp",
        "not_before",
        "not_after",
    ];
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// Returns whether the description of a parameter with a name such as `time` documents a point in time: others are the length of
/// an execution or a unit.
pub(super) fn says_when(description: &str) -> bool {
    const PHRASES: [&str; 8] = [
        "time when ",
        "time at which ",
        "timestamp when ",
        "timestamp of when ",
        "date and time",
        "utc",
        "yyyy",
        "rfc 3339",
    ];
    let text = description.to_lowercase();
    PHRASES.iter().any(|phrase| text.contains(phrase))
}

/// Returns whether a description gives a format with a year, a day and a time of day.
pub(super) fn has_format_with_day(description: &str) -> bool {
    let text = description.replace(['*', '`', '\\', '\'', '"'], "").to_lowercase();
    let Some((_, after)) = text.split_once("yyyy") else { return false };
    let format: String = after.chars().take(12).collect();
    format.contains("dd") && format.contains("hh")
}

/// Returns whether a text shows a day with a time of day: `2021-03-04T05:06`.
pub(super) fn shows_moment(text: &str) -> bool {
    const FORM: &[u8] = b"0000-00-00T00:00";
    let is_place = |(letter, form): (&u8, &u8)| match form {
        b'0' => letter.is_ascii_digit(),
        b'T' => matches!(letter, b'T' | b' '),
        form => letter == form,
    };
    text.as_bytes().windows(FORM.len()).any(|window| window.iter().zip(FORM).all(is_place))
}

/// Returns whether a description documents a time of day, the length of a period, or a format that is one of both.
pub(super) fn is_other(description: &str) -> bool {
    let text = description.replace(['*', '`', '\\', '\'', '"'], "").to_lowercase();
    has_format_without_day(&text) || is_length(&text) || are_several(&text) || marked(description).any(is_time_of_day)
}

/// Returns whether a text is about several points in time in one value.
fn are_several(text: &str) -> bool {
    text.contains("multiple") && ["separate", "delimited"].iter().any(|word| text.contains(word))
}

/// Returns whether a text has a format of hours and minutes without a day before it. The offset of a time zone is none.
fn has_format_without_day(text: &str) -> bool {
    const FORMATS: [&str; 3] = ["hh:mm", "hour:minute", "hh:mi"];
    let has_day = |before: &str| {
        let before = before.trim_end_matches([' ', 't']);
        ["dd", "yy", "day", "+", "-", "±"].iter().any(|end| before.ends_with(end))
    };
    let is_range = |before: &str| before.ends_with("mm-");
    FORMATS.iter().any(|format| {
        text.match_indices(format).any(|(at, _)| {
            let before = text.get(..at).unwrap_or_default();
            !has_day(before) || is_range(before)
        })
    })
}

/// Returns whether a text is about the length of a period. A time in seconds since a day is a point in time.
fn is_length(text: &str) -> bool {
    const LENGTHS: [&str; 29] = [
        "duration",
        "remaining time",
        "remaining period",
        "elapsed",
        "time required",
        "time taken",
        "time spent",
        "time consumed",
        "time cost",
        "cost time",
        "consumed time",
        "consumption time",
        "waiting time",
        "wait time",
        "time waited",
        "average time",
        "response time",
        "processing time",
        "latency",
        "timeout",
        "time-out",
        "time limit",
        "interval between",
        "how long",
        "length of time",
        "cron expression",
        "number of days",
        "number of hours",
        "number of minutes",
    ];
    const POINTS: [&str; 6] = ["yyyy", "1970", "utc", "since", "timestamp", "time stamp"];
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    has(&LENGTHS) && !has(&POINTS)
}

/// Returns the words in bold or in the font of code.
fn marked(text: &str) -> impl Iterator<Item = &str> {
    ["**", "`"].into_iter().flat_map(|mark| text.split(mark).skip(1).step_by(2))
}

/// Returns whether a value is a time of day, such as `02:00`, or a range of two.
fn is_time_of_day(value: &str) -> bool {
    let is_one = |value: &str| {
        let parts = || value.trim().split(':');
        (2..=3).contains(&parts().count())
            && parts().all(|part| part.len() == 2 && part.bytes().all(|digit| digit.is_ascii_digit()))
    };
    value.split(['-', '–', '~']).all(is_one)
}

#[cfg(test)]
mod tests {
    use super::{has_format_with_day, is_other, shows_moment};

    #[test]
    fn a_description_may_show_a_point_in_time_or_its_format() {
        assert!(shows_moment("The value is **2021-03-04T05:06:07Z**."));
        assert!(!shows_moment("The value is **2021-03-04**, at 05:06."));
        assert!(has_format_with_day("In the format of \"YYYY-MM-DDThh:mm:ssZ\"."));
        assert!(has_format_with_day("*yyyy*-*MM*-*dd* *HH*:*mm*"));
        assert!(!has_format_with_day("In the format yyyy-mm-dd."));
        assert!(!has_format_with_day("In seconds."));
    }

    #[test]
    fn a_format_without_a_day_is_no_point_in_time() {
        for text in [
            "The time, in the format of hh:mm:ss.SSS.",
            "The time (in the *hh*:*mm*:*ss* format)",
            "The time in `HH:MM`.",
            "The value is in the hh:mm-hh:mm format.",
            "The format is hour:minute.",
            "The time, for example, **02:00**",
            "The time, for example, `02:00-06:00`",
            "Once: yyyy-MM-dd hh:mm:ss. Daily: hh:mm:ss.",
            "The estimated remaining time.",
            "The duration of the flight",
            "The time required for the flight, in seconds",
            "Average waiting time before the start.",
            "Indicates the lock wait time.",
            "Timeout of the landing.",
            "Landing time. Separate the times of multiple landings with commas.",
        ] {
            assert!(is_other(text), "{text}");
        }
    }

    #[test]
    fn a_format_with_a_day_is_a_point_in_time() {
        for text in [
            "The time, in the format of yyyy-MM-ddTHH:mm:ssZ.",
            "The time, in the format of yyyy-mm-dd Thh:mm:ssZ.",
            "The format is *yyyy*-*mm*-*ddThh*:*mm*:*ssZ*.",
            "YYYY-MM-DD'T'HH:mm:ss",
            "yyyyMMddHHmmss, or yyyy/MM/dd HH:mm with an offset of +hh:mm",
            "Milliseconds since 1970-01-01 00:00:00 UTC, not a duration",
            "The time when the flight began.",
            "Landing time. The date and the time are separated by T.",
        ] {
            assert!(!is_other(text), "{text}");
        }
    }
}
