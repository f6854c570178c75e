//! The checked-in result of the generator is what it generates.

use std::path::Path;

const REFRESH: &str = "UPDATE_SNAPSHOT=1 cargo test --test codegen snapshot";

#[test]
fn the_snapshot_is_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/generated/snapshot.rs");
    let code = super::generate(super::WHOLE).expect("code");
    let fresh =
        format!("// Made from openapi.yaml; do not edit. To refresh it:\n// {REFRESH}\n\n{code}");
    if std::env::var_os("UPDATE_SNAPSHOT").is_some() {
        std::fs::write(&path, &fresh).expect("written");
    }
    let snapshot = std::fs::read_to_string(&path).unwrap_or_default();
    let difference = snapshot.lines().zip(fresh.lines()).find(|(old, new)| old != new);
    assert!(
        snapshot == fresh,
        "src/generated/snapshot.rs is not what openapi.yaml generates: {difference:?}\n\
         To refresh it: {REFRESH}"
    );
}
