::core::compile_error! {
    "unknown documented type `Strnig`: write String, Integer, Long, Double, Boolean, Object, Array of <type>s, List<type>, Map<String,type> or Any"
}
struct Server {
    id: String,
}
const _: () = {
    use ::restable::__private as __restable;
    impl<'__de> __restable::Field<'__de> for Server {
        type Kind = __restable::kind::Open;
        const SHAPE: __restable::Shape = __restable::Shape::Any;
        type Start = __restable::Ready;
        fn initial() -> Self {
            loop {}
        }
        fn place(&mut self) -> __restable::Place<'_, '__de> {
            __restable::Place::ignore()
        }
        fn option_place(
            _: &mut __restable::Option<Self>,
        ) -> __restable::Place<'_, '__de> {
            __restable::Place::ignore()
        }
        fn view(&self) -> __restable::View<'_, '__de> {
            __restable::View::Absent
        }
    }
    impl<'__de> __restable::Field<'__de> for __restable::Box<Server> {
        type Kind = __restable::kind::Open;
        const SHAPE: __restable::Shape = __restable::Shape::Any;
        type Start = __restable::Ready;
        fn initial() -> Self {
            loop {}
        }
        fn place(&mut self) -> __restable::Place<'_, '__de> {
            __restable::Place::ignore()
        }
        fn option_place(
            _: &mut __restable::Option<Self>,
        ) -> __restable::Place<'_, '__de> {
            __restable::Place::ignore()
        }
        fn view(&self) -> __restable::View<'_, '__de> {
            __restable::View::Absent
        }
    }
    impl<'__de> __restable::Boxed<'__de> for __restable::Box<Server> {
        type This = Self;
    }
    impl __restable::Described for Server {
        const TABLE: &'static __restable::Table = &__restable::Table::new(
            "Server",
            "Server",
            __restable::None,
            __restable::Body::Anything,
            __restable::Names::NONE,
            "",
            &[],
        );
    }
    impl<'__de> __restable::Deserialize<'__de> for Server {
        fn deserialize<__D: __restable::Deserializer<'__de>>(
            deserializer: __D,
        ) -> __restable::Result<Self, __D::Error> {
            __restable::deserialize(deserializer)
        }
    }
    impl __restable::Serialize for Server {
        fn serialize<__S: __restable::Serializer>(
            &self,
            serializer: __S,
        ) -> __restable::Result<__S::Ok, __S::Error> {
            __restable::serialize(self, serializer)
        }
    }
};
