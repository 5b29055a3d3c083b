export function serveExcel(port: number): Promise<{ address: string; close(): void }>;
