/** A package of the lock file, with the fields that matter here. */
export interface LockedPackage {
  readonly version?: string | undefined;
  readonly dev?: boolean | undefined;
  readonly optionalDependencies?: Readonly<Record<string, string>> | undefined;
  readonly [key: string]: unknown;
}

type Packages = Readonly<Record<string, LockedPackage>>;

const systems: Readonly<Record<string, string>> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};

/**
 * Adds the platform packages that npm left out of the lock file. Without an entry
 * `npm ci` calls the file out of sync on every machine; with one, machines of other platforms skip the package.
 */
export function withAllPlatforms(packages: Packages): Packages {
  const added = Object.entries(packages).flatMap(([path, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name, version]) => /^\d+\.\d+\.\d+$/.test(version) && !isLocked(packages, path, name, version),
      )
      .map(([name, version]): [string, LockedPackage] => {
        const place = packages[`node_modules/${name}`]
          ? `${path}/node_modules/${name}`
          : `node_modules/${name}`;
        return [place, { version, ...platformOf(name), ...(dev === true && { dev }), optional: true }];
      }),
  );
  return Object.fromEntries(
    [...Object.entries(packages), ...added].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))),
  );
}

/** Whether Node finds the package in that version from a path of the tree upwards. */
function isLocked(packages: Packages, path: string, name: string, version: string): boolean {
  const found = packages[path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`];
  if (found) return found.version === version;
  if (path === '') return false;
  return isLocked(packages, path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name, version);
}

// `@oxc-parser/binding-linux-arm64-gnu`: the name says system, processor and C library.
function platformOf(name: string): Partial<Record<'os' | 'cpu' | 'libc', readonly string[]>> {
  const words = name.split(/[/-]/);
  const at = words.findIndex((word) => systems[word] !== undefined);
  if (at === -1) return { cpu: words.includes('wasm32') ? ['wasm32'] : ['none'] };
  const [system = '', processor = '', library = ''] = words.slice(at);
  return {
    os: [systems[system] ?? system],
    cpu: [processor],
    ...(library.startsWith('gnu') && { libc: ['glibc'] }),
    ...(library.startsWith('musl') && { libc: ['musl'] }),
  };
}
