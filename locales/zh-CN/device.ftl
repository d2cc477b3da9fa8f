### What is kept on a device, and what becomes of it.

self-check-kept = 您的回答只存在这台设备上，最近一次保存：{ $date }。{ $n } 天不用就自动删除。
self-check-expired = 以前的回答太久没用，已经自动删除了。请重新回答。
self-check-erase-failed = 没能删掉。请在浏览器的设置里清除这个网站的数据。
self-check-changed-elsewhere = 您在另一个页面改了回答，这里也跟着改了。
self-check-late-title = 以前的回答还没有打开
self-check-late-body = 这台设备现在很慢。您可以先接着答，以前的回答不会丢。

## Shared screens

idle-title = 还在吗？
idle-body = { $n } 秒以后，会清除您的回答，回到首页。
idle-continue = 我还在，接着用
