use egude_domain::words;

words!(
    /// Columns of a table, and properties of a `GeoJSON` feature.
    Column {
        /// Its own word.
        Id = "id",
        /// Its name in Chinese.
        Name = "name",
        /// Its name in Mongolian.
        NameMn = "nameMn",
        /// Other names.
        Aliases = "aliases",
        /// What it is.
        Kind = "kind",
        /// Region code, 12 digits.
        Region = "region",
        /// The banner by its name.
        Banner = "banner",
        /// The township by its name.
        Township = "township",
        /// Address in Chinese.
        Address = "address",
        /// Address in Mongolian.
        AddressMn = "addressMn",
        /// Numbers to call.
        Phones = "phones",
        /// Latitude, degrees.
        Lat = "lat",
        /// Longitude, degrees.
        Lon = "lon",
        /// System of the position.
        Datum = "datum",
        /// How far off the position may be, metres.
        Within = "within",
        /// Opening hours.
        Hours = "hours",
        /// What holds on public holidays.
        Holidays = "holidays",
        /// Whether it works.
        State = "state",
        /// What people should know, in Chinese.
        Notice = "notice",
        /// The same in Mongolian.
        NoticeMn = "noticeMn",
        /// Legal form.
        Operator = "operator",
        /// Who runs it.
        OperatorName = "operatorName",
        /// Number of the filing.
        Filing = "filing",
        /// Day of the filing.
        FilingDate = "filingDate",
        /// Grade, 1 to 5.
        Grade = "grade",
        /// Last day of the grade.
        GradeUntil = "gradeUntil",
        /// All beds.
        BedsTotal = "bedsTotal",
        /// Beds for nursing.
        BedsNursing = "bedsNursing",
        /// Free beds.
        BedsFree = "bedsFree",
        /// The day beds stood so.
        BedsAsOf = "bedsAsOf",
        /// Whom it takes in.
        Takes = "takes",
        /// What it costs.
        Prices = "prices",
        /// The day prices stood so.
        PricesAsOf = "pricesAsOf",
        /// Who pays less.
        Subsidies = "subsidies",
        /// The document of the subsidies.
        SubsidySource = "subsidySource",
        /// Medical care.
        Medical = "medical",
        /// With whom.
        MedicalPartner = "medicalPartner",
        /// How meals are had.
        Meals = "meals",
        /// What staff speak.
        Languages = "languages",
        /// The way in.
        Entrance = "entrance",
        /// A toilet for wheelchairs.
        Toilet = "toilet",
        /// Whether it fetches people.
        Ride = "ride",
        /// How far it comes, kilometres.
        RadiusKm = "radiusKm",
        /// Stops of a mobile point.
        Stops = "stops",
        /// Days that are not as usual.
        Closures = "closures",
        /// The day somebody made sure.
        CheckedOn = "checkedOn",
        /// Who made sure.
        CheckedBy = "checkedBy",
        /// Who published it.
        Publisher = "publisher",
        /// In what.
        Source = "source",
        /// The day it stood so.
        AsOf = "asOf",
        /// Whether it is invented.
        Sample = "sample",
    }
);

impl Column {
    /// The member of a place that it fills, as `check` names it.
    pub(super) fn member(self) -> &'static str {
        match self {
            Self::Banner | Self::Township => "region",
            Self::NameMn => "name/mn",
            Self::AddressMn => "address/mn",
            Self::NoticeMn => "notice/mn",
            Self::Lat => "at/lat",
            Self::Lon | Self::Datum => "at/lon",
            Self::Within => "at/within",
            Self::Hours | Self::Holidays => "timetable",
            Self::OperatorName => "operator/name",
            Self::FilingDate => "filing/date",
            Self::GradeUntil => "grade/until",
            Self::BedsTotal => "beds/total",
            Self::BedsNursing => "beds/nursing",
            Self::BedsFree => "beds/free",
            Self::BedsAsOf => "beds/asOf",
            Self::PricesAsOf => "prices",
            Self::SubsidySource => "subsidies",
            Self::MedicalPartner => "medical/partner",
            Self::Entrance => "access",
            Self::Toilet => "access/toilet",
            Self::CheckedOn => "checked/on",
            Self::CheckedBy => "checked/by",
            Self::Publisher | Self::Source | Self::AsOf | Self::Sample => "source",
            _ => self.as_str(),
        }
    }

    /// The column that a member came from: of those in the file, the one whose member is the
    /// longest that begins it.
    pub(super) fn of_member(member: &str, there: impl Fn(Self) -> bool) -> Option<Self> {
        let begins = |column: &&Self| {
            let rest = member.strip_prefix(column.member());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')) && there(**column)
        };
        // Of equals the first: a region's code before the names that it is read from.
        let fitting = Self::ALL.iter().rev().filter(begins);
        fitting.max_by_key(|column| column.member().len()).copied()
    }
}
