use super::*;

const SCRIPT: &str = r#"import { initSync } from "./app.js";

let sharedImports = undefined;
function getSharedImports() {
    if (sharedImports === undefined) {
        sharedImports = { __wasm_split: {  } };
        const { __indirect_function_table, memory,  } = initSync(undefined, undefined);
    }
}
function makeLoad(fetcher, deps) {
    const loader = async () => {
        const parallelStuff = deps.map(d => d());
    };
}
/* late, self_check */
const __chunk_7 = makeLoad(() => {
    const src = fetch(new URL("./chunk_7.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, []);
export const __wasm_split_load_self_check = wrapAsyncCb(makeLoad(() => {
    const src = fetch(new URL("./split_self_check.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
, [__chunk_7]));
export const __wasm_split_load_late = wrapAsyncCb(makeLoad(() => async (_imp) => ({}), [__chunk_7]));
"#;

fn loader() -> Loader {
    Loader::read(SCRIPT).unwrap()
}

#[test]
fn each_part_is_known_with_all_of_its_files() {
    let loader = loader();
    assert_eq!(loader.shared, "__indirect_function_table, memory");
    assert_eq!(loader.parts["self_check"], ["split_self_check", "chunk_7"]);
    assert_eq!(loader.parts["late"], ["chunk_7"]);
    let names = loader.names();
    assert_eq!(names["chunk_7"], "late-and-self_check");
    assert_eq!(names["split_self_check"], "self_check");
}

#[test]
fn the_loader_stands_in_place_of_its_imports() {
    let glue = "import * as import1 from \"./__wasm_split.js\"\nlet wasm;\n";
    let file = |name: &str, piece: &str| Sent {
        name: name.to_owned(),
        integrity: "sha384-x".to_owned(),
        pieces: vec![(piece.to_owned(), 9)],
    };
    let shared = file("c-2.bin", "chunk_7");
    let sent = [
        (
            "self_check".to_owned(),
            vec![file("s-1.wasm", "split_self_check"), shared.clone()],
        ),
        ("late".to_owned(), vec![shared]),
    ]
    .into();
    let text = build_in(glue, &loader(), &sent).unwrap();
    assert!(
        text.contains("const import1 = parts;\nlet wasm;\n"),
        "{text}"
    );
    assert!(
        text.contains(
            r#""self_check":[["/s-1.wasm","sha384-x",[["split_self_check",9]]],["/c-2.bin","sha384-x",[["chunk_7",9]]]]"#
        ),
        "{text}"
    );
    assert!(text.contains("__wasm_split_load_late: loadPart('late')"));
    for left in ["import ", "PART_FILES", "SHARED", "LOADERS"] {
        assert!(!text.contains(left), "{left} is left in {text}");
    }
}

#[test]
fn an_import_of_anything_else_is_refused() {
    let named = BTreeMap::new();
    let loader = Loader::default();
    for glue in [
        "let wasm;",
        "import * as a from \"./__wasm_split.js\"\nimport b from './snippets/b.js';",
    ] {
        assert_eq!(build_in(glue, &loader, &named), None, "{glue}");
    }
}

#[test]
fn a_loader_of_another_shape_is_refused() {
    assert_eq!(Loader::read("export const a = 1;\n"), None);
}
