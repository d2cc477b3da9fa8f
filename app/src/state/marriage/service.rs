//! Words about what a couple, or a person, comes to a marriage registry for.

pub use egude_client::booking::Service;

/// The service with this word in an address.
pub fn service_of(word: &str) -> Option<Service> {
    Service::ALL
        .into_iter()
        .find(|service| service.as_str() == word)
}

/// Whether it is about a divorce: these pages have a quick way out.
pub fn is_divorce(service: Service) -> bool {
    matches!(service, Service::DivorceApply | Service::DivorceIssue)
}

/// Whether two people have to come (民法典 arts 1049, 1076; 1077 for the certificate).
pub fn needs_both(service: Service) -> bool {
    matches!(
        service,
        Service::Marry | Service::Ceremony | Service::DivorceApply | Service::DivorceIssue
    )
}
