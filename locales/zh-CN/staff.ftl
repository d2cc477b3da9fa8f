### The desk of a registry, for its staff. staff-title is in marriage.ftl.
### Ids made from data: desk-state-<state>, desk-mark-<mark>, desk-said-<mark>, desk-problem-<code>.

## Signing in
desk-lede = 登记处工作人员在这里登录。
desk-no-back-end = 这个网站没有开通预约，登录不了。
desk-name = 账号
desk-password = 密码
desk-sign-in = 登录
desk-sign-in-empty = 请填账号和密码。
desk-sign-in-wait = 试的次数太多。请等 { $n } 分钟再试。
desk-sign-in-kept = 登录只在这个页面有效。离开、刷新页面，或者很久没人用，都要重新登录。
desk-ended-out = 已经退出。名单没有留在这台设备上。
desk-ended-idle = 很久没人用，已经自动退出。
desk-ended-over = 登录已经结束，刚才填的没有存。请重新登录。
desk-sign-out = 退出登录
desk-who = 账号：{ $name }
desk-idle-body = { $n } 秒以后会自动退出登录。

## Which registry
desk-choose = 在哪个登记处工作？
desk-choose-go = 打开名单
desk-choose-missing = 请选一个登记处。
desk-choose-none = 这个账号还没有登记处。请告诉管理员。
desk-other-registry = 换登记处

## The day
desk-day = { $date }（{ $day }）
desk-read-at = { $time } 的名单
desk-day-before = 前一天
desk-day-today = 今天
desk-day-after = 后一天
desk-day-other = 看别的日子
desk-day-go = 看这一天
desk-day-wrong = 没有这一天。请再看一遍年、月、日。
desk-closed = 这一天（或者一部分）已经停办
desk-list-old = 下面是上一次取到的名单，可能已经变了。
desk-list-none = 名单还没有取到。网络恢复以后会自动再取。
desk-again = 再取一次

## Finding and checking in
desk-find = 扫码，或者输入预约号、姓名、证件后四位
desk-find-hint = 扫码马上签到。输完整的预约号再按回车，也马上签到。
desk-find-enter = 签到
desk-count = 一共 { $n } 个预约
desk-found = 找到 { $n } 个预约
desk-found-none = 这一天没有这样的预约。
desk-empty = 这一天没有预约。
desk-list = 当天的预约

## The list and the selected booking
desk-person = { $name }（{ $end }）
desk-state-confirmed = 未到
desk-state-arrived = 已到
desk-state-done = 已办完
desk-state-no-show = 没有来
desk-state-cancelled = 已取消
desk-state-closed = 已停办
desk-partner-pending = 对方未确认
desk-partner-confirmed = 两位都已确认
desk-moved = 改过时间
desk-marked = 有内部备注
desk-confided = 不要告诉对方
desk-confided-body = 其中一位私下说了不愿意再办。请分开单独问清楚，不要提有人说过。
desk-panel = 选中的预约
desk-none = 还没有选。请扫码，或者在名单里选一个。
desk-row-number = 预约号
desk-row-when = 时间
desk-row-service = 办什么
desk-row-phone = 手机号
desk-row-partner = 对方
desk-row-remark = 备注
desk-when = { $date } { $time }
desk-document = { $document }，尾号 { $end }
desk-done-counts = 标“办完”就是今天收下了离婚申请，领证的日子按今天推算。

## Marks
desk-mark-arrived = 到了（{ $key }）
desk-mark-done = 办完（{ $key }）
desk-mark-no-show = 没来（{ $key }）
desk-mark-undo = 撤回（{ $key }）
desk-said-arrived = { $names } 到了（{ $number }）
desk-said-done = { $names } 办完了（{ $number }）
desk-said-no-show = { $names } 没有来（{ $number }）
desk-said-undo = { $names } 的标记撤回了（{ $number }）
desk-not-sent = 不知道办成了没有。请再按一次，不会办两遍。

## Without an appointment
desk-walk-ins = 没有预约来办的
desk-walk-in = { $service }：{ $n } 个
desk-walk-in-add = 加一个：{ $service }
desk-said-walk-in = { $service }今天一共 { $n } 个没有预约来办的。

## Closing
desk-close-title = 停办一天，或者一天里的一段
desk-close-what = 停办多久？
desk-close-day = 整天
desk-close-part = 一段时间
desk-close-from = 从几点
desk-close-to = 到几点
desk-close-zh = 为什么（汉文，约了的人会看到）
desk-close-mn = 为什么（蒙古文）
desk-close-mn-hint = 不写的话，用蒙古文的人看到汉文。
desk-close-go = 停办
desk-close-time-wrong = 时间请写 4 位数字，像 0900 这样。
desk-close-span-wrong = 结束要比开始晚，也写 4 位数字，像 1130 这样。
desk-close-reason-missing = 请写原因。约了的人要知道为什么。
desk-close-reason-long = 原因太长，最多 200 个字。
desk-close-ask-title = 真的要停办吗？
desk-close-ask = { $day }：有 { $n } 个预约会停办，都会收到短信。
desk-close-ask-body = 短信发出去就收不回来。已经到大厅的人不受影响。
desk-close-yes = 停办，并发短信
desk-close-no = 不停办
desk-said-closed = 已经停办，通知了 { $n } 个预约的人。
desk-reopen = 重新开放这一天
desk-reopen-body = 重新开放以后可以再约。已经通知停办的人不会自动恢复。
desk-said-reopened = 这一天又可以约了。

## Places
desk-quota-title = 改名额
desk-quota-service = 哪一项？
desk-quota-service-missing = 请选一项。
desk-quota-at = 哪个时段？
desk-quota-all = 这一天的所有时段
desk-quota-slot = { $time }：约了 { $taken } 个，名额 { $places } 个
desk-quota-no-slots = 这一天现在不能预约，看不到时段。可以改整天的名额。
desk-quota-places = 每个时段的名额
desk-quota-places-hint = 0 到 100。比约了的少也不要紧，约好的人不受影响。
desk-quota-places-wrong = 名额要写 0 到 100 的数字。
desk-quota-go = 改名额
desk-said-quota = 名额改好了。

## Keys
desk-keys = 按键说明
desk-keys-on = 用单个按键
desk-keys-where = 光标在输入框里时，这些按键只是打字。按向下的方向键，从输入框到名单。
desk-keys-close = 知道了
desk-key-arrows = 方向键：选上一个、下一个
desk-key-arrived = { $key }：到了
desk-key-done = { $key }：办完
desk-key-no-show = { $key }：没来
desk-key-undo = { $key }：撤回
desk-key-find = { $key }：回到输入框
desk-key-help = { $key }：看按键说明

## When it does not go
desk-problem-sign-in-wrong = 账号或者密码不对。请再看一遍。
desk-problem-too-many-requests = 试的次数太多。请过几分钟再试。
desk-problem-not-yours = 这个账号不能看这个登记处。请告诉管理员。
desk-problem-state-changed = 现在不能这样标。名单已经更新，请再看一遍。
desk-problem-booking-unknown = 这个登记处没有这个预约号。
desk-problem-parameter-invalid = 服务没有收下。请再看看日子和时间，过去的日子不能改。
