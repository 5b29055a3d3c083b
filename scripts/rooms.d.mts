export const ROOMS: readonly string[];
export const HOSTS: readonly string[];
