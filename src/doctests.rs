//! The code in the README and in the guides is compiled, and run where it can be.

#[doc = include_str!("../README.md")]
struct Readme;

#[doc = include_str!("../docs/guides/calls.md")]
#[doc = include_str!("../docs/guides/changing.md")]
#[doc = include_str!("../docs/guides/connections.md")]
#[doc = include_str!("../docs/guides/costs.md")]
#[doc = include_str!("../docs/guides/credentials.md")]
#[doc = include_str!("../docs/guides/errors.md")]
#[doc = include_str!("../docs/guides/many-at-once.md")]
#[doc = include_str!("../docs/guides/synchronous.md")]
#[doc = include_str!("../docs/guides/testing.md")]
#[doc = include_str!("../docs/guides/tracing.md")]
#[doc = include_str!("../docs/guides/web-handler.md")]
#[cfg_attr(feature = "apply", doc = include_str!("../docs/guides/configuration-file.md"))]
#[cfg_attr(feature = "schemars", doc = include_str!("../docs/guides/configuration.md"))]
#[cfg_attr(feature = "_events", doc = include_str!("../docs/guides/webhooks.md"))]
#[cfg_attr(feature = "apply", doc = include_str!("../docs/guides/apply.md"))]
struct Guides;
