use egude_contract::v1::{
    booking::{MarkRequest, PartnerRequest, REGISTRIES_VERSION, Service, StaffMark},
    path, query,
};
use egude_domain::{BookingNumber, Date};
use serde::Deserialize;

use super::{
    Appointments, Availability, Booking, CloseRequest, ConfirmRequest, Confirmed, Hold,
    HoldRequest, Id, Key, OpenRequest, Opened, QuotaRequest, Registry, RescheduleRequest,
    SmsRequest, SmsSent, StaffBooking, StaffDay, StaffSession, StaffSignIn, Waiting,
    WaitlistRequest, WalkIns,
};
use crate::{ClientError, Contract, Transport, asking::NOTHING};

fn of_hold(path: &str, hold: &Id) -> String {
    path.replace("{hold}", hold.as_str())
}

fn of_number(path: &str, number: BookingNumber) -> String {
    path.replace("{number}", &number.to_string())
}

fn of_entry(path: &str, entry: &Id) -> String {
    path.replace("{entry}", entry.as_str())
}

fn of_registry(path: &str, registry: &Id) -> String {
    path.replace("{registry}", registry.as_str())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Registries {
    registries_version: u32,
    items: Vec<Registry>,
}

#[derive(Deserialize)]
struct Closed {
    told: u32,
}

impl<T: Transport, R> Appointments for Contract<T, R> {
    async fn registries(&self, service: Option<Service>) -> Result<Vec<Registry>, ClientError> {
        let path = match service {
            None => path::REGISTRIES.to_owned(),
            Some(service) => {
                format!(
                    "{}?{}={}",
                    path::REGISTRIES,
                    query::SERVICE,
                    service.as_str()
                )
            }
        };
        let answer = self.look("list_registries", &path, None).await?;
        let known = |list: &Registries| list.registries_version == REGISTRIES_VERSION;
        let list = answer.checked("/registriesVersion", known)?;
        Ok(list.items)
    }

    async fn availability(
        &self,
        registry: &Id,
        service: Service,
        from: Date,
        to: Date,
    ) -> Result<Availability, ClientError> {
        let path = of_registry(path::AVAILABILITY, registry);
        let asked = service.as_str();
        let (of, first, last) = (query::SERVICE, query::FROM, query::TO);
        let path = format!("{path}?{of}={asked}&{first}={from}&{last}={to}");
        let answer = self.look("get_availability", &path, None).await?;
        let same = |found: &Availability| found.registry == *registry && found.service == service;
        let found = answer.checked("/registry", same)?;
        match found.fault() {
            None => Ok(found),
            Some(pointer) => Err(answer.wrong(pointer)),
        }
    }

    async fn hold(&self, intent: &str, request: &HoldRequest) -> Result<Hold, ClientError> {
        let answer = self.write(
            "create_hold",
            path::HOLDS,
            Some(intent),
            None,
            Some(request),
        );
        answer
            .await?
            .checked("/key", |hold: &Hold| hold.key.is_some())
    }

    async fn hold_of(&self, hold: &Id, key: &Key) -> Result<Hold, ClientError> {
        let answer = self
            .look("get_hold", &of_hold(path::HOLD, hold), Some(key))
            .await?;
        answer.checked("/id", |found: &Hold| found.id == *hold)
    }

    async fn release(&self, intent: &str, hold: &Id, key: &Key) -> Result<(), ClientError> {
        let path = of_hold(path::HOLD_RELEASE, hold);
        self.write("release_hold", &path, Some(intent), Some(key), NOTHING)
            .await?;
        Ok(())
    }

    async fn confirm(
        &self,
        intent: &str,
        hold: &Id,
        key: &Key,
        request: &ConfirmRequest,
    ) -> Result<Confirmed, ClientError> {
        let path = of_hold(path::HOLD_CONFIRM, hold);
        let answer = self.write(
            "confirm_hold",
            &path,
            Some(intent),
            Some(key),
            Some(request),
        );
        answer.await?.read()
    }

    async fn send_code(&self, request: &SmsRequest) -> Result<SmsSent, ClientError> {
        let answer = self.write("send_sms_code", path::SMS_CODES, None, None, Some(request));
        answer.await?.read()
    }

    async fn booking(&self, number: BookingNumber, key: &Key) -> Result<Booking, ClientError> {
        let path = of_number(path::BOOKING, number);
        let answer = self.look("get_booking", &path, Some(key)).await?;
        answer.checked("/number", |found: &Booking| found.number == number)
    }

    async fn open(
        &self,
        number: BookingNumber,
        request: &OpenRequest,
    ) -> Result<Opened, ClientError> {
        let path = of_number(path::BOOKING_OPEN, number);
        let answer = self
            .write("open_booking", &path, None, None, Some(request))
            .await?;
        answer.checked("/booking/number", |found: &Opened| {
            found.booking.number == number
        })
    }

    async fn cancel(
        &self,
        intent: &str,
        number: BookingNumber,
        key: &Key,
    ) -> Result<Booking, ClientError> {
        let path = of_number(path::BOOKING_CANCEL, number);
        let answer = self
            .write("cancel_booking", &path, Some(intent), Some(key), NOTHING)
            .await?;
        answer.checked("/number", |found: &Booking| found.number == number)
    }

    async fn reschedule(
        &self,
        intent: &str,
        number: BookingNumber,
        key: &Key,
        request: &RescheduleRequest,
    ) -> Result<Booking, ClientError> {
        let path = of_number(path::BOOKING_RESCHEDULE, number);
        let answer = self.write(
            "reschedule_booking",
            &path,
            Some(intent),
            Some(key),
            Some(request),
        );
        answer
            .await?
            .checked("/number", |found: &Booking| found.number == number)
    }

    async fn partner(
        &self,
        intent: &str,
        number: BookingNumber,
        key: &Key,
        document_number: &str,
    ) -> Result<Opened, ClientError> {
        let path = of_number(path::BOOKING_PARTNER, number);
        let body = PartnerRequest {
            number: document_number.to_owned(),
        };
        let answer = self.write(
            "confirm_partner",
            &path,
            Some(intent),
            Some(key),
            Some(&body),
        );
        answer.await?.checked("/booking/number", |found: &Opened| {
            found.booking.number == number
        })
    }

    async fn in_confidence(
        &self,
        intent: &str,
        number: BookingNumber,
        key: &Key,
    ) -> Result<(), ClientError> {
        let path = of_number(path::BOOKING_IN_CONFIDENCE, number);
        self.write(
            "tell_in_confidence",
            &path,
            Some(intent),
            Some(key),
            NOTHING,
        )
        .await?;
        Ok(())
    }

    async fn join(&self, intent: &str, request: &WaitlistRequest) -> Result<Waiting, ClientError> {
        let answer = self.write(
            "join_waitlist",
            path::WAITLIST,
            Some(intent),
            None,
            Some(request),
        );
        answer
            .await?
            .checked("/key", |entry: &Waiting| entry.key.is_some())
    }

    async fn waiting(&self, entry: &Id, key: &Key) -> Result<Waiting, ClientError> {
        let answer = self
            .look("get_waiting", &of_entry(path::WAITING, entry), Some(key))
            .await?;
        answer.checked("/id", |found: &Waiting| found.id == *entry)
    }

    async fn accept(&self, intent: &str, entry: &Id, key: &Key) -> Result<Hold, ClientError> {
        let path = of_entry(path::WAITING_ACCEPT, entry);
        let answer = self
            .write("accept_offer", &path, Some(intent), Some(key), NOTHING)
            .await?;
        answer.checked("/key", |hold: &Hold| hold.key.is_some())
    }

    async fn leave(&self, intent: &str, entry: &Id, key: &Key) -> Result<Waiting, ClientError> {
        let path = of_entry(path::WAITING_LEAVE, entry);
        let answer = self
            .write("leave_waitlist", &path, Some(intent), Some(key), NOTHING)
            .await?;
        answer.checked("/id", |found: &Waiting| found.id == *entry)
    }

    async fn sign_in(&self, request: &StaffSignIn) -> Result<StaffSession, ClientError> {
        let operation = "start_staff_session";
        let answer = self.write(operation, path::STAFF_SESSIONS, None, None, Some(request));
        answer.await?.read()
    }

    async fn sign_out(&self, intent: &str, key: &Key) -> Result<(), ClientError> {
        let operation = "end_staff_session";
        let answer = self.write(
            operation,
            path::STAFF_SIGN_OUT,
            Some(intent),
            Some(key),
            NOTHING,
        );
        answer.await?;
        Ok(())
    }

    async fn staff_day(
        &self,
        key: &Key,
        registry: &Id,
        date: Date,
    ) -> Result<StaffDay, ClientError> {
        let path = of_registry(path::STAFF_DAY, registry).replace("{date}", &date.to_string());
        let answer = self.look("get_staff_day", &path, Some(key)).await?;
        answer.checked("/date", |day: &StaffDay| {
            day.registry == *registry && day.date == date
        })
    }

    async fn mark(
        &self,
        intent: &str,
        key: &Key,
        registry: &Id,
        number: BookingNumber,
        mark: StaffMark,
    ) -> Result<StaffBooking, ClientError> {
        let path = of_number(&of_registry(path::STAFF_MARK, registry), number);
        let body = MarkRequest { mark };
        let answer = self.write("mark_booking", &path, Some(intent), Some(key), Some(&body));
        answer
            .await?
            .checked("/number", |found: &StaffBooking| found.number == number)
    }

    async fn walk_in(
        &self,
        intent: &str,
        key: &Key,
        registry: &Id,
        more: WalkIns,
    ) -> Result<StaffDay, ClientError> {
        let path = of_registry(path::STAFF_WALK_INS, registry);
        let answer = self.write("add_walk_ins", &path, Some(intent), Some(key), Some(&more));
        answer
            .await?
            .checked("/registry", |day: &StaffDay| day.registry == *registry)
    }

    async fn close(
        &self,
        intent: &str,
        key: &Key,
        registry: &Id,
        request: &CloseRequest,
    ) -> Result<u32, ClientError> {
        let path = of_registry(path::STAFF_CLOSURES, registry);
        let answer = self.write("close_day", &path, Some(intent), Some(key), Some(request));
        let Closed { told } = answer.await?.read()?;
        Ok(told)
    }

    async fn reopen(
        &self,
        intent: &str,
        key: &Key,
        registry: &Id,
        date: Date,
    ) -> Result<(), ClientError> {
        let path = of_registry(path::STAFF_REOPEN, registry).replace("{date}", &date.to_string());
        self.write("reopen_day", &path, Some(intent), Some(key), NOTHING)
            .await?;
        Ok(())
    }

    async fn quota(
        &self,
        intent: &str,
        key: &Key,
        registry: &Id,
        request: &QuotaRequest,
    ) -> Result<(), ClientError> {
        let path = of_registry(path::STAFF_QUOTAS, registry);
        self.write(
            "change_quota",
            &path,
            Some(intent),
            Some(key),
            Some(request),
        )
        .await?;
        Ok(())
    }
}
