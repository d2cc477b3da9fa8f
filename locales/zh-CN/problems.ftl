### What to say when the back end does not answer as agreed. Ids: problem-<code>.

list-separator = ，

problem-offline = 没有连上。请看看有没有信号。
problem-timeout = 等了太久，没有回音。请再试一次。
problem-unavailable = 服务现在用不了。请过一会儿再试。
problem-not-json = 收到的不是这个系统的回答。可能要先登录无线网。
problem-wrong-shape = 收到的资料读不懂。请打电话告诉工作人员。
problem-not-found = 没有找到要的资料。请打电话告诉工作人员。
problem-region-unknown = 系统里没有这个地方。请重新选一次。
problem-method-not-allowed = 服务不接受这样的请求。请打电话告诉工作人员。
problem-not-acceptable = 服务给不出要的资料。请打电话告诉工作人员。
problem-body-too-large = 发出去的内容太大了。请打电话告诉工作人员。
problem-media-type-unsupported = 服务读不懂发出去的内容。请打电话告诉工作人员。
problem-request-malformed = 服务读不懂发出去的内容。请打电话告诉工作人员。
problem-parameter-invalid = 服务说要的资料写得不对。请打电话告诉工作人员。
problem-version-unknown = 服务没有存这个版本的规定和标准。请打电话告诉工作人员。
problem-too-many-requests = 现在用的人太多。请过一会儿再试。
problem-internal = 服务出了问题。请过一会儿再试。
problem-unrecognised = 服务出了问题。请过一会儿再试。
problem-trace = 打电话时可以说这个编号：{ $id }
