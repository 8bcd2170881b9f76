//! The position on a page.

use crate::page::Status;
use crate::page::heading::{Part, Zone, announces_query};

/// The current position on the page.
#[derive(Debug, Clone, Default)]
pub(super) struct Place {
    pub(super) zone: Zone,
    pub(super) status: Status,
    pub(super) section: usize,
    /// The zone that the title of the section opens.
    pub(super) section_zone: Zone,
    /// Whether the title of the section names the request and the response.
    pub(super) is_of_both: bool,
    /// The part of the message that the last heading names.
    pub(super) part: Option<Part>,
    /// The end of the last paragraph, which may describe the next table.
    pub(super) lead: String,
    /// The title of the list item, if it begins with a short paragraph. It may describe a table of the item.
    pub(super) title: String,
    /// Whether the last block is a line such as "Status code: 400", whose meaning may follow.
    pub(super) follows_status: bool,
    /// Whether the last blocks are a table and paragraphs about it.
    pub(super) follows_table: bool,
    /// The zone and the status before the run-in heading of an example. They apply again to a table after the example.
    pub(super) before_example: Option<(Zone, Status)>,
}

/// How many bytes of a paragraph are kept at most. Every following table and list item copies them.
const MAX_LEAD_LENGTH: usize = 2_000;

impl Place {
    /// Records a paragraph.
    pub(super) fn lead_with(&mut self, paragraph: &str) {
        let from = paragraph.len().saturating_sub(MAX_LEAD_LENGTH);
        let from = (from..paragraph.len()).find(|at| paragraph.is_char_boundary(*at)).unwrap_or(from);
        self.lead.clear();
        self.lead.push_str(paragraph.get(from..).unwrap_or_default());
    }

    /// Enters the part of the page that a run-in heading opens.
    pub(super) fn run_in(&mut self, heading: &str) {
        let before = (self.zone, self.status);
        // "Request parameters" in the section of the response is a mistake of the page.
        if self.section_zone == Zone::Response && Zone::of(heading) == Some(Zone::Request) {
            self.enter("Response");
        } else if [self.section_zone, self.zone].contains(&Zone::Uri)
            && matches!(Zone::of(heading), None | Some(Zone::Request))
            && announces_query(heading)
        {
            // "Request filter parameters" in the section of the URI are those of its query.
            self.enter("URI");
        } else {
            self.enter(heading);
        }
        if !self.zone.is_example() {
            self.before_example = None;
        } else if !before.0.is_example() {
            self.before_example = Some(before);
        }
    }

    /// Enters the part of the page that a title or a run-in heading opens.
    pub(super) fn enter(&mut self, heading: &str) {
        if let Some(zone) = self.zone.enter(heading) {
            if zone != self.zone {
                self.status = Status::Unsaid;
            }
            self.zone = zone;
        }
        self.part = Part::of(heading);
        if self.part.is_some() && self.zone == Zone::Preface {
            self.zone = Zone::Request;
        }
        if let Some(status) = Status::of(heading) {
            self.status = status;
        }
    }
}
