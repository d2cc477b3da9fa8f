offline-notice = 现在没有网络。已经打开的内容还可以用。
error-unreachable = 没有连上。请检查网络，过一会儿再试。
error-not-found = 没有找到需要的文件。请过一会儿再试。
error-server = 网站出了问题。请过一会儿再试，或拨打 12345。
error-save-off = 这是公用屏幕，不保存内容。
error-save-full = 这台设备的存储空间满了，没有保存。请不要关闭页面。
error-save-unavailable = 这个浏览器不让保存。请不要关闭页面。
