//! Creates enumerations for the values that a page lists.

use restable_model::screaming_snake_case;

use super::super::name::{self, Names};
use super::super::plan::{Head, Item, Type, Values, Variant};
use super::super::prose::{self, short};
use super::super::rows::Node;
use super::structure::one;
use super::{Lowering, Owner};

impl Lowering<'_> {
    /// Replaces the scalar type of a row with an enumeration, if the page lists its values.
    pub(super) fn enumerated(&mut self, ty: Type, node: &Node<'_>, owner: &Owner) -> Type {
        match ty {
            Type::Text | Type::Integer if node.row.values.len() > 1 => {
                let is_integer = |value: &str| value.parse::<i64>().is_ok_and(|number| number.to_string() == value);
                let integers = ty == Type::Integer;
                if integers && !node.row.values.iter().all(|value| is_integer(&value.value)) {
                    return ty;
                }
                Type::Values(self.values(node, owner, integers))
            }
            Type::List(element) => Type::List(self.enumerated(*element, node, owner).into()),
            other => other,
        }
    }

    fn values(&mut self, node: &Node<'_>, owner: &Owner, integers: bool) -> usize {
        let variants = variants(node, integers);
        let field = name::r#type(&one(node));
        let longer = name::r#type(&format!("{} {}", owner.name, one(node)));
        let candidates = if owner.is_root { vec![field, longer] } else { vec![longer] };
        let same = |at: &usize| {
            let known = self.plan.values.get(*at).filter(|known| known.integers == integers);
            let value = |variant: &Variant| variant.value.clone();
            known.is_some_and(|known| known.variants.iter().map(value).eq(variants.iter().map(value)))
        };
        let named = candidates.iter().filter_map(|name| self.enumerations.get(&(owner.module, name.clone())).copied());
        if let Some(known) = named.filter(same).min() {
            return known;
        }
        let name = self.claim(owner.module, &candidates);
        let docs = format!("Values of {}.", prose::code(&node.name));
        let at = self.plan.values.len();
        self.enumerations.insert((owner.module, name.clone()), at);
        let head = Head { name, docs, ..Head::default() };
        self.plan.values.push(Values { head, variants, integers, home: owner.module, same_as: None });
        if let Some(module) = self.plan.modules.get_mut(owner.module) {
            module.items.push(Item::Values(at));
        }
        at
    }
}

fn variants(node: &Node<'_>, integers: bool) -> Vec<Variant> {
    let mut names = Names::default();
    // The macro adds this variant for undocumented values.
    names.claim(&["Other".to_owned()]);
    let variant = |value: &crate::page::DocumentedValue| {
        let name = variant_name(&value.value, integers);
        let name = names.claim(&[name.clone(), format!("{name}Value")]);
        let meaning = value.meaning.markdown(&|_| None);
        let docs = if meaning.is_empty() { format!("{}.", prose::code(&short(&value.value))) } else { meaning };
        let is_plain = !integers && screaming_snake_case(&name) == value.value;
        Variant { name, value: value.value.clone(), docs, is_plain }
    };
    node.row.values.iter().map(variant).collect()
}

/// Returns the name of a variant: `ROLLBACK_FAIL` becomes `RollbackFail`, `3` becomes `N3`, `-1` becomes `Minus1`.
fn variant_name(value: &str, integers: bool) -> String {
    match value.strip_prefix('-').filter(|_| integers) {
        Some(positive) => format!("Minus{positive}"),
        None => match name::r#type(value) {
            name if name == "SelfItem" => "SelfValue".to_owned(),
            name => name,
        },
    }
}
