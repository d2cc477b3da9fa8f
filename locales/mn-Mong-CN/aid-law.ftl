### Draft translation: no native editor has read these messages.
### The law of the one door in words: stages, clocks, purposes, reasons, remedies, offices.
### Ids made from data: aid-stage-<stage>, -now, aid-clock-<clock>, aid-ground-<ground>,
### aid-consent-<purpose>-title, -body, -no, aid-reason-<reason>, aid-remedy-<remedy>,
### aid-receiver-<receiver>, aid-field-<field>.

## Stages
aid-stage-waiting = ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠬᠤ᠎ᠶᠢ ᠬᠦᠯᠢᠶᠡᠵᠦ ᠪᠠᠢᠨ᠎ᠠ
aid-stage-waiting-now = ᠠᠵᠢᠯᠲᠠᠨ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠦᠵᠡᠵᠦ ᠪᠠᠢᠨ᠎ᠠ᠃
# composed: 先行救助 = урьдчилан тусламж олгох
aid-stage-advance = ᠤᠷᠢᠳᠴᠢᠯᠠᠨ ᠲᠤᠰᠠᠯᠠᠬᠤ
aid-stage-advance-now = ᠤᠷᠢᠳᠴᠢᠯᠠᠨ ᠲᠤᠰᠠᠯᠠᠨ᠎ᠠ᠂ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠢ ᠨᠥᠬᠥᠨ᠎ᠡ᠃
aid-stage-papers-due = ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠨᠥᠬᠥᠬᠦ
aid-stage-papers-due-now = ᠲᠤᠰᠠᠯᠠᠮᠵᠢ ᠣᠯᠭᠣᠪᠠ᠃ ᠬᠤᠭᠤᠴᠠᠭᠠᠨ᠎ᠳᠤ ᠨᠢ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢᠶᠠᠨ ᠨᠥᠬᠥᠭᠡᠷᠡᠢ᠃
aid-stage-survey = ᠪᠠᠢᠴᠠᠭᠠᠬᠤ
aid-stage-survey-now = ᠬᠠᠮᠤᠭ ᠪᠠᠭ᠎ᠠ᠎ᠳᠠᠭᠠᠨ ᠬᠣᠶᠠᠷ ᠠᠵᠢᠯᠲᠠᠨ ᠢᠷᠡᠵᠦ ᠦᠵᠡᠨ᠎ᠡ᠂ ᠡᠰᠡᠪᠡᠯ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠠᠰᠠᠭᠤᠨ᠎ᠠ᠃
aid-stage-opinion = ᠰᠢᠯᠭᠠᠨ ᠪᠠᠢᠴᠠᠭᠠᠬᠤ
aid-stage-opinion-now = ᠰᠤᠮᠤ᠂ ᠰᠢᠶᠠᠩ᠂ ᠪᠠᠯᠭᠠᠰᠤ᠂ ᠵᠡᠭᠡᠯᠢ ᠭᠤᠳᠤᠮᠵᠢ ᠰᠠᠨᠠᠯ ᠭᠠᠷᠭᠠᠵᠤ ᠪᠠᠢᠨ᠎ᠠ᠃
aid-stage-notice = ᠨᠡᠢᠲᠡ᠎ᠳᠦ ᠵᠠᠷᠯᠠᠬᠤ
aid-stage-notice-now = ᠨᠡᠢᠲᠡ᠎ᠳᠦ ᠵᠠᠷᠯᠠᠵᠤ ᠪᠠᠢᠨ᠎ᠠ᠂ ᠵᠥᠪᠬᠡᠨ ᠨᠡᠷ᠎ᠡ᠂ ᠬᠦᠮᠦᠨ᠎ᠦ ᠲᠣᠭ᠎ᠠ᠂ ᠮᠥᠩᠭᠥᠨ᠎ᠦ ᠲᠣᠭ᠎ᠠ᠃
aid-stage-decision = ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ
aid-stage-decision-now = ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠪᠠᠢᠨ᠎ᠠ᠃
aid-stage-approved = ᠪᠠᠲᠤᠯᠠᠬᠤ
aid-stage-approved-now = ᠪᠠᠲᠤᠯᠠᠪᠠ᠂ ᠮᠥᠩᠭᠥ ᠣᠯᠭᠣᠬᠤ᠎ᠶᠢ ᠪᠡᠯᠡᠳᠬᠡᠵᠦ ᠪᠠᠢᠨ᠎ᠠ᠃
aid-stage-paid = ᠣᠯᠭᠣᠬᠤ
aid-stage-paid-now = ᠣᠯᠭᠣᠪᠠ᠂ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠪᠦᠷᠢᠨ ᠪᠣᠯᠪᠠ᠃
aid-stage-refused = ᠪᠠᠲᠤᠯᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
aid-stage-refused-now = ᠪᠠᠲᠤᠯᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠰᠢᠯᠲᠠᠭᠠᠨ ᠪᠠ ᠶᠠᠭᠠᠬᠢᠬᠤ᠎ᠶᠢ ᠳᠣᠣᠷ᠎ᠠ ᠪᠢᠴᠢᠵᠡᠢ᠃
aid-stage-ended = ᠵᠣᠭᠰᠣᠪᠠ
aid-stage-ended-now = ᠰᠢᠢᠳᠪᠦᠷᠢ ᠭᠠᠷᠭᠠᠬᠤ ᠦᠭᠡᠢ ᠵᠣᠭᠰᠣᠪᠠ᠃ ᠰᠢᠯᠲᠠᠭᠠᠨ᠎ᠢ ᠳᠣᠣᠷ᠎ᠠ ᠪᠢᠴᠢᠵᠡᠢ᠃
aid-stage-withdrawn = ᠲᠠ ᠪᠤᠴᠠᠭᠠᠨ ᠠᠪᠤᠪᠠ
aid-stage-withdrawn-now = ᠡᠨᠡ ᠵᠦᠢᠯ᠎ᠢ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠦᠭᠡᠢ᠃
aid-stage-to-pass-on = ᠰᠢᠯᠵᠢᠭᠦᠯᠬᠦ᠎ᠶᠢ ᠬᠦᠯᠢᠶᠡᠵᠦ ᠪᠠᠢᠨ᠎ᠠ
aid-stage-to-pass-on-now = ᠡᠨᠡ ᠵᠦᠢᠯ᠎ᠢ ᠥᠭᠡᠷ᠎ᠡ ᠭᠠᠵᠠᠷ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠨ᠎ᠡ᠂ ᠴᠣᠩᠬᠣ ᠰᠢᠯᠵᠢᠭᠦᠯᠦᠨ᠎ᠡ᠃
aid-stage-passed-on = ᠰᠢᠯᠵᠢᠭᠦᠯᠪᠡ
aid-stage-passed-on-now = ᠡᠨᠡ ᠬᠡᠷᠡᠭ᠎ᠢ ᠬᠠᠷᠢᠭᠤᠴᠠᠬᠤ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠰᠢᠯᠵᠢᠭᠦᠯᠪᠡ᠃

## Clocks
aid-clock-accept = ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠬᠤ᠂ ᠡᠰᠡᠪᠡᠯ ᠶᠠᠭᠤ ᠳᠤᠲᠠᠭᠤ᠎ᠶᠢ ᠮᠡᠳᠡᠭᠳᠡᠬᠦ
aid-clock-advance = ᠤᠷᠢᠳᠴᠢᠯᠠᠨ ᠲᠤᠰᠠᠯᠠᠬᠤ
aid-clock-papers = ᠲᠠ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢᠶᠠᠨ ᠨᠥᠬᠥᠬᠦ
aid-clock-survey-start = ᠪᠠᠢᠴᠠᠭᠠᠵᠤ ᠡᠬᠢᠯᠡᠬᠦ
aid-clock-survey = ᠪᠠᠢᠴᠠᠭᠠᠵᠤ᠂ ᠰᠠᠨᠠᠯ ᠭᠠᠷᠭᠠᠬᠤ
aid-clock-review = ᠰᠤᠮᠤ᠂ ᠰᠢᠶᠠᠩ᠂ ᠪᠠᠯᠭᠠᠰᠤ᠂ ᠵᠡᠭᠡᠯᠢ ᠭᠤᠳᠤᠮᠵᠢ ᠰᠢᠯᠭᠠᠵᠤ ᠳᠠᠭᠤᠰᠬᠤ
aid-clock-notice = ᠨᠡᠢᠲᠡ᠎ᠳᠦ ᠵᠠᠷᠯᠠᠬᠤ
aid-clock-county = ᠬᠣᠰᠢᠭᠤ᠂ ᠰᠢᠶᠠᠨ ᠰᠢᠯᠭᠠᠵᠤ ᠳᠠᠭᠤᠰᠬᠤ
aid-clock-decide = ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ
aid-clock-total = ᠡᠬᠢ᠎ᠡᠴᠡ ᠡᠴᠦᠰ ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ
aid-clock-list = ᠲᠠ ᠳᠤᠲᠠᠭᠤ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢᠶᠠᠨ ᠪᠦᠷᠢᠳᠬᠡᠬᠦ
aid-ground-objection = ᠨᠡᠢᠲᠡ᠎ᠳᠦ ᠵᠠᠷᠯᠠᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠡᠰᠡᠷᠭᠦ ᠰᠠᠨᠠᠯ ᠭᠠᠷᠪᠠ
aid-ground-apart = ᠰᠠᠭᠤᠵᠤ ᠪᠠᠢᠭ᠎ᠠ ᠭᠠᠵᠠᠷ ᠨᠢ ᠡᠷᠦᠬᠡ ᠠᠮᠠ᠎ᠲᠠᠢ᠎ᠪᠠᠨ ᠨᠢᠭᠡ ᠪᠢᠰᠢ
aid-ground-elsewhere = ᠥᠭᠡᠷ᠎ᠡ ᠭᠠᠵᠠᠷ ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠭᠰᠠᠨ
aid-ground-hard-survey = ᠪᠠᠢᠴᠠᠭᠠᠬᠤ᠎ᠳᠤ ᠪᠡᠷᠬᠡ

## Purposes
aid-consent-check-title = ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠣᠷᠣᠯᠭ᠎ᠠ᠂ ᠬᠥᠷᠥᠩᠭᠡ᠎ᠶᠢ ᠰᠢᠯᠭᠠᠬᠤ
aid-consent-check-body = ᠬᠠᠤᠯᠢ᠎ᠪᠠᠷ ᠰᠢᠯᠭᠠᠨ᠎ᠠ᠃ ᠡᠷᠦᠬᠡ ᠠᠮᠠ᠂ ᠨᠡᠢᠭᠡᠮ᠎ᠦᠨ ᠪᠠᠲᠤᠯᠠᠭ᠎ᠠ᠂ ᠪᠠᠢᠰᠢᠩ᠂ ᠲᠡᠷᠭᠡ᠂ ᠪᠠᠩᠬᠢ᠎ᠶᠢᠨ ᠬᠠᠳᠠᠭᠠᠯᠠᠮᠵᠢ᠎ᠶᠢ ᠦᠵᠡᠨ᠎ᠡ᠃
aid-consent-check-no = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠰᠢᠯᠭᠠᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ ᠵᠦᠢᠯ᠎ᠢ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠶᠠᠭᠠᠷᠠᠯᠲᠠᠢ ᠬᠡᠷᠡᠭ᠎ᠲᠦ ᠨᠥᠯᠥᠭᠡᠯᠡᠬᠦ ᠦᠭᠡᠢ᠃
aid-consent-health-title = ᠡᠪᠡᠳᠴᠢᠨ᠂ ᠡᠷᠡᠮᠳᠡᠭ᠎ᠦᠨ ᠮᠡᠳᠡᠭᠡ᠎ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ
aid-consent-health-body = ᠨᠥᠬᠥᠴᠡᠯ᠎ᠳᠦ ᠲᠣᠬᠢᠷᠠᠬᠤ ᠡᠰᠡᠬᠦ᠂ ᠬᠡᠳᠦᠢ ᠣᠯᠭᠣᠬᠤ᠎ᠶᠢ ᠦᠵᠡᠨ᠎ᠡ᠃ ᠵᠥᠪᠬᠡᠨ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠠᠵᠢᠯᠲᠠᠨ ᠦᠵᠡᠨ᠎ᠡ᠃
aid-consent-health-no = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠡᠪᠡᠳᠴᠢᠨ᠂ ᠡᠷᠡᠮᠳᠡᠭ᠎ᠢᠶᠡᠷ ᠲᠣᠭᠲᠠᠭᠠᠬᠤ ᠵᠦᠢᠯ᠎ᠢ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃
aid-consent-young-title = ᠬᠡᠦᠬᠡᠳ᠎ᠦᠨ ᠮᠡᠳᠡᠭᠡ᠎ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ
aid-consent-young-body = ᠬᠡᠦᠬᠡᠳ 14 ᠨᠠᠰᠤ ᠭᠦᠢᠴᠡᠭᠡᠳᠦᠢ ᠪᠣᠯ ᠠᠰᠠᠷᠠᠨ ᠬᠠᠮᠠᠭᠠᠯᠠᠭᠴᠢ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠶᠣᠰᠣᠲᠠᠢ᠃
aid-consent-young-no = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠬᠡᠦᠬᠡᠳ᠎ᠢ ᠲᠣᠭᠠᠴᠠᠬᠤ ᠦᠭᠡᠢ᠂ ᠬᠡᠦᠬᠡᠳ᠎ᠦᠨ ᠵᠦᠢᠯ᠎ᠢ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃
# composed: 宗教 = шашин; 服刑 = ял эдлэх
aid-consent-left-out-title = ᠱᠠᠰᠢᠨ᠂ ᠶᠠᠯᠠ ᠡᠳᠯᠡᠬᠦ ᠵᠡᠷᠭᠡ ᠮᠡᠳᠡᠭᠡ᠎ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ
aid-consent-left-out-body = ᠵᠥᠪᠬᠡᠨ ᠡᠨᠡ ᠬᠦᠮᠦᠨ᠎ᠢ ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠳᠦ ᠲᠣᠭᠠᠴᠠᠬᠤ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠦᠵᠡᠨ᠎ᠡ᠃
aid-consent-left-out-no = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠲᠠᠨ᠎ᠠᠴᠠ ᠠᠰᠠᠭᠤᠨ᠎ᠠ᠃
aid-consent-bank-title = ᠮᠥᠩᠭᠥ ᠠᠪᠬᠤ ᠳᠠᠩᠰᠠ᠎ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ
aid-consent-bank-body = ᠪᠠᠲᠤᠯᠠᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠮᠥᠩᠭᠥ ᠣᠷᠣᠭᠤᠯᠤᠨ᠎ᠠ᠃ ᠵᠥᠪᠬᠡᠨ ᠮᠥᠩᠭᠥ ᠣᠯᠭᠣᠬᠤ ᠠᠵᠢᠯᠲᠠᠨ ᠦᠵᠡᠨ᠎ᠡ᠃
aid-consent-bank-no = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠪᠠᠲᠤᠯᠠᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠲᠠᠨ᠎ᠠᠴᠠ ᠠᠰᠠᠭᠤᠨ᠎ᠠ᠃
aid-consent-pass-on-title = ᠥᠭᠡᠷ᠎ᠡ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠰᠢᠯᠵᠢᠭᠦᠯᠬᠦ
aid-consent-pass-on-body = ᠲᠠᠨ᠎ᠳᠤ ᠲᠤᠰᠠᠯᠠᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠬᠡᠷᠡᠭᠲᠡᠢ ᠠᠭᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠥᠭᠭᠦᠨ᠎ᠡ᠃ ᠬᠡᠨ᠎ᠳᠦ ᠶᠠᠭᠤ ᠥᠭᠭᠦᠭᠰᠡᠨ᠎ᠢ ᠲᠠ ᠦᠵᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-consent-pass-on-no = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠰᠣᠩᠭᠣᠭᠰᠠᠨ ᠦᠭᠡᠢ ᠠᠪᠤᠷᠠᠯᠲᠠ᠎ᠶᠢ ᠥᠪᠡᠷ᠎ᠢᠶᠡᠨ ᠬᠦᠰᠡᠨ᠎ᠡ᠃
aid-consent-messages-title = ᠶᠠᠪᠤᠴᠠ᠎ᠶᠢ ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ᠎ᠪᠡᠷ ᠮᠡᠳᠡᠭᠳᠡᠬᠦ
aid-consent-messages-body = ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡᠨ᠎ᠳᠦ ᠵᠥᠪᠬᠡᠨ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠪᠠᠢᠨ᠎ᠠ᠂ ᠭᠡᠷ᠎ᠦᠨ ᠬᠡᠷᠡᠭ᠎ᠢ ᠪᠢᠴᠢᠬᠦ ᠦᠭᠡᠢ᠃
aid-consent-messages-no = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠮᠡᠳᠡᠭᠡ ᠢᠯᠡᠭᠡᠬᠦ ᠦᠭᠡᠢ᠃ ᠲᠠ ᠥᠪᠡᠷ᠎ᠢᠶᠡᠨ ᠠᠰᠠᠭᠤᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃

## Reasons
aid-reason-x-inc = ᠣᠷᠣᠯᠭ᠎ᠠ ᠨᠢ ᠲᠤᠰ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ᠎ᠠᠴᠠ ᠥᠨᠳᠥᠷ ᠪᠠᠢᠨ᠎ᠠ
aid-reason-x-prop = ᠬᠥᠷᠥᠩᠭᠡ ᠨᠢ ᠲᠤᠰ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ᠎ᠠᠴᠠ ᠥᠨᠳᠥᠷ ᠪᠠᠢᠨ᠎ᠠ
aid-reason-x-coop = ᠰᠢᠯᠲᠠᠭᠠᠨ ᠦᠭᠡᠢ ᠰᠢᠯᠭᠠᠭᠤᠯᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ
aid-reason-x-paper = ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ ᠮᠡᠳᠡᠭᠳᠡᠭᠰᠡᠨ᠎ᠦ ᠳᠠᠷᠠᠭ᠎ᠠ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠪᠦᠷᠢᠳᠦᠭᠰᠡᠨ ᠦᠭᠡᠢ
aid-reason-x-dup = ᠠᠳᠠᠯᠢ ᠲᠥᠷᠥᠯ᠎ᠦᠨ ᠠᠪᠤᠷᠠᠯᠲᠠ ᠠᠪᠴᠤ ᠪᠠᠢᠨ᠎ᠠ
aid-reason-x-abil = ᠬᠥᠳᠡᠯᠮᠦᠷᠢᠯᠡᠬᠦ ᠴᠢᠳᠠᠪᠤᠷᠢ᠂ ᠠᠮᠢᠳᠤᠷᠠᠯ᠎ᠤᠨ ᠡᠬᠢ ᠰᠤᠷᠪᠤᠯᠵᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠲᠡᠵᠢᠭᠡᠬᠦ ᠬᠦᠮᠦᠨ ᠪᠠᠢᠨ᠎ᠠ
aid-reason-x-same = ᠰᠢᠨ᠎ᠡ ᠰᠢᠯᠲᠠᠭᠠᠨ ᠦᠭᠡᠢ ᠠᠳᠠᠯᠢ ᠬᠡᠷᠡᠭ᠎ᠢᠶᠡᠷ ᠳᠠᠬᠢᠨ ᠬᠦᠰᠡᠭᠰᠡᠨ
aid-reason-x-other = ᠥᠭᠡᠷ᠎ᠡ ᠠᠪᠤᠷᠠᠯᠲᠠ᠎ᠳᠤ ᠬᠠᠮᠠᠭᠠᠷᠠᠬᠤ᠂ ᠰᠢᠯᠵᠢᠭᠦᠯᠬᠦ ᠶᠣᠰᠣᠲᠠᠢ
aid-reason-x-age = ᠨᠠᠰᠤ ᠬᠦᠷᠦᠭᠡᠳᠦᠢ
aid-reason-x-cond = ᠡᠨᠡ ᠵᠦᠢᠯ᠎ᠦᠨ ᠨᠥᠬᠥᠴᠡᠯ᠎ᠳᠦ ᠲᠣᠬᠢᠷᠠᠬᠤ ᠦᠭᠡᠢ
aid-reason-x-fraud = ᠬᠤᠳᠠᠯ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ
aid-reason-x-job = ᠲᠣᠬᠢᠷᠠᠮᠵᠢᠲᠠᠢ ᠠᠵᠢᠯ᠎ᠢ ᠬᠡᠳᠦᠨ ᠤᠳᠠᠭ᠎ᠠ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ
# composed: 行政复议 = захиргааны дахин хэлэлцүүлэг; 行政诉讼 = захиргааны зарга
aid-remedy-review = ᠵᠠᠬᠢᠷᠭᠠᠨ᠎ᠤ ᠳᠠᠬᠢᠨ ᠬᠡᠯᠡᠯᠴᠡᠭᠦᠯᠬᠦ᠂ ᠳᠡᠭᠡᠳᠦ ᠭᠠᠵᠠᠷ ᠳᠠᠬᠢᠨ ᠦᠵᠡᠨ᠎ᠡ᠂ ᠮᠥᠩᠭᠥ ᠠᠪᠬᠤ ᠦᠭᠡᠢ
aid-remedy-appeal = ᠵᠠᠬᠢᠷᠭᠠᠨ᠎ᠤ ᠵᠠᠷᠭᠤ ᠮᠡᠳᠡᠭᠦᠯᠬᠦ᠂ ᠰᠢᠭᠦᠬᠦ ᠭᠠᠵᠠᠷ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠨ᠎ᠡ

## Offices that something is passed on to, and what they get
# composed: 医保 = эмчилгээний баталгаа
aid-receiver-medical-insurance = ᠡᠮᠴᠢᠯᠡᠭᠡᠨ᠎ᠦ ᠪᠠᠲᠤᠯᠠᠭ᠎ᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ
# composed: 教育 = сурган хүмүүжүүлэх
aid-receiver-education = ᠰᠤᠷᠭᠠᠨ ᠬᠦᠮᠦᠵᠢᠯ᠎ᠦᠨ ᠭᠠᠵᠠᠷ
aid-receiver-housing = ᠰᠠᠭᠤᠬᠤ ᠪᠠᠢᠰᠢᠩ᠎ᠤᠨ ᠭᠠᠵᠠᠷ
aid-receiver-employment = ᠠᠵᠢᠯ ᠣᠯᠬᠤ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ
aid-receiver-disabled-federation = ᠡᠷᠡᠮᠳᠡᠭ ᠬᠦᠮᠦᠰ᠎ᠦᠨ ᠬᠣᠯᠪᠣᠭ᠎ᠠ
aid-receiver-rescue-station = ᠠᠪᠤᠷᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠥᠷᠲᠡᠭᠡ
# composed: 慈善 = буяны үйлс
aid-receiver-charity = ᠪᠤᠶᠠᠨ᠎ᠤ ᠪᠠᠢᠭᠤᠯᠤᠯᠭ᠎ᠠ
aid-field-name = ᠣᠪᠣᠭ ᠨᠡᠷ᠎ᠡ
aid-field-id-number = ᠪᠡᠶ᠎ᠡ᠎ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ
aid-field-phone = ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ
aid-field-address = ᠬᠠᠢᠭ
aid-field-members = ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠭᠡᠰᠢᠭᠦᠨ
aid-field-need = ᠶᠠᠭᠤ ᠪᠣᠯᠤᠭᠰᠠᠨ
aid-field-place = ᠬᠠᠮᠢᠭ᠎ᠠ ᠪᠣᠯᠤᠭᠰᠠᠨ
aid-field-spending = ᠬᠡᠳᠦᠢ ᠵᠠᠷᠤᠴᠠᠭᠤᠯᠤᠭᠰᠠᠨ
aid-field-disability = ᠡᠷᠡᠮᠳᠡᠭ᠎ᠦᠨ ᠲᠥᠷᠥᠯ ᠪᠠ ᠵᠡᠷᠭᠡ
aid-field-papers = ᠢᠯᠡᠭᠡᠭᠰᠡᠨ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ
