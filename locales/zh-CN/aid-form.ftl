### One-door applications: the form, page by page.
### Ids made from data: aid-q-<question>-title, aid-q-<question>-o-<answer>, aid-lane-<row>,
### aid-lane-note-<note>, aid-spent-<kind>.

## On every page
aid-go-on = 下一步
aid-go-back = 上一步
aid-leave-kept = 先停下，以后接着填
aid-leave-lost = 先停下（这台设备不保存）
aid-step = 第 { $n } 步，一共 { $of } 步
aid-all-steps = 看所有步骤
aid-to-steps = 看所有步骤
aid-kept-going = 正在存
aid-kept-at = { $time } 存在这台设备上，还没有提交
aid-kept-on = { $date }存在这台设备上，还没有提交
aid-kept-memory = 没有存在这台设备上，也还没有提交
aid-kept-sending = 正在提交
aid-kept-sent = 已经提交
aid-kept-failed = 没有存上
aid-kept-newer-title = 这台设备上有一份新版本填的申请
aid-kept-newer-body = 这个页面打不开它，也没有动它。请刷新页面再试。现在填的不会存下来。
aid-not-open-title = 这份申请已经在提交，不能再改
aid-not-open-body = 提交以后要改，请在查进度里改。
aid-not-open-button = 看提交得怎么样
aid-follow-button = 查进度

## The list of steps
aid-steps-title = 申请的步骤
aid-steps-lede = 可以按任何顺序填。
aid-steps-done = 填好了
aid-steps-open = 还没填好
aid-steps-not-needed = 不用填
aid-steps-go-on = 接着填
aid-page-urgent = 急不急
aid-page-programs = 想申请什么
aid-page-place = 在哪里
aid-page-who = 替谁申请
aid-page-household = 家里的情况
aid-page-people = 申请人和家里人
aid-page-need = 出了什么事
aid-page-papers = 材料
aid-page-consents = 您同意什么
aid-page-review = 核对后提交

## Whether it is urgent
aid-q-event-title = 出了什么事？
aid-q-event-o-fire = 着火了
aid-q-event-o-accident = 车祸或者别的事故
aid-q-event-o-sudden-illness = 家里人突然得了重病
aid-q-event-o-other-sudden = 别的突然的事
aid-q-event-o-disaster = 雪灾、洪水、地震这样的灾
aid-q-event-o-none = 没有突然的事
aid-q-event-o-unsure = 说不清
aid-q-basic-life-title = 现在缺不缺吃的、暖和的地方、住处，或者看病的钱？
aid-q-basic-life-o-yes = 缺
aid-q-basic-life-o-no = 不缺
aid-q-basic-life-o-unsure = 说不清
aid-q-can-wait-title = 能不能等几天？
aid-q-can-wait-o-yes = 能等
aid-q-can-wait-o-no = 等不了
aid-q-can-wait-o-unsure = 说不清
aid-lane-urgent = 急难：先救助，材料后补
aid-lane-spending = 花费太大：先核对，再救助
aid-lane-ordinary = 请选别的项目
aid-lane-ta-6 = 出了突然的事，生活受影响，又等不了。
aid-lane-ta-3 = 没有突然的事，但现在过不下去，也等不了。先由工作人员看。
aid-lane-ta-7 = 还有几天时间，可以先核对家里的情况。
aid-lane-ta-7-none = 没有突然的事，现在也不缺。别的项目可能更合适。
aid-lane-note-ta-12 = 先交您手里有的，缺的材料以后再补。
aid-lane-note-ta-10 = 事情出在哪里，就由哪里受理。户口在别处也可以。
aid-lane-note-ta-5 = 受灾还可以找应急部门。这里的申请照样可以交。
aid-lane-note-s1-60 = 不知道申请哪一个，窗口会帮您看。

## What for
aid-programs-legend = 想申请哪些？
aid-programs-hint = 可以选几个，最多 8 个。
aid-programs-unsure-title = 不知道选哪个？
aid-programs-unsure-body = 先答几个问题，看看可能有哪些帮助，再回来申请。
aid-programs-unsure-button = 先答几个问题
aid-programs-urgent-button = 事情很急

## Where
aid-place-urgent = 事情出在哪里？
aid-place-urgent-hint = 选出事的地方，不看户口在哪里。
aid-place-home = 家在哪里？
aid-place-home-hint = 选现在住的旗县，再选苏木乡镇或者街道。
aid-place-holder = 由{ $office }受理
aid-place-anyway = 不在网上填，也可以直接去窗口。
aid-place-sample = 这是示例，不是真的窗口。
aid-place-nobody-title = 这里还不能在网上受理
aid-place-nobody-body = 请打电话，或者直接去苏木乡镇、街道的服务大厅。填的内容还在。
aid-place-unknown-title = 现在不知道由谁受理
aid-place-unknown-body = 可以接着填。提交前会再查一次。

## For whom
aid-who-legend = 替谁申请？
aid-who-self = 替自己
aid-who-family = 替自己家
aid-who-family-hint = 和您一起住、一起过日子的人。
aid-who-other = 替别人
aid-who-other-hint = 不和您一起过日子的亲戚、邻居或者别人。
aid-helper-title = 您的情况
aid-helper-name = 您的姓名
aid-helper-phone = 您的手机号
aid-helper-kind = 您是什么人？
aid-helper-relative = 亲戚或者监护人
aid-helper-cadre = 嘎查村、社区的干部
aid-helper-staff = 大厅的工作人员
aid-helper-other = 别的人
aid-mandate-legend = 他知道您替他申请吗？
aid-mandate-spoken = 知道，口头说好的
aid-mandate-written = 知道，写了委托书
aid-mandate-guardian = 我是父母或者监护人
aid-mandate-cannot-ask = 现在问不到他
aid-mandate-cannot-ask-hint = 工作人员会自己去看。
aid-messages-legend = 短信发给谁？
aid-messages-applicant = 发给申请人
aid-messages-applicant-hint = 下面要填申请人的手机号。
aid-messages-helper = 发给我
aid-messages-nobody = 谁也不发
aid-messages-nobody-hint = 以后去窗口问，或者打电话问。
aid-who-told-title = 短信里写什么
aid-who-told-body = 只写受理编号和办到哪一步，不写家里的情况。

## The household
aid-household-ask-title = 先答几个问题
aid-household-ask-body = 只问这次申请要用的。答完会回到这里。
aid-household-about = 大约还有 { $n } 个问题。
aid-household-ask-button = 开始回答
aid-household-lede = 这些是您答过的。请看一遍，不对的可以改。
aid-household-confirm = 都对
aid-household-seen = 已经看过
aid-household-urgent = 事情很急，现在不问家里的情况。
check-to-application = 回到申请
result-apply-title = 现在就可以申请
result-apply-body = 您答过的会带到申请里，不用再填一遍。提交前您可以再看、再改。
result-apply-button = 申请这些

## People
aid-people-you = 您
aid-people-applicant = 申请人
aid-people-name = 姓名
aid-people-phone = 手机号
aid-people-phone-messages = 进度短信发到这个号码。
aid-people-phone-optional = 不填也可以。
aid-people-address = 现在住在哪里
aid-people-address-hint = 比如嘎查、小区、门牌。不填也可以。
aid-people-number-later = 现在没有，可以以后补。
aid-people-urgent-title = 有姓名、能找到人就行
aid-people-urgent-body = 身份证号和家里人，以后再补。
aid-people-guardian = 谁照看这个孩子？
aid-people-guardian-hint = 不满 14 岁的孩子，由照看的大人替他同意。
aid-people-guardian-self = 申请人

## What happened
aid-need-text = 出了什么事（不填也可以）
aid-need-text-hint = 用您自己的话写几句。最多 500 字。
aid-need-since = 从哪天开始（不填也可以）
aid-need-where = 到哪里能找到您
aid-need-where-optional = 在哪里出的事（不填也可以）
aid-need-where-hint = 比如医院、嘎查、小区、门牌。
aid-spent-title = 花了多少钱
aid-spent-hint = 写最近 12 个月的，只写报销以后自己出的。没有花的不用写。
aid-spent-medical = 看病
aid-spent-education = 上学
aid-spent-rehabilitation = 残疾康复
aid-spent-accident = 事故
aid-spent-living = 吃穿住
aid-bank-title = 银行账户（以后再给也可以）
aid-bank-body = 批下来才用得着。现在不填，不影响申请。
aid-bank-holder = 谁的账户
aid-bank-applicant = 申请人
aid-bank-number = 卡号或者账号
aid-bank-hint = 10 到 30 位数字。
aid-bank-name = 哪个银行

## Papers
aid-papers-list-lede = 一样材料只交一次。现在没有的，按“以后再交”。
aid-papers-list-urgent = 有就拍，没有就先不管。材料以后再补。
aid-papers-list-none = 这次申请不用交材料。

## What is wrong at a field
error-not-seen = 请先看一遍这一页，再往下走。
error-child-applies = 这是孩子的身份证号。请由大人来申请，并选“替别人”。
error-how-to-reach = 请填手机号或者住址，不然找不到您。
error-too-many-members = 家里人最多填 { $arg } 位。
error-too-many-programs = 一次最多申请 { $arg } 个。
error-same-number = 两个人填了同一个身份证号。请再看一遍。
error-guardian-choose = 请选谁照看这个孩子。
error-guardian-young = 照看孩子的要是大人。请另选一位。
error-spent-any = 请至少写一样花了多少钱。
error-account-form = 账号应为 10 到 30 位数字，请再核对一遍。
