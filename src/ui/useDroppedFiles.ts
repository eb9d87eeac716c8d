import { useEffect, useEffectEvent } from "react";

/** Takes files that are dropped anywhere on the page, which the browser would open in its place. */
export const useDroppedFiles = (take: (files: readonly File[]) => void): void => {
  const dropped = useEffectEvent(take);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      dropped(files);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, []);
};
