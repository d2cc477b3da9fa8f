### Danger and emergency: asked before anything else.

q-urgent-title = 现在有没有这些急事？
q-urgent-hint = 有几样选几样。有急事，我们先告诉您马上找谁。
q-urgent-help = 有急事可以先帮忙，后补手续。所以先问这个。
q-urgent-o-child-danger = 有孩子没人管、挨打，或者走丢了
q-urgent-o-violence = 家里有人挨打、受欺负
q-urgent-o-homeless = 没有地方住
q-urgent-o-sudden-event = 着了火、出了车祸，或者别的意外
q-urgent-o-sudden-illness = 有人突然得了重病
q-urgent-o-disaster = 遭了雪灾、旱灾、洪水这样的天灾
q-urgent-o-other-hardship = 遇到别的大难处，比如没煤过冬、挣钱的人不在了
q-urgent-o-none = 没有
q-life-hard-title = 现在吃、住、取暖或者看病，是不是很困难？
q-life-hard-hint = 比如没有粮食、没有煤烧、没有钱看病。
q-life-hard-help = 有急事，日子又很困难，可以马上申请临时救助。临时救助是救急的钱或者东西。
q-support-now-title = 现在是不是有人能先帮您？
q-support-now-hint = 家里人、亲戚、朋友都算。比如给地方住、给饭吃。
q-support-now-help = 没有地方住、也没有人帮的，救助站可以马上管吃管住。
q-event-here-title = 急事是不是在本地出的？
q-event-here-hint = 本地就是您在这里选的旗县市。
q-event-here-help = 急事在哪里出，就由哪里的苏木乡镇、街道先管，不看户口。
