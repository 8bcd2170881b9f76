//! The styles of a parameter in a query, a header or a form.

words! {
    /// How a parameter is written into a query, a header or a form: the words of `OpenAPI`, where it has one.
    Style {
        /// One value: the elements of a list, separated by commas.
        CommaDelimited: "commaDelimited";
        /// One value: the elements of a list, separated by spaces.
        SpaceDelimited: "spaceDelimited";
        /// One value: the elements of a list, separated by `|`.
        PipeDelimited: "pipeDelimited";
        /// A pair for each entry of an object: `filter[name]=value`.
        DeepObject: "deepObject";
        /// The name alone if a boolean is true: `?acl`.
        Flag: "flag";
    }
}
