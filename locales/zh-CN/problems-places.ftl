### What to say when the directory of service points does not take something. Ids: problem-<code>.

problem-import-faulty = 这个文件里有错，不能发布。请按列出的行改好，再传一次。
