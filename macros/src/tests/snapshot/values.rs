pub enum State {
    /**

On the wire: `SUCCESS`.*/
    Success,
    /**

On the wire: `FAIL`.*/
    Failed,
    /// A value that the page does not document, unchanged.
    Other(::restable::private::String),
}
const _: () = {
    use ::restable::private as __restable;
    impl __restable::Values for State {
        const VALUES: &'static [&'static __restable::str] = &["SUCCESS", "FAIL"];
        const INTEGERS: __restable::bool = false;
        fn from_value(value: &__restable::str) -> Self {
            match value {
                "SUCCESS" => Self::Success,
                "FAIL" => Self::Failed,
                other => {
                    Self::Other(<__restable::String as __restable::From<_>>::from(other))
                }
            }
        }
        fn as_str(&self) -> &__restable::str {
            match self {
                Self::Success => "SUCCESS",
                Self::Failed => "FAIL",
                Self::Other(other) => other,
            }
        }
    }
    impl<'__de> __restable::Field<'__de> for State {
        type Kind = __restable::kind::Values;
        const SHAPE: __restable::Shape = __restable::Shape::Values(
            <Self as __restable::Values>::VALUES,
        );
        type Start = __restable::Ready;
        fn initial() -> Self {
            Self::Other(__restable::String::new())
        }
        fn place(&mut self) -> __restable::Place<'_, '__de> {
            __restable::values_place(self)
        }
        fn option_place(
            slot: &mut __restable::Option<Self>,
        ) -> __restable::Place<'_, '__de> {
            __restable::values_option_place(slot)
        }
        fn view(&self) -> __restable::View<'_, '__de> {
            __restable::values_view(self)
        }
    }
    impl __restable::fmt::Display for State {
        fn fmt(
            &self,
            f: &mut __restable::fmt::Formatter<'_>,
        ) -> __restable::fmt::Result {
            f.pad(<Self as __restable::Values>::as_str(self))
        }
    }
    impl<'__de> __restable::Deserialize<'__de> for State {
        fn deserialize<__D: __restable::Deserializer<'__de>>(
            deserializer: __D,
        ) -> __restable::Result<Self, __D::Error> {
            __restable::deserialize(deserializer)
        }
    }
    impl __restable::Serialize for State {
        fn serialize<__S: __restable::Serializer>(
            &self,
            serializer: __S,
        ) -> __restable::Result<__S::Ok, __S::Error> {
            __restable::serialize(self, serializer)
        }
    }
};
