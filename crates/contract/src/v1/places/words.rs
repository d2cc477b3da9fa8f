use serde::{Deserialize, Serialize};

/// Kinds of service points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceKind))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// 敬老院, a public home.
    HomePublic,
    /// 民办养老机构, a private home.
    HomePrivate,
    /// 公建民营, a public home run by others.
    HomeEntrusted,
    /// 综合养护院.
    CareComplex,
    /// 社会福利院.
    WelfareInstitute,
    /// 社区日间照料中心.
    DayCare,
    /// 街道综合养老服务中心.
    StreetCentre,
    /// 嵌入式小型多功能机构.
    Embedded,
    /// 助餐点, 老年食堂.
    Meals,
    /// 农村互助养老幸福院.
    MutualAid,
    /// 牧区养老服务中心.
    PastoralCentre,
    /// 牧区老年公寓.
    PastoralFlats,
    /// 流动服务点.
    Mobile,
    /// 康复辅具租赁点.
    Rental,
    /// 残疾人托养中心.
    DisabledCare,
}

/// How much help a person needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceCare))]
#[serde(rename_all = "kebab-case")]
pub enum Care {
    /// 自理, none.
    SelfCare,
    /// 半失能, some.
    Partly,
    /// 失能, all.
    Fully,
    /// 失智.
    Dementia,
}

/// Legal forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceOperatorForm))]
#[serde(rename_all = "kebab-case")]
pub enum OperatorForm {
    /// 公办.
    Public,
    /// 民办.
    Private,
    /// 公建民营.
    Entrusted,
    /// 村集体.
    Village,
}

/// What has a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceItem))]
#[serde(rename_all = "kebab-case")]
pub enum Item {
    /// A bed.
    Bed,
    /// Nursing, beside the bed.
    Nursing,
    /// All meals of a month.
    Food,
    /// Breakfast.
    Breakfast,
    /// Lunch.
    Lunch,
    /// Dinner.
    Dinner,
    /// A day of care.
    Day,
    /// A visit at home.
    Visit,
    /// A bath (助浴).
    Bath,
    /// Renting an aid.
    Rent,
}

/// What a price is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlacePer))]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// A month.
    Month,
    /// A day.
    Day,
    /// Each time.
    Time,
    /// An hour.
    Hour,
}

/// Who may pay less. Programs bear the ids of the policy packs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceGroup))]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// 60 and older.
    #[serde(rename = "age-60")]
    Age60,
    /// 65 and older.
    #[serde(rename = "age-65")]
    Age65,
    /// 70 and older.
    #[serde(rename = "age-70")]
    Age70,
    /// 80 and older.
    #[serde(rename = "age-80")]
    Age80,
    /// 90 and older.
    #[serde(rename = "age-90")]
    Age90,
    /// 低保.
    Dibao,
    /// 特困.
    Tekun,
    /// 低保边缘.
    Edge,
    /// With a disability certificate (残疾人证).
    Disabled,
    /// 重度残疾, grade 1 or 2.
    SeverelyDisabled,
    /// 独居 or 空巢: lives alone or only with other old people.
    Alone,
    /// 计划生育特殊家庭.
    Bereaved,
    /// 优抚对象.
    MartyrsKin,
}

/// How a meal is had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceMealWay))]
#[serde(rename_all = "kebab-case")]
pub enum MealWay {
    /// There.
    EatIn,
    /// To take along.
    TakeAway,
    /// Brought home.
    Delivery,
}

/// What staff speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceLanguage))]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// 国家通用语言.
    Zh,
    /// Mongolian.
    Mn,
    /// Sign language.
    Sign,
}

/// The way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceEntrance))]
#[serde(rename_all = "kebab-case")]
pub enum Entrance {
    /// Without a step.
    Level,
    /// With a ramp or lift.
    Ramp,
    /// With help over a step.
    Help,
    /// Only over steps.
    Steps,
}

/// How medical care is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceMedicalForm))]
#[serde(rename_all = "kebab-case")]
pub enum MedicalForm {
    /// A clinic inside.
    Inside,
    /// A partner (签约) comes.
    Partner,
    /// Next to a hospital.
    NextDoor,
}

/// Why a day is not as usual.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PlaceWhy))]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// Snow, storm, road.
    Weather,
    /// Holiday.
    Holiday,
    /// Building or repair.
    Repair,
    /// An event.
    Event,
    /// Nobody is there.
    Staff,
    /// Moved to another day or place.
    Moved,
    /// Something else.
    Other,
}
