use super::path;

/// One operation of the contract: what tests walk over, so that none is forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// `operationId` in the document, and the name in errors and logs.
    pub id: &'static str,
    /// The HTTP method, upper case.
    pub method: &'static str,
    /// The path below [`super::BASE`].
    pub path: &'static str,
}

impl Operation {
    /// Writes that are repeated with a code, or with a name and password: each try counts.
    const ONCE: &[&str] = &[
        "create_assessment",
        "send_sms_code",
        "open_booking",
        "start_staff_session",
        "open_case",
        "leave_hand_over",
        "take_hand_over",
    ];
    /// Who may ask is anybody.
    const OPEN: &[&str] = &["create_hold", "join_waitlist", "submit_application"];

    /// Whether it needs the header `idempotency-key`.
    pub fn takes_intent(&self) -> bool {
        self.method == "POST" && !Self::ONCE.contains(&self.id)
    }

    /// Whether it needs the header `egude-key`.
    pub fn takes_key(&self) -> bool {
        let of_staff = self.path.starts_with("/staff/");
        let of_one = ["/holds", "/bookings", "/waitlist", "/applications"];
        let of_one = of_one.iter().any(|start| self.path.starts_with(start));
        let free = Self::ONCE.contains(&self.id) || Self::OPEN.contains(&self.id);
        (of_staff || of_one) && !free
    }
}

const fn get(id: &'static str, path: &'static str) -> Operation {
    Operation {
        id,
        method: "GET",
        path,
    }
}

const fn post(id: &'static str, path: &'static str) -> Operation {
    Operation {
        id,
        method: "POST",
        path,
    }
}

const fn patch(id: &'static str, path: &'static str) -> Operation {
    Operation {
        id,
        method: "PATCH",
        path,
    }
}

/// Every operation of contract v1.
pub const OPERATIONS: &[Operation] = &[
    get("get_health", path::HEALTH),
    get("list_regions", path::REGIONS),
    get("get_region", path::REGION),
    get("get_rates", path::RATES),
    get("list_offices", path::OFFICES),
    post("create_assessment", path::ASSESSMENTS),
    get("list_registries", path::REGISTRIES),
    get("get_availability", path::AVAILABILITY),
    post("create_hold", path::HOLDS),
    get("get_hold", path::HOLD),
    post("release_hold", path::HOLD_RELEASE),
    post("confirm_hold", path::HOLD_CONFIRM),
    post("send_sms_code", path::SMS_CODES),
    get("get_booking", path::BOOKING),
    post("open_booking", path::BOOKING_OPEN),
    post("cancel_booking", path::BOOKING_CANCEL),
    post("reschedule_booking", path::BOOKING_RESCHEDULE),
    post("confirm_partner", path::BOOKING_PARTNER),
    post("tell_in_confidence", path::BOOKING_IN_CONFIDENCE),
    post("join_waitlist", path::WAITLIST),
    get("get_waiting", path::WAITING),
    post("accept_offer", path::WAITING_ACCEPT),
    post("leave_waitlist", path::WAITING_LEAVE),
    post("start_staff_session", path::STAFF_SESSIONS),
    post("end_staff_session", path::STAFF_SIGN_OUT),
    get("get_staff_day", path::STAFF_DAY),
    post("mark_booking", path::STAFF_MARK),
    post("add_walk_ins", path::STAFF_WALK_INS),
    post("close_day", path::STAFF_CLOSURES),
    post("reopen_day", path::STAFF_REOPEN),
    post("change_quota", path::STAFF_QUOTAS),
    get("get_one_door", path::ONE_DOOR),
    post("submit_application", path::APPLICATIONS),
    get("get_case", path::CASE),
    post("open_case", path::CASE_OPEN),
    post("withdraw_application", path::CASE_WITHDRAW),
    post("change_application", path::CASE_CHANGE),
    post("answer_task", path::CASE_TASK),
    post("new_authorisation_link", path::CASE_LINK),
    get("get_authorisation", path::AUTHORISATION),
    post("sign_authorisation", path::AUTHORISATION_SIGN),
    post("begin_upload", path::UPLOADS),
    get("get_upload", path::UPLOAD),
    patch("add_piece", path::UPLOAD),
    post("remove_upload", path::UPLOAD_REMOVE),
    post("leave_hand_over", path::HAND_OVERS),
    post("take_hand_over", path::HAND_OVER_TAKE),
    post("send_tip", path::TIPS),
    get("list_staff_cases", path::STAFF_CASES),
    get("get_staff_case", path::STAFF_CASE),
    post("do_deed", path::STAFF_CASE_DEEDS),
    get("get_page", path::STAFF_CASE_PAGE),
    get("export_case", path::STAFF_CASE_EXPORT),
    post("step_tip", path::STAFF_TIP),
    get("get_places", path::PLACES),
    get("get_places_of", path::PLACES_OF),
    post("report_place", path::PLACE_REPORTS),
    get("list_staff_places", path::STAFF_PLACES),
    get("get_staff_place", path::STAFF_PLACE),
    post("do_place_deed", path::STAFF_PLACE_DEEDS),
    post("preview_import", path::STAFF_PLACE_IMPORTS),
    post("publish_import", path::STAFF_PLACE_PUBLISH),
    get("get_openapi", path::OPENAPI),
];
