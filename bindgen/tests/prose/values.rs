//! Tests which lists are read as values.

use super::row;

fn values(description: &str) -> Vec<String> {
    row(description).values.into_iter().map(|value| value.value).collect()
}

#[test]
fn bold_bullets_are_values_with_their_meaning() {
    let row = row("State:\n\n-  **OPEN**: The lid is up.\n-  **SHUT**: The lid is down.");
    let meanings: Vec<_> = row.values.iter().map(|value| value.meaning.markdown(&|_| None)).collect();
    assert_eq!(row.values.iter().map(|value| &*value.value).collect::<Vec<_>>(), ["OPEN", "SHUT"]);
    assert_eq!(meanings, ["The lid is up.", "The lid is down."]);
}

#[test]
fn plain_bullets_are_values_where_they_are_introduced_as_such() {
    assert_eq!(values("The options are as follows:\n\n-  open: lid up\n-  shut"), ["open", "shut"]);
    assert_eq!(values("A lid has:\n\n-  hinge\n-  lock"), [""; 0]);
}

#[test]
fn a_sentence_lists_values() {
    assert_eq!(values("The value can be **OPEN**, **SHUT** (default), or **LOST**. More."), ["OPEN", "SHUT", "LOST"]);
    assert_eq!(values("It can be **1** or **2**."), ["1", "2"]);
    assert_eq!(values("The value can be **SHUT**."), ["SHUT"]);
    assert_eq!(values("State of the lid. Either **OPEN** or **SHUT**."), ["OPEN", "SHUT"]);
    assert_eq!(values("The lid is either **OPEN** (wide) or **SHUT**."), ["OPEN", "SHUT"]);
    assert_eq!(values("State of the lid. **OPEN** and **SHUT** are supported."), ["OPEN", "SHUT"]);
    assert_eq!(values("Allowed values: open, ajar, or shut."), ["open", "ajar", "shut"]);
    assert_eq!(
        values("Possible enum values:\n\n-  *\"OPEN\"* will let air in\n-  *\"SHUT\"* is usual"),
        ["OPEN", "SHUT"]
    );
    assert_eq!(values("The upward (**up**) or downward (**down**) way. The default value is **up**."), ["up", "down"]);
    assert_eq!(
        values(
            "The way. The default value is **up**. You can also set this parameter to **down**, indicating the way back."
        ),
        ["up", "down"]
    );
    assert_eq!(values("Valid operators are Above, Below and Beside."), ["Above", "Below", "Beside"]);
    assert_eq!(values("Permitted values:\n\n-  **OPEN**\n-  **SHUT**"), ["OPEN", "SHUT"]);
}

#[test]
fn ranges_formats_and_examples_are_no_values() {
    for text in [
        "The value can be **1** to **10**.",
        "The value can be from **1** and up.",
        "The default value is **A** or **B**.",
        "The name must be in this format:\n\n-  **A**: letters\n-  **B**: digits",
        "It contains:\n\n-  **name**\n-  **size**",
        "-  **The name** of it\n-  **The size** of it",
        "The value cannot be **A** or **B**.",
        "Either **A** or **B** must be present.",
    ] {
        assert_eq!(values(text), [""; 0], "{text}");
    }
}

#[test]
fn values_of_every_template_are_found() {
    for (text, expected) in [
        ("The kite.\n\n**Range**\n\n-  **long**\n-  **short**", &["long", "short"][..]),
        ("The wind: **0** (none), **1** (a breeze), **2** (a storm) **3** (a gale).", &["0", "1", "2", "3"]),
        ("**Range**\n\n**0**: none\n\n**1**: a breeze", &["0", "1"]),
        ("**Range**\n\n**0**: none; **1**: a breeze.", &["0", "1"]),
        (
            "-  The color.\n-  The color can be:\n\n   -  **red**: like a rose\n   -  **blue**: like the sky",
            &["red", "blue"],
        ),
        ("Color: **red**, **blue**, or **dark blue**, and the default value is **red**.", &[]),
        ("It can be **red**, **dark blue**, or **x**, and the default value is **red**.", &["red", "dark blue", "x"]),
        ("Options:\n\n-  If the value is **A**, it flies.\n-  If the value is **B**, it falls.", &["A", "B"]),
        ("The wind.\n\n-  **A**: calm\n-  **B**: a breeze\n-  C: a storm", &["A", "B", "C"]),
        ("-  **-1**: lost\n-  **0:** flies", &["-1", "0"]),
    ] {
        assert_eq!(values(text), expected, "{text}");
    }
}

#[test]
fn values_inside_the_items_of_a_list_are_the_values() {
    let text = "Options:\n\n-  **A**: for a kite:\n\n   -  **x1**\n   -  **x2**\n\n-  **B**: for a boat:\n\n   -  **y1**\n   -  **y2**";
    assert_eq!(values(text), [""; 0]);
    let text = "It can be as follows:\n\n-  For a kite:\n\n   -  **x1**\n   -  **x2**\n\n-  For a boat:\n\n   -  **y1**\n   -  **y2**";
    assert_eq!(values(text), ["x1", "x2", "y1", "y2"]);
}

#[test]
fn parts_of_a_value_and_values_of_another_parameter_are_no_values() {
    for text in [
        "The kite, such as **red.big.1**.\n\n-  **red**: the color\n-  **big**: the size",
        "Example values:\n\n-  A: **1**\n-  B: **2**",
        "The schedule. **DAY** can be **Mo**, **Tu**, or **We**.",
        "-  **wind**: the wind. The value can be **weak** or **strong**.\n-  **height**: the height.",
        "The format is *name value*. - Name options: **red**, **blue**, or **green**.",
    ] {
        assert_eq!(values(text), [""; 0], "{text}");
    }
}

#[test]
fn sentences_of_every_form_list_values() {
    for (text, expected) in [
        ("The value is **up** or **down** (case insensitive).", &["up", "down"][..]),
        ("Its value is **up** or **down**.", &["up", "down"]),
        ("The value can only be **up** (raised) or **down** (lowered).", &["up", "down"]),
        ("The value can be set to **up** or **down** only.", &["up", "down"]),
        ("You can set this parameter to **up** (raised) and **down** (lowered).", &["up", "down"]),
        ("It can be **4** (old) or **6** (new), depending on the kite.", &["4", "6"]),
        ("The interval. The value can be **1**, **5**, or **15** in the unit of minutes.", &["1", "5", "15"]),
        ("It can be **up**, **mid,** or **down**.", &["up", "mid", "down"]),
        ("Currently, **red**, **blue**, and **green** are supported.", &["red", "blue", "green"]),
        ("Only **red** (warm) and **blue** (cold) are supported currently.", &["red", "blue"]),
        ("Type of the kite: **delta**, **box**, or **sled**.", &["delta", "box", "sled"]),
        ("**Range**\n\n**delta**, **box**, or **flying fish**.", &["delta", "box", "flying fish"]),
        ("Options:\n\n**UP**, **DOWN**, and **LOST**", &["UP", "DOWN", "LOST"]),
        ("The options are as follows: - **up**: raised - **down**: lowered", &["up", "down"]),
        ("The kite. **up** if the wind blows, **down** otherwise.", &["up", "down"]),
        ("The value is **up** if the wind blows, otherwise **down**.", &["up", "down"]),
        ("The kite. It is set to **up** when hoisted and to **down** when lowered.", &["up", "down"]),
        ("The kite. Valid moves are **up** and **down** (default: **up**).", &["up", "down"]),
        ("The kite. The value can be **up**（raised）or **down**（lowered）。", &["up", "down"]),
        ("The kite. The value is **up** or **down**; **up** is the default.", &["up", "down"]),
        ("The kite. The value can be **\"up\"** or **\"down\"**.", &["up", "down"]),
        ("The kite. **up** (default) or **down**", &["up", "down"]),
        ("The kite. If **up**, it flies. If **down**, it lies.", &["up", "down"]),
        ("Lines. **S** means one line. **Z** means two lines.", &["S", "Z"]),
        (
            "The kite.\n\n-  When the value is **up**, it flies.\n-  When the value is **down**, it lies.",
            &["up", "down"],
        ),
        ("Whether it flies.\n\n0 - no\n\n1 - yes", &["0", "1"]),
        ("Whether it flies: 1 for yes, 0 for no", &["1", "0"]),
        ("Whether it flies. The value is 1 (yes) or 0 (no).", &["1", "0"]),
        ("The lines. Only 2 and 4 are valid.", &["2", "4"]),
        ("Must be 2 or 4.", &["2", "4"]),
        ("Length in feet: 5, 10, or 25", &["5", "10", "25"]),
        ("Range: **0**-**1**", &["0", "1"]),
        ("Supported parts:\n\n-  **tail** (default)\n-  **line**", &["tail", "line"]),
        (
            "Allowed values:\n\n-  For old kites:\n\n   -  **silk**\n   -  **wood**\n\n-  For new kites:\n\n   -  **foil**",
            &["silk", "wood", "foil"],
        ),
        (
            "Allowed values:\n\nFor old kites:\n\n-  **silk**\n-  **wood**\n\nFor new kites:\n\n-  **foil**\n-  **film**",
            &["silk", "wood", "foil", "film"],
        ),
        ("Value range: up/level/down", &["up", "level", "down"]),
        ("Switch of the lamp (on/off)", &["on", "off"]),
        ("The states are: up, down, and torn.", &["up", "down", "torn"]),
        ("The kite; one of up, level, down.", &["up", "level", "down"]),
        ("The kite. Pick one: up / level / down.", &["up", "level", "down"]),
        ("The kite. Allowed: up, down.", &["up", "down"]),
        ("The kite; permitted values: up, down.", &["up", "down"]),
        ("Move of the kite. UP: It is raised. DOWN: It is lowered.", &["UP", "DOWN"]),
        ("Whether it flies. true: It flies; false: It lies.", &["true", "false"]),
    ] {
        assert_eq!(values(text), expected, "{text}");
    }
}

#[test]
fn sentences_with_a_condition_or_about_another_parameter_list_no_values() {
    for text in [
        "For delta kites, the value is **up** or **down**.",
        "The height is **3** if the wind blows, **1** otherwise.",
        "Supported since **v2** and **v3**.",
        "Number of lines: 2 for the small kite, 4 for the big kite",
        "Port of the kite: 80 for pages, 21 for files",
        "Only 2 of the 4 lines are valid.",
        "Must be 2 or greater.",
        "Speed (km/h)",
        "Range: **1**-**500**",
        "Range: **1** - **500**",
        "Range: [**1**, **500**]",
        "Range: **1** (inclusive)-**500** (inclusive)",
        "Name of the kite, e.g. **Anna** or **Bert**",
        "Common lengths: 5, 10, or 25",
        "Options:\n\n-  **up**: flies\n-  **down**: lies\n-  **tied:place**: is tied. **place** is the path of the rope.",
        "The lines are: the left line, the right line, and the tail.",
        "The kite. NOTE: It flies. WARNING: It falls.",
        "If the kite flies, set it to **up** or **down** first.",
        "It can be **tcp**, **udp**, or the number of the protocol.",
        "**wind**: the wind. The value can be **weak** or **strong**.",
        "The rule. **wind**: **weak**, **fair**, or **strong**; **color**: a word.",
        "Either parameter: **name** or **id**.",
        "The value is **1** or **5** to **9**.",
        "The following kites are for reference only.\n\n-  **box**: heavy\n-  **sled**: light",
    ] {
        assert_eq!(values(text), [""; 0], "{text}");
    }
}

#[test]
fn lists_without_markup_are_values_where_they_look_like_constants() {
    for (text, expected) in [
        ("Type of the kite.\n\n-  DELTA\n-  BOX (heavy)", &["DELTA", "BOX"][..]),
        ("Kite status:\n\n-  1: flies\n-  2: falls", &["1", "2"]),
        ("Kind of change.\n\n-  add\n-  delete", &["add", "delete"]),
        ("-  online: it flies\n-  offline: it is stored", &["online", "offline"]),
        ("Values:\n\n-  BOX-box kite\n-  SLED - sled kite\n-  DELTA: delta kite", &["BOX", "SLED", "DELTA"]),
        ("Kite state.\n\n-  new\n\n   -  worn\n   -  torn", &["new", "worn", "torn"]),
        ("Kite method.\n\n-  **GET**\n-  **OPTIONS**", &["GET", "OPTIONS"]),
    ] {
        assert_eq!(values(text), expected, "{text}");
    }
    for text in [
        "The secret.\n\n-  hmac: The value contains 8 to 32 characters.\n-  basic: The value contains 4 characters.",
        "The script.\n\n-  Linux\n\n   ::\n\n      fly\n\n-  Windows\n\n   ::\n\n      glide",
        "The kites.\n\n-  key: the ID of a kite\n-  value: its color",
        "-  Definition: The color of a kite.\n-  Range: None",
        "One of the following words is used if the kite has no color:\n\n-  RED: a box kite\n-  BLUE: a sled kite",
        "If it is missing, the color is as follows:\n\n-  BOX: red\n-  SLED: blue\n-  Big delta: green",
    ] {
        assert_eq!(values(text), [""; 0], "{text}");
    }
}

#[test]
fn paragraphs_in_bold_are_values() {
    for (text, expected) in [
        ("The color.\n\n**red**: like a rose\n\n**blue:** like the sky", &["red", "blue"][..]),
        ("The color.\n\n**Range**\n\n**red**\n\n**blue**\n\n**Default Value**\n\nred", &["red", "blue"]),
        ("**Range**\n\n**RED**\n\n-  **BLUE**\n-  **RED | BLUE**", &["RED", "BLUE", "RED | BLUE"]),
    ] {
        assert_eq!(values(text), expected, "{text}");
    }
    assert_eq!(values("**Definition**\n\nThe color.\n\n**Constraints**\n\nNone"), [""; 0]);
    assert_eq!(values("The map.\n\n**key**: a kite\n\n**value**: its color"), [""; 0]);
}

#[test]
fn an_empty_string_and_remarks_after_the_values_are_no_values() {
    for (text, expected) in [
        ("The state.\n\n-  **UP**: It flies.\n-  **DOWN**: It lies.\n-  Empty string: no wind", &["UP", "DOWN"][..]),
        ("The state.\n\n-  **UP**\n-  **DOWN**\n-  If it is missing, the kite is lost.", &["UP", "DOWN"]),
        ("Range:\n\n-  **'true'**: yes\n-  **\"false\"**: no", &["true", "false"]),
        ("Options:\n\n-  **AND (default value)**\n-  **OR**", &["AND", "OR"]),
        ("Options:\n\n-  **month**\n-  **day**\n-  **yyyyMMdd**: a day", &["month", "day"]),
    ] {
        assert_eq!(values(text), expected, "{text}");
    }
}

#[test]
fn a_list_after_a_sentence_has_the_meanings_of_its_values() {
    let row = row("Options: **0** and **1**\n\n-  **0**: lies\n-  **1**: flies");
    let meanings: Vec<_> = row.values.iter().map(|value| value.meaning.markdown(&|_| None)).collect();
    assert_eq!(meanings, ["lies", "flies"]);
}

#[test]
fn a_list_after_a_paragraph_with_its_values_has_their_meanings() {
    let row = self::row(
        "**Range**\n\n**UP**, **DOWN**, and **LOST**.\n\n-  **UP**: flies\n-  **DOWN**: lies\n-  **LOST**: is gone",
    );
    let meanings: Vec<_> = row.values.iter().map(|value| value.meaning.markdown(&|_| None)).collect();
    assert_eq!(meanings, ["flies", "lies", "is gone"]);
}

#[test]
fn a_value_listed_twice_is_one() {
    assert_eq!(values("Values:\n\n-  **A**\n-  **B**\n-  **A**"), ["A", "B"]);
}

#[test]
fn a_list_may_have_a_single_value() {
    assert_eq!(values("The kind. Options:\n\n-  **kite**: a kite"), ["kite"]);
    assert_eq!(values("The kind.\n\n**Range**\n\n**kite**"), ["kite"]);
    assert_eq!(values("The height ranges from 0 to 9. Options:\n\n-  **0**: on the ground"), [""; 0]);
    assert_eq!(values("An action. Options:\n\n-  kite:tail:cut"), ["kite:tail:cut"]);
    assert_eq!(values("-  The kite.\n-  The value can be:\n\n   -  **box** indicates a box kite."), ["box"]);
    assert_eq!(values("Only the following kite type is supported:\n\n-  **box**"), ["box"]);
    assert_eq!(values("Type of the kite.\n\n-  **box**: indicates a box kite."), ["box"]);
    assert_eq!(values("Kite type identified by **kite_id**.\n\n**box**: a box kite."), ["box"]);
    assert_eq!(values("Kite type besides **flat**.\n\n**box**: a box kite."), [""; 0]);
    assert_eq!(
        values("Kite mode.\n\n- If the field value is **boxed**, it is boxed.\n- If it is others, it falls."),
        ["boxed"]
    );
    let lines = "The kites are as follows:\n**flat**: a kite. It has no tail.\n**box**: a box\n**sled**: a sled";
    assert_eq!(values(lines), ["flat", "box", "sled"]);
    let remarked = "Type of the kite.\n\n-  **box**: a box kite.\n-  This parameter is invalid if it is left empty.";
    assert_eq!(values(remarked), ["box"]);
    assert_eq!(values("Kite status.\n\n-  1: flies"), ["1"]);
    assert_eq!(values("The kite.\n\n-  **box**: indicates a box kite."), [""; 0]);
    assert_eq!(values("Status code of the kite.\n\n-  0: flies"), [""; 0]);
    assert_eq!(values("Type of the kite.\n\n-  **box**: the box.\n-  If it is lost, the name of the wind."), [""; 0]);
}

#[test]
fn a_sentence_may_name_a_value_besides_the_list() {
    for (text, expected) in [
        ("It can be **up** or **down**. The default value is **none**.", &["up", "down", "none"][..]),
        ("It can be **UP** or **DOWN**. If it is lost, value **LOST** is returned.", &["UP", "DOWN", "LOST"]),
        ("It can be **up** or **down**. The default value is **null**.", &["up", "down"]),
        ("It can be **1** or **2**. The default value is **3**.", &["1", "2"]),
        (
            "It is **start** (default value) for the first dive, or **deeper** or **higher** later. It can be **deeper** or \
             **higher**.",
            &["deeper", "higher"],
        ),
        (
            "The value is **start** (default value) for the first dive, or **deeper** or **higher** later. It can be \
             **deeper** or **higher**.",
            &["deeper", "higher", "start"],
        ),
        ("The default value is **oars**, indicating that it is rowed.\n\n**sail**: it sails", &["oars", "sail"]),
        ("The default value is **oars**, indicating that it is rowed.\n\n**Note**: it floats", &[]),
        ("The default value is **5**, indicating five oars.\n\n**sail**: it sails", &[]),
        (
            "Supported boat types can be provided as raft,sail_boat, canoe, and punt.",
            &["raft", "sail_boat", "canoe", "punt"],
        ),
        (
            "Supported boat types can be provided as raft,sail_boat, canoe,punt.",
            &["raft", "sail_boat", "canoe", "punt"],
        ),
        ("The wood, supporting OAK, ELM, and ASH currently\n\n-  OAK: hard\n-  ELM: soft", &["OAK", "ELM", "ASH"]),
    ] {
        assert_eq!(values(text), expected, "{text}");
    }
}

#[test]
fn some_values_of_a_sentence_may_have_no_markup() {
    assert_eq!(values("Wind: **0** (none), **1** (a breeze), 2 (a storm), or 3 (a gale)."), ["0", "1", "2", "3"]);
    assert_eq!(values("The wind. The value range is [**weak fair strong**]."), ["weak", "fair", "strong"]);
    assert_eq!(values("The move.\n\nValue range:\n\nfly, fall, turnOver"), ["fly", "fall", "turnOver"]);
}

#[test]
fn items_may_have_slipped_out_of_their_list_or_their_form() {
    for (text, expected) in [
        (
            "Notes:\n\n-  It is set once. The possible values are as follows:\n-  **up**: flies\n-  **down**: lies",
            &["up", "down"][..],
        ),
        (
            "-  Definition: A move.\n-  Range:\n-  **up**: flies\n-  **down**: lies\n-  Default Value: N/A",
            &["up", "down"],
        ),
        ("Values:\n\n-  BOX-kite\n-  SLED - sled kite\n-  DELTA: delta kite", &["BOX", "SLED", "DELTA"]),
        ("Values:\n\n-  BOX: kite\n-  SLED: kite\n-  **DELTA - kite**", &["BOX", "SLED", "DELTA"]),
    ] {
        assert_eq!(values(text), expected, "{text}");
    }
}

#[test]
fn labels_of_other_forms_introduce_values() {
    for (text, expected) in [
        ("Types of moves, including:\n\n-  fly: up\n-  fall: down", &["fly", "fall"][..]),
        (
            "Known knots (all of them in use):\n\n-  \"bow_line\": tight\n-  \"half_hitch\": loose",
            &["bow_line", "half_hitch"],
        ),
        ("Whether it flies.\n\n-  If yes, set it to **1**.\n-  If no, set it to **0**.", &["1", "0"]),
        (
            "The following knots are supported: Example value: **BOW**\n\n-  **BOW**: tight\n-  **HITCH**: loose",
            &["BOW", "HITCH"],
        ),
        ("Options:\n\n-  **UP**: flies\n-  **COMING DOWN FROM THE SKY**: lands", &["UP", "COMING DOWN FROM THE SKY"]),
        ("Options:\n\n-  **up**\n-  **down: lies**", &["up", "down"]),
    ] {
        assert_eq!(values(text), expected, "{text}");
    }
}

#[test]
fn the_parts_of_a_value_are_no_values() {
    let text = "Set it to **name::**\\ {*name*}\\|\\ **color::**\\ {*color*}.\n\nWhere,\n\n**name** indicates its name.\n\n**color** indicates its color.";
    assert_eq!(values(text), [""; 0]);
    let text = "Set at least one of these parameters:\n\n**name**: the name\n\n**color**: the color. The value can be **red** or **blue**.\n\n**flies**: whether it flies. **true** indicates that it does and **false** that it does not.";
    assert_eq!(values(text), [""; 0]);
}

#[test]
fn secrets_are_known_by_their_name_and_what_is_out_of_use_by_its_description() {
    assert!(!row("A size.").hints.is_secret);
    assert!(row("This parameter is deprecated.").hints.is_deprecated);
}
