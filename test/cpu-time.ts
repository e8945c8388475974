/** The seconds for which the processor was busy with the work: however loaded the machine is, about the same. */
export function cpuSeconds(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1e6;
}
