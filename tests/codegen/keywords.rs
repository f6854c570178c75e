//! Which keywords of a schema reach the generator, and which do not.

use super::DESCRIPTION;
use super::codegen::document::schemas;
use super::small::{description, lowered, schema};
use super::source::Source;

/// A schema whose every keyword is about what the service accepts.
const VALIDATED: &str = "
    ThingUpdate:
      type: object
      minProperties: 1
      maxProperties: 9
      properties:
        text:
          type: string
          minLength: 1
          maxLength: 9
          pattern: ^a
        since:
          type: string
          format: date-time
        key:
          type: string
          format: uuid
          nullable: true
        count:
          type: integer
          format: int32
          minimum: 1
          exclusiveMinimum: true
          maximum: 9
          exclusiveMaximum: true
          multipleOf: 2
        list:
          type: array
          minItems: 1
          maxItems: 9
          uniqueItems: true
          items:
            type: string
            minLength: 1
";
const VALIDATION: [&str; 15] = [
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "nullable",
    "pattern",
    "uniqueItems",
];

#[test]
fn only_the_service_knows_what_it_accepts() {
    let text = description(VALIDATED);
    for keyword in VALIDATION {
        assert!(text.contains(&format!(" {keyword}: ")), "{keyword} is not tried");
    }
    let lowered = lowered(&text);
    for (pointer, schema) in schemas(&lowered.value) {
        for keyword in VALIDATION {
            assert!(schema.get(keyword).is_none(), "{pointer}/{keyword}");
        }
    }
    let source = Source::of(&text);
    for (field, of_type) in [
        ("text", "Option<String>"),
        ("since", "Option<String>"),
        ("key", "Option<crate::model::Nullable<String>>"),
        ("count", "Option<i64>"),
        ("list", "Option<Vec<String>>"),
    ] {
        assert_eq!(source.field("ThingUpdate", field).unwrap(), of_type, "{field}");
    }
}

#[test]
fn validation_goes_where_no_type_is_said_too() {
    let source = Source::of(&description(
        "
        ThingUpdate:
          type: object
          properties:
            anything:
              minLength: 1
              pattern: ^a
        ",
    ));
    // With the keywords it would be a type of its own that checks them.
    assert_eq!(source.field("ThingUpdate", "anything").unwrap(), "Option<Value>");
}

/// An update whose properties have these names.
fn update_with(names: &[&str]) -> String {
    let property = |name: &&str| format!("    {name}:\n      type: string\n");
    let properties: String = names.iter().map(property).collect();
    description(&format!("ThingUpdate:\n  type: object\n  properties:\n{properties}"))
}

#[test]
fn a_property_may_be_called_like_a_keyword() {
    let others = ["type", "enum", "items", "properties", "required", "example", "description"];
    let names = [&VALIDATION[..], &others].concat();
    let text = update_with(&names);
    let lowered = lowered(&text);
    let properties = schema(&lowered, "ThingUpdate")["properties"].as_object().unwrap();
    for name in &names {
        assert!(properties.contains_key(*name), "{name} is lost");
    }
    assert_eq!(Source::of(&text).object("ThingUpdate").unwrap().fields.len(), names.len());
}

#[test]
fn a_property_called_all_of_takes_no_other_with_it() {
    let lowered = lowered(&update_with(&["allOf", "format", "pattern"]));
    let properties = schema(&lowered, "ThingUpdate")["properties"].as_object().unwrap();
    assert_eq!(properties.keys().collect::<Vec<_>>(), ["allOf", "format", "pattern"]);
}

#[test]
fn the_same_description_is_lowered_the_same_each_time() {
    for text in [&DESCRIPTION, &description(VALIDATED)] {
        let (first, second) = (lowered(text), lowered(text));
        assert_eq!(first.value, second.value);
        assert_eq!(first.replacements, second.replacements);
    }
}
