//! Replaces the references in descriptions: "see Table 3" and "see the fields of a kite" lead to the type of that table, and
//! the number of any other table to the published page.

use super::super::lower::Lowering;
use super::super::plan::{Body, Item, Plan};
use super::super::prose::is_numbered_table;
use crate::page::{has_references, is_safe, with_references};

/// Replaces the marked references in the documentation of all fields and values. A reference to a table becomes a link.
/// Of any other reference, the title is shown, because the attribute `see` has its link.
pub(in crate::generate) fn replace(lowering: &mut Lowering<'_>) {
    let mut plan = std::mem::take(&mut lowering.plan);
    let links = TableLinks::new(lowering, &plan);
    for (home, module) in plan.modules.iter_mut().enumerate() {
        let requests = module.items.iter_mut().filter_map(|item| match item {
            Item::Request(request) => Some(request),
            Item::Table(_) | Item::Values(_) => None,
        });
        requests.flat_map(|request| &mut request.fields).for_each(|field| links.replace(&mut field.docs, home));
    }
    for table in &mut plan.tables {
        let home = table.home;
        if let Body::Fields(fields) = &mut table.body {
            for field in fields {
                links.replace(&mut field.docs, home);
            }
        }
    }
    for values in &mut plan.values {
        let home = values.home;
        values.variants.iter_mut().for_each(|variant| links.replace(&mut variant.docs, home));
    }
    lowering.plan = plan;
}

/// The names of all tables and modules of a plan.
struct TableLinks<'l, 's> {
    lowering: &'l Lowering<'s>,
    tables: Vec<(usize, String)>,
    modules: Vec<String>,
}

impl<'l, 's> TableLinks<'l, 's> {
    fn new(lowering: &'l Lowering<'s>, plan: &Plan) -> Self {
        Self {
            lowering,
            tables: plan.tables.iter().map(|table| (table.home, table.head.name.clone())).collect(),
            modules: plan.modules.iter().map(|module| module.name.clone()).collect(),
        }
    }

    fn replace(&self, docs: &mut String, home: usize) {
        if has_references(docs) {
            *docs = with_references(docs, &|title, label| {
                let link = if is_numbered_table(title) {
                    self.link(title, label, home)
                } else {
                    self.titled_link(title, label, home)
                };
                link.unwrap_or_else(|| title.to_owned())
            });
        }
    }

    /// Links a title such as "Parameters in the **kite** field" to the type of the table that its label precedes.
    fn titled_link(&self, title: &str, label: &str, home: usize) -> Option<String> {
        if self.lowering.service.resolve(label).is_none_or(|(_, label)| label.is_section) || title.trim().is_empty() {
            return None;
        }
        let (own, name) = self.tables.get(self.lowering.structure_of(label)?)?;
        let module = self.modules.get(*own).filter(|_| *own != home);
        let path = module.map_or_else(|| name.clone(), |module| format!("super::{module}::{name}"));
        // rustdoc refuses a title that is the name of the target.
        let bare = title.trim_matches(|letter: char| !letter.is_alphanumeric());
        if bare == name { self.link(title, label, home) } else { Some(format!("[{title}]({path})")) }
    }

    fn link(&self, title: &str, label: &str, home: usize) -> Option<String> {
        let found = self.lowering.structure_of(label).and_then(|at| self.tables.get(at));
        if let Some((own, name)) = found {
            // A title that is only the name would repeat the target where the module has the type as well, which rustdoc refuses.
            let module = self.modules.get(*own).filter(|_| *own != home);
            return Some(
                module.map_or(format!("[`{name}`]"), |module| format!("[the type `{name}`](super::{module}::{name})")),
            );
        }
        let url = self.lowering.links.label_url(label).filter(|url| is_safe(url))?;
        Some(format!("[{title}]({url})"))
    }
}
