### Marriage appointments: what for, whether to come, where.
### Ids made from data: marriage-<service>, marriage-<service>-line, marriage-case-<case>, marriage-not-here-<case>,
### marriage-step-<step>, marriage-verdict-<verdict>.

marriage-start-title = 您要办什么？
marriage-start-lede = 先看看现在能不能来、要带什么，再选日子。
marriage-fact-walk-in = 预约是为了少等。不预约，也可以直接来办。
marriage-fact-free = 办登记不收钱。
marriage-fact-both = 结婚、离婚都要两位一起来。
marriage-fact-no-booklet = 不用带户口簿。
marriage-start-marry = 结婚
marriage-start-divorce = 离婚
marriage-start-divorce-days = 离婚的日子怎么算
marriage-start-reissue = 补领证件
marriage-start-talk = 想找人谈一谈
marriage-start-booked = 已经预约了？
marriage-start-booked-line = 查看、改时间或者取消。
marriage-start-booked-button = 我的预约

marriage-loading-failed-title = 现在不能预约
marriage-loading-failed-body = 您填过的内容还在。请检查网络再试，也可以直接去登记处办。

## What people come for
marriage-marry = 结婚登记
marriage-marry-line = 两位一起来，核对好了当场登记、当场领证。
marriage-divorce-apply = 离婚登记申请
marriage-divorce-apply-line = 第一次来：两位一起交申请。
marriage-divorce-issue = 领离婚证
marriage-divorce-issue-line = 第二次来：冷静期过了，两位一起领证。
marriage-reissue-marriage = 补领结婚证
marriage-reissue-marriage-line = 结婚证丢了或者坏了。
marriage-reissue-divorce = 补领离婚证
marriage-reissue-divorce-line = 离婚证丢了或者坏了。
marriage-counselling = 婚姻家庭辅导
marriage-counselling-line = 家里有难处，请辅导人员帮着谈。
marriage-ceremony = 颁证仪式
marriage-ceremony-line = 在仪式上领证，父母亲友可以来。

marriage-case-hk-macao-taiwan = 一方或者两方是香港、澳门、台湾居民
marriage-case-overseas-chinese = 一方或者两方是华侨
marriage-case-foreigner = 一方或者两方是外国人

## Come, or not yet: the questions
marriage-ready-back = 回到要办什么
marriage-ready-private = 只在这台设备上看，答案不发出去，关掉页面就没有了
marriage-ready-skip = 我都清楚，直接选登记处
marriage-step-first = 关于您
marriage-step-second = 关于对方
marriage-step-couple = 关于两位
marriage-step-count = 第 { $n } 步，一共 { $of } 步
error-marriage-day-empty = 请写年、月、日。
error-marriage-day-none = 没有这一天，请再看一遍。
error-marriage-day-future = 这一天还没有到，请再看一遍。

## Come, or not yet: what follows
marriage-verdict-come = 可以来
marriage-verdict-come-body = 按您的回答，没有什么不能办的。带好下面的材料就行。
marriage-verdict-later = 现在先别来
marriage-verdict-later-body = 按您的回答，还没有到能办的日子。以后的日子可以先约。
marriage-verdict-not-yet = 先别来
marriage-verdict-not-yet-body = 按您的回答，现在还办不了。下面写了为什么。
marriage-verdict-ask = 来之前先问一下
marriage-verdict-ask-body = 有的情况要登记处才说得准。先打电话问，少跑一趟。
marriage-verdict-open = 还有问题没有答
marriage-verdict-open-body = 答完才知道能不能来、要带什么。
marriage-earliest = { $date }起可以办
marriage-window = 领证的日子：{ $days }
marriage-window-open = { $date }起可以领证，最后一天还说不准
marriage-reasons = 为什么
marriage-kind-not-yet = 还不能办
marriage-kind-ask = 要先问
marriage-reason-from = { $date }起就可以了。
marriage-instead = 先看：{ $service }
marriage-who-first = 您
marriage-who-second = 对方
marriage-who-both = 两位
marriage-needs-title = 只有一部分登记处能办
marriage-needs-body = 下一步里，能办的登记处排在前面。
marriage-papers-none = 不用带什么材料。想问清楚，可以打电话。
marriage-papers-not-needed = 不需要的
marriage-not-needed = 不需要
marriage-paper-count = { $paper }（{ $n } 张）
marriage-paper-perhaps = 可能要带
marriage-paper-ask = 各地要求不一样，来之前问一下登记处。
marriage-cite-known = 这一条没有和现行条文逐字核对过，以登记处的说法为准。
marriage-cite-uncertain = 没有找到写明这一条的文件，以登记处的说法为准。
marriage-cite-some = 有几条没有和现行条文核对过，以登记处的说法为准。
marriage-law-as-of = 和法律条文核对的日子：{ $date }
marriage-result-estimate = 这里只是帮您准备。能不能登记，由登记处当面核对以后决定。
marriage-answer-rest = 接着答
marriage-book = 选登记处，预约
marriage-see-offices = 看看登记处
marriage-change-answers = 改回答
marriage-ask-whom = 想问清楚，可以打登记处的电话，也可以打这里：

## Privacy
privacy-stays-4 = 婚姻登记“能不能来”的回答。只在打开的页面里，关掉就没有了。
privacy-stays-5 = 您的位置。按了“离我近的”才会问您，只用来排远近。

## Where
marriage-offices-title = 去哪里办？
marriage-offices-back = 回到能不能来、要带什么
marriage-offices-anywhere = 两位都是内地居民的，全国哪个登记处都能办，不看户口在哪里
marriage-offices-count = 找到 { $n } 个登记处
marriage-offices-none-title = 没有找到能办的登记处
marriage-offices-none-body = 换个名字再找，或者打电话问 12345。
marriage-offices-not-here = 这些登记处办不了
marriage-not-here-service = 这里不办这一项。
marriage-not-here-hk-macao-taiwan = 这里不能办有香港、澳门、台湾居民的登记。
marriage-not-here-overseas-chinese = 这里不能办有华侨的登记。
marriage-not-here-foreigner = 这里不能办有外国人的登记。
marriage-find-label = 找登记处
marriage-find-near = 离我近的
marriage-find-text = 按名字找
marriage-find-hint = 写旗县市或者登记处的名字，汉字、蒙古文都行。
marriage-find-banner = 按旗县市找
marriage-find-banner-legend = 哪个旗县市？
marriage-find-all = 都看
marriage-near-asking = 正在找您的位置
marriage-near-found = 已经按直线距离排好。位置只在这台设备上用，没有发出去。
marriage-near-refused = 没有得到您的位置
marriage-near-not-found = 没有找到您的位置
marriage-near-unsupported = 这个浏览器说不出位置
marriage-near-instead = 可以写名字找，或者按旗县市找。想用位置，请在浏览器的设置里允许。
marriage-far = 直线距离大约 { $n } 公里
marriage-far-near = 直线距离不到 1 公里
marriage-today = 今天：{ $hours }
marriage-span = { $from } 到 { $to }
marriage-open = 现在开门，{ $until } 关门
marriage-opens-today = 现在关门，今天 { $at } 开门
marriage-opens-tomorrow = 现在关门，明天 { $at } 开门
marriage-opens = 现在关门，{ $day } { $at } 开门
marriage-closed = 现在关门
marriage-walk-in = 每个时段另外留 { $n } 个位置，给没有预约的人。
marriage-closed-days = 不办公：{ $days }
marriage-closed-days-because = 不办公：{ $days }。{ $reason }
marriage-office-more = 还能办什么
marriage-office-services = 在这里可以办
marriage-office-cases = 也能办这样的登记
marriage-choose = 在这里选时间
marriage-choose-named = 在这里选时间：{ $name }

## The desk of a registry
staff-title = 工作人员工作台
