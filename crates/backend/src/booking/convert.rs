//! Words of the contract and words of the rules, which are the same words.

use egude_booking::{Service, life::State};
use egude_contract::v1::booking as wire;

pub(super) const fn service(service: wire::Service) -> Service {
    match service {
        wire::Service::Marry => Service::Marry,
        wire::Service::DivorceApply => Service::DivorceApply,
        wire::Service::DivorceIssue => Service::DivorceIssue,
        wire::Service::ReissueMarriage => Service::ReissueMarriage,
        wire::Service::ReissueDivorce => Service::ReissueDivorce,
        wire::Service::Counselling => Service::Counselling,
        wire::Service::Ceremony => Service::Ceremony,
    }
}

pub(super) const fn wire_service(service: Service) -> wire::Service {
    match service {
        Service::Marry => wire::Service::Marry,
        Service::DivorceApply => wire::Service::DivorceApply,
        Service::DivorceIssue => wire::Service::DivorceIssue,
        Service::ReissueMarriage => wire::Service::ReissueMarriage,
        Service::ReissueDivorce => wire::Service::ReissueDivorce,
        Service::Counselling => wire::Service::Counselling,
        Service::Ceremony => wire::Service::Ceremony,
    }
}

pub(super) const fn hold_state(state: State) -> wire::HoldState {
    match state {
        State::Held => wire::HoldState::Held,
        State::Lapsed => wire::HoldState::Lapsed,
        State::Released => wire::HoldState::Released,
        _ => wire::HoldState::Confirmed,
    }
}

/// None while it is only a hold, or was one that ended.
pub(super) const fn booking_state(state: State) -> Option<wire::BookingState> {
    Some(match state {
        State::Confirmed => wire::BookingState::Confirmed,
        State::Arrived => wire::BookingState::Arrived,
        State::Done => wire::BookingState::Done,
        State::NoShow => wire::BookingState::NoShow,
        State::Cancelled => wire::BookingState::Cancelled,
        State::Closed => wire::BookingState::Closed,
        State::Held | State::Moved | State::Lapsed | State::Released => return None,
    })
}
