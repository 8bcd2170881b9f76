//! Expressions that build the requests of a program from the examples of the pages.

use std::collections::BTreeSet;

use restable_model::{Location, required_name};
use serde_json::Value;

use super::super::plan::{Body, Choice, Field, Module, Plan, Raw, Request, Type, takes_required_struct};
use super::super::print::text::literal;

/// The maximum depth of a structure in an expression.
const MAX_DEPTH: usize = 8;
/// The maximum length of a text from an example.
const MAX_TEXT: usize = 60;

/// An expression that can be printed on one line or on several.
#[derive(Debug, Clone)]
pub(crate) enum Expression {
    /// Text that is not divided.
    Text(String),
    /// The text before a list, the list, and the text after it, such as a call with its arguments.
    List(String, Vec<Expression>, &'static str),
}

/// The maximum width of a list on one line, as rustfmt counts it.
const LIST_WIDTH: usize = 60;

impl Expression {
    /// Returns the source, for a line that is indented by `indent` columns.
    pub(crate) fn source(&self, indent: usize) -> String {
        let Self::List(open, elements, close) = self else { return self.one_line() };
        let line = self.one_line();
        let is_struct = close.starts_with(' ');
        let width = line.len() - open.len() - close.len();
        if elements.is_empty()
            || !is_struct && width <= LIST_WIDTH && indent + line.len() + 10 <= super::super::print::LINE
        {
            return line;
        }
        // A single argument begins on the line of the call.
        if let [only @ Self::List(..)] = elements.as_slice() {
            if !is_struct {
                return format!("{open}{}{close}", only.source(indent));
            }
        }
        let inner = " ".repeat(indent + 4);
        let mut lines = format!("{}\n", open.trim_end());
        for element in elements {
            lines.extend([&inner, element.source(indent + 4).as_str(), ",\n"]);
        }
        lines.extend([&" ".repeat(indent), close.trim_start()]);
        lines
    }

    fn one_line(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::List(open, elements, close) => {
                let elements: Vec<_> = elements.iter().map(Self::one_line).collect();
                format!("{open}{}{close}", elements.join(", "))
            }
        }
    }

    fn prefixed(self, name: &str) -> Self {
        match self {
            Self::Text(text) => Self::Text(format!("{name}: {text}")),
            Self::List(open, elements, close) => Self::List(format!("{name}: {open}"), elements, close),
        }
    }
}

/// Returns the expression of a file, which has the name of the parameter.
fn of_file(raw: Raw, name: &str) -> Expression {
    let name = literal(name.trim_start_matches("r#"));
    let content = format!("std::fs::read({name})?");
    Expression::Text(match raw {
        Raw::Bytes => content,
        Raw::Text => format!("std::fs::read_to_string({name})?"),
        Raw::File => format!("restable::FilePart::new({name}, {content})"),
    })
}

/// Builds expressions, and collects the modules that they use.
pub(super) struct Build<'p> {
    plan: &'p Plan,
    pub(super) modules: BTreeSet<String>,
    /// Whether `job_id` is a variable.
    is_job_known: bool,
}

impl<'p> Build<'p> {
    pub(super) fn new(plan: &'p Plan) -> Self {
        Self { plan, modules: BTreeSet::new(), is_job_known: false }
    }

    /// Returns the expression of a request with the values of an example. Returns `None` if a value cannot be built.
    pub(super) fn request(
        &mut self,
        module: &Module,
        request: &Request,
        example: Option<&Value>,
    ) -> Option<Expression> {
        let body = match &request.wrapper {
            Some(key) => example.and_then(|example| example.get(key)),
            None => example,
        };
        self.constructor(&module.name, &request.head.name, &request.fields, body, 0)
    }

    /// Returns the expression of the request that queries a job whose ID is the variable `job_id`.
    pub(super) fn status_request(&mut self, module: &Module, request: &Request) -> Option<Expression> {
        let ids = request.fields.iter().filter(|field| field.is_argument() && field.ty == Type::Job).count();
        self.is_job_known = true;
        (ids == 1).then(|| self.request(module, request, None))?
    }

    fn path(&mut self, home: usize, name: &str) -> Option<String> {
        let module = &self.plan.modules.get(home)?.name;
        self.modules.insert(module.clone());
        Some(format!("{module}::{name}"))
    }

    fn constructor(
        &mut self,
        module: &str,
        name: &str,
        fields: &[Field],
        example: Option<&Value>,
        depth: usize,
    ) -> Option<Expression> {
        self.modules.insert(module.to_owned());
        let path = format!("{module}::{name}");
        let is_struct = takes_required_struct(fields);
        let mut arguments = Vec::new();
        for field in fields.iter().filter(|field| field.is_argument()) {
            let value = self.field(field, example, depth)?;
            arguments.push(if is_struct { value.prefixed(&field.ident) } else { value });
        }
        if is_struct {
            let required = format!("{module}::{} {{ ", required_name(name));
            arguments = vec![Expression::List(required, arguments, " }")];
        }
        Some(Expression::List(format!("{path}::new("), arguments, ")"))
    }

    fn field(&mut self, field: &Field, example: Option<&Value>, depth: usize) -> Option<Expression> {
        let example = match field.location {
            Location::Body => example.and_then(|example| example.get(&field.wire)),
            Location::WholeBody => example,
            _ => None,
        };
        let value = match field.raw {
            Some(raw) => of_file(raw, &field.ident),
            None => self.value(&field.ty, &field.ident, example, depth)?,
        };
        let around = if field.takes_null { "restable::MaybeUndefined::Value(" } else { "Some(" };
        Some(if field.is_always() { value } else { Expression::List(around.to_owned(), vec![value], ")") })
    }

    fn value(&mut self, ty: &Type, name: &str, example: Option<&Value>, depth: usize) -> Option<Expression> {
        let text = |text: &str| Some(Expression::Text(text.to_owned()));
        let into = |suffix: &str| Some(Expression::Text(format!("{}{suffix}", literal(&shown(example, name)))));
        match ty {
            Type::Text | Type::Secret => into(".into()"),
            Type::Job if self.is_job_known => text("job_id"),
            Type::Job => into(".parse()?"),
            Type::Time => {
                Some(Expression::Text(format!("restable::Timestamp::new({})", literal(&shown(example, name)))))
            }
            Type::Integer => text(&example.and_then(Value::as_i64).unwrap_or(1).to_string()),
            Type::Number => text("1.0"),
            Type::Boolean => text(if example == Some(&Value::Bool(false)) { "false" } else { "true" }),
            Type::Any => text("serde_json::Value::Null"),
            Type::Open | Type::Map(_) => text("Default::default()"),
            Type::List(element) => {
                let first = example.and_then(|example| example.get(0));
                let element = self.value(element, name.strip_suffix('s').unwrap_or(name), first, depth + 1)?;
                Some(Expression::List("vec![".to_owned(), vec![element], "]"))
            }
            Type::Table(at) => self.table(*at, example, depth + 1),
            Type::Boxed(at) => {
                let table = self.table(*at, example, depth + 1)?;
                Some(Expression::List("Box::new(".to_owned(), vec![table], ")"))
            }
            Type::Values(at) => self.variant(*at, example),
        }
    }

    fn table(&mut self, at: usize, example: Option<&Value>, depth: usize) -> Option<Expression> {
        let table = self.plan.tables.get(at).filter(|_| depth <= MAX_DEPTH)?;
        let table = table.same_as.and_then(|same| self.plan.tables.get(same)).unwrap_or(table);
        let module = self.plan.modules.get(table.home)?;
        match &table.body {
            Body::Fields(fields) => self.constructor(&module.name, &table.head.name, fields, example, depth),
            Body::Whole(ty, _) => {
                let value = self.value(ty, "value", example, depth)?;
                Some(Expression::List(format!("{}::new(", self.path(table.home, &table.head.name)?), vec![value], ")"))
            }
            Body::OneOf(choices) => {
                let shown = example.and_then(|example| {
                    let ty = Choice::of(choices, example)?;
                    choices.iter().find(|choice| choice.ty == *ty)
                });
                let choice = shown.or(choices.first())?;
                let value = self.value(&choice.ty, "value", example, depth)?;
                let path = self.path(table.home, &table.head.name)?;
                Some(Expression::List(format!("{path}::{}(", choice.name), vec![value], ")"))
            }
            Body::Unit => None,
        }
    }

    fn variant(&mut self, at: usize, example: Option<&Value>) -> Option<Expression> {
        let values = self.plan.values.get(at)?;
        let values = values.same_as.and_then(|same| self.plan.values.get(same)).unwrap_or(values);
        let wanted = example.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        let of_example = values.variants.iter().find(|variant| Some(&variant.value) == wanted.as_ref());
        let variant = of_example.or_else(|| values.variants.first())?;
        let path = self.path(values.home, &values.head.name)?;
        Some(Expression::Text(format!("{path}::{}", variant.name)))
    }
}

/// Returns the text of an example, or the name of the parameter if the example has none or a long one.
fn shown(example: Option<&Value>, name: &str) -> String {
    let text = example.and_then(Value::as_str).filter(|text| !text.is_empty() && text.len() <= MAX_TEXT);
    text.unwrap_or_else(|| name.trim_start_matches("r#")).to_owned()
}
