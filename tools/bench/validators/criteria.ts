/** Placeholder */
export async function benchCriteria(_rounds: number, _tell: (line: string) => void): Promise<void> {}
