//! Files that nobody should have made.

use crate::{codes, named, read};
use egude_places::import::{FaultCode, Limits};
use proptest::prelude::*;

fn first(bytes: &[u8]) -> FaultCode {
    let read = read(bytes);
    assert!(!read.may(), "{:?}", read.entries.len());
    codes(&read)[0]
}

#[test]
fn nothing_is_empty() {
    assert_eq!(first(b""), FaultCode::Empty);
    assert_eq!(first(b"\xEF\xBB\xBF \r\n\t"), FaultCode::Empty);
    assert_eq!(first(b"[]"), FaultCode::Empty);
    assert_eq!(
        first(br#"{"placesVersion":1,"items":[]}"#),
        FaultCode::Empty
    );
    assert_eq!(
        first("id,name,kind,region,发布单位\n".as_bytes()),
        FaultCode::Empty
    );
}

#[test]
fn too_many_bytes_are_not_read() {
    assert_eq!(first(&vec![b'a'; 40 * 1024 * 1024]), FaultCode::TooLarge);
}

#[test]
fn too_many_rows_are_named_at_the_first_that_is_too_much() {
    let mut text = "id,name,kind,region,发布单位\n".to_owned();
    for _ in 0..=Limits::ROWS {
        text.push_str("x,,,,\n");
    }
    let read = read(text.as_bytes());
    let last = read
        .faults
        .iter()
        .find(|fault| fault.code == FaultCode::TooLarge);
    assert!(read.faults.len() <= 5_000 && read.more_faults > 100_000);
    // That fault comes behind those that are kept; the file may not be published all the same.
    assert!(last.is_none() && !read.may());
    let json = format!("[{}{{\"id\":1}}]", "{\"id\":1},".repeat(Limits::ROWS));
    assert_eq!(first(json.as_bytes()), FaultCode::TooLarge);
}

#[test]
fn one_line_of_ten_megabytes_is_one_cell_that_is_too_long() {
    let head = "id,name,kind,region,发布单位\n";
    let text = format!(
        "{head}a-1,{},敬老院,152502000000,局\n",
        "长".repeat(3_400_000)
    );
    let found = read(text.as_bytes());
    let fault = &found.faults[0];
    assert_eq!((fault.line, fault.code), (2, FaultCode::TooLong));
    assert!(fault.value.as_ref().unwrap().chars().count() <= 60);
    assert_eq!(first(&vec![b'x'; 10_000_000]), FaultCode::NotReadable);
    assert_eq!(first(",".repeat(1_000_000).as_bytes()), FaultCode::Empty);
    assert_eq!(
        first("a,".repeat(1_000_000).as_bytes()),
        FaultCode::TooLarge
    );
}

#[test]
fn utf_16_is_named_with_what_to_save_as() {
    let text = "id,name,kind\n";
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [b"\xFF\xFE".as_slice(), &wide].concat();
    let turned: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [wide, marked, turned] {
        let read = read(&bytes);
        assert_eq!(named(&read), ["0 - encoding !"]);
        assert_eq!(read.faults[0].hint.as_deref(), Some("UTF-8"));
    }
}

#[test]
fn a_workbook_is_named_as_one() {
    let read = read(b"PK\x03\x04\x14\x00\x06\x00rest");
    assert_eq!(read.faults[0].value.as_deref(), Some("XLSX"));
}

#[test]
fn signs_that_cannot_be_read_are_named_by_line() {
    let mut bytes = "id,name,kind,region,发布单位\na-1,示例,敬老院,152502000000,局\nb-1,示例"
        .as_bytes()
        .to_vec();
    bytes.extend(b"\xC0\xFF");
    bytes.extend(",敬老院,152502001000,局\n".as_bytes());
    let read = read(&bytes);
    assert_eq!(named(&read), ["3 - encoding !"]);
}

#[test]
fn zeros_inside_are_no_signs() {
    let text = "id,name,kind,region,发布单位\na-1,示\0例,敬老院,152502000000,局\n";
    assert_eq!(named(&read(text.as_bytes())), ["2 name encoding !"]);
    assert_eq!(first(&[0; 4096]), FaultCode::NotReadable);
}

#[test]
fn a_quote_that_does_not_close_is_named_by_its_line() {
    let text = "id,name,kind,region,发布单位\na-1,\"示例,敬老院,152502000000,局\nb-1,示例,敬老院,152502000000,局\n";
    assert_eq!(named(&read(text.as_bytes())), ["2 - not-readable !"]);
}

#[test]
fn deep_nesting_is_not_followed() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let text = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        assert_eq!(first(text.as_bytes()), FaultCode::NotReadable);
    }
}

#[test]
fn what_is_broken_off_is_named_by_its_line() {
    let read = read(b"{\n\"placesVersion\": 1,\n\"items\": [{");
    assert_eq!(named(&read), ["3 - not-readable !"]);
}

#[test]
fn json_of_another_kind_is_not_taken_for_ours() {
    for text in [
        "{}",
        "[1,2]",
        "{\"type\":\"Feature\"}",
        "{\"placesVersion\":2,\"items\":[]}",
        "[[]]",
    ] {
        assert_eq!(first(text.as_bytes()), FaultCode::NotReadable, "{text}");
    }
}

#[test]
fn a_value_is_never_longer_than_sixty_signs() {
    let long = "长".repeat(1000);
    let head = "id,name,kind,区划代码,营业时间,价格,流动路线,电话,发布单位\n";
    let text = format!("{head}{long},{long},{long},{long},{long},{long},{long},{long},局");
    let read = read(text.as_bytes());
    assert!(read.faults.len() > 3);
    for fault in read.faults {
        assert!(fault.value.unwrap_or_default().chars().count() <= 60);
        assert!(fault.hint.unwrap_or_default().chars().count() <= 60);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = read(&bytes);
    }

    #[test]
    fn any_cells_are_read_without_panic(cells in prop::collection::vec("[^\"\r\n,]{0,30}", 10)) {
        let head = "id,name,kind,region,hours,prices,subsidies,stops,closures,lat,lon,grade,checkedBy,补贴依据\n";
        let text = format!("{head}{},局,文件\n", cells.join(","));
        let _ = read(text.as_bytes());
    }

    #[test]
    fn any_pieces_of_clerks_words_are_read_without_panic(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..14),
        column in prop::sample::select(&["hours", "prices", "subsidies", "stops", "closures", "holidays"][..]),
    ) {
        let text = format!(
            "id,name,kind,region,checkedBy,补贴依据,{column}\na-1,示例,流动服务点,152530000000,局,文件,\"{}\"\n",
            pieces.concat()
        );
        let _ = read(text.as_bytes());
    }
}

const PIECES: &[&str] = &[
    "周一",
    "至",
    "周五",
    " ",
    "8:30",
    "-",
    "17:30",
    "，",
    "；",
    "全天",
    "预约",
    "夏季",
    "5-9月",
    "节假日",
    "休息",
    "每两周",
    "每月第一个",
    "三",
    "（起",
    "2026-03-04",
    "停",
    "）",
    "43.9 116.1",
    "床位费",
    "1200",
    "元/月",
    "失能",
    "免费",
    "低保",
    "99999999999",
    "月",
    "日",
    "点",
    "半",
    "下午",
    "24:00",
    "次日",
    "示例嘎查",
    "维修",
    "(",
    ")",
];
