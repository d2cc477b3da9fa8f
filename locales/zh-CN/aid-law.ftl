### The law of the one door in words: stages, clocks, purposes, reasons, remedies, offices.
### Ids made from data: aid-stage-<stage>, -now, aid-clock-<clock>, aid-ground-<ground>,
### aid-consent-<purpose>-title, -body, -no, aid-reason-<reason>, aid-remedy-<remedy>,
### aid-receiver-<receiver>, aid-field-<field>.

## Stages
aid-stage-waiting = 等受理
aid-stage-waiting-now = 窗口在看材料够不够。
aid-stage-advance = 先给帮助
aid-stage-advance-now = 先救急，手续以后再补。
aid-stage-papers-due = 补手续
aid-stage-papers-due-now = 帮助已经给了。请在期限前补手续。
aid-stage-survey = 调查
aid-stage-survey-now = 会有至少两个人来看情况，或者打电话问。
aid-stage-opinion = 审核
aid-stage-opinion-now = 苏木乡镇、街道在提意见。
aid-stage-notice = 公示
aid-stage-notice-now = 贴出来让大家看，只有姓名、几口人、金额。
aid-stage-decision = 决定
aid-stage-decision-now = 在作决定。
aid-stage-approved = 批准
aid-stage-approved-now = 批准了，在办发放。
aid-stage-paid = 发放
aid-stage-paid-now = 已经发放，手续齐了。
aid-stage-refused = 没有批准
aid-stage-refused-now = 没有批准。理由和怎么办写在下面。
aid-stage-ended = 不再办了
aid-stage-ended-now = 没有作决定就结束了。理由写在下面。
aid-stage-withdrawn = 您撤回了
aid-stage-withdrawn-now = 这一项不再办。
aid-stage-to-pass-on = 等转交
aid-stage-to-pass-on-now = 这一项由别的部门定，窗口会转过去。
aid-stage-passed-on = 已转交
aid-stage-passed-on-now = 已经转给管这件事的部门。

## Clocks
aid-clock-accept = 受理，或者告诉您缺什么
aid-clock-advance = 先给帮助
aid-clock-papers = 您来补手续
aid-clock-survey-start = 开始调查
aid-clock-survey = 调查完，提出意见
aid-clock-review = 苏木乡镇、街道审核完
aid-clock-notice = 公示
aid-clock-county = 旗县审核完
aid-clock-decide = 作出决定
aid-clock-total = 从头到尾办完，作出决定
aid-clock-list = 您补齐材料
aid-ground-objection = 公示时有人提了不同意见
aid-ground-apart = 住的地方和户口不在一处
aid-ground-elsewhere = 在外地申请
aid-ground-hard-survey = 情况不容易查清

## Purposes
aid-consent-check-title = 核对家里的收入和财产
aid-consent-check-body = 法律要求核对。看户籍、社保、房、车、存款。由苏木乡镇和民政局看。
aid-consent-check-no = 不同意，要核对的那几项办不了。急事不受影响。
aid-consent-health-title = 使用病情、残疾的信息
aid-consent-health-body = 用来看够不够条件、给多少。只给办这件事的人看。
aid-consent-health-no = 不同意，靠病情或者残疾来定的那几项办不了。
aid-consent-young-title = 使用孩子的信息
aid-consent-young-body = 孩子不满 14 岁，要监护人同意。只用来算家里几口人、给不给孩子救助。
aid-consent-young-no = 不同意，孩子不能算进去，孩子的那几项办不了。
aid-consent-left-out-title = 使用宗教、服刑这样的信息
aid-consent-left-out-body = 只用来看这个人算不算家里人。
aid-consent-left-out-no = 不同意，窗口当面再问您。
aid-consent-bank-title = 使用收款账户
aid-consent-bank-body = 批准以后把钱打进去。只给发钱的人看。
aid-consent-bank-no = 不同意，批准以后再问您怎么领。
aid-consent-pass-on-title = 转给别的部门
aid-consent-pass-on-body = 医保、教育、住建这样的部门能帮您的，把要用的内容给他们。给了谁、给了什么，您都看得到。
aid-consent-pass-on-no = 不同意也能申请。您没有选的救助，要自己去别的部门申请。
aid-consent-messages-title = 发短信告诉您进度
aid-consent-messages-body = 短信里只有受理编号，不写家里的事。
aid-consent-messages-no = 不同意，就不发短信。您可以自己来问。

## Reasons
aid-reason-x-inc = 收入超过了当地标准
aid-reason-x-prop = 财产超过了当地标准
aid-reason-x-coop = 没有理由，不配合核对
aid-reason-x-paper = 一次告知以后，材料还是没有补齐
aid-reason-x-dup = 已经在享受同类救助
aid-reason-x-abil = 有劳动能力、有生活来源，或者有人能供养
aid-reason-x-same = 同样的原因，没有新的理由又申请
aid-reason-x-other = 属于别的救助，应当转过去
aid-reason-x-age = 年龄不够
aid-reason-x-cond = 不符合这一项的条件
aid-reason-x-fraud = 材料是假的
aid-reason-x-job = 几次不接受合适的工作
aid-remedy-review = 申请行政复议：请上一级再看一遍，不收钱
aid-remedy-appeal = 提起行政诉讼：请法院来判

## Offices that something is passed on to, and what they get
aid-receiver-medical-insurance = 医保部门
aid-receiver-education = 教育部门
aid-receiver-housing = 住建部门（管住房的）
aid-receiver-employment = 人社部门（管就业的）
aid-receiver-disabled-federation = 残联
aid-receiver-rescue-station = 救助站
aid-receiver-charity = 慈善组织
aid-field-name = 姓名
aid-field-id-number = 身份证号
aid-field-phone = 手机号
aid-field-address = 住在哪里
aid-field-members = 家里有谁
aid-field-need = 怎么回事
aid-field-place = 在哪里发生的
aid-field-spending = 花了多少
aid-field-disability = 残疾的类别和等级
aid-field-papers = 传的材料
