'use client';

import { useEffect } from 'react';

type Resumable = {
  retry: () => Promise<void>;
  flush: () => Promise<boolean>;
  stop: () => void;
  isUnsaved: () => boolean;
};

/**
 * Tries again when the network or the window comes back (also after signing in in another tab), saves when the page
 * is left, and warns before unsaved words would go out of sight.
 */
export function useResume(saver: Resumable) {
  useEffect(() => {
    const retry = () => void saver.retry();
    const onVisibility = () => void (document.visibilityState === 'hidden' ? saver.flush() : saver.retry());
    const onLeave = (event: BeforeUnloadEvent) => {
      if (saver.isUnsaved()) event.preventDefault();
    };
    window.addEventListener('online', retry);
    window.addEventListener('focus', retry);
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      window.removeEventListener('online', retry);
      window.removeEventListener('focus', retry);
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('beforeunload', onLeave);
      void saver.flush();
      saver.stop();
    };
  }, [saver]);
}
