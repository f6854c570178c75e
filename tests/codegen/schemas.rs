//! A broken schema fails with file, line and reason.

use super::codegen::check::check;
use super::codegen::document::Document;
use super::refusals::{Row, all_refused, changes, properties};
use super::{DESCRIPTION, changed, generate, with_component, with_properties};

#[test]
fn a_misspelt_keyword_or_one_of_the_wrong_shape_is_refused() {
    let mut rows = changes(&[
        (
            "      required:\n        - username\n",
            "      requried: # here\n        - username\n",
            "`requried` has no meaning here",
        ),
        (
            "      required:\n        - username\n",
            "      required:\n        - user # here\n        - username\n",
            "`user` is required but is not one of the `properties`",
        ),
        (
            "    OutboundGateway:\n      type: object\n",
            "    OutboundGateway:\n      type: # here\n        - object\n",
            "a schema has one `type`",
        ),
    ]);
    rows.extend(properties(&[
        ("mode:\n  type: string\n  default: a # here", "a `default` would be sent"),
        ("mode: # here\n  type: string\n  required: true", "expected a sequence"),
        ("mode: # here", "a schema must be a mapping"),
        ("mode: string # here", "a schema must be a mapping"),
        ("mode: # here\n  type: array", "say the `items`"),
    ]));
    all_refused(rows);
}

#[test]
fn known_values_that_give_no_variants_are_refused() {
    let mut rows = changes(&[
        ("        - tls\n", "        - tls\n        - TLS # here\n", "in its letter case only"),
        ("        - tls\n", "        - tls\n        - 5 # here\n", "5 is not a string"),
        ("        - tls\n", "        - tls\n        - '*' # here\n", "leave the known values out"),
        ("        - tls\n", "        - tls\n        - '' # here\n", "gives no Rust name"),
        (
            "      type: string\n      description: |\n        How SIP signalling travels to the \
             carrier. It is sent in lower case.\n\n        Sources: the reference page writes the \
             values in upper case in its\n        text and in lower case in its sample.\n      \
             enum:\n",
            "      type: integer\n      enum: # here\n",
            "known values need `type: string`",
        ),
    ]);
    rows.push((
        changed("        - tls\n", "        - tls\n        - null # here\n"),
        "take it out, `nullable: true` says it",
    ));
    rows.extend(properties(&[
        ("mode:\n  type: string\n  enum: # here\n    - a", "known values need a name"),
        ("mode:\n  type: string\n  x-extensible-enum: # here\n    - a", "known values need a name"),
    ]));
    all_refused(rows);
}

#[test]
fn a_property_that_cannot_be_carried_is_refused() {
    let either = "    - type: string\n    - type: integer";
    let object = "    - type: string\n    - type: object";
    all_refused(properties(&[
        (&format!("mode:\n  oneOf: # here\n{object}"), "leave the schema open instead"),
        (&format!("mode:\n  anyOf: # here\n{object}"), "leave the schema open instead"),
        ("mode:\n  not: # here\n    type: string", "leave the schema open instead"),
        (&format!("mode:\n  allOf: # here\n{either}"), "`allOf` is supported for one `$ref`"),
        ("mode: # here\n  properties:\n    a:\n      type: string", "needs a name"),
        (
            "mode:\n  type: array\n  items: # here\n    properties:\n      a:\n        type: string",
            "needs a name",
        ),
        ("geo_region: # here\n  type: string", "no Rust field name of its own"),
        ("2fa: # here\n  type: string", "no Rust field name of its own"),
        ("'+': # here\n  type: string", "no Rust field name of its own"),
    ]));
}

#[test]
fn a_description_that_breaks_the_documentation_is_refused() {
    let mut rows = properties(&[
        ("mode:\n  type: string\n  description: The mode [of it]. # here", "`[x]` as a link"),
        ("mode:\n  type: string\n  description: A List<T>. # here", "`<x` as HTML"),
        ("mode:\n  type: string\n  description: The mode.</b> # here", "`<x` as HTML"),
        ("mode:\n  type: string\n  description: The <!-- mode. # here", "`<x` as HTML"),
        ("mode:\n  type: string\n  description: The `mode. # here", "a backtick is not closed"),
        (
            "mode:\n  type: string\n  description: | # here\n    The mode.\n\n        code",
            "four leading spaces",
        ),
    ]);
    rows.extend(changes(&[
        (
            "      summary: Update an outbound gateway\n",
            "      summary: Update [it] # here\n",
            "as a link",
        ),
        (
            "      description: The token is valid but not permitted to do this.\n",
            "      description: The <token> is not permitted to do this. # here\n",
            "as HTML",
        ),
    ]));
    all_refused(rows);
}

#[test]
fn code_in_a_description_is_left_alone() {
    for text in ["`[x]` and `Vec<T>`.", "Less than 5: `a < b`, 3 < 4.", "1 > 0."] {
        let property = format!("mode:\n  type: string\n  description: '{text}'");
        let text = with_properties(&DESCRIPTION, "OutboundGatewayUpdate", &property);
        assert!(generate(&text).is_ok(), "{property}");
    }
}

#[test]
fn a_type_that_does_not_exist_is_refused() {
    let mut rows = properties(&[
        ("mode:\n  type: strnig # here", "strnig"),
        ("mode:\n  type: array\n  items:\n    type: strnig # here", "strnig"),
    ]);
    rows.extend(changes(&[(
        "    OutboundGatewayUpdate:\n      type: object\n",
        "    OutboundGatewayUpdate:\n      type: obejct # here\n",
        "obejct",
    )]));
    all_refused(rows);
}

#[test]
fn the_inside_of_a_list_or_map_must_be_a_schema() {
    all_refused(properties(&[
        ("mode:\n  type: array\n  items: # here\n    - type: string", "a schema must be a mapping"),
        ("mode:\n  type: object\n  additionalProperties: string # here", "mapping"),
    ]));
}

#[test]
fn a_name_that_rust_cannot_spell_is_refused() {
    let property = |name: &str| format!("{name}: # here\n  type: string");
    all_refused([
        (changed("updateOutboundGateway\n", "2fa # here\n"), "2fa"),
        (changed("updateOutboundGateway\n", "'' # here\n"), "operationId"),
        (changed("x-name: credentials\n", "x-name: 2fa # here\n"), "2fa"),
        (with_component(&DESCRIPTION, "2Fa: # here\n  type: string\n  enum:\n    - a"), "2Fa"),
        (with_properties(&DESCRIPTION, "OutboundGatewayUpdate", &property("½")), "½"),
    ]);
}

#[test]
fn a_name_that_is_taken_is_refused() {
    // The first are in the generated code, the others in `src/operation.rs`,
    // `src/edit` and `src/payload.rs`, which have the same types.
    let taken = "extra new merge isEmpty preserving clearTags check clone send sendWithResponse \
                 with withTimeout dryRun withRetry withUpdateMethod withAttemptTimeout current";
    let mut rows: Vec<Row> = taken
        .split(' ')
        .map(|name| {
            let property = format!("{name}: # here\n  type: string");
            let text = with_properties(&DESCRIPTION, "OutboundGatewayUpdate", &property);
            (text, "is taken; give it another `x-name`")
        })
        .collect();
    rows.extend(changes(&[
        ("x-name: credentials\n", "x-name: address # here\n", "address"),
        ("        - tls\n", "        - tls\n        - unknown # here\n", "unknown"),
    ]));
    // Types of these names stand beside those of the description.
    for name in ["Secret", "MaskedSecret", "ExtraValue", "Nullable", "Confirm"] {
        let component = format!("{name}: # here\n  type: string\n  enum:\n    - a");
        let reason = "is taken: give it another name";
        rows.push((with_component(&DESCRIPTION, &component), reason));
    }
    all_refused(rows);
}

#[test]
fn an_extension_of_ours_is_read_or_refused() {
    let values = "      x-extensible-enum:\n        - auto\n        - in001\n        - in002\n        \
                  - us001\n        - us002\n        - eu001\n";
    let page = "    OutboundGatewayPage:\n";
    all_refused(changes(&[
        (values, "      x-extensible-enum: auto # here\n", "x-extensible-enum"),
        (
            "          x-aliases:\n            - gatewayId\n",
            "          x-aliases: gatewayId # here\n",
            "x-aliases",
        ),
        ("          x-aliases:\n", "          x-alias: # here\n", "x-alias"),
        (page, "    OutboundGatewayPage:\n      x-envelopes: data # here\n", "x-envelopes"),
        (page, "    OutboundGatewayPage:\n      x-envelope: [data] # here\n", "should be a name"),
        (
            page,
            "    OutboundGatewayPage:\n      x-envelope: data # here\n",
            "`data` is not a property that refers to a named object",
        ),
        (page, "    OutboundGatewayPage:\n      x-natural-keys: data # here\n", "x-natural-keys"),
        (
            page,
            "    OutboundGatewayPage:\n      x-natural-key: [data] # here\n",
            "should be the name",
        ),
        (
            page,
            "    OutboundGatewayPage:\n      x-natural-key: data # here\n",
            "`data` is not a property that is a plain string",
        ),
        ("        tls: TLS over TCP,", "        tsl: # here\n        tls: TLS over TCP,", "tsl"),
        ("x-name: credentials\n", "x-name: 5 # here\n", "x-name"),
        ("x-reset-when-omitted: true\n", "x-reset-when-omitted: yes # here\n", "x-reset"),
    ]));
}

#[test]
fn a_natural_key_is_one_of_a_resource_that_can_be_applied() {
    let (gateway, new) = ("    OutboundGateway:\n", "    NewOutboundGateway:\n");
    let on = |anchor: &str, key: &str| {
        (anchor.to_owned(), format!("{anchor}      x-natural-key: {key} # here\n"))
    };
    let rows = [
        (on(gateway, "numbers"), "`numbers` is not a property that is a plain string: name one"),
        // Only responses have one.
        (on(new, "name"), "nothing reads it: `NewOutboundGateway` is not a resource"),
    ];
    all_refused(rows.map(|((from, to), reason)| (super::changed(&from, &to), reason)));
    let property = "level:\n  type: string\n  x-natural-key: name # here";
    let misplaced = with_properties(&DESCRIPTION, "OutboundGateway", property);
    all_refused([(misplaced, "it stands on a resource")]);
    // Any text that a new one has to have: gateways by their address.
    let (from, to) = on(gateway, "address");
    let source = super::source::Source::of(&super::changed(&from, &to));
    assert!(source.has("constNATURAL_KEY:&'staticstr=\"address\";"));
}

#[test]
fn what_the_server_issues_is_a_secret_that_is_received() {
    let issued = |object: &str, rest: &str| {
        with_properties(&DESCRIPTION, object, &format!("badge:\n  type: string{rest}"))
    };
    let secret = "\n  format: password\n  x-issued: true # here";
    let reason = "it is for a `format: password` that is received: remove it here";
    all_refused([
        (issued("OutboundGateway", "\n  x-issued: true # here"), reason),
        (issued("OutboundGatewayUpdate", secret), reason),
        (
            issued("OutboundGateway", "\n  format: password\n  x-issued: yes # here"),
            "`true` or nothing",
        ),
        (issued("OutboundGateway", "\n  format: password\n  x-issue: true # here"), "misspelt"),
    ]);
    let source = super::source::Source::of(&issued("OutboundGateway", secret));
    let badge = source.field("OutboundGateway", "badge").expect("a field");
    assert!(badge.contains("IssuedSecret"), "{badge}");
}

#[test]
fn what_cannot_be_restated_from_a_response_is_refused() {
    let read = with_properties(&DESCRIPTION, "OutboundGateway", "level:\n  type: string");
    let with = |rest: &str| {
        with_properties(&read, "OutboundGatewayUpdate", &format!("level:\n  type: integer{rest}"))
    };
    let reason = "`level` of `OutboundGateway` is of another type: describe both alike, or remove \
                  `x-reset-when-omitted`";
    all_refused([(with("\n  x-reset-when-omitted: true # here"), reason)]);
    assert!(generate(&with("")).is_ok(), "nothing has to be restated");
}

#[test]
fn all_that_becomes_documentation_is_looked_at() {
    let mut rows = changes(&[
        (
            "        udp: UDP, usually port 5060. Neither encrypted nor reliable.\n",
            "        udp: UDP, see [RFC 3261]. # here\n",
            "as a link",
        ),
        (
            "  title: VideoSDK telephony (unofficial)\n",
            "  title: VideoSDK [SIP] telephony # here\n",
            "as a link",
        ),
    ]);
    rows.extend(properties(&[
        ("example:\n  type: string\n  description: The [example]. # here", "as a link"),
        // Rustdoc compiles it as a test, like four leading spaces.
        (
            "mode:\n  type: string\n  description: | # here\n    Such as:\n\n    ```\n    not Rust\n    ```",
            "as a test",
        ),
    ]));
    all_refused(rows);
}

#[test]
fn a_schema_that_stands_for_itself_is_refused() {
    // Only checked: a generator that accepted it would follow it for ever.
    for itself in [
        "Loop:\n  $ref: '#/components/schemas/Loop'",
        "Loop:\n  type: array\n  items:\n    $ref: '#/components/schemas/Loop'",
    ] {
        let property = "loop:\n  $ref: '#/components/schemas/Loop'";
        let text = with_properties(&DESCRIPTION, "OutboundGatewayUpdate", property);
        let document = Document::parse(&with_component(&text, itself)).expect("YAML");
        assert!(check(&document).is_err(), "{itself}");
    }
}
