//! Tables as spreadsheets save them.

use crate::{codes, named, read, read_as};
use egude_places::import::{Datum, Encoding, FaultCode, Format};
use egude_places::{Group, Item, Kind, OnHolidays};

const HEAD: &str = "服务点编号,名称,类型,旗县,苏木乡镇,纬度,经度,电话,营业时间,核实日期,核实单位";

fn row(id: &str) -> String {
    format!(
        "{id},示例食堂{id},老年食堂,锡市,希日塔拉街道,43.93,116.08,0479-0000000,周一至周五 11:00-13:00,2026/3/1,示例局"
    )
}

fn table(rows: &[&str]) -> String {
    let mut text = HEAD.to_owned();
    for row in rows {
        text.push_str("\r\n");
        text.push_str(row);
    }
    text
}

#[test]
fn a_good_table_is_read_without_a_word() {
    let read = read(table(&[&row("a-1"), &row("a-2")]).as_bytes());
    assert_eq!(named(&read), ["3 名称 like-another"; 0]);
    assert!(read.may() && read.format == Format::Csv && read.rows == 2);
    let entry = &read.entries[0];
    assert_eq!((entry.line, entry.place.kind), (2, Kind::Meals));
    assert_eq!(entry.place.region.as_str(), "152502001000");
    assert_eq!(
        entry.timetable.as_ref().unwrap().weekly[0].days,
        [1, 2, 3, 4, 5]
    );
    assert_eq!(
        entry.place.checked.as_ref().unwrap().on.to_string(),
        "2026-03-01"
    );
    assert_eq!(
        (
            entry.source.publisher.as_str(),
            entry.source.source.as_str()
        ),
        ("示例局", "places")
    );
}

#[test]
fn english_ids_semicolons_tabs_and_a_mark_before_them_are_read_alike() {
    let text = table(&[&row("a-1")]);
    let expected = read(text.as_bytes()).entries;
    for (from, to) in [(",", ";"), (",", "\t")] {
        let text = text.replace(from, to);
        assert_eq!(read(text.as_bytes()).entries, expected, "{to:?}");
    }
    let marked = format!("\u{feff}{text}");
    assert_eq!(read(marked.as_bytes()).entries, expected);
    let english = text.replace(
        HEAD,
        "id,name,kind,banner,township,lat,lon,phones,hours,checkedOn,checkedBy",
    );
    assert_eq!(read(english.as_bytes()).entries, expected);
    let hinted = format!("sep=;\r\n{}", text.replace(',', ";"));
    let read = read(hinted.as_bytes());
    assert_eq!((read.entries[0].line, read.entries.len()), (3, 1));
}

#[test]
fn a_table_in_gbk_is_read_as_the_same_in_utf_8() {
    let text = table(&[&row("a-1")]);
    let (bytes, _, _) = encoding_rs::GBK.encode(&text);
    let found = read(&bytes);
    assert_eq!(found.encoding, Encoding::Gbk);
    assert_eq!(found.entries, read(text.as_bytes()).entries);
}

#[test]
fn a_title_above_and_empty_columns_behind_do_no_harm() {
    let text = table(&[&row("a-1"), ",,,,,,,,,,,,,"]);
    let lines: Vec<String> = text.lines().map(|line| format!("{line},,,\r\n")).collect();
    let text = lines.concat();
    let text = format!("锡林浩特市养老服务点一览表,,,,,\r\n\r\n{text}");
    let read = read(text.as_bytes());
    assert_eq!(named(&read), [""; 0]);
    assert_eq!((read.rows, read.entries[0].line), (1, 4));
}

#[test]
fn every_fault_has_its_line_its_column_and_its_word() {
    let bad = "A 1,,便利店,锡林浩特,希日塔拉,四十三,116.08,4790000000,看心情,2026-02-30,示例局";
    let found = read(table(&[&row("a-1"), bad]).as_bytes());
    let mut all = named(&found);
    all.sort();
    assert_eq!(
        all,
        [
            "3 名称 missing !",
            "3 类型 unknown-kind !",
            "3 服务点编号 bad-id !",
            "3 纬度 bad-position !",
            "3 电话 bad-phone !",
            "3 核实日期 bad-date !",
            "3 营业时间 bad-hours !",
            "3 旗县 unknown-region !",
        ]
        .iter()
        .map(|text| (*text).to_owned())
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .collect::<Vec<_>>()
    );
    let region = found
        .faults
        .iter()
        .find(|f| f.code == FaultCode::UnknownRegion)
        .unwrap();
    assert_eq!(region.hint.as_deref(), Some("锡林浩特市"));
    assert_eq!(region.value.as_deref(), Some("锡林浩特"));
    assert_eq!(found.entries.len(), 1);
    assert!(!found.may());
}

#[test]
fn what_a_spreadsheet_makes_of_codes_and_phones_is_named_as_such() {
    let head = "id,name,kind,区划代码,电话,核实单位\n";
    let found = |row: &str| {
        let read = read(format!("{head}{row}").as_bytes());
        let fault = &read.faults[0];
        (fault.code, fault.hint.clone())
    };
    assert_eq!(
        found("a-1,示例,敬老院,1.52502E+11,,局").0,
        FaultCode::Shortened
    );
    assert_eq!(
        found("a-1,示例,敬老院,152502000000,4790000000,局"),
        (FaultCode::BadPhone, Some("0479-0000000".to_owned()))
    );
    let good = read(format!("{head}a-1,示例,敬老院,152502,'',局").as_bytes());
    assert_eq!(good.entries.len(), 0, "two apostrophes are no number");
    let good = read(format!("{head}a-1,示例,敬老院,152502,,局").as_bytes());
    assert_eq!(good.entries[0].place.region.as_str(), "152502000000");
}

#[test]
fn code_and_name_of_a_region_have_to_fit() {
    let head = "id,name,kind,区划代码,旗县,核实单位\n";
    let text =
        format!("{head}a-1,示例,敬老院,152502000000,蓝旗,局\nb-1,示例,敬老院,152530000000,蓝旗,局");
    assert_eq!(named(&read(text.as_bytes())), ["2 旗县 unknown-region !"]);
}

#[test]
fn columns_that_are_missing_unknown_or_there_twice_are_named() {
    let read = read(b"id,name,name,colour,phone\na-1,x,y,red,\n");
    let all = named(&read);
    for expected in [
        "1 colour column-unknown",
        "1 name column-twice !",
        "0 类型 column-missing !",
        "0 行政区划代码 column-missing !",
        "0 发布单位 column-missing !",
    ] {
        assert!(all.contains(&expected.to_owned()), "{expected}: {all:?}");
    }
    assert!(read.entries.is_empty());
}

#[test]
fn a_row_that_is_shifted_is_refused_whole() {
    let shifted = format!("{},与后面", row("a-1"));
    let read = read(table(&[&shifted]).as_bytes());
    assert_eq!(named(&read), ["2 - not-readable !"]);
}

#[test]
fn an_id_twice_stops_and_a_place_twice_is_named() {
    let again = row("a-1")
        .replace("a-1", "a-2")
        .replace("食堂a-2", "食堂a-1");
    let found = read(table(&[&row("a-1"), &row("a-1"), &again]).as_bytes());
    assert_eq!(
        named(&found),
        [
            "3 服务点编号 duplicate !",
            "3 名称 like-another",
            "4 名称 like-another"
        ]
    );
    assert_eq!(found.faults[0].hint.as_deref(), Some("2"));
}

#[test]
fn positions_of_map_services_come_as_satellites_give_them() {
    let wgs = (43.93, 116.08);
    for datum in Datum::ALL {
        let (lat, lon) = datum.of_wgs84(wgs);
        let row = row("a-1").replace("43.93,116.08", &format!("{lat},{lon}"));
        let read = read_as(table(&[&row]).as_bytes(), Some(*datum));
        let at = read.entries[0].place.at.clone().unwrap();
        assert!(
            (at.lat - wgs.0).abs() < 1e-6 && (at.lon - wgs.1).abs() < 1e-6,
            "{datum} {at:?}"
        );
        assert_eq!(read.datum, *datum);
    }
}

#[test]
fn a_row_may_have_its_own_system() {
    let (lat, lon) = Datum::Bd09.of_wgs84((43.93, 116.08));
    let text = format!(
        "id,name,kind,region,lat,lon,坐标系,核实单位\na-1,示例,敬老院,152502000000,{lat},{lon},百度,局"
    );
    let at = read(text.as_bytes()).entries[0].place.at.clone().unwrap();
    assert!((at.lat - 43.93).abs() < 1e-6);
}

#[test]
fn exchanged_far_and_wrongly_shifted_positions_are_told_apart() {
    let found = |at: &str| {
        let row = row("a-1").replace("43.93,116.08", at);
        let read = read(table(&[&row]).as_bytes());
        read.faults
            .into_iter()
            .map(|f| (f.code, f.hint.unwrap_or_default(), f.stops))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        found("116.08,43.93"),
        [(FaultCode::BadPosition, "43.93,116.08".to_owned(), true)]
    );
    assert_eq!(found("42.24,115.99")[0].0, FaultCode::OutsideDistrict);
    assert_eq!(found("NaN,116.08")[0].0, FaultCode::BadPosition);
    assert_eq!(found("inf,116.08")[0].0, FaultCode::BadPosition);
    // A hair outside the eastern side; as GCJ-02 it would lie inside.
    let (lat, lon) = Datum::Gcj02.of_wgs84((43.93, 117.0499));
    let near = found(&format!("{lat},{lon}"));
    assert_eq!(
        (near[0].0, near[0].1.as_str(), near[0].2),
        (FaultCode::WrongDatum, "gcj02", false)
    );
    assert_eq!(near[1].0, FaultCode::OutsideDistrict);
    assert!(!near[1].2);
}

#[test]
fn formulas_stay_what_they_are_text() {
    let row = row("a-1").replace("示例食堂a-1", "=cmd|'/c calc'!A1");
    let read = read(table(&[&row]).as_bytes());
    assert_eq!(read.entries[0].place.name.zh, "=cmd|'/c calc'!A1");
}

#[test]
fn everything_that_a_bureau_knows_of_a_home_can_stand_in_a_row() {
    let head = "编号,名称,类型,区划代码,性质,备案号,备案日期,等级,床位,护理床位,空床,空床日期,收住对象,价格,补贴,补贴依据,医养结合,签约医院,用餐方式,语言,无障碍,无障碍厕所,接送,服务半径,节假日,营业时间,临时安排,发布单位,数据日期,示例";
    let row = "a-1,示例,敬老院,152502001000,公建民营,示例-1,2020年5月1日,三星级,120,60,\"1,000\",2026.11.1,自理、半失能，失能,床位费 1200-1800元/月；护理费(失能) 1500元/月,床位费 特困 免费；午餐 70岁以上、低保 补3元/次,示例文件,签约,示例医院,堂食;送餐,汉语、蒙语,坡道,有,是,15,照常,全天,2026-12-21至2026-12-25 维修,示例局,2026/11/1,是";
    let read = read(format!("{head}\n{row}").as_bytes());
    assert_eq!(named(&read), ["2 空床 order !"]);
    let row = row.replace("\"1,000\"", "8");
    let read = crate::read(format!("{head}\n{row}").as_bytes());
    assert_eq!(named(&read), [""; 0]);
    let entry = &read.entries[0];
    let place = &entry.place;
    assert_eq!(place.beds.as_ref().unwrap().free, Some(8));
    assert_eq!(
        (place.takes.len(), place.prices.len(), place.subsidies.len()),
        (3, 2, 2)
    );
    assert_eq!(place.prices[1].of, Item::Nursing);
    assert_eq!(place.subsidies[1].who, [Group::Age70, Group::Dibao]);
    assert_eq!(place.grade.as_ref().unwrap().level, 3);
    assert_eq!(place.access.as_ref().unwrap().toilet, Some(true));
    assert_eq!(place.closures.len(), 1);
    assert!(place.ride && entry.source.sample);
    assert_eq!(
        entry.timetable.as_ref().unwrap().holidays,
        OnHolidays::AsUsual
    );
}

#[test]
fn a_table_with_a_row_that_stops_may_not_be_published() {
    let read = read(table(&[&row("a-1"), "b-1"]).as_bytes());
    assert!(!read.may());
    assert!(codes(&read).contains(&FaultCode::Missing));
}

#[test]
fn the_template_for_bureaus_has_no_fault() {
    let read = read(include_bytes!("../../../../docs/examples/places.csv"));
    assert_eq!(named(&read), [""; 0]);
    assert_eq!(read.entries.len(), 5);
    let van = read
        .entries
        .iter()
        .find(|entry| entry.place.kind == Kind::Mobile)
        .unwrap();
    assert_eq!(van.place.stops.len(), 3);
    assert_eq!(
        van.place.stops[1].cancelled[0].day.to_string(),
        "2026-12-16"
    );
}
