//! The setters of what is built step by step.

/// Declares setters: `pub fn with_timeout(timeout: Duration) => limits.timeout = timeout;`
/// takes and returns the builder, with the field set.
macro_rules! setters {
    ($(
        $(#[$docs:meta])*
        pub fn $name:ident($($argument:ident: $of:ty)?)
            => $($field:ident $(($($none:tt)*))?).+ = $value:expr;
    )*) => {
        $($(#[$docs])*
        pub fn $name(mut self $(, $argument: $of)?) -> Self {
            self.$($field $(($($none)*))?).+ = $value;
            self
        })*
    };
}
pub(crate) use setters;
