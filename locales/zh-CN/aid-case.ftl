### A case that was sent: found again, how it stands, what is asked, corrected, taken back.
### Ids made from data: aid-case-state-<state>, -body, aid-event-<event>, aid-relation-<relation>,
### aid-task-<state>, aid-task-answered-<answer>, aid-how-<how>, aid-upload-<state>, aid-outcome-<outcome>,
### aid-signed-<how>, aid-correct-<target>.

## Finding it
aid-case-find-title = 看我的申请办到哪一步
aid-case-find-lede = 请填受理编号，还有申请时留的手机号。
aid-case-to-start = 回到一门受理
aid-case-reference-label = 受理编号
aid-case-reference-hint = 一共 12 位，像 { $example } 这样。横线可以不打。
aid-case-phone-hint = 验证码发到这个手机。
aid-case-no-phone = 没有手机，或者没有留手机号，可以打电话，也可以带身份证去窗口问。
aid-case-code-lede = 如果受理编号和手机号对得上，{ $phone } 会收到一条短信。
aid-case-open = 打开申请
aid-case-other-number = 改受理编号或手机号
aid-case-none-1 = 请核对受理编号和手机号。
aid-case-none-2 = 有没有这份申请，这里都这样回答，别人就问不出来。
aid-case-none-3 = 换了手机号，请带身份证去窗口改。
aid-case-failed-title = 现在打不开
aid-case-failed-body = 您填的、发的都没有丢。等一会儿再试，或者打电话。
aid-case-unknown-title = 这个链接打不开申请
aid-case-unknown-body = 链接可能不完整，或者用验证码打开已经超过一个小时。请用受理编号打开。

## How it stands
aid-case-state-submitted = 申请已经送到
aid-case-state-submitted-body = 窗口在看。还没有受理。
aid-case-state-need-more = 还缺材料
aid-case-state-need-more-body = 缺什么都写在下面。补齐了就接着办。
aid-case-state-accepted = 已经受理
aid-case-state-accepted-body = 正在办。每一项办到哪一步，下面都有。
aid-case-state-closed = 已经办完
aid-case-state-closed-body = 每一项的结果都在下面。
aid-case-state-withdrawn = 您已经撤回
aid-case-state-withdrawn-body = 这份申请不再办了。以后可以重新申请。
aid-case-row-reference = 受理编号
aid-case-row-at = 送到时间
aid-case-row-name = 申请人
aid-case-row-lane = 类型
aid-case-row-helper = 代办人
aid-case-row-phone = 短信发到
aid-case-row-account = 收款账户
aid-case-row-holder = 现在在谁那里
aid-case-row-since = 从什么时候起
aid-case-row-advanced = 先给的帮助
aid-case-row-kept = 存到
aid-case-row-state = 情况
aid-case-phone-none = 不发短信
aid-case-advanced-goods = 先给了东西
aid-case-overdue = 超过期限了：{ $program }
aid-case-overdue-call = 请打电话催一催：{ $holder }
aid-case-overdue-other = 没有人接，请打 12345。
aid-case-call = 打电话 { $phone }
aid-case-parts = 每一项办到哪一步
aid-case-clock = { $what }：最晚到 { $due }（{ $limit }，从 { $from } 算起）
aid-case-clock-open = { $what }：{ $limit }，从 { $from } 算起。节假日还没有公布，算不出是哪一天
aid-case-clock-other = 办完这一步
aid-case-late = 这个期限已经过了。
aid-case-extended = 期限延长过一次，因为：{ $ground }
aid-case-other = 看另一份申请
aid-case-sheet = 申请办理情况
aid-limit-working-days = { $n } 个工作日
aid-limit-days = { $n } 天
aid-limit-hours = { $n } 小时
aid-step-done = 办完了
aid-step-now = 现在
aid-step-next = 接下来
aid-step-at = { $when }

## The list of what is missing
aid-tasks-title = 要补的材料
aid-tasks-open = 还要补 { $open } 项，一共 { $all } 项
aid-tasks-none-open = { $all } 项都补了
aid-tasks-due = 最晚 { $date } 补齐
aid-tasks-once = 只会告诉一次，缺的都在这里。
aid-task = 第 { $n } 项：{ $what }
aid-task-other = 别的
aid-task-open = 还没有补
aid-task-answered = 窗口在看
aid-task-closed = 收到了
aid-task-why = 为什么要再补
aid-task-answered-pages = 您传了照片。
aid-task-answered-later = 您说带到窗口。
aid-task-answered-promise = 您写了承诺。
aid-task-answered-explained = 您说明了原因。
aid-task-otherwise = 换一个办法
aid-task-how = 怎么补
aid-task-pages = 现在拍照上传
aid-task-pages-send = 上传这些照片
aid-task-pages-missing = 请先拍照，或者选一个文件。
aid-task-later = 我带到窗口去
aid-task-later-hint = 请在期限前带去，说受理编号。
aid-task-promise = 我写承诺
aid-task-promise-hint = 承诺是真的，以后查出来是假的，要退钱。
aid-task-explained = 我没有，说明原因
aid-task-explain = 为什么没有
aid-task-explain-hint = 最多 300 个字。
aid-task-explain-missing = 请写为什么没有。
aid-task-choose = 请选一个办法。
aid-task-send = 就这样补

## Signatures
aid-signers-title = 家里大人的授权
aid-signers-why = 法律要求家里每个大人都同意核对家庭情况。
aid-signers-count = 签了 { $signed } 个，一共 { $needed } 个
aid-signer = { $name }（{ $relation }）
aid-signer-missing = 还没有签
aid-signer-done = 签了
aid-signer-signed = { $when } 签的，{ $how }
aid-signed-drawn = 手写
aid-signed-typed = 打字
aid-signed-paper = 在纸上签
aid-link-make = 给链接：{ $who }
aid-link-again = 换一个新链接：{ $who }
aid-link-send = 发链接
aid-link-copied = 链接已复制，可以发给要签的人。
aid-link-qr = 给要签的人扫的二维码
aid-link-how = 让要签的人用自己的手机扫，或者把链接发过去。
aid-link-until = 链接到 { $when } 为止有效，只能签一次。
aid-link-here = 就在这里签
aid-link-once = 换了新链接，旧的就不能用了。
aid-relation-self = 申请人
aid-relation-spouse = 配偶
aid-relation-child = 孩子
aid-relation-parent = 父母
aid-relation-grandparent = 爷爷奶奶、姥姥姥爷
aid-relation-grandchild = 孙子孙女、外孙
aid-relation-sibling = 兄弟姐妹
aid-relation-other = 一起住的人

## Papers
aid-papers-title = 材料
aid-paper-none = 还没有收到照片。
aid-how-pages = 传照片
aid-how-later = 带到窗口
aid-how-promise = 书面承诺
aid-how-looked-up = 不用交，系统能查
aid-upload-receiving = 第 { $n } 页：正在上传，到了 { $percent }%
aid-upload-checking = 第 { $n } 页：收到了，正在检查
aid-upload-taken = 第 { $n } 页：收下了
aid-upload-refused = 第 { $n } 页：没有收下
aid-upload-removed = 第 { $n } 页：您拿掉了
aid-upload-again = 要重新传

## Passed on, decided
aid-transfers-title = 转给了哪些部门
aid-transfers-lede = 只给了他们办事要用的内容。
aid-transfer-to = 转给
aid-transfer-at = 什么时候
aid-transfer-what = 给了哪些内容
aid-outcome-approved = 批准了
aid-outcome-refused = 没有批准
aid-outcome-ended = 不再办了
aid-decision-at = 哪天决定
aid-decision-by = 谁决定
aid-decision-amount = 给多少
aid-decision-from = 从哪个月开始发
aid-decision-reasons = 为什么
aid-decision-remedies = 不服怎么办
aid-decision-again = 情况变了，还可以再申请。
aid-remedy-days = 从知道这个决定起 { $n } 天内。
aid-remedy-months = 从知道这个决定起 { $n } 个月内。
aid-remedy-ask = 期限请看决定书，或者问窗口。

## Correcting
aid-correct-title = 更正填错的内容
aid-correct-lede = 原来发的不动，更正的写在旁边。
aid-correct-not = 现在不能在这里改，请去窗口：
aid-correct-what = 要改什么
aid-correct-contact = 手机号、短信发给谁
aid-correct-address = 现在住在哪里
aid-correct-bank = 收款账户
aid-correct-text = 别的，用自己的话说
aid-correct-phone = 新的手机号
aid-correct-phone-hint = 原来的号码也会收到通知。不换就空着。
aid-correct-messages = 短信发给谁（不改就不选）
aid-correct-address-now = 现在住在哪里
aid-correct-account = 申请人的账号
aid-correct-bank-name = 哪家银行
aid-correct-text-now = 哪里写错了，哪里变了
aid-correct-text-hint = 最多 500 个字。
aid-correct-send = 发出更正
aid-correct-done = 更正已经收到。
aid-correct-account-wrong = 账号应为 10 到 30 位数字，请再核对一遍。
aid-correct-choose = 请选要改什么。
aid-correct-missing = 请填这一格。

## Taking it back
aid-withdraw-title = 撤回
aid-withdraw-all = 撤回申请
aid-withdraw-one = 只撤回：{ $program }
aid-withdraw-whole = 整份申请
aid-withdraw-not = 现在不能在这里撤回。有事请打电话问窗口。
aid-withdraw-ask = 真的要撤回吗？
aid-withdraw-1 = 撤回以后不再办。
aid-withdraw-2 = 以后可以重新申请，日子从新算。
aid-withdraw-3 = 只是填错了，不用撤回，用“更正”。
aid-withdraw-yes = 撤回
aid-withdraw-no = 不撤回

## What happened
aid-history-title = 办理经过
aid-event = { $when }：{ $what }
aid-event-more = { $when }：{ $what }（{ $more }）
aid-event-submitted = 申请送到
aid-event-accepted = 受理
aid-event-missing-told = 告诉您缺什么材料
aid-event-task-answered = 您补了一项
aid-event-task-closed = 一项补齐了
aid-event-task-reopened = 一项要再补
aid-event-paper-arrived = 收到一页材料
aid-event-signed = 有人签了授权
aid-event-advanced = 先给了帮助
aid-event-surveyed = 做了调查
aid-event-opinion-given = 提了审核意见
aid-event-posted = 开始公示
aid-event-objected = 有人提了不同意见，重新调查
aid-event-extended = 期限延长了
aid-event-approved = 批准
aid-event-refused = 没有批准
aid-event-paid = 发放
aid-event-recorded = 手续补齐
aid-event-transferred = 转给别的部门
aid-event-ended = 不再办了
aid-event-withdrawn = 您撤回了
aid-event-changed = 您更正了内容
aid-event-other = 有新的记录
