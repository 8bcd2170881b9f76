/// A disk.
/**

| Parameter | Type | Description |
|---|---|---|
| `size` | `Integer`, mandatory | Its size. |
| `imageId` | `Cow<'a, str>` |  |
| `zone` | `Option<U>` |  |
| `kind` | `T` |  |
| `labels` | `Box<Labels>` |  |
*/
pub struct Disk<'a, T: From<U>, U> {
    /// Its size.
    pub size: u32,
    #[allow(non_snake_case)]
    pub imageId: Cow<'a, str>,
    pub zone: Option<U>,
    pub kind: T,
    pub labels: Box<Labels>,
}
#[allow(non_snake_case)]
#[allow(single_use_lifetimes)]
const _: () = {
    use ::restable::__private as __restable;
    const NAMES: &__restable::Names = &__restable::Names::new(
        &["size", "imageId", "zone", "kind", "labels"],
        b"\xFF\xFF\xFF\x04\xFF\xFF\x03\xFF\x01\xFF\0\xFF\xFF\xFF\xFF\x02",
        false,
    );
    impl<'__de, 'a, T: From<U>, U> __restable::Record<'__de> for Disk<'a, T, U>
    where
        T: for<'__any> __restable::Field<'__any, Start: __restable::StartsReady>,
        U: for<'__any> __restable::Field<'__any, Start: __restable::StartsReady>,
        '__de: 'a,
    {
        const TABLE: &'static __restable::Table = &__restable::Table::new(
            "Disk",
            "A disk",
            __restable::None,
            __restable::Body::Parameters,
            NAMES,
            "mIInteger\nt*\nt*\nt*\nt*",
            &[
                ((), <Cow<'a, str> as __restable::Field<'__de>>::ROW),
                ((), <Option<U> as __restable::Field<'__de>>::ROW),
                ((), <T as __restable::Field<'__de>>::ROW),
                (
                    (),
                    <<Box<
                        Labels,
                    > as __restable::Boxed<
                        '__de,
                    >>::This as __restable::Field<'__de>>::ROW,
                ),
            ],
        );
        const A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION: __restable::bool = <T as __restable::Field<
            '__de,
        >>::A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION
            | <<Box<
                Labels,
            > as __restable::Boxed<
                '__de,
            >>::This as __restable::Field<
                '__de,
            >>::A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION;
        type Start = __restable::Ready;
        fn initial() -> Self {
            let _: bool = <Self as __restable::Record<
                '__de,
            >>::A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION;
            Self {
                size: <u32 as __restable::Field<'__de>>::initial(),
                imageId: <Cow<'a, str> as __restable::Field<'__de>>::initial(),
                zone: <Option<U> as __restable::Field<'__de>>::initial(),
                kind: <T as __restable::Field<'__de>>::initial(),
                labels: <<Box<
                    Labels,
                > as __restable::Boxed<
                    '__de,
                >>::This as __restable::Field<'__de>>::initial(),
            }
        }
        fn refill(
            &mut self,
            rows: &mut dyn __restable::Rows<'__de>,
        ) -> __restable::ReadResult {
            rows.fill(
                NAMES,
                &mut [
                    <u32 as __restable::Field<'__de>>::place(&mut self.size),
                    <Cow<'a, str> as __restable::Field<'__de>>::place(&mut self.imageId),
                    <Option<U> as __restable::Field<'__de>>::place(&mut self.zone),
                    <T as __restable::Field<'__de>>::place(&mut self.kind),
                    <<Box<
                        Labels,
                    > as __restable::Boxed<
                        '__de,
                    >>::This as __restable::Field<'__de>>::place(&mut self.labels),
                ],
            )
        }
        fn columns(
            &self,
            write: &mut dyn __restable::FnMut(
                &'static __restable::Names,
                &[__restable::View<'_, '__de>],
            ),
        ) {
            write(
                NAMES,
                &[
                    __restable::Column::column(&self.size),
                    <Cow<
                        'a,
                        str,
                    > as __restable::Field<'__de>>::view_unless_empty(&self.imageId),
                    <Option<U> as __restable::Field<'__de>>::view(&self.zone),
                    <T as __restable::Field<'__de>>::view_unless_empty(&self.kind),
                    <<Box<
                        Labels,
                    > as __restable::Boxed<
                        '__de,
                    >>::This as __restable::Field<
                        '__de,
                    >>::view_unless_empty(&self.labels),
                ],
            )
        }
    }
    impl<'__de, 'a, T: From<U>, U> __restable::Deserialize<'__de> for Disk<'a, T, U>
    where
        T: for<'__any> __restable::Field<'__any, Start: __restable::StartsReady>,
        U: for<'__any> __restable::Field<'__any, Start: __restable::StartsReady>,
        '__de: 'a,
    {
        fn deserialize<__D: __restable::Deserializer<'__de>>(
            deserializer: __D,
        ) -> __restable::Result<Self, __D::Error> {
            __restable::deserialize(deserializer)
        }
    }
    impl<'a, T: From<U>, U> __restable::Serialize for Disk<'a, T, U>
    where
        T: for<'__any> __restable::Field<'__any, Start: __restable::StartsReady>,
        U: for<'__any> __restable::Field<'__any, Start: __restable::StartsReady>,
    {
        fn serialize<__S: __restable::Serializer>(
            &self,
            serializer: __S,
        ) -> __restable::Result<__S::Ok, __S::Error> {
            __restable::serialize(self, serializer)
        }
    }
    #[allow(dead_code, private_interfaces)]
    #[allow(clippy::new_without_default, clippy::used_underscore_binding)]
    impl<'a, T: From<U>, U> Disk<'a, T, U>
    where
        T: for<'__any> __restable::Field<'__any, Start: __restable::StartsReady>,
        U: for<'__any> __restable::Field<'__any, Start: __restable::StartsReady>,
    {
        ///Creates the structure from its required parameters. All other fields start empty.
        #[must_use]
        pub fn new(required: DiskRequired<'a, T>) -> Self {
            Self {
                size: required.size,
                imageId: required.imageId,
                kind: required.kind,
                labels: required.labels,
                ..<Self as __restable::Record<'static>>::initial()
            }
        }
    }
};
#[allow(non_snake_case)]
#[allow(single_use_lifetimes)]
///The required parameters of [`Disk`], which [`Disk::new`] takes.
#[allow(
    dead_code,
    private_interfaces,
    missing_debug_implementations,
    clippy::pub_underscore_fields
)]
pub struct DiskRequired<'a, T> {
    /// Its size.
    pub size: u32,
    ///The parameter `imageId`.
    pub imageId: Cow<'a, str>,
    ///The parameter `kind`.
    pub kind: T,
    ///The parameter `labels`.
    pub labels: Box<Labels>,
}
