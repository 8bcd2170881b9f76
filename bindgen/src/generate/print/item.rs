//! Prints structs and enums.

use std::fmt::Write as _;

use restable_model::{Attribute, ItemKey, JobKey, Keyword, ParamKey, StateKey};

use super::field::attribute;
use super::{LINE, Printer, has_links, text};
use crate::generate::plan::{Body, BodyForm, Choice, Field, Head, Job, Kind, Request, State, Table, Values, Variant};

const DERIVES: &str = "#[derive(Debug, Clone)]\n#[non_exhaustive]\n";

/// Returns the arguments of `state(…)`.
fn arguments(state: &State) -> String {
    let State { field, ready, failed, deleted, reason } = state;
    let parts = [
        Some(StateKey::Field.assign(field)),
        texts(StateKey::Ready, ready),
        texts(StateKey::Failed, failed),
        texts(StateKey::Deleted, deleted),
        reason.as_ref().map(|reason| StateKey::Reason.assign(reason)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Returns the arguments of `job(…)`.
fn job_arguments(job: &Job) -> String {
    let Job { fields, succeeded, failed, canceled } = job;
    let lists = [(JobKey::Succeeded, succeeded), (JobKey::Failed, failed), (JobKey::Canceled, canceled)];
    let lists = lists.into_iter().filter_map(|(key, states)| texts(key, states));
    std::iter::once(fields.clone()).chain(lists).collect::<Vec<_>>().join(", ")
}

/// Returns a key with a list of states, if there are some.
fn texts(key: impl Keyword, states: &[String]) -> Option<String> {
    let states: Vec<_> = states.iter().map(|state| text::literal(state)).collect();
    (!states.is_empty()).then(|| key.list(&states.join(", ")))
}

impl Printer<'_> {
    /// Prints a response or a structure.
    pub(super) fn table(&mut self, table: &Table) {
        text::docs(&mut self.out, "", &table.head.docs);
        let macro_name = match table.kind {
            Kind::Response => Attribute::Response.word(),
            Kind::Structure => Attribute::Structure.word(),
        };
        self.import("restable", macro_name);
        let mut keys = self.links(&table.head, has_links(table));
        match &table.body {
            Body::OneOf(_) if table.kind == Kind::Structure => keys.insert(0, ItemKey::Untagged.word().to_owned()),
            Body::OneOf(_) => {}
            _ if table.is_sent => keys.insert(0, ItemKey::New.word().to_owned()),
            _ => {}
        }
        if !table.statuses.is_empty() {
            let codes: Vec<_> = table.statuses.iter().map(u16::to_string).collect();
            keys.push(ItemKey::Status.list(&codes.join(", ")));
        }
        if let Some(job) = &table.job {
            keys.push(ItemKey::Job.list(&job_arguments(job)));
        }
        if let Some(state) = &table.state {
            keys.push(ItemKey::State.list(&arguments(state)));
        }
        attribute(&mut self.out, "", macro_name, &keys);
        self.out.push_str(DERIVES);
        let name = &table.head.name;
        match &table.body {
            Body::Fields(fields) => self.fields(name, fields),
            Body::Whole(ty, documented) if table.headers.is_some() => {
                let _ = writeln!(self.out, "pub struct {name} {{");
                table.header_fields().for_each(|field| self.field(field));
                self.whole_body(table.name_of_whole(), ty, documented);
                self.out.push_str("}\n");
            }
            Body::Whole(ty, documented) => {
                let ty = self.type_name(ty);
                let documented = text::literal(documented);
                let field = format!("#[{}({documented})] pub {ty}", Attribute::Param.word());
                let _ = if name.len() + field.len() + "pub struct ();".len() <= LINE {
                    writeln!(self.out, "pub struct {name}({field});")
                } else {
                    writeln!(self.out, "pub struct {name}(\n    {field},\n);")
                };
            }
            Body::OneOf(choices) => self.choices(name, choices),
            Body::Unit => {
                let _ = writeln!(self.out, "pub struct {name};");
            }
        }
    }

    fn choices(&mut self, name: &str, choices: &[Choice]) {
        // A response is moved seldom, and a box would be in the way of each access.
        let _ = writeln!(self.out, "#[allow(clippy::large_enum_variant)]\npub enum {name} {{");
        for Choice { name, docs, statuses, ty } in choices {
            text::docs(&mut self.out, "    ", docs);
            let range = |(first, last): &(u16, u16)| {
                if first == last { first.to_string() } else { format!("{first}..={last}") }
            };
            let ranges: Vec<_> = statuses.iter().map(range).collect();
            if !ranges.is_empty() {
                attribute(&mut self.out, "    ", Attribute::Status.word(), &[ranges.join(", ")]);
            }
            let ty = self.type_name(ty);
            let _ = writeln!(self.out, "    {name}({ty}),");
        }
        self.out.push_str("}\n");
    }

    fn fields(&mut self, name: &str, fields: &[Field]) {
        if fields.is_empty() {
            let _ = writeln!(self.out, "pub struct {name} {{}}");
            return;
        }
        let _ = writeln!(self.out, "pub struct {name} {{");
        for field in fields {
            self.field(field);
        }
        self.out.push_str("}\n");
    }

    /// Prints a request.
    pub(super) fn request(&mut self, request: &Request) {
        text::docs(&mut self.out, "", &request.head.docs);
        self.import("restable", Attribute::Request.word());
        let route = format!("{} {}", request.method, text::literal(&request.path));
        let response = if self.plan.is_empty_answer(request.response) {
            "()".to_owned()
        } else {
            self.table_name(request.response)
        };
        let mut keys = vec![route, ItemKey::Response.assign(&response)];
        if let Some(wrapper) = &request.wrapper {
            keys.push(ItemKey::Wrapper.assign(&text::literal(wrapper)));
        }
        match request.form {
            BodyForm::Json => {}
            BodyForm::UrlEncoded => keys.push(ItemKey::Form.word().to_owned()),
            BodyForm::Multipart => keys.push(ItemKey::Multipart.word().to_owned()),
        }
        if !request.headers.is_empty() {
            let pair = |(name, value): &(String, String)| format!("{} = {}", text::literal(name), text::literal(value));
            let pairs: Vec<_> = request.headers.iter().map(pair).collect();
            keys.push(ItemKey::Header.list(&pairs.join(", ")));
        }
        if !request.nulls.is_empty() {
            let pairs: Vec<_> = request.nulls.iter().map(|name| format!("{} = null", text::literal(name))).collect();
            keys.push(ItemKey::Body.list(&pairs.join(", ")));
        }
        if let Some(media_type) = &request.media_type {
            keys.push(ItemKey::ContentType.assign(&text::literal(media_type)));
        }
        if let Some(pages) = &request.pages {
            keys.push(self.pages(pages));
        }
        keys.extend(self.links(&request.head, request.fields.iter().any(|field| !field.see.is_empty())));
        attribute(&mut self.out, "", Attribute::Request.word(), &keys);
        if let Some(state) = request.deprecation {
            let _ = writeln!(
                self.out,
                "#[deprecated(note = {})]",
                text::literal(&format!("the reference lists this API as {state}"))
            );
        }
        self.out.push_str(DERIVES);
        self.fields(&request.head.name, &request.fields);
    }

    /// Returns the `docs` and `page` arguments. A type without a page needs `docs` only for the links of its fields.
    fn links(&self, head: &Head, has_links: bool) -> Vec<String> {
        let mut keys = Vec::new();
        if head.page.is_some() || has_links {
            keys.push(ItemKey::Docs.assign(&text::literal(self.docs)));
        }
        if let Some(page) = &head.page {
            keys.push(ItemKey::Page.assign(&text::literal(page)));
        }
        keys
    }

    /// Prints an enumeration.
    pub(super) fn values(&mut self, values: &Values) {
        self.import("restable", Attribute::Values.word());
        text::docs(&mut self.out, "", &values.head.docs);
        attribute(&mut self.out, "", Attribute::Values.word(), &[]);
        let has_name = |variant: &Variant| {
            variant.name.starts_with(&values.head.name) || variant.name.ends_with(&values.head.name)
        };
        if values.variants.iter().any(has_name) {
            self.out.push_str("#[allow(clippy::enum_variant_names)]\n");
        }
        let _ = write!(
            self.out,
            "#[derive(Debug, Clone, PartialEq, Eq, Hash)]\n#[non_exhaustive]\npub enum {} {{\n",
            values.head.name
        );
        for variant in &values.variants {
            text::docs(&mut self.out, "    ", &variant.docs);
            if !variant.is_plain || !variant.aliases.is_empty() {
                let value = if values.integers { variant.value.clone() } else { text::literal(&variant.value) };
                let _ = write!(self.out, "    #[{}({value}", Attribute::Value.word());
                for alias in &variant.aliases {
                    let _ = write!(self.out, ", {} = {}", ParamKey::Alias.word(), text::literal(alias));
                }
                self.out.push_str(")]\n");
            }
            let _ = writeln!(self.out, "    {},", variant.name);
        }
        self.out.push_str("}\n");
    }
}
