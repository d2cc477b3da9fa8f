//! Whom a place takes, with how many beds, and who runs it.

use super::{Reader, Typed};
use egude_domain::Date;
use egude_places::{Access, Beds, Filing, Grade, Medical, Operator, Place};

/// The longest name of whoever runs it or works with it, in signs.
const NAME: usize = 80;

pub(super) fn fill(typed: &mut Typed, place: &Place) {
    let beds = place.beds.as_ref();
    typed.maybe("beds-total", beds.and_then(|beds| beds.total));
    typed.maybe("beds-nursing", beds.and_then(|beds| beds.nursing));
    typed.maybe("beds-free", beds.and_then(|beds| beds.free));
    typed.maybe("beds-asOf", beds.map(|beds| beds.as_of));
    typed.put_list("takes", &place.takes);
    typed.put_list("languages", &place.languages);
    typed.put_list("meals", &place.meals);
    typed.flag("ride", place.ride);
    typed.maybe("radiusKm", place.radius_km);
    let access = place.access.as_ref();
    typed.maybe("access-entrance", access.map(|access| access.entrance));
    let toilet = access.and_then(|access| access.toilet);
    typed.maybe(
        "access-toilet",
        toilet.map(|there| if there { "yes" } else { "no" }),
    );
    let medical = place.medical.as_ref();
    typed.maybe("medical-form", medical.map(|medical| medical.form));
    typed.local(
        "medical-partner",
        medical.and_then(|own| own.partner.as_ref()),
    );
    let operator = place.operator.as_ref();
    typed.maybe("operator-form", operator.map(|operator| operator.form));
    typed.maybe("operator-name", operator.and_then(|own| own.name.as_ref()));
    let filing = place.filing.as_ref();
    typed.maybe("filing-number", filing.map(|filing| &filing.number));
    typed.maybe("filing-date", filing.and_then(|filing| filing.date));
    let grade = place.grade.as_ref();
    typed.maybe("grade-level", grade.map(|grade| grade.level));
    typed.maybe("grade-until", grade.and_then(|grade| grade.until));
}

pub(super) fn read(reader: &mut Reader<'_>, place: &mut Place, today: Date) {
    place.beds = beds(reader, today);
    place.takes = reader.words_of("takes");
    place.languages = reader.words_of("languages");
    place.meals = reader.words_of("meals");
    place.ride = !reader.chosen("ride").is_empty();
    place.radius_km = reader.whole("radiusKm", 1, 500);
    let toilet = reader.maybe_word::<Toilet>("access-toilet");
    place.access = reader.maybe_word("access-entrance").map(|entrance| Access {
        entrance,
        toilet: toilet.map(|toilet| toilet.0),
    });
    let partner = reader.local("medical-partner", NAME);
    place.medical = reader
        .maybe_word("medical-form")
        .map(|form| Medical { form, partner });
    let name = reader.maybe("operator-name", NAME);
    place.operator = reader
        .maybe_word("operator-form")
        .map(|form| Operator { form, name });
    let date = reader.date("filing-date");
    let number = reader.maybe("filing-number", NAME);
    if number.is_none() && date.is_some() {
        reader.fault("filing-number", "cases-wrong-missing");
    }
    place.filing = number.map(|number| Filing { number, date });
    let until = reader.date("grade-until");
    place.grade = reader
        .whole("grade-level", 1, 5)
        .map(|level| Grade { level, until });
}

/// Beds, if any number is there; more nursing or free beds than there are is a slip.
fn beds(reader: &mut Reader<'_>, today: Date) -> Option<Beds> {
    let [total, nursing, free]: [Option<u16>; 3] =
        ["beds-total", "beds-nursing", "beds-free"].map(|field| reader.whole(field, 0, 20_000));
    if [total, nursing, free].iter().all(Option::is_none) {
        return None;
    }
    for (field, part) in [("beds-nursing", nursing), ("beds-free", free)] {
        if total.zip(part).is_some_and(|(total, part)| part > total) {
            reader.fault(field, "places-wrong-beds");
        }
    }
    let as_of = reader.as_of("beds-asOf", today)?;
    Some(Beds {
        total,
        nursing,
        free,
        as_of,
    })
}

/// Whether there is a toilet for wheelchairs, as it is chosen.
struct Toilet(bool);

impl std::str::FromStr for Toilet {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        match word {
            "yes" => Ok(Self(true)),
            "no" => Ok(Self(false)),
            _ => Err(()),
        }
    }
}
