/** Whatever a file holds, a browser that opens it all the same runs nothing, loads nothing and speaks to nobody. */
export const SEALED_OFF = { 'Content-Security-Policy': "sandbox; default-src 'none'" };
