/** Where visitors of a service point can leave a car. */
export const parkings = ['free', 'paid', 'none'] as const;
export type Parking = (typeof parkings)[number];

/** Whether one gets in without a step; `help`: with somebody's help. */
export const stepFrees = ['yes', 'help', 'no'] as const;
export type StepFree = (typeof stepFrees)[number];
