use egude_domain::words;

words!(
    /// Kinds of service points.
    Kind {
        /// 敬老院, a public home.
        HomePublic = "home-public",
        /// 民办养老机构, a private home.
        HomePrivate = "home-private",
        /// 公建民营, a public home run by others.
        HomeEntrusted = "home-entrusted",
        /// 综合养护院.
        CareComplex = "care-complex",
        /// 社会福利院.
        WelfareInstitute = "welfare-institute",
        /// 社区日间照料中心.
        DayCare = "day-care",
        /// 街道综合养老服务中心.
        StreetCentre = "street-centre",
        /// 嵌入式小型多功能机构.
        Embedded = "embedded",
        /// 助餐点, 老年食堂.
        Meals = "meals",
        /// 农村互助养老幸福院.
        MutualAid = "mutual-aid",
        /// 牧区养老服务中心.
        PastoralCentre = "pastoral-centre",
        /// 牧区老年公寓.
        PastoralFlats = "pastoral-flats",
        /// 流动服务点.
        Mobile = "mobile",
        /// 康复辅具租赁点.
        Rental = "rental",
        /// 残疾人托养中心.
        DisabledCare = "disabled-care",
    }
);

words!(
    /// How much help a person needs.
    Care {
        /// 自理, none.
        SelfCare = "self-care",
        /// 半失能, some.
        Partly = "partly",
        /// 失能, all.
        Fully = "fully",
        /// 失智.
        Dementia = "dementia",
    }
);

words!(
    /// Legal forms.
    OperatorForm {
        /// 公办.
        Public = "public",
        /// 民办.
        Private = "private",
        /// 公建民营.
        Entrusted = "entrusted",
        /// 村集体.
        Village = "village",
    }
);

words!(
    /// What has a price.
    Item {
        /// A bed.
        Bed = "bed",
        /// Nursing, beside the bed.
        Nursing = "nursing",
        /// All meals of a month.
        Food = "food",
        /// Breakfast.
        Breakfast = "breakfast",
        /// Lunch.
        Lunch = "lunch",
        /// Dinner.
        Dinner = "dinner",
        /// A day of care.
        Day = "day",
        /// A visit at home.
        Visit = "visit",
        /// A bath (助浴).
        Bath = "bath",
        /// Renting an aid.
        Rent = "rent",
    }
);

words!(
    /// What a price is for.
    Per {
        /// A month.
        Month = "month",
        /// A day.
        Day = "day",
        /// Each time.
        Time = "time",
        /// An hour.
        Hour = "hour",
    }
);

words!(
    /// Who may pay less. Programs bear the ids of the policy packs.
    Group {
        /// 60 and older.
        Age60 = "age-60",
        /// 65 and older.
        Age65 = "age-65",
        /// 70 and older.
        Age70 = "age-70",
        /// 80 and older.
        Age80 = "age-80",
        /// 90 and older.
        Age90 = "age-90",
        /// 低保.
        Dibao = "dibao",
        /// 特困.
        Tekun = "tekun",
        /// 低保边缘.
        Edge = "edge",
        /// With a disability certificate (残疾人证).
        Disabled = "disabled",
        /// 重度残疾, grade 1 or 2.
        SeverelyDisabled = "severely-disabled",
        /// 独居 or 空巢: lives alone or only with other old people.
        Alone = "alone",
        /// 计划生育特殊家庭.
        Bereaved = "bereaved",
        /// 优抚对象.
        MartyrsKin = "martyrs-kin",
    }
);

words!(
    /// How a meal is had.
    MealWay {
        /// There.
        EatIn = "eat-in",
        /// To take along.
        TakeAway = "take-away",
        /// Brought home.
        Delivery = "delivery",
    }
);

words!(
    /// What staff speak.
    Language {
        /// 国家通用语言.
        Zh = "zh",
        /// Mongolian.
        Mn = "mn",
        /// Sign language.
        Sign = "sign",
    }
);

words!(
    /// The way in.
    Entrance {
        /// Without a step.
        Level = "level",
        /// With a ramp or lift.
        Ramp = "ramp",
        /// With help over a step.
        Help = "help",
        /// Only over steps.
        Steps = "steps",
    }
);

words!(
    /// How medical care is there.
    MedicalForm {
        /// A clinic inside.
        Inside = "inside",
        /// A partner (签约) comes.
        Partner = "partner",
        /// Next to a hospital.
        NextDoor = "next-door",
    }
);

words!(
    /// Why a day is not as usual.
    Why {
        /// Snow, storm, road.
        Weather = "weather",
        /// Holiday.
        Holiday = "holiday",
        /// Building or repair.
        Repair = "repair",
        /// An event.
        Event = "event",
        /// Nobody is there.
        Staff = "staff",
        /// Moved to another day or place.
        Moved = "moved",
        /// Something else.
        Other = "other",
    }
);
