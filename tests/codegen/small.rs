//! A description as small as can be, for what one rewrite does.

use serde_json::Value;

use super::codegen::check::check;
use super::codegen::document::Document;
use super::codegen::lower::{Lowered, lower};
use super::indented;

/// One operation that sends a `ThingUpdate` and returns a `Thing`.
const FRAME: &str = "\
openapi: 3.0.3
info:
  title: Things
  version: '1'
servers:
  - url: https://api.example
paths:
  /thing:
    put:
      operationId: updateThing
      tags:
        - Things
      requestBody:
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/ThingUpdate'
      responses:
        '200':
          description: Done.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Thing'
        '404':
          description: No such thing.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Failure'
components:
  schemas:
    Failure:
      type: object
      properties:
        message:
          type: string
";

/// A description of the frame and these schemas; what is missing is plain.
pub fn description(schemas: &str) -> String {
    let mut text = format!("{FRAME}{}", indented(4, schemas));
    for name in ["ThingUpdate", "Thing"] {
        if !text.contains(&format!("\n    {name}:\n")) {
            let plain =
                format!("{name}:\n  type: object\n  properties:\n    id:\n      type: string");
            text.push_str(&indented(4, &plain));
        }
    }
    text
}

pub fn lowered(text: &str) -> Lowered {
    let document = Document::parse(text).expect("YAML");
    match check(&document) {
        Ok(api) => lower(&api),
        Err(problems) => panic!("refused: {}", problems[0]),
    }
}

pub fn schema<'a>(lowered: &'a Lowered, name: &str) -> &'a Value {
    &lowered.value["components"]["schemas"][name]
}
