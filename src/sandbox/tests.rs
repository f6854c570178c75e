//! The sandbox without HTTP: a request goes in, a reply comes out.

use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json};

use super::api::Api;
use super::request::Request;
use super::routes::Route;
use super::store::{OmittedFields, Store};
use super::{Reply, token};
use crate::describe::{
    Action, Endpoint, Field, IdFrom, Kind, ObjectInfo, OperationInfo, Parameter,
};

const fn field(name: &'static str, kind: Kind) -> Field {
    Field {
        name,
        read_as: name,
        aliases: &[],
        kind,
        required: false,
        nullable: false,
        read_only: false,
        not_blank: false,
        reset_when_omitted: false,
        only_when: None,
        #[cfg(feature = "dynamic")]
        words: crate::describe::Words {
            docs: "",
            own_name: name,
            singular: name,
            known: &[],
            example: None,
        },
    }
}

static BOX: ObjectInfo = ObjectInfo {
    name: "Box",
    fields: &[
        Field { required: true, ..field("boxId", Kind::Id("box id")) },
        field("shelfId", Kind::Id("shelf id")),
        field("name", Kind::Text),
        field("open", Kind::Flag),
        field("note", Kind::Text),
        field("code", Kind::Secret),
    ],
    open: true,
    not_empty: false,
    any_of: &[],
    #[cfg(feature = "dynamic")]
    docs: "",
};
static CHANGE: ObjectInfo = ObjectInfo {
    name: "BoxUpdate",
    fields: &[
        field("name", Kind::Text),
        Field { reset_when_omitted: true, ..field("open", Kind::Flag) },
        Field { reset_when_omitted: true, ..field("note", Kind::Text) },
        field("code", Kind::Secret),
    ],
    open: false,
    not_empty: true,
    any_of: &[],
    #[cfg(feature = "dynamic")]
    docs: "",
};
static EXAMPLE: &str = r#"{"boxId":"b1","name":"One","open":true,"note":"n","code":"••••"}"#;

const fn info(name: &'static str, method: &'static str, path: &'static str) -> OperationInfo {
    let (variants, hints): (&[_], &[_]) = (&[], &[]);
    OperationInfo { name, method, path, noun: "box", repeatable: true, variants, hints }
}

const fn endpoint(info: &'static OperationInfo, action: Action) -> Endpoint {
    Endpoint {
        info,
        action,
        resource: Some(&BOX),
        id_property: "boxId",
        id_from: IdFrom::Path("boxId"),
        parameters: &[],
        body: None,
        body_required: false,
        status: 200,
        response: Some(&BOX),
        envelope: None,
        items: None,
        bare: false,
        creates: false,
        example: None,
    }
}

const fn parameter(name: &'static str, kind: Kind) -> Parameter {
    Parameter { name, kind, required: false, in_header: false, minimum: None }
}

static LIST: OperationInfo = info("listBoxes", "GET", "/shelves/{shelfId}/boxes");
static CREATE: OperationInfo = info("createBox", "POST", "/shelves/{shelfId}/boxes");
static GET: OperationInfo = info("getBox", "GET", "/shelves/{shelfId}/boxes/{boxId}");
static UPDATE: OperationInfo = info("updateBox", "PATCH", "/shelves/{shelfId}/boxes/{boxId}");
static DELETE: OperationInfo = info("deleteBox", "DELETE", "/shelves/{shelfId}/boxes/{boxId}");
static COUNT: OperationInfo = info("countBoxes", "GET", "/shelves/{shelfId}/boxes/count");
static ENDPOINTS: &[Endpoint] = &[
    Endpoint { example: Some(EXAMPLE), ..endpoint(&GET, Action::Read) },
    Endpoint {
        parameters: &[
            parameter("page", Kind::Integer),
            parameter("perPage", Kind::Integer),
            parameter("search", Kind::Text),
            parameter("open", Kind::Flag),
        ],
        id_from: IdFrom::Nothing,
        items: Some("data"),
        response: None,
        ..endpoint(&LIST, Action::List)
    },
    Endpoint {
        body: Some(&CHANGE),
        body_required: true,
        status: 201,
        id_from: IdFrom::Nothing,
        ..endpoint(&CREATE, Action::Create)
    },
    Endpoint { body: Some(&CHANGE), body_required: true, ..endpoint(&UPDATE, Action::Update) },
    Endpoint { status: 204, response: None, ..endpoint(&DELETE, Action::Delete) },
    Endpoint {
        resource: None,
        response: None,
        example: Some(r#"{"count":1}"#),
        id_from: IdFrom::Nothing,
        ..endpoint(&COUNT, Action::Other)
    },
];

fn api() -> Api {
    Api::new(token::random_credentials(), ENDPOINTS, Store::new(ENDPOINTS))
}

/// Status and JSON of the reply to a request with a valid token.
fn ask(api: &Api, method: &str, path: &str, body: &str) -> (u16, Value) {
    let response = respond(reply(api, method, path, body));
    (response.status().as_u16(), json_of(response))
}

fn reply(api: &Api, method: &str, path: &str, body: &str) -> Reply {
    let token = token::mint(&api.api_key, &api.secret, Duration::from_secs(60));
    let request = http::Request::builder()
        .method(method)
        .uri(path)
        .header("authorization", token.expose())
        .header("content-type", "application/json");
    let (head, ()) = request.body(()).unwrap().into_parts();
    api.handle(Request::new(head, Bytes::from(body.to_owned())))
}

type Response = http::Response<http_body_util::Full<Bytes>>;

fn respond(reply: Reply) -> Response {
    futures_util::FutureExt::now_or_never(reply.respond()).expect("no delay").expect("a response")
}

fn json_of(response: Response) -> Value {
    let body = http_body_util::BodyExt::collect(response.into_body());
    let body = futures_util::FutureExt::now_or_never(body).unwrap().unwrap().to_bytes();
    serde_json::from_slice(&body).unwrap_or_default()
}

fn names(api: &Api, query: &str) -> Vec<String> {
    let (status, page) = ask(api, "GET", &format!("/shelves/s1/boxes{query}"), "");
    assert_eq!(status, 200, "{page}");
    let name = |it: &Value| it["name"].as_str().unwrap_or_default().to_owned();
    page["data"].as_array().unwrap().iter().map(name).collect()
}

#[test]
fn literal_segments_go_before_parameters() {
    let of = |method, path| Route::of(ENDPOINTS, method, path).endpoint().map(|it| it.info.name);
    assert_eq!(of("GET", "/shelves/s1/boxes/count"), Some("countBoxes"));
    assert_eq!(of("GET", "/shelves/s1/boxes/counts"), Some("getBox"));
    assert_eq!(of("DELETE", "/shelves/s1/boxes/count"), None, "as OpenAPI has it");
    assert_eq!(of("GET", "/shelves/s1/boxes?x=/y"), Some("listBoxes"));
    for nowhere in ["/shelves/s1", "/shelves//boxes", "/shelves/s1/boxes/", "/shelves/s1/boxes/a/b"]
    {
        assert_eq!(of("GET", nowhere), None, "{nowhere}");
    }
}

#[test]
fn a_method_that_a_path_does_not_take_is_405_and_says_which_it_takes() {
    let response = respond(reply(&api(), "PUT", "/shelves/s1/boxes/b1", "{}"));
    assert_eq!(response.status(), 405);
    assert_eq!(response.headers()["allow"], "DELETE, GET, PATCH");
    assert_eq!(ask(&api(), "GET", "/nowhere", "").0, 404);
}

#[test]
fn lists_are_filtered_and_come_in_pages() {
    let api = api();
    for (name, open) in [("Two", false), ("Three", true), ("twofold", true)] {
        let body = json!({ "name": name, "open": open }).to_string();
        assert_eq!(ask(&api, "POST", "/shelves/s1/boxes", &body).0, 201);
    }
    assert_eq!(names(&api, ""), ["One", "Two", "Three", "twofold"]);
    assert_eq!(names(&api, "?page=2&perPage=3"), ["twofold"]);
    assert_eq!(names(&api, "?page=3&perPage=3"), [""; 0]);
    assert_eq!(names(&api, "?search=TWO"), ["Two", "twofold"]);
    assert_eq!(names(&api, "?search=two&open=true"), ["twofold"]);
    for wrong in ["?page=0", "?perPage=x", "?open=yes", "?opne=true"] {
        assert_eq!(ask(&api, "GET", &format!("/shelves/s1/boxes{wrong}"), "").0, 400, "{wrong}");
    }
}

#[test]
fn what_is_created_below_one_resource_is_not_below_another() {
    let api = api();
    let (status, created) = ask(&api, "POST", "/shelves/s2/boxes", r#"{"name":"Two"}"#);
    assert_eq!((status, &created["shelfId"]), (201, &json!("s2")));
    let id = created["boxId"].as_str().unwrap();
    assert_eq!(names(&api, ""), ["One"], "the sample says of no shelf that it is there");
    for (shelf, expected) in [("s1", 404), ("s2", 200)] {
        let path = format!("/shelves/{shelf}/boxes/{id}");
        assert_eq!(ask(&api, "GET", &path, "").0, expected, "{shelf}");
    }
}

#[test]
fn what_is_deleted_is_hidden_and_not_there_to_be_deleted_again() {
    let api = api();
    assert_eq!(ask(&api, "DELETE", "/shelves/s1/boxes/b1", "").0, 204);
    let not_found = (404, json!({ "message": "Box not found" }));
    for method in ["GET", "DELETE"] {
        assert_eq!(ask(&api, method, "/shelves/s1/boxes/b1", ""), not_found, "{method}");
    }
    assert_eq!(names(&api, ""), [""; 0]);
}

#[test]
fn an_update_leaves_out_what_it_omits_or_resets_it() {
    for (rule, open, note) in [
        (OmittedFields::Unchanged, json!(true), json!("n")),
        (OmittedFields::Reset, json!(false), Value::Null),
    ] {
        let api = api();
        api.lock().store.omitted_fields = rule;
        let (status, updated) = ask(&api, "PATCH", "/shelves/s1/boxes/b1", r#"{"name":"New"}"#);
        assert_eq!((status, &updated["name"]), (200, &json!("New")));
        assert_eq!((&updated["open"], &updated["note"]), (&open, &note), "{rule:?}");
    }
}

#[test]
fn unknown_fields_are_refused_as_misspelt_or_kept() {
    let api = api();
    let update = |body| ask(&api, "PATCH", "/shelves/s1/boxes/b1", body);
    let (status, refusal) = update(r#"{"nmae":"x"}"#);
    assert_eq!(status, 400);
    assert!(refusal["message"].as_str().unwrap().starts_with("nmae is not a field"), "{refusal}");
    assert_eq!(update("{}").0, 400, "empty");
    api.lock().store.allow_unknown_fields = true;
    let (status, updated) = update(r#"{"nmae":"x","boxId":"b2"}"#);
    assert_eq!((status, &updated["nmae"]), (200, &json!("x")));
    assert_eq!(updated["boxId"], "b1", "the server decides that");
}

#[test]
fn secrets_are_kept_and_shown_masked() {
    let api = api();
    let (_, updated) = ask(&api, "PATCH", "/shelves/s1/boxes/b1", r#"{"code":"canary"}"#);
    assert_eq!(updated["code"], "••••••••");
    let state = &mut api.lock().store;
    assert_eq!(state.named("Box").get("boxId", "b1").unwrap()["code"], "canary");
}

#[test]
fn a_number_that_identifies_a_resource_is_found_by_its_digits() {
    let api = api();
    api.lock().store.named("Box").insert(json!({ "boxId": 7, "name": "Seven" }));
    let (status, shown) = ask(&api, "GET", "/shelves/s1/boxes/7", "");
    assert_eq!((status, &shown["boxId"]), (200, &json!("7")));
}

#[test]
fn prepared_replies_to_an_operation_go_before_those_to_any() {
    let api = api();
    let get = || ask(&api, "GET", "/shelves/s1/boxes/b1", "").0;
    api.lock().prepared.add(None, 1, Reply::status(500));
    api.lock().prepared.add(Some("deleteBox"), 1, Reply::status(501));
    api.lock().prepared.add(Some("getBox"), 2, Reply::status(503));
    assert_eq!([get(), get(), get(), get()], [503, 503, 500, 200]);
    assert_eq!(ask(&api, "DELETE", "/shelves/s1/boxes/b1", "").0, 501);
    assert_eq!(get(), 200, "the deletion was not handled");
}

#[test]
fn every_behaviour_belongs_to_an_operation() {
    for (name, _) in super::behaviour::BEHAVIOURS {
        let described = crate::generated::tables::ENDPOINTS;
        assert!(described.iter().any(|it| it.info.name == *name), "{name}");
    }
}
