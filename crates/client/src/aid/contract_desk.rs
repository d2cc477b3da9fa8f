use egude_contract::v1::path;
use egude_domain::Reference;

use super::{
    CaseDesk, DeedRequest, Id, Key, PageFile, StaffCase, StaffTip, TipStep, WorkList,
    contract::{of, of_upload},
};
use crate::{ClientError, Contract, Request, Transport, asking::Answer};

fn case(answer: &Answer, reference: Reference) -> Result<StaffCase, ClientError> {
    let same = |found: &StaffCase| found.case.reference == reference;
    answer.checked("/case/reference", same)
}

/// Whether a page may be of this media type: nothing that a browser would run.
fn is_page(media: &str) -> bool {
    matches!(media, "image/jpeg" | "image/png" | "application/pdf")
}

impl<T: Transport, R> CaseDesk for Contract<T, R> {
    async fn work_list(&self, key: &Key) -> Result<WorkList, ClientError> {
        let answer = self.look("list_staff_cases", path::STAFF_CASES, Some(key));
        answer.await?.read()
    }

    async fn staff_case(&self, key: &Key, reference: Reference) -> Result<StaffCase, ClientError> {
        let path = of(path::STAFF_CASE, reference);
        let answer = self.look("get_staff_case", &path, Some(key)).await?;
        case(&answer, reference)
    }

    async fn deed(
        &self,
        intent: &str,
        key: &Key,
        reference: Reference,
        request: &DeedRequest,
    ) -> Result<StaffCase, ClientError> {
        let path = of(path::STAFF_CASE_DEEDS, reference);
        let answer = self.write("do_deed", &path, Some(intent), Some(key), Some(request));
        case(&answer.await?, reference)
    }

    async fn page(
        &self,
        key: &Key,
        reference: Reference,
        upload: &Id,
    ) -> Result<PageFile, ClientError> {
        let path = of_upload(path::STAFF_CASE_PAGE, reference, upload);
        let request = Request {
            key: Some(key.as_str().to_owned()),
            ..Request::get(self.url(&path))
        };
        let (media, bytes) = self.ask_for_file("get_page", request, is_page).await?;
        Ok(PageFile { media, bytes })
    }

    async fn export(&self, key: &Key, reference: Reference) -> Result<String, ClientError> {
        let path = of(path::STAFF_CASE_EXPORT, reference);
        let answer = self.look("export_case", &path, Some(key)).await?;
        Ok(answer.into_text())
    }

    async fn tip_step(
        &self,
        intent: &str,
        key: &Key,
        number: &Id,
        step: &TipStep,
    ) -> Result<StaffTip, ClientError> {
        let path = path::STAFF_TIP.replace("{number}", number.as_str());
        let answer = self.write("step_tip", &path, Some(intent), Some(key), Some(step));
        let same = |tip: &StaffTip| tip.number == *number;
        answer.await?.checked("/number", same)
    }
}
