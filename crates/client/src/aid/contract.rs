use egude_contract::v1::{aid::PIECE_MEDIA, path, query};
use egude_domain::{Reference, RegionCode};

use super::{
    Applications, AuthorisationLink, AuthorisationText, Case, CaseOpened, ChangeRequest, HandOver,
    Id, Key, OneDoor, OpenRequest, Receipt, SignRequest, TaskRequest, Tip, TipReceipt, Upload,
    UploadRequest, WithdrawRequest,
};
use crate::{
    Body, ClientError, Contract, Request, Transport,
    asking::{Answer, NOTHING},
};

/// The media type of what cannot be read on the way.
const SEALED: &str = "application/octet-stream";

pub(super) fn of(path: &str, reference: Reference) -> String {
    path.replace("{reference}", &reference.to_string())
}

fn of_adult(path: &str, reference: Reference, n: u16) -> String {
    of(path, reference).replace("{n}", &n.to_string())
}

pub(super) fn of_upload(path: &str, reference: Reference, upload: &Id) -> String {
    of(path, reference).replace("{upload}", upload.as_str())
}

/// The case, if it is the one that was asked for.
fn case(answer: &Answer, reference: Reference) -> Result<Case, ClientError> {
    answer.checked("/reference", |case: &Case| case.reference == reference)
}

fn upload(answer: &Answer, id: &Id) -> Result<Upload, ClientError> {
    let upload = answer.checked("/id", |upload: &Upload| upload.id == *id)?;
    counted(answer, upload)
}

/// A page of which more has arrived than there is would never end.
fn counted(answer: &Answer, upload: Upload) -> Result<Upload, ClientError> {
    if upload.offset <= upload.bytes {
        Ok(upload)
    } else {
        Err(answer.wrong("/offset"))
    }
}

fn authorisation(answer: &Answer, n: u16) -> Result<AuthorisationText, ClientError> {
    answer.checked("/n", |text: &AuthorisationText| text.n == n)
}

impl<T: Transport, R> Applications for Contract<T, R> {
    async fn one_door(&self, region: &RegionCode) -> Result<OneDoor, ClientError> {
        let path = format!("{}?{}={region}", path::ONE_DOOR, query::REGION);
        let answer = self.look("get_one_door", &path, None).await?;
        answer.checked("/region", |door: &OneDoor| door.region == *region)
    }

    async fn submit(&self, intent: &str, body: &str) -> Result<Receipt, ClientError> {
        let body = Some(Body::Json(body.to_owned()));
        let operation = "submit_application";
        let answer = self.post(operation, path::APPLICATIONS, Some(intent), None, body);
        answer.await?.read()
    }

    async fn case(&self, reference: Reference, key: &Key) -> Result<Case, ClientError> {
        let path = of(path::CASE, reference);
        case(&self.look("get_case", &path, Some(key)).await?, reference)
    }

    async fn open_case(
        &self,
        reference: Reference,
        request: &OpenRequest,
    ) -> Result<CaseOpened, ClientError> {
        let path = of(path::CASE_OPEN, reference);
        let answer = self.write("open_case", &path, None, None, Some(request));
        let same = |opened: &CaseOpened| opened.case.reference == reference;
        answer.await?.checked("/case/reference", same)
    }

    async fn withdraw(
        &self,
        intent: &str,
        reference: Reference,
        key: &Key,
        request: &WithdrawRequest,
    ) -> Result<Case, ClientError> {
        let path = of(path::CASE_WITHDRAW, reference);
        let operation = "withdraw_application";
        let answer = self.write(operation, &path, Some(intent), Some(key), Some(request));
        case(&answer.await?, reference)
    }

    async fn change(
        &self,
        intent: &str,
        reference: Reference,
        key: &Key,
        request: &ChangeRequest,
    ) -> Result<Case, ClientError> {
        let path = of(path::CASE_CHANGE, reference);
        let operation = "change_application";
        let answer = self.write(operation, &path, Some(intent), Some(key), Some(request));
        case(&answer.await?, reference)
    }

    async fn answer_task(
        &self,
        intent: &str,
        reference: Reference,
        key: &Key,
        task: u16,
        request: &TaskRequest,
    ) -> Result<Case, ClientError> {
        let path = of(path::CASE_TASK, reference).replace("{task}", &task.to_string());
        let operation = "answer_task";
        let answer = self.write(operation, &path, Some(intent), Some(key), Some(request));
        case(&answer.await?, reference)
    }

    async fn authorisation_link(
        &self,
        intent: &str,
        reference: Reference,
        key: &Key,
        n: u16,
    ) -> Result<AuthorisationLink, ClientError> {
        let path = of_adult(path::CASE_LINK, reference, n);
        let operation = "new_authorisation_link";
        let answer = self.write(operation, &path, Some(intent), Some(key), NOTHING);
        let same = |link: &AuthorisationLink| link.n == n;
        answer.await?.checked("/n", same)
    }

    async fn authorisation(
        &self,
        reference: Reference,
        n: u16,
        key: &Key,
    ) -> Result<AuthorisationText, ClientError> {
        let path = of_adult(path::AUTHORISATION, reference, n);
        let answer = self.look("get_authorisation", &path, Some(key)).await?;
        authorisation(&answer, n)
    }

    async fn sign(
        &self,
        intent: &str,
        reference: Reference,
        n: u16,
        key: &Key,
        request: &SignRequest,
    ) -> Result<AuthorisationText, ClientError> {
        let path = of_adult(path::AUTHORISATION_SIGN, reference, n);
        let operation = "sign_authorisation";
        let answer = self.write(operation, &path, Some(intent), Some(key), Some(request));
        authorisation(&answer.await?, n)
    }

    async fn announce(
        &self,
        intent: &str,
        reference: Reference,
        key: &Key,
        request: &UploadRequest,
    ) -> Result<Upload, ClientError> {
        let path = of(path::UPLOADS, reference);
        let operation = "begin_upload";
        let answer = self.write(operation, &path, Some(intent), Some(key), Some(request));
        let same = |upload: &Upload| upload.bytes == request.bytes;
        let answer = answer.await?;
        counted(&answer, answer.checked("/bytes", same)?)
    }

    async fn upload_of(
        &self,
        reference: Reference,
        key: &Key,
        id: &Id,
    ) -> Result<Upload, ClientError> {
        let path = of_upload(path::UPLOAD, reference, id);
        upload(&self.look("get_upload", &path, Some(key)).await?, id)
    }

    async fn send_piece(
        &self,
        reference: Reference,
        key: &Key,
        id: &Id,
        offset: u64,
        piece: &[u8],
    ) -> Result<Upload, ClientError> {
        let url = self.url(&of_upload(path::UPLOAD, reference, id));
        let request = Request {
            key: Some(key.as_str().to_owned()),
            ..Request::patch(url, offset, PIECE_MEDIA, piece.to_vec())
        };
        upload(&self.say("add_piece", request).await?, id)
    }

    async fn remove_page(
        &self,
        intent: &str,
        reference: Reference,
        key: &Key,
        id: &Id,
    ) -> Result<Upload, ClientError> {
        let path = of_upload(path::UPLOAD_REMOVE, reference, id);
        let operation = "remove_upload";
        let answer = self.write(operation, &path, Some(intent), Some(key), NOTHING);
        upload(&answer.await?, id)
    }

    async fn hand_over(&self, sealed: &[u8]) -> Result<HandOver, ClientError> {
        let body = Some(Body::Bytes(SEALED, sealed.to_vec()));
        let answer = self.post("leave_hand_over", path::HAND_OVERS, None, None, body);
        answer.await?.read()
    }

    async fn take(&self, hand_over: &Id) -> Result<Vec<u8>, ClientError> {
        let path = path::HAND_OVER_TAKE.replace("{hand_over}", hand_over.as_str());
        let request = Request::post(self.url(&path));
        let sealed = |media: &str| media == SEALED;
        let file = self.ask_for_file("take_hand_over", request, sealed).await?;
        Ok(file.1)
    }

    async fn tell(&self, intent: &str, tip: &Tip) -> Result<TipReceipt, ClientError> {
        let answer = self.write("send_tip", path::TIPS, Some(intent), None, Some(tip));
        answer.await?.read()
    }
}
