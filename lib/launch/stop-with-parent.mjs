// Loaded before Next: when the launch is killed, its channel closes and the application does not stay behind.
process.on('disconnect', () => process.exit());
