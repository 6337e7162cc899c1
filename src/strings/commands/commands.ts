/** What the commands build, preview and start say. */
export const commandText = {
  building: 'Building the site.',
  built: (folder: string, seconds: string) => `Built in ${folder} in ${seconds} s.`,
  warnings: (count: number) =>
    `The build lost data: ${count === 1 ? '1 warning' : `${count} warnings`} of Astro. Nothing was changed.`,
  serving: (address: string) => `The site is served at ${address}\nStop it with Ctrl+C.`,
  portTaken: (port: number) =>
    `Port ${port} is taken.\n  Choose another one with --port, or 0 for any free one.`,
  portWrong: (text: string) => `"${text}" is no port.\n  Write a number from 0 to 65535.`,
} as const;
