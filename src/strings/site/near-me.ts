/** What the search for what is near says. */
export const nearText = {
  heading: '附近',
  units: '县区',
  points: '网点',
  asking: '正在等浏览器给出位置。',
  loading: '正在取附近的资料。',
  denied: '浏览器没有给出位置。可以在浏览器的设置里允许，或者写县区的名字。',
  unmeasured: '这台设备没有测到位置。可以写县区的名字。',
  late: '等了一会儿，没有测到位置。可以再按一次，或者写县区的名字。',
  unavailable: '附近的资料没有取到。请过一会儿再试，或者写县区的名字。',
  far: '这个位置的300公里内没有县区的资料。',
  found: '按直线距离，从近到远。县区的距离量到县区里的一点，最近的不一定就是你所在的县区。',
  coarse: (kilometres: number) => `这台设备的位置只准到${kilometres}公里。`,
  noPoints: '300公里内没有网点。',
} as const;
