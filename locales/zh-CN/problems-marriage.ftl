### What to say when something cannot be booked, sent or changed. Ids: problem-<code>.

problem-slot-gone = 这个时间刚刚被别人选走了。请另选一个。
problem-slot-not-open = 这个时间现在不能约。请另选一个。
problem-outside-window = 这一天不在领证的日子里。请另选一天。
problem-hold-lapsed = 留位置的时间到了。请重新选一个时间。
problem-booking-unknown = 没有找到这个预约。请核对预约号和手机号。
problem-state-changed = 情况已经变了，这一步做不了。请重新打开看一看。
problem-too-late = 约好的时间快到了，或者已经过了，这里改不了。请打电话给登记处。
problem-limit-reached = 一个人、一个手机号只能有这么多。请先取消一个，或者直接去窗口办。
problem-booking-blocked = 现在还不能在网上预约。可以直接去登记处排队办。
problem-code-wrong = 验证码不对。请再看看短信。
problem-code-lapsed = 验证码不能再用了。请再发一次。
problem-sms-unavailable = 现在发不了短信。可以打电话，或者直接去窗口办。
problem-idempotency-mismatch = 这次没有办成。请回上一页再试一次。
problem-sign-in-needed = 登录已经结束。请重新登录。
problem-sign-in-wrong = 账号或者密码不对。请再看一遍。
problem-not-yours = 您的账号不能办这里的事。请告诉管理员。
