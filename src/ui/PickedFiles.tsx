import { useEffect, useEffectEvent, useId, useState } from "react";
import { Button } from "./Button.tsx";
import { FileButton } from "./FileButton.tsx";

/** Takes files that are dropped anywhere on the page, which the browser would open in its place. */
const useDroppedFiles = (take: (files: readonly File[]) => void): void => {
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

interface Named {
  readonly name: string;
}

/** Files that were picked, as they were read; of two with one name the later counts. */
interface Picked<Read extends Named> {
  readonly files: readonly Read[];
  readonly add: (files: readonly File[]) => void;
  readonly remove: (name: string) => void;
}

/** The files that are dropped on the page or added. `read` makes of each what is kept of it. */
export const usePickedFiles = <Read extends Named>(read: (file: File) => Promise<Read>): Picked<Read> => {
  const [files, setFiles] = useState<readonly Read[]>([]);
  const addAll = async (picked: readonly File[]): Promise<void> => {
    const added = await Promise.all(picked.map(read));
    const names = new Set(added.map(({ name }) => name));
    setFiles((before) => [...before.filter(({ name }) => !names.has(name)), ...added]);
  };
  const add = (picked: readonly File[]): void => void addAll(picked);
  useDroppedFiles(add);
  return { files, add, remove: (name) => setFiles((before) => before.filter((file) => file.name !== name)) };
};

interface PickedFilesProps {
  readonly picked: Picked<Named>;
  /** Says that files can be dropped. */
  readonly drop: string;
  readonly words: {
    readonly choose: string;
    /** What the list is called. */
    readonly files: string;
    readonly remove: (name: string) => string;
  };
}

/** Where files are dropped or chosen, and the list of those that were. */
export const PickedFiles = ({ picked: { files, add, remove }, drop, words }: PickedFilesProps) => {
  const dropId = useId();
  return (
    <>
      <div className="space-y-2 rounded border border-dashed border-soft p-4">
        <FileButton label={words.choose} describedBy={dropId} onFiles={add} />
        <p id={dropId} className="text-sm text-soft">
          {drop}
        </p>
      </div>
      {files.length > 0 && (
        <ul aria-label={words.files} className="space-y-1">
          {files.map(({ name }) => (
            <li key={name} className="flex flex-wrap items-center gap-3">
              <span className="break-all">{name}</span>
              <Button variant="link" className="min-h-6 text-sm" onClick={() => remove(name)}>
                {words.remove(name)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
