import createNextIntlPlugin from 'next-intl/plugin';

const withMessages = createNextIntlPlugin('./lib/messages/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Native code and files read by path: used from node_modules as they are.
  serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler', '@prisma/adapter-pg', 'pg'],
  // Else a lock file in a folder above would be taken for the project's.
  turbopack: { root: import.meta.dirname },
  // The file of an item of evidence (lib/evidence/limits.ts) with the words about it; lib/body-limit.ts holds the rest lower.
  experimental: { serverActions: { bodySizeLimit: '21mb' }, proxyClientMaxBodySize: '21mb' },
  allowedDevOrigins: ['127.0.0.1'],
};

export default withMessages(config);
