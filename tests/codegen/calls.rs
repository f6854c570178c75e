//! The operations as values: what they hold, what is checked, and how they
//! call the generated client.

use quote::ToTokens;

use super::source::{Source, code, docs};
use super::{DESCRIPTION, changed_after, with_component, with_paths};

/// A list of calls, with a parameter of each type.
const CALLS: &str = "
    /v2/sip/inbound-gateways/{gatewayId}/calls:
      get:
        operationId: listCalls
        summary: List calls
        parameters:
          - name: state
            in: query
            description: Only calls in this state.
            schema:
              type: string
          - name: minSeconds
            in: query
            schema:
              type: integer
              minimum: -5
          - name: cost
            in: query
            schema:
              type: number
          - name: answered
            in: query
            schema:
              type: boolean
          - $ref: '#/components/parameters/GatewayId'
        responses:
          '200':
            description: The calls.
            content:
              application/json:
                schema:
                  $ref: '#/components/schemas/OutboundGatewayPage'
";
const LIST: &str = "crate::Request<operations::ListCalls>";

/// The fields of the struct of an operation, with their types.
fn fields(source: &Source, name: &str) -> Vec<(String, String)> {
    let operations = source.operations();
    let operation = operations.into_iter().find(|it| it.ident == name).expect("the operation");
    let named = operation.fields.iter().filter_map(|it| Some((it.ident.as_ref()?, &it.ty)));
    named.map(|(name, of_type)| (name.to_string(), code(of_type))).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(name, of_type)| ((*name).to_owned(), (*of_type).to_owned())).collect()
}

#[test]
fn a_new_operation_holds_its_parameters_and_has_setters_for_those_of_the_query() {
    let source = Source::of(&with_paths(CALLS));
    let query =
        [("answered", "bool"), ("cost", "f64"), ("min_seconds", "i64"), ("state", "String")];
    let options = query.map(|(name, of_type)| (name, format!("Option<{of_type}>")));
    let path = [("gateway_id", "crate::model::GatewayId")];
    let held: Vec<_> =
        path.into_iter().chain(options.iter().map(|(name, it)| (*name, it.as_str()))).collect();
    assert_eq!(fields(&source, "ListCalls"), pairs(&held));
    // What is in the path is given, the rest is set.
    assert_eq!(source.arguments("ListCalls", "new").unwrap(), pairs(&path));
    for (name, of_type) in query {
        let argument = source.arguments(LIST, name).expect("a setter");
        assert_eq!(argument, pairs(&[("value", &format!("implInto<{of_type}>"))]), "{name}");
    }
    assert_eq!(source.methods(LIST).len(), query.len());
    let state = docs(&source.method(LIST, "state").unwrap().attrs);
    assert_eq!(state, "Only calls in this state. Sends the parameter `state`.");
}

#[test]
fn an_operation_gives_the_client_what_it_takes_in_its_order() {
    let source = Source::of(&with_paths(CALLS));
    let run = source.operation_fn("ListCalls", "run");
    let given = "api.list_calls(&self.gateway_id,self.answered,self.cost,self.min_seconds,\
                 self.state.as_deref()).await";
    assert!(run.contains(given), "{run}");
    let taken = source.arguments("Client", "list_calls").unwrap();
    let types: Vec<_> = taken.iter().map(|(_, of_type)| of_type.as_str()).collect();
    assert_eq!(
        types,
        [
            "&'acrate::model::GatewayId",
            "Option<bool>",
            "Option<f64>",
            "Option<i64>",
            "Option<&'astr>"
        ]
    );
}

#[test]
fn a_minimum_of_the_query_is_checked_before_anything_is_sent() {
    let source = Source::of(&with_paths(CALLS));
    let check = source.operation_fn("ListCalls", "check");
    let minimum = "crate::request::check_minimum(\"minSeconds\",self.min_seconds,-5i64)?;";
    assert!(check.contains(minimum), "{check}");
    assert_eq!(check.matches("check_minimum").count(), 1, "{check}");
    let check = source.operation_fn("ListOutboundGateways", "check");
    for (key, field) in [("page", "page"), ("perPage", "per_page")] {
        let minimum = format!("check_minimum(\"{key}\",self.{field},1i64)?;");
        assert!(check.contains(&minimum), "{check}");
    }
}

#[test]
fn only_an_identifier_at_the_end_of_the_path_is_looked_for_there() {
    let source = Source::of(&with_paths(CALLS));
    let id = |operation| source.operation_fn(operation, "id");
    assert_eq!(id("ListCalls"), "{Option::None}");
    assert_eq!(id("GetOutboundGateway"), "{Option::Some(&self.gateway_id)}");
    assert_eq!(id("CreateOutboundGateway"), "{Option::None}");
}

/// A call of one gateway; the parameters stand in another order than the path.
const CALL: &str = "
    /v2/sip/inbound-gateways/{gatewayId}/calls/{callId}:
      parameters:
        - name: callId
          in: path
          required: true
          schema:
            $ref: '#/components/schemas/GatewayId'
      get:
        operationId: getCall
        parameters:
          - $ref: '#/components/parameters/GatewayId'
          - name: callId
            in: path
            required: true
            description: In place of that of the path.
            schema:
              $ref: '#/components/schemas/GatewayId'
        responses:
          '204':
            description: Nothing to say.
";

#[test]
fn path_parameters_keep_the_order_of_the_path() {
    // Both are of one type: exchanged, they would compile.
    let source = Source::of(&with_paths(CALL));
    let id = "crate::model::GatewayId";
    assert_eq!(fields(&source, "GetCall"), pairs(&[("gateway_id", id), ("call_id", id)]));
    let run = source.operation_fn("GetCall", "run");
    assert!(run.contains("api.get_call(&self.gateway_id,&self.call_id)"), "{run}");
    let taken = source.arguments("Client", "get_call").unwrap();
    let names: Vec<_> = taken.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["gateway_id", "call_id"]);
    assert_eq!(source.operation_fn("GetCall", "id"), "{Option::Some(&self.call_id)}");
}

#[test]
fn an_operation_is_documented_with_and_without_a_summary() {
    let source = Source::of(&with_paths(&format!("{CALLS}{CALL}")));
    let docs = |name: &str| {
        let operations = source.operations();
        docs(&operations.into_iter().find(|it| it.ident == name).unwrap().attrs)
    };
    assert_eq!(docs("ListCalls"), "List calls: what is asked for.");
    assert_eq!(docs("GetCall"), "What `getCall` asks for.");
}

/// A page of calls, which requires more than an answer can be held to.
const PAGE: &str = "
    CallPage:
      type: object
      required:
        - calls
        - names
        - count
        - first
      properties:
        calls:
          type: array
          x-aliases:
            - data
          items:
            $ref: '#/components/schemas/OutboundGateway'
        names:
          type: array
          items:
            type: string
        count:
          type: integer
        first:
          $ref: '#/components/schemas/OutboundGateway'
        others:
          type: array
          items:
            $ref: '#/components/schemas/OutboundGateway'
";

#[test]
fn only_a_list_of_objects_is_required_of_an_answer() {
    let paths = with_paths(CALLS);
    let text = paths.replacen("/OutboundGatewayPage'", "/CallPage'", 1);
    let source = Source::of(&with_component(&text, PAGE));
    let field = |name| source.field("CallPage", name).unwrap();
    assert_eq!(field("calls"), "Vec<OutboundGateway>");
    assert_eq!(field("names"), "Option<Vec<String>>");
    assert_eq!(field("count"), "Option<i64>");
    assert_eq!(field("first"), "Option<OutboundGateway>");
    // As a list that is not required, read where it is needed.
    assert_eq!(field("others"), "Option<Vec<types::OutboundGateway>>");
    let code = code(&source.file);
    assert!(code.contains("calls:fields.required(&[\"calls\",\"data\"])?"), "no page without");
    for name in ["names", "count", "first", "others"] {
        assert!(code.contains(&format!("{name}:fields.take(&[\"{name}\"])")), "{name}");
    }
}

#[test]
fn a_variant_is_chosen_by_its_method_and_has_nothing_of_its_own() {
    let source = Source::of(DESCRIPTION);
    let run = source.operation_fn("UpdateOutboundGateway", "run");
    let arguments = "(&self.gateway_id,&self.body).await";
    assert_eq!(
        run,
        format!(
            "{{if*preferred==::http::Method::PATCH{{returnapi.patch_outbound_gateway\
             {arguments};}}api.update_outbound_gateway{arguments}}}"
        )
    );
    assert!(source.operation("PatchOutboundGateway").is_none());
    assert!(!source.operations().iter().any(|it| it.ident == "PatchOutboundGateway"));
    assert!(source.methods("crate::Request<operations::PatchOutboundGateway>").is_empty());
    // Without the word it is a call like any other.
    let source =
        Source::of(&DESCRIPTION.replace("      x-variant-of: updateOutboundGateway\n", ""));
    let run = source.operation_fn("UpdateOutboundGateway", "run");
    assert!(!run.contains("preferred"), "{run}");
    assert!(source.operation("PatchOutboundGateway").is_some());
    let request = "crate::Request<operations::PatchOutboundGateway>";
    assert!(source.method(request, "address").is_some());
}

#[test]
fn an_empty_answer_is_one_only_where_the_description_says_so() {
    let is_answer = |text: &str, name: &str| {
        let source = Source::of(text);
        let operation = source.operation(name).unwrap().to_token_stream();
        code(&operation).contains("constEMPTY_ANSWER:bool=true;")
    };
    assert!(is_answer(DESCRIPTION, "DeleteOutboundGateway"));
    assert!(!is_answer(DESCRIPTION, "UpdateOutboundGateway"));
    for other in ["", "      x-empty-answer: false\n"] {
        let text = changed_after("    delete:\n", "      x-empty-answer: true\n", other);
        assert!(!is_answer(&text, "DeleteOutboundGateway"), "{other}");
    }
}

#[test]
fn two_successes_are_read_as_the_one_with_a_body() {
    let empty = "        '202':\n          description: Later.\n        '400':\n";
    let source = Source::of(&changed_after("    put:\n", "        '400':\n", empty));
    let operation = code(source.operation("UpdateOutboundGateway").unwrap());
    assert!(operation.contains("typeAnswer=types::OutboundGateway;"), "{operation}");
}
