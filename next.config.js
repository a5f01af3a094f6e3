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
  // The bundle of a case (lib/cases/imported.ts) with the form around it; lib/body-limit.ts holds the rest lower.
  experimental: {
    serverActions: { bodySizeLimit: '51mb' },
    proxyClientMaxBodySize: '51mb',
    // Most builds are the first and only one of a checkout; keeping what the next could use costs a fifth of the time.
    turbopackFileSystemCacheForBuild: false,
  },
  // `npm test` checks types by itself; here it would take a first start twice as long.
  typescript: { ignoreBuildErrors: true },
  // Asked for by browsers on pages that name no icon, such as a public version.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  allowedDevOrigins: ['127.0.0.1'],
};

export default withMessages(config);
