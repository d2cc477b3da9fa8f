//! Ids of messages that are made from data: which shapes, and what stands in them.

use crate::aid_ids;
use crate::marriage_ids;
use crate::vocabulary::{Ids, Vocabulary};

/// How message ids are derived from data: the only ids that are not written out in the app.
///
/// `{}` stands for an id of the data; `must` says whether each of them needs the message.
pub(crate) struct Pattern {
    pub(crate) shape: &'static str,
    pub(crate) must: bool,
    pub(crate) ids: fn(&Vocabulary) -> Ids,
}

/// This table is the documentation of the patterns. Add a line when data bring a new kind of id.
pub(crate) const PATTERNS: &[Pattern] = &[
    always("q-{}-title", Vocabulary::questions),
    maybe("q-{}-hint", Vocabulary::questions),
    maybe("q-{}-help", Vocabulary::questions),
    maybe("q-{}-label", Vocabulary::questions),
    always("q-{}", Vocabulary::options),
    always("q-block-{}", Vocabulary::blocks),
    always("member-{}", Vocabulary::relations),
    always("income-{}", Vocabulary::income_kinds),
    maybe("fact-{}", Vocabulary::facts),
    always("program-{}-name", Vocabulary::programs),
    always("program-{}-what", Vocabulary::programs),
    always("step-{}", Vocabulary::steps),
    always("paper-{}", Vocabulary::papers),
    always("office-kind-{}", Vocabulary::offices),
    always("pays-{}", Vocabulary::pays),
    always("note-{}", Vocabulary::notes),
    always("alert-{}-title", Vocabulary::alerts),
    always("alert-{}-body", Vocabulary::alerts),
    always("staff-{}", Vocabulary::staff),
    always("amount-how-{}", Vocabulary::amounts),
    always("rule-{}-title", Vocabulary::shown_rules),
    maybe("rule-{}-title", Vocabulary::rules),
    maybe("rule-{}-hint", Vocabulary::rules),
    maybe("figure-{}", Vocabulary::figures),
    always("missing-rate-{}", Vocabulary::rates),
    maybe("missing-param-{}", Vocabulary::params),
    maybe("param-{}", Vocabulary::params),
    maybe("missing-fact-{}", Vocabulary::facts),
    always("error-{}", Vocabulary::field_errors),
    maybe("problem-{}", Vocabulary::problems),
    always("hotline-{}", Vocabulary::hotlines),
    // Closed lists in the app and the rules, with a type of their own.
    maybe("problem-{}", |_| {
        words("offline not-json wrong-shape unrecognised")
    }),
    maybe("answer-{}", |_| words("yes no month year")),
    always("problem-config-{}", |_| {
        words("absent not-json missing wrong-type unknown-value unknown-field")
    }),
    always("service-{}-name", |_| {
        words("self-check marriage aid elderly")
    }),
    always("service-{}-line", |_| {
        words("self-check marriage aid elderly")
    }),
    always("service-{}-now", |_| {
        words("self-check marriage aid elderly")
    }),
    always("marriage-q-{}-title", |_| marriage_ids::questions()),
    maybe("marriage-q-{}-hint", |_| marriage_ids::questions()),
    always("marriage-q-{}", |_| marriage_ids::options()),
    maybe("marriage-q-{}-hint", |_| marriage_ids::options()),
    always("marriage-rule-{}", |_| marriage_ids::rules()),
    always("marriage-paper-{}", |_| marriage_ids::papers()),
    maybe("marriage-paper-{}-note", |_| marriage_ids::papers()),
    always("marriage-doc-{}", |_| marriage_ids::documents()),
    always("marriage-{}", |_| words(MARRIAGE_SERVICES)),
    always("marriage-{}-line", |_| words(MARRIAGE_SERVICES)),
    always("marriage-case-{}", |_| words(MARRIAGE_CASES)),
    always("marriage-not-here-{}", |_| words(MARRIAGE_CASES)),
    always("error-{}", |_| {
        words("booking-number-form booking-number-check divorce-date-later divorce-date-early")
    }),
    always("manage-state-{}", |_| words(BOOKING_STATES)),
    always("manage-state-{}-body", |_| words(BOOKING_STATES)),
    always("desk-state-{}", |_| words(DESK_STATES)),
    always("desk-mark-{}", |_| words(DESK_MARKS)),
    always("desk-said-{}", |_| words(DESK_MARKS)),
    maybe("desk-problem-{}", Vocabulary::problems),
    always("cases-lane-{}", |_| words("urgent spending ordinary")),
    always("cases-state-{}", |_| words(CASE_STATES)),
    always("cases-stage-{}", |_| words(CASE_STAGES)),
    always("cases-event-{}", |_| words(CASE_EVENTS)),
    always("cases-do-{}", |_| words(CASE_DEEDS)),
    always("cases-do-{}-body", |_| words(CASE_DEEDS)),
    maybe("cases-do-{}-go", |_| words(CASE_DEEDS)),
    always("cases-survey-{}", |_| {
        words("home-visit neighbours letters phone")
    }),
    always("cases-helper-{}", |_| words("relative cadre staff other")),
    always("cases-mandate-{}", |_| {
        words("spoken written guardian cannot-ask")
    }),
    always("cases-view-{}", |_| words("case page export")),
    always("cases-anyway-{}", |_| {
        words("blurred dark glare small blank")
    }),
    maybe("cases-problem-{}", Vocabulary::problems),
    always("partner-document-{}", |_| words(DOCUMENTS)),
    always("wait-part-{}", |_| words("any morning afternoon")),
    always("wait-state-{}", |_| {
        words("waiting offered accepted lapsed left")
    }),
    always("marriage-step-{}", |_| words("first second couple")),
    always("marriage-verdict-{}", |_| words(MARRIAGE_VERDICTS)),
    always("marriage-verdict-{}-body", |_| words(MARRIAGE_VERDICTS)),
    always("error-{}", |_| {
        words("marriage-day-empty marriage-day-none marriage-day-future")
    }),
    always("error-{}", |_| words(MARRIAGE_ERRORS)),
    always("error-{}", |_| words(AID_ERRORS)),
    always("aid-q-{}-title", |_| aid_ids::questions()),
    maybe("aid-q-{}-hint", |_| aid_ids::questions()),
    always("aid-q-{}", |_| aid_ids::options()),
    always("aid-lane-{}", |_| aid_ids::lane_rows()),
    always("aid-lane-{}", |_| aid_ids::lanes()),
    always("aid-lane-note-{}", |_| aid_ids::lane_notes()),
    always("aid-case-state-{}", |_| words(CASE_STATES)),
    always("aid-case-state-{}-body", |_| words(CASE_STATES)),
    always("aid-event-{}", |_| words(CASE_EVENTS)),
    always("aid-relation-{}", |_| {
        words("self spouse child parent grandparent grandchild sibling other")
    }),
    always("aid-task-{}", |_| words("open answered closed")),
    always("aid-task-answered-{}", |_| {
        words("pages later promise explained")
    }),
    always("aid-how-{}", |_| words("pages later promise looked-up")),
    always("aid-upload-{}", |_| {
        words("receiving checking taken refused removed")
    }),
    always("aid-outcome-{}", |_| words("approved refused ended")),
    always("aid-signed-{}", |_| words("drawn typed paper")),
    always("aid-correct-{}", |_| words("contact address bank text")),
    always("aid-office-{}", |_| words("township county")),
    always("aid-refused-{}", |_| words(AID_REFUSED)),
    always("aid-stage-{}", |_| aid_ids::stages()),
    always("aid-stage-{}-now", |_| aid_ids::stages()),
    always("aid-clock-{}", |_| aid_ids::clocks()),
    always("aid-ground-{}", |_| aid_ids::grounds()),
    always("aid-consent-{}-title", |_| aid_ids::consents()),
    maybe("aid-consent-{}-body", |_| aid_ids::consents()),
    maybe("aid-consent-{}-no", |_| aid_ids::consents()),
    always("aid-reason-{}", |_| aid_ids::reasons()),
    always("aid-remedy-{}", |_| aid_ids::remedies()),
    always("aid-receiver-{}", |_| aid_ids::receivers()),
    always("aid-field-{}", |_| aid_ids::fields()),
    always("aid-spent-{}", |_| aid_ids::spending()),
    always("aid-papers-{}", |_| words("forward back turn remove")),
    always("aid-papers-found-{}", |_| {
        words("blank blurred dark glare small")
    }),
    always("aid-papers-refused-{}", |_| {
        words("wrong-type heic too-large broken empty locked too-many")
    }),
    always("aid-sign-{}", |_| aid_ids::signs()),
    maybe("aid-doc-{}", |_| aid_ids::documents()),
    always("language-failed-{}", |_| words("zh-cn mn-mong-cn")),
    always("verdict-{}", |_| {
        words("likely unlikely one-fact-missing needs-staff")
    }),
    always("verdict-{}-body", |_| {
        words("likely unlikely one-fact-missing needs-staff")
    }),
    always("test-limit-{}", |_| words("below at-most above at-least")),
    always("change-{}", |_| words("below at-most above at-least")),
    always("change-{}-open", |_| words("below at-most above at-least")),
    always("class-{}", |_| words("urban rural unified")),
    always("day-{}", |_| words("1 2 3 4 5 6 7")),
    always("calendar-day-{}", |_| words("1 2 3 4 5 6 7")),
    always("elderly-class-{}", |_| words(PLACE_CLASSES)),
    always("filter-{}", |_| words(PLACE_FILTERS)),
    always("elderly-order-{}", |_| words("near open checked")),
    always("elderly-filter-{}", |_| words("when whom meals way trust")),
    always("elderly-look-{}", |_| words("list map")),
    always("place-kind-{}", |_| words(PLACE_KINDS)),
    always("place-care-{}", |_| {
        words("self-care partly fully dementia")
    }),
    always("place-group-{}", |_| words(PLACE_GROUPS)),
    always("place-item-{}", |_| {
        words("bed nursing food breakfast lunch dinner day visit bath rent")
    }),
    always("place-per-{}", |_| words("month day time hour")),
    always("place-language-{}", |_| words("zh mn sign")),
    always("place-entrance-{}", |_| words("level ramp help steps")),
    always("place-operator-{}", |_| {
        words("public private entrusted village")
    }),
    always("place-medical-{}", |_| words("inside partner next-door")),
    always("place-meal-{}", |_| words("eat-in take-away delivery")),
    always("place-why-{}", |_| {
        words("weather holiday repair event staff moved other")
    }),
    always("place-report-{}", |_| {
        words("closed-down hours phone address price beds access stop other")
    }),
    always("place-holidays-{}", |_| words("as-usual closed own ask")),
    always("error-{}", |_| words("report-empty")),
    always("keep-do-{}", |_| words(KEEP_DEEDS)),
    always("keep-do-{}", |_| words("import")),
    maybe("keep-do-{}-body", |_| words(KEEP_DEEDS)),
    always("keep-do-{}-go", |_| words("correct close state settle")),
    always("keep-state-{}", |_| words("open paused planned")),
    always("keep-report-{}", |_| words("new right wrong")),
    always("keep-member-{}", |_| words(KEEP_MEMBERS)),
    always("keep-holidays-{}", |_| words("as-usual closed own ask")),
    always("keep-nth-{}", |_| words("1 2 3 4 5")),
    always("keep-stop-every-{}", |_| words("week month")),
    maybe("keep-problem-{}", Vocabulary::problems),
    always("import-format-{}", |_| words("csv geojson hsds egude")),
    always("import-datum-{}", |_| words("wgs84 gcj02 bd09")),
    always("import-{}", |_| words("added changed same gone kept")),
    always("import-fault-{}", |_| words(IMPORT_FAULTS)),
];

const KEEP_DEEDS: &str = "confirm correct close reopen cancel-stop restore-stop state settle";
const KEEP_MEMBERS: &str = "name aliases kind region address at phones operator filing grade beds \
    takes prices subsidies medical meals languages access ride radius-km stops state notice \
    closures timetable hours";
const IMPORT_FAULTS: &str = "not-readable encoding too-large empty column-missing column-unknown \
    column-twice missing duplicate like-another bad-id unknown-kind unknown-word unknown-region \
    not-your-region bad-number shortened bad-money bad-date bad-time bad-hours bad-repeat \
    bad-phone bad-position outside-district wrong-datum too-long order stale";

const PLACE_CLASSES: &str = "any live-in day meals visit rental disabled";
const PLACE_FILTERS: &str = "open-now open-today level-entrance speaks-mongolian takes-partly \
    takes-fully takes-dementia free-beds has-meals delivers fetches medical graded public \
    for-you-cheaper checked-lately";
const PLACE_KINDS: &str = "home-public home-private home-entrusted care-complex \
    welfare-institute day-care street-centre embedded meals mutual-aid pastoral-centre \
    pastoral-flats mobile rental disabled-care";
const PLACE_GROUPS: &str = "age-60 age-65 age-70 age-80 age-90 dibao tekun edge disabled \
    severely-disabled alone bereaved martyrs-kin";
const BOOKING_STATES: &str = "confirmed over arrived done no-show cancelled closed";
const DESK_STATES: &str = "confirmed arrived done no-show cancelled closed";
const DESK_MARKS: &str = "arrived done no-show undo";
const CASE_STATES: &str = "submitted need-more accepted closed withdrawn";
const CASE_STAGES: &str = "waiting advance papers-due survey opinion notice decision approved paid \
    refused ended withdrawn to-pass-on passed-on";
const CASE_EVENTS: &str = "submitted accepted missing-told task-answered task-closed \
    task-reopened paper-arrived signed advanced surveyed opinion-given posted objected extended \
    approved refused paid recorded transferred ended withdrawn changed";
const AID_REFUSED: &str = "type broken too-large too-many-pages empty encrypted active infected \
    unrecognised gone not-taken";
const CASE_DEEDS: &str = "accept tell-missing item signed-on-paper advance record survey opinion \
    notice objection extend decide pay transfer contact note";
const DOCUMENTS: &str =
    "id-card residence-permit hk-macao-pass taiwan-pass passport foreign-permanent";
const MARRIAGE_SERVICES: &str = "marry divorce-apply divorce-issue reissue-marriage \
    reissue-divorce counselling ceremony";
const MARRIAGE_CASES: &str = "hk-macao-taiwan overseas-chinese foreigner";
/// What the back end, or the reading of the form, may say of a field.
const MARRIAGE_ERRORS: &str = "missing invalid id-number-form id-number-date id-number-check \
    id-number-old not-a-phone too-young same-person same-sex not-offered not-agreed too-long \
    id-number-length id-number-sign document-number day-form";
/// What the back end, or a reading of the draft, may say of a field of an application.
const AID_ERRORS: &str = "too-many too-few in-future reference-form reference-check not-seen \
    child-applies how-to-reach too-many-members too-many-programs same-number guardian-choose \
    guardian-young spent-any account-form no-door";
const MARRIAGE_VERDICTS: &str = "come later not-yet ask open";

const fn always(shape: &'static str, ids: fn(&Vocabulary) -> Ids) -> Pattern {
    Pattern {
        shape,
        must: true,
        ids,
    }
}

const fn maybe(shape: &'static str, ids: fn(&Vocabulary) -> Ids) -> Pattern {
    Pattern {
        shape,
        must: false,
        ids,
    }
}

fn words(text: &str) -> Ids {
    text.split(' ').map(str::to_owned).collect()
}
