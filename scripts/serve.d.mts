export function serve(port: number): Promise<{ address: string; close(): void }>;
