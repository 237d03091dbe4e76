import { useCallback, useEffect, useRef } from 'react';

/** Gives a function that runs a task at once, or, while a button or finger is down, after the click it belongs to. */
export function usePointerPause(): (task: () => void) => void {
  const isDown = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => listenToPointer(isDown, waiting), []);
  return useCallback((task) => {
    if (isDown.current) waiting.current.push(task);
    else task();
  }, []);
}

interface Holder<T> {
  current: T;
}

function listenToPointer(isDown: Holder<boolean>, waiting: Holder<(() => void)[]>): () => void {
  const press = (): void => {
    isDown.current = true;
  };
  const release = (): void => {
    isDown.current = false;
    // The click follows the release in the same task.
    window.setTimeout(() => {
      const tasks = waiting.current;
      waiting.current = [];
      for (const task of tasks) task();
    }, 0);
  };
  const listeners = [
    ['pointerdown', press],
    ['pointerup', release],
    ['pointercancel', release],
  ] as const;
  for (const [name, listener] of listeners) document.addEventListener(name, listener, true);
  return () => {
    for (const [name, listener] of listeners) document.removeEventListener(name, listener, true);
  };
}
