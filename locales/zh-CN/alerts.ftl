### Danger and emergency: short, what to do first. The hotlines stand beside. Ids: alert-<id>-title, alert-<id>-body.

alert-child-danger-title = 孩子有危险，请马上打电话
alert-child-danger-body = 先让孩子到安全的地方。打电话说清楚孩子在哪里、出了什么事。不用有证据，您说出来就是在帮孩子。
alert-violence-title = 有人伤害您，这不是您的错
alert-violence-body = 先离开那里，到邻居家、亲戚家或者人多的地方。马上报警，警察会来制止。有人会帮您，您不用一个人扛。
alert-sudden-illness-title = 有人病得很急，先打急救电话
alert-sudden-illness-body = 先救人，钱的事以后再说。打电话说清楚在哪里、病人怎么样，听急救人员的话，等他们来。
alert-emergency-title = 遇到急难，今天就可以求助
alert-emergency-body = 先到安全、暖和的地方。现在就可以打电话，也可以去最近的苏木乡镇、街道。先帮您，材料以后再补。
