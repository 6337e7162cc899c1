/** Words of the lists of units by the first letter of their reading. */
export const lettersText = {
  heading: (letter: string) => `拼音${letter}开头的县区`,
  title: (letter: string, total: number) => `拼音${letter}开头的${total}个县区，哪些有人上门`,
  description: (letter: string, answer: string, first: string, last: string) =>
    `按拼音找县区：${letter}，从${first}到${last}。${answer}`,
  crumb: (letter: string) => `拼音${letter}`,
  answer: (total: number, visited: number) =>
    visited > 0
      ? [`${total}个县区里，`, `${visited}个有人上门。`]
      : [`${total}个县区里，`, '没有我们上门的。'],
  inPart: (count: number) => `另有${count}个只到部分乡镇。`,
} as const;
