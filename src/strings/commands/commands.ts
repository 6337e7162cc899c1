/** What the commands build, preview and start say. */
export const commandText = {
  building: { zh: '正在构建网站。', en: 'Building the site.' },
  built: (folder: string, seconds: string) => ({
    zh: `已构建到${folder}，用时${seconds}秒。`,
    en: `Built in ${folder} in ${seconds} s.`,
  }),
  warnings: (count: number) => ({
    zh: `构建时丢了数据：Astro有${count}条警告。什么都没改。`,
    en: `The build lost data: ${count === 1 ? '1 warning' : `${count} warnings`} from Astro. Nothing was changed.`,
  }),
  notBuilt: (folder: string) => ({
    zh: `${folder}里没有构建好的网站。\n  先运行npm run build。`,
    en: `There is no built site in ${folder}.\n  Run npm run build first.`,
  }),
  serving: (address: string) => ({
    zh: `网站地址：${address}\n按Ctrl+C停止。`,
    en: `The site is served at ${address}\nStop it with Ctrl+C.`,
  }),
  portTaken: (port: number) => ({
    zh: `端口${port}已被占用。\n  用--port换一个；写0就用任何空闲的端口。`,
    en: `Port ${port} is in use.\n  Choose another one with --port, or 0 for any free one.`,
  }),
  portWrong: (text: string) => ({
    zh: `“${text}”不是端口。\n  写0到65535之间的整数。`,
    en: `"${text}" is not a port.\n  Write a number from 0 to 65535.`,
  }),
} as const;
