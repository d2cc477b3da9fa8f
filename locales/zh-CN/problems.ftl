### What to say when the back end does not answer as agreed. Ids: problem-<code>.

list-separator = ，

problem-offline = 没有连上。请看看有没有信号。
problem-timeout = 等了太久，没有回音。请再试一次。
problem-unavailable = 服务现在用不了。请过一会儿再试。
problem-not-json = 收到的不是这个系统的回答。可能要先登录无线网。
problem-wrong-shape = 收到的资料读不懂。请打电话告诉工作人员。
