### Divorce: its days, telling the office in confidence, leaving at once.

marriage-divorce-days-title = 离婚的日子怎么算

divorce-lede = 请填登记处收下申请的那一天，受理回执单上有。日子只在这台设备上算，不发出去。
divorce-received-label = 登记处哪一天收下了离婚申请？
divorce-show = 算日子
error-divorce-date = 没有这一天，请再看看受理回执单。
error-divorce-date-later = 这一天还没有到。请填收下申请的那一天。
error-divorce-date-early = 2021 年以前没有冷静期，请再看看受理回执单。
divorce-result-title = { $date } 收下的申请
divorce-step-received = 收下申请
divorce-step-received-note = 这一天不算在三十天里。
divorce-step-cooling = 冷静期
divorce-step-cooling-note = 任何一方都可以一个人撤回申请，不用对方同意。
divorce-step-withdraw = 最后可以撤回的一天
divorce-step-withdraw-note = 这一天还不能领证。
divorce-step-window = 可以领离婚证
divorce-step-window-note = 两位都要亲自来，去收下申请的那个登记处。
divorce-step-end = 没有来领
divorce-step-end-note = 过了这段时间，就当作撤回了申请。还想离，要重新申请。
divorce-day = { $date }（{ $day }）
divorce-now = 现在
divorce-after = { $date } 以后
divorce-span = { $from }到{ $to }
divorce-span-open = { $from }起，最后一天还说不准
divorce-open = 还说不准
divorce-open-note = 这里还没有那一年的放假安排。请问登记处，或者过些时候再来看。
divorce-rolled = 第三十天是 { $date }，那天休息，顺延到上班的第一天。
divorce-sample = 放假安排用的是示例数据。
divorce-book = 预约领证
divorce-book-lede = 只能约领证的日子，只能约收下申请的登记处。
divorce-print = 打印
divorce-cites = 依据
divorce-law-1077-1 = 《民法典》第一千零七十七条第一款
divorce-law-1077-2 = 《民法典》第一千零七十七条第二款
divorce-law-201 = 《民法典》第二百零一条
divorce-law-203 = 《民法典》第二百零三条
divorce-law-register = 《婚姻登记条例》
divorce-calendar-failed = 放假安排没有下载成功，日子现在算不出来。
divorce-not-advice = 最后以登记处告诉您的日子为准。

## In confidence
confide-open = 我不想继续了（只告诉登记处）
confide-lede = 您一个人就可以告诉登记处，对方不会知道。
confide-does = 这样做
confide-does-1 = 只有登记处的工作人员看得到。
confide-does-2 = 预约不取消，对方什么都看不出来。
confide-does-3 = 这个页面以后看起来还是这样。
confide-not = 这样做不等于
confide-not-1 = 不等于撤回离婚申请。撤回要您本人去办，在冷静期里，去同一个登记处。
confide-not-2 = 撤回不用对方同意，也不用对方到场。
confide-tell = 告诉登记处
confide-title = 要告诉登记处吗？
confide-body = 只告诉工作人员：您不想继续了。告诉了就收不回来，可以当面再说清楚。
confide-no = 不告诉
confide-done = 登记处收到了。
confide-cite = 依据：{ $law }

## Violence
violence-title = 有人打您、吓您、不让您出门吗？
violence-body = 马上打电话，警察会来制止。到了登记处，也可以单独告诉工作人员。
violence-history = 担心有人看您的手机？用完按“马上离开”，再到浏览器里删掉历史记录。

## Leaving at once
leave-button = 马上离开
leave-hint = 马上离开这一页，回到首页，填的都清掉。连按三次 { $key } 键也一样。
