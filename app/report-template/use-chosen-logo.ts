import { useState } from 'react';
import type { Logo } from '@/lib/reports/template';

/** A picture chosen in a file field, read by the browser so that it can be shown before it is sent. Undefined if none. */
export function useChosenLogo(): [Logo | undefined, (file: File | undefined) => void] {
  const [logo, setLogo] = useState<Logo>();
  function choose(file: File | undefined) {
    setLogo(undefined);
    if (!file || !/^image\/(png|jpeg)$/.test(file.type)) return;
    const reader = new FileReader();
    reader.onload = () => {
      const base64 = String(reader.result).split(',')[1] ?? '';
      // Its size in pixels is the server's to find: the preview lets the browser lay it out.
      setLogo({ mediaType: file.type === 'image/png' ? 'image/png' : 'image/jpeg', base64, width: 0, height: 0 });
    };
    reader.readAsDataURL(file);
  }
  return [logo, choose];
}
