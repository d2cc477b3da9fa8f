### An appointment found again: looking at it, moving it, cancelling it; the second person confirms; the waitlist.

marriage-booking-title = 查看或更改预约
marriage-partner-title = 请您确认这个预约
marriage-wait-title = 候补
marriage-waiting-title = 我的候补

## What several of these pages say
manage-when = { $date }（{ $day }）{ $from }到{ $to }
manage-instant = { $date } { $time }
manage-row-number = 预约号
manage-row-service = 办什么
manage-row-when = 时间
manage-row-office = 登记处
manage-row-address = 地址
manage-row-people = 谁来
manage-row-day = 日子
manage-not-sent = 还没有办成。请再按一次，不会办两遍。
manage-to-start = 回到婚姻登记预约
manage-new = 重新预约
manage-call = 打电话给登记处：{ $phone }
manage-other = 看另一个预约
manage-end = 结束，清除填过的内容
manage-walk-in = 不预约也可以直接来办。

## By number and telephone
manage-find-lede = 请填预约号，还有预约时收验证码的手机号。
manage-number-label = 预约号
manage-number-hint = 一共 8 位，像 { $example } 这样。横线可以不打。
manage-phone-label = 手机号
manage-send-code = 发验证码
manage-code-title = 请填验证码
manage-code-lede = 如果预约号和手机号对得上，{ $phone } 会收到一条短信。
manage-code-until = 验证码到 { $time } 为止有效。
manage-code-label = 短信里的验证码
manage-code-hint = 一共 6 位数字。
manage-code-again = 再发一次
manage-code-again-in = 再等 { $n } 秒可以再发
manage-code-wait = 刚才发过一次了，再等 { $n } 秒。
manage-code-sent = 已经再发了一次。
manage-code-none = 没有收到短信？
manage-code-none-1 = 请核对预约号和手机号。
manage-code-none-2 = 有没有这个预约，这里都这样回答，别人就问不出来。
manage-code-none-3 = 没有手机也不要紧，可以打电话给登记处，或者直接去。
manage-open = 打开预约
manage-other-number = 改预约号或手机号
error-booking-number-form = 预约号应为 8 位字母和数字，请再核对一遍。
error-booking-number-check = 预约号有一位不对。请和短信或预约单再核对一遍。
error-code-form = 验证码应为 6 位数字，请再看看短信。

## A link that opens nothing
manage-unknown-title = 这个链接打不开预约
manage-unknown-body = 链接可能不完整，或者预约已经过去很久。请用预约号和手机号打开。

## How it stands
manage-state-confirmed = 位置给您留着
manage-state-confirmed-body = 请按时来，带好材料。
manage-state-arrived = 您已经到了
manage-state-arrived-body = 请在大厅等，工作人员会叫您。
manage-state-done = 已经办完了
manage-state-done-body = 这次预约到这里就结束了。
manage-state-no-show = 那天没有来
manage-state-no-show-body = 如果您来过，请告诉登记处，可以改过来。
manage-state-cancelled = 预约取消了
manage-state-cancelled-body = 位置已经让出来。还想办，可以重新预约。
manage-state-closed = 登记处那天不办公
manage-state-closed-body = 这不算您没来。请另选一个时间，或者打电话问登记处。
manage-state-over = 约好的时间过了
manage-state-over-body = 如果您还在路上，请直接去登记处，可以排队办。
manage-moved = 已经改好了。预约号和链接都没有变。

## The two people
manage-person-you = { $name }（您）
manage-partner-confirmed = 两位都确认了。
manage-partner-pending = 对方还没有确认。请把链接发给对方，请对方点开确认。链接丢了也不要紧，两位一起来就行。

## Until when, and what counts
manage-until = { $when } 以前取消或者改时间，不记次数。
manage-until-past = 现在取消或者改时间，要记一次。
manage-ledger-title = 记了几次
manage-ledger-no-shows = { $days } 天内没来 { $had } 次，满 { $limit } 次后 { $block } 天不能网上预约。
manage-ledger-cancels = { $days } 天内临时取消 { $had } 次，满 { $limit } 次后 { $block } 天不能网上预约。
manage-ledger-both = { $days } 天内没来 { $had } 次、临时取消 { $hadcancels } 次。没来满 { $limit } 次并且取消满 { $limitcancels } 次后，{ $block } 天不能网上预约。
manage-ledger-blocked = 到 { $date } 为止，您不能网上预约。
manage-ledger-walk-in = 随时可以直接来办。

## What one can do
manage-actions = 您可以
manage-papers = 要带的材料
manage-calendar = 加到日历
manage-calendar-update = 更新日历
manage-calendar-cancel = 从日历里去掉
manage-voucher = 看预约单、打印
manage-move = 改时间
manage-cancel = 取消预约
manage-cancel-title = 要取消这个预约吗？
manage-cancel-what = { $when }，{ $office }。
manage-cancel-gone = 位置会让给别人，不能再拿回来。
manage-cancel-both = 两位的预约一起取消。
manage-cancel-free = 现在取消，不记次数。
manage-cancel-counts = 现在取消，要记一次。
manage-cancel-yes = 取消预约
manage-cancel-no = 不取消

## Moving it
manage-move-title = 改到这个时间吗？
manage-move-lede = 新的位置已经给您留着。确认以后，原来的位置才让出来。
manage-move-old = 原来的时间
manage-move-new = 新的时间
manage-move-left = 新的位置再留 { $minutes } 分 { $seconds } 秒
manage-move-left-spoken = 新的位置只留 { $minutes } 分钟了。
manage-move-yes = 改到新的时间
manage-move-no = 不改，保留原来的时间
manage-move-other = 另选一个时间
manage-move-lapsed = 新的位置没有留住。原来的预约还在。
manage-move-kept = 没有改，原来的预约还在。
manage-moving-title = 正在改时间
manage-moving-body = 先选新的时间。原来的预约（{ $when }）还在，确认以后才改。
manage-moving-stop = 不改了，回到预约

## After an application for divorce was received
manage-issue-title = 下一步：领离婚证
manage-issue-body = 登记处在 { $received } 收下了申请。领证的日子是 { $first } 到 { $last }，要去同一个登记处。
manage-issue-open = 登记处在 { $received } 收下了申请。这里还没有那一年的放假安排，领证的日子现在说不准。
manage-issue-book = 预约领证
manage-issue-days = 看日子怎么算

## The second person
partner-lede = { $name } 约您一起去婚姻登记处。
partner-means = 确认是什么意思
partner-means-1 = 您知道这个时间，打算一起去。
partner-means-2 = 确认不等于登记。到了那里，还要您本人亲口说愿意。
partner-means-3 = 确认以后您会有自己的链接，也可以看、可以改、可以取消。
partner-number-label = 您的证件号码（{ $document }）
partner-number-hint = 要和预约时填的一样。只用来核对，不另外保存。
partner-document-id-card = 身份证
partner-document-residence-permit = 港澳台居民居住证
partner-document-hk-macao-pass = 港澳居民来往内地通行证
partner-document-taiwan-pass = 台湾居民来往大陆通行证
partner-document-passport = 护照
partner-document-foreign-permanent = 外国人永久居留身份证
partner-confirm = 确认
partner-no-match = 和预约时填的不一样。请看着证件再填一遍。还是不对，请问约您的人填了哪个证件。
partner-not-me = 这不是我
partner-not-me-1 = 关掉这个页面就行。不填号码，就没有确认。
partner-not-me-2 = 不要把这个链接发给别人。
partner-not-me-3 = 担心有人用了您的名字，请打电话告诉登记处。
partner-done-title = 您确认好了
partner-done-body = 下面是您自己的链接。请保存好，不要发给别人。
partner-link-label = 我的链接
partner-link-keep = 保存我的链接
partner-link-copied = 链接复制好了。请贴到您找得到的地方。
partner-open = 打开我的预约
partner-used-title = 这个链接已经用过了
partner-used-body = 每个链接只能用一次。请用您确认以后拿到的链接。
partner-used-other = 如果您没有用过，请问约您的人，或者打电话给登记处。
partner-none-title = 这里没有要确认的预约
partner-none-body = 请用对方发给您的链接打开，要完整的一整条。

## Joining a waitlist
wait-lede = { $date } 约满了。有人让出位置，就按先后给您留着。
wait-part = 您什么时候能来？
wait-part-any = 上午、下午都行
wait-part-morning = 上午
wait-part-afternoon = 下午
wait-phone-hint = 有位置了，短信发到这个号码。
wait-how = 接下来会怎样
wait-how-1 = 有位置了，我们发短信给您，位置留 { $n } 分钟。
wait-how-2 = 在这段时间里按“要这个位置”，再填两位的资料。
wait-how-3 = 没看到短信也不要紧，不记次数，位置给下一位。
wait-how-4 = 等的时候，也可以约别的日子，或者直接来办。
wait-twice = 这个手机号已经在等这一天了。
wait-free-now = 这一天现在有位置了。请按“看别的日子”直接选。
wait-join = 加入候补

## One's place on the list
wait-state-waiting = 正在排队等位置
wait-before = 您前面还有 { $n } 位。
wait-first = 您排在第一位。
wait-keep-link = 请保存这个页面的链接，或者等短信。
wait-state-offered = 有位置了
wait-offered-body = 这个位置现在只留给您。
wait-left = 位置再留 { $minutes } 分 { $seconds } 秒
wait-left-spoken = 位置只留 { $minutes } 分钟了。
wait-accept = 要这个位置
wait-state-accepted = 您已经要下了位置
wait-accepted-body = 请接着填资料。时间过了，位置会让给别人。
wait-state-lapsed = 这次没有等到
wait-lapsed-body = 位置留的时间过了，或者那天已经到了。不记次数。
wait-state-left = 您已经退出候补
wait-left-body = 想等的话，可以再加入。
wait-leave = 退出候补
wait-leave-title = 要退出候补吗？
wait-leave-body = 再加入的话，要重新排队。
wait-leave-yes = 退出
wait-leave-no = 接着等
wait-refresh = 看看现在怎么样
wait-unknown-title = 这个链接打不开候补
wait-unknown-body = 链接可能不完整，或者那天已经过去了。
wait-other-day = 看别的日子
wait-not-issue-title = 领离婚证不能候补
wait-not-issue-body = 领证有法定的日子。请在这些日子里选有位置的一天，或者直接去登记处。
wait-part-row = 什么时候
manage-ics-quiet = 办事预约
manage-ics-description = 预约号 { $number }。请带好材料，按时来。
manage-ics-tomorrow = 明天有预约
manage-ics-soon = 两小时以后有预约
