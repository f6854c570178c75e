//! Each rewrite of `build/lower.rs`.

use serde_json::json;

use super::small::{description, lowered, replacement, schema};
use super::source::{Source, code};
use super::{indented, replaced};

#[test]
fn error_answers_are_raw_and_successes_are_one() {
    let text = replaced(
        &description(""),
        "        '404':\n",
        "        '202':\n          description: Later.\n        '404':\n",
    );
    let lowered = lowered(&text);
    let answers = lowered.value["paths"]["/thing"]["put"]["responses"].as_object().unwrap();
    assert_eq!(answers.keys().collect::<Vec<_>>(), ["2XX", "4XX", "5XX"]);
    // The success with a body is the one that can be read.
    let body = &answers["2XX"]["content"]["application/json"]["schema"];
    assert_eq!(body["$ref"], "#/components/schemas/Thing");
    for status in ["4XX", "5XX"] {
        assert_eq!(answers[status]["content"], json!({ "*/*": {} }), "{status}");
    }
}

#[test]
fn a_shared_answer_is_found_behind_its_reference() {
    let text = replaced(
        &description(""),
        "        '200':\n          description: Done.\n          content:\n            \
         application/json:\n              schema:\n                \
         $ref: '#/components/schemas/Thing'\n",
        "        '200':\n          $ref: '#/components/responses/Done'\n",
    );
    let text = replaced(
        &text,
        "components:\n",
        "components:\n  responses:\n    Done:\n      description: Done.\n      content:\n        \
         application/json:\n          schema:\n            \
         $ref: '#/components/schemas/Thing'\n",
    );
    let lowered = lowered(&text);
    assert!(lowered.answers.contains("Thing"));
    let success = &lowered.value["paths"]["/thing"]["put"]["responses"]["2XX"];
    assert_eq!(
        success["content"]["application/json"]["schema"]["$ref"],
        "#/components/schemas/Thing"
    );
}

#[test]
fn the_body_of_an_error_generates_no_type() {
    let text = description("");
    assert!(schema(&lowered(&text), "Failure").is_null());
    let source = Source::of(&text);
    let names: Vec<_> = source.structs().iter().map(|item| item.ident.to_string()).collect();
    assert_eq!(names, ["Thing", "ThingUpdate"]);
}

#[test]
fn known_values_become_a_type_that_stays_open() {
    for keyword in ["enum", "x-extensible-enum"] {
        let lowered = lowered(&description(&format!(
            "
            ThingUpdate:
              type: object
              properties:
                mode:
                  $ref: '#/components/schemas/Mode'
            Mode:
              type: string
              description: How.
              {keyword}:
                - fast
                - slow
            "
        )));
        assert_eq!(lowered.replacements["Mode"], "crate::generated::values::Mode");
        // A closed enum would fail on a new value.
        assert_eq!(*schema(&lowered, "Mode"), json!({ "type": "string", "description": "How." }));
    }
}

#[test]
fn a_password_is_a_secret_when_sent_and_a_mask_when_received() {
    let lowered = lowered(&description(
        "
        ThingUpdate:
          type: object
          properties:
            pin:
              type: string
              format: password
              description: The PIN.
        Thing:
          type: object
          properties:
            pin:
              type: string
              format: password
        ",
    ));
    assert_eq!(replacement(&lowered, "ThingUpdate", "pin"), Some("crate::model::Secret"));
    assert_eq!(replacement(&lowered, "Thing", "pin"), Some("crate::model::MaskedSecret"));
    // A bare reference would lose the documentation of the field.
    let pin = &schema(&lowered, "ThingUpdate")["properties"]["pin"]["description"];
    assert_eq!(pin, "The PIN.\n\nIn JSON: `pin`.");
}

#[test]
fn clearing_a_list_is_possible_because_lists_become_options() {
    let properties = "
      properties:
        names:
          type: array
          description: The names.
          items:
            type: string
        colours:
          $ref: '#/components/schemas/Colours'
        sizes:
          allOf:
            - $ref: '#/components/schemas/Sizes'
        labels:
          type: object
          additionalProperties:
            type: boolean
        notes:
          type: object
        weights:
          $ref: '#/components/schemas/Weights'
    ";
    let properties = indented(2, properties);
    let text = description(&format!(
        "\
Thing:
  type: object
{properties}
ThingUpdate:
  type: object
{properties}
Colours:
  type: array
  items:
    type: string
Sizes:
  type: array
  items:
    type: array
    items:
      type: integer
Weights:
  type: object
  additionalProperties:
    type: number
"
    ));
    let lowered = lowered(&text);
    let source = Source::of(&text);
    for object in ["ThingUpdate", "Thing"] {
        for (property, of_type) in [
            ("names", "Vec<String>"),
            ("colours", "Vec<String>"),
            ("sizes", "Vec<Vec<i64>>"),
            ("labels", "BTreeMap<String,bool>"),
            ("notes", "BTreeMap<String,Value>"),
            ("weights", "BTreeMap<String,f64>"),
        ] {
            assert!(replacement(&lowered, object, property).is_some(), "{object}.{property}");
            let option = format!("Option<{of_type}>");
            assert_eq!(source.field(object, property), Some(option), "{object}.{property}");
        }
        let names = &schema(&lowered, object)["properties"]["names"];
        assert_eq!(names["description"], "The names.\n\nIn JSON: `names`.");
    }
}

#[test]
fn a_list_of_known_values_holds_known_values() {
    let text = description(
        "
        ThingUpdate:
          type: object
          properties:
            modes:
              type: array
              items:
                $ref: '#/components/schemas/Mode'
            byName:
              type: object
              additionalProperties:
                $ref: '#/components/schemas/Mode'
        Thing:
          type: object
          properties:
            modes:
              type: array
              items:
                $ref: '#/components/schemas/Mode'
        Mode:
          type: string
          enum:
            - fast
        ",
    );
    let source = Source::of(&text);
    let field = |object, name| source.field(object, name).unwrap();
    assert_eq!(field("ThingUpdate", "modes"), "Option<Vec<values::Mode>>");
    assert_eq!(field("ThingUpdate", "by_name"), "Option<BTreeMap<String,values::Mode>>");
    assert_eq!(field("Thing", "modes"), "Option<Vec<values::Mode>>");
}

#[test]
fn answers_require_nothing_but_the_identifier() {
    let text = description(
        "
        Thing:
          type: object
          required:
            - id
            - name
            - part
          properties:
            id:
              type: string
            name:
              type: string
            part:
              $ref: '#/components/schemas/Part'
        Part:
          type: object
          required:
            - size
          properties:
            size:
              type: integer
        ",
    );
    let lowered = lowered(&text);
    assert_eq!(schema(&lowered, "Thing")["required"], json!(["id"]));
    assert_eq!(schema(&lowered, "Part")["required"], json!([]));
    let source = Source::of(&text);
    assert_eq!(source.field("Thing", "id").unwrap(), "String");
    assert_eq!(source.field("Thing", "name").unwrap(), "Option<String>");
    assert_eq!(source.field("Thing", "part").unwrap(), "Option<Part>");
    assert_eq!(source.field("Part", "size").unwrap(), "Option<i64>");
}

#[test]
fn a_list_that_an_answer_requires_is_optional_all_the_same() {
    let source = Source::of(&description(
        "
        Thing:
          type: object
          required:
            - names
            - labels
          properties:
            names:
              type: array
              items:
                type: string
            labels:
              type: object
        ",
    ));
    assert_eq!(source.field("Thing", "names").unwrap(), "Option<Vec<String>>");
    assert_eq!(source.field("Thing", "labels").unwrap(), "Option<BTreeMap<String,Value>>");
}

#[test]
fn requests_require_what_the_description_says() {
    let text = description(
        "
        ThingUpdate:
          type: object
          required:
            - name
          properties:
            name:
              type: string
            size:
              type: integer
        ",
    );
    let lowered = lowered(&text);
    assert_eq!(schema(&lowered, "ThingUpdate")["required"], json!(["name"]));
    assert!(lowered.objects.contains("ThingUpdate") && lowered.changes.is_empty());
    let source = Source::of(&text);
    assert_eq!(source.field("ThingUpdate", "name").unwrap(), "String");
    // Only a change has an empty value: here one without a name would be one.
    let new = source.arguments("types::ThingUpdate", "new").unwrap();
    assert_eq!(new, [("name".to_owned(), "implInto<String>".to_owned())]);
    assert!(source.method("types::ThingUpdate", "is_empty").is_none());
    let item = source.object("ThingUpdate").unwrap();
    assert!(!item.attrs.iter().any(|it| code(it).contains("Default")));
}

#[test]
fn unknown_fields_are_kept_in_answers_and_sent_where_the_description_allows_it() {
    let open = "
        ThingUpdate:
          type: object
          properties:
            name:
              type: string
          additionalProperties: true
    ";
    let extra = Some("BTreeMap<String,crate::model::ExtraValue>".to_owned());
    for (schemas, in_update) in [("", None), (open, extra.clone())] {
        let source = Source::of(&description(schemas));
        assert_eq!(source.field("Thing", "extra"), extra);
        assert_eq!(source.field("ThingUpdate", "extra"), in_update);
    }
}

#[test]
fn a_schema_that_only_a_parameter_reaches_is_kept() {
    let text = replaced(
        &description(
            "Modes:\n  type: array\n  items:\n    $ref: '#/components/schemas/Mode'\nMode:\n  type: string\n  enum:\n    - fast",
        ),
        "      operationId: updateThing\n",
        "      operationId: updateThing\n      parameters:\n        - name: modes\n          \
         in: query\n          schema:\n            $ref: '#/components/schemas/Modes'\n",
    );
    let lowered = lowered(&text);
    assert!(schema(&lowered, "Modes").is_object());
    assert!(schema(&lowered, "Mode").is_object(), "`Modes` refers to it");
}

#[test]
fn a_body_in_the_components_is_a_request_like_any_other() {
    let body = "        content:\n          application/json:\n            schema:\n              \
                $ref: '#/components/schemas/ThingUpdate'\n";
    let text =
        replaced(&description(""), body, "        $ref: '#/components/requestBodies/Change'\n");
    let text = replaced(
        &text,
        "components:\n",
        &format!("components:\n  requestBodies:\n    Change:\n{}", indented(6, body)),
    );
    assert!(lowered(&text).changes.contains("ThingUpdate"));
    assert!(Source::of(&text).method("types::ThingUpdate", "id").is_some());
}
