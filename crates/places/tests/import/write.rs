//! Entries written as clerks would write them.

use egude_domain::{Date, Money};
use egude_places::import::{Column, Entry};
use egude_places::*;
use std::collections::BTreeMap;

/// Cells by column id.
pub(crate) type Cells = BTreeMap<&'static str, String>;

pub(crate) fn cells(entry: &Entry) -> Cells {
    let place = &entry.place;
    let mut cells = Cells::new();
    let mut put = |column: Column, text: String| {
        cells.insert(column.as_str(), text);
    };
    put(Column::Id, place.id.clone());
    put(Column::Kind, place.kind.to_string());
    put(Column::Region, place.region.to_string());
    local(&mut put, Column::Name, Column::NameMn, Some(&place.name));
    local(
        &mut put,
        Column::Address,
        Column::AddressMn,
        place.address.as_ref(),
    );
    local(
        &mut put,
        Column::Notice,
        Column::NoticeMn,
        place.notice.as_ref(),
    );
    put(Column::Aliases, place.aliases.join("；"));
    put(Column::Phones, place.phones.join("、"));
    put(Column::State, place.state.to_string());
    put(Column::Takes, words(&place.takes));
    put(Column::Meals, words(&place.meals));
    put(Column::Languages, words(&place.languages));
    put(
        Column::Ride,
        if place.ride { "是" } else { "否" }.to_owned(),
    );
    put(
        Column::RadiusKm,
        place.radius_km.map_or(String::new(), |km| km.to_string()),
    );
    put(
        Column::Prices,
        place
            .prices
            .iter()
            .map(price)
            .collect::<Vec<_>>()
            .join("；"),
    );
    put(
        Column::Subsidies,
        place
            .subsidies
            .iter()
            .map(subsidy)
            .collect::<Vec<_>>()
            .join("；"),
    );
    put(Column::SubsidySource, "示例文件".to_owned());
    put(
        Column::Stops,
        place.stops.iter().map(stop).collect::<Vec<_>>().join("；"),
    );
    put(
        Column::Closures,
        place
            .closures
            .iter()
            .map(closure)
            .collect::<Vec<_>>()
            .join("；"),
    );
    put(Column::Publisher, entry.source.publisher.clone());
    put(Column::Source, entry.source.source.clone());
    put(Column::AsOf, slashed(entry.source.as_of));
    put(
        Column::Sample,
        if entry.source.sample { "是" } else { "" }.to_owned(),
    );
    let as_of = place
        .prices
        .first()
        .map(|p| p.as_of)
        .or(place.subsidies.first().map(|s| s.as_of));
    put(Column::PricesAsOf, as_of.map_or(String::new(), slashed));
    if let Some(table) = &entry.timetable {
        put(Column::Hours, hours(table));
    }
    if let Some(at) = &place.at {
        put(Column::Lat, at.lat.to_string());
        put(Column::Lon, at.lon.to_string());
        put(
            Column::Within,
            at.within.map_or(String::new(), |metres| metres.to_string()),
        );
    }
    more(&mut put, place);
    cells.retain(|_, text| !text.is_empty());
    cells
}

fn more(put: &mut impl FnMut(Column, String), place: &Place) {
    let some = |date: Option<Date>| date.map_or(String::new(), |date| date.to_string());
    if let Some(Operator { form, name }) = &place.operator {
        put(Column::Operator, form.to_string());
        put(Column::OperatorName, name.clone().unwrap_or_default());
    }
    if let Some(Filing { number, date }) = &place.filing {
        put(Column::Filing, number.clone());
        put(Column::FilingDate, some(*date));
    }
    if let Some(Grade { level, until }) = &place.grade {
        put(Column::Grade, format!("{level}星级"));
        put(Column::GradeUntil, some(*until));
    }
    if let Some(beds) = &place.beds {
        let number = |n: Option<u16>| n.map_or(String::new(), |n| n.to_string());
        put(Column::BedsTotal, number(beds.total));
        put(Column::BedsNursing, number(beds.nursing));
        put(Column::BedsFree, number(beds.free));
        put(Column::BedsAsOf, beds.as_of.to_string());
    }
    if let Some(Medical { form, partner }) = &place.medical {
        put(Column::Medical, form.to_string());
        put(
            Column::MedicalPartner,
            partner
                .as_ref()
                .map_or(String::new(), |name| name.zh.clone()),
        );
    }
    if let Some(Access { entrance, toilet }) = &place.access {
        put(Column::Entrance, entrance.to_string());
        let word = |yes: bool| if yes { "有" } else { "无" }.to_owned();
        put(Column::Toilet, toilet.map_or(String::new(), word));
    }
    if let Some(Checked { on, by }) = &place.checked {
        put(Column::CheckedOn, slashed(*on));
        put(Column::CheckedBy, by.clone());
    }
}

fn local(put: &mut impl FnMut(Column, String), zh: Column, mn: Column, text: Option<&LocalText>) {
    if let Some(text) = text {
        put(zh, text.zh.clone());
        put(mn, text.mn.clone().unwrap_or_default());
    }
}

fn words<T: ToString>(all: &[T]) -> String {
    all.iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("、")
}

/// As a spreadsheet writes it.
fn slashed(date: Date) -> String {
    format!("{}/{}/{}", date.year(), date.month(), date.day())
}

fn yuan(money: Money) -> String {
    format!("{}.{:02}元", money.fen() / 100, money.fen() % 100)
}

fn per(per: Per) -> &'static str {
    match per {
        Per::Month => "月",
        Per::Day => "天",
        Per::Time => "次",
        Per::Hour => "小时",
    }
}

fn price(price: &Price) -> String {
    let care = price
        .care
        .map_or(String::new(), |care| format!("（{care}）"));
    let to = price
        .to
        .map_or(String::new(), |to| format!("-{}", yuan(to)));
    format!(
        "{}{care} {}{to}/{}",
        price.of,
        yuan(price.from),
        per(price.per)
    )
}

fn subsidy(subsidy: &Subsidy) -> String {
    let less = subsidy
        .fen
        .map_or("免费".to_owned(), |fen| format!("补{}", yuan(fen)));
    format!(
        "{} {} {less}/{}",
        subsidy.of,
        words(&subsidy.who),
        per(subsidy.per)
    )
}

fn week(days: &[u8]) -> String {
    let name =
        |day: &u8| ["周一", "周二", "周三", "周四", "周五", "周六", "周日"][usize::from(*day) - 1];
    days.iter().map(name).collect::<Vec<_>>().join("、")
}

fn season(season: Season) -> String {
    let day = |day: MonthDay| {
        let text = day.to_string();
        let (month, day) = text.split_once('-').unwrap();
        format!(
            "{}月{}日",
            month.trim_start_matches('0'),
            day.trim_start_matches('0')
        )
    };
    format!("{}至{}", day(season.from), day(season.to))
}

fn hours(table: &Timetable) -> String {
    let mut clauses: Vec<String> = Vec::new();
    for weekly in &table.weekly {
        let when = weekly.season.map_or_else(|| "全年".to_owned(), season);
        clauses.push(format!(
            "{when} {} {}-{}",
            week(&weekly.days),
            weekly.from,
            weekly.to
        ));
    }
    let own: Vec<String> = table
        .holiday_hours
        .iter()
        .map(|s| format!("{}-{}", s.from, s.to))
        .collect();
    match table.holidays {
        OnHolidays::AsUsual => clauses.push("节假日照常".to_owned()),
        OnHolidays::Closed => clauses.push("节假日休息".to_owned()),
        OnHolidays::Own => clauses.push(format!("节假日 {}", own.join("，"))),
        OnHolidays::Ask => {}
    }
    if table.by_appointment {
        clauses.push("需预约".to_owned());
    }
    clauses.join("；")
}

fn closure(closure: &Closure) -> String {
    let hours: Vec<String> = closure
        .hours
        .iter()
        .map(|s| format!(" {}-{}", s.from, s.to))
        .collect();
    let hours = hours.concat();
    format!("{}至{}{hours} {}", closure.from, closure.to, closure.why)
}

fn stop(stop: &Stop) -> String {
    let when = stop
        .season
        .map_or(String::new(), |s| format!("{} ", season(s)));
    let repeat = &stop.repeat;
    let every = match (repeat.every, repeat.interval) {
        (Every::Week, 1) => "每周",
        (Every::Week, 2) => "每两周",
        (Every::Week, 3) => "每三周",
        (Every::Week, _) => "每四周",
        (Every::Month, 1) => "每月",
        (Every::Month, 2) => "每两个月",
        (Every::Month, _) => "每三个月",
    };
    let weeks: Vec<String> = repeat
        .weeks
        .iter()
        .map(|week| format!("第{week}个"))
        .collect();
    let mut options = vec![
        format!("起{}", stop.first),
        format!("属{}", stop.region),
        format!("编号{}", stop.id),
    ];
    options.extend(stop.last.map(|last| format!("止{last}")));
    options.extend(
        stop.cancelled
            .iter()
            .map(|off| format!("停{}{}", off.day, off.why)),
    );
    options.extend(stop.extra.iter().map(|day| format!("加{day}")));
    options.extend(stop.at.as_ref().map(|at| {
        let within = at
            .within
            .map_or(String::new(), |metres| format!(" {metres}"));
        format!("{} {}{within}", at.lat, at.lon)
    }));
    let (weeks, days) = (weeks.join("、"), week(&repeat.days));
    let span = format!("{}-{}", stop.from, stop.to);
    format!(
        "{when}{every}{weeks}{days} {span} {}（{}）",
        stop.name.zh,
        options.join("，")
    )
}
