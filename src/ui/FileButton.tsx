interface FileButtonProps {
  readonly label: string;
  /** The id of what describes it. */
  readonly describedBy: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that chooses files. The browser's own field would speak the browser's language, not the page's. */
export const FileButton = ({ label, describedBy, onFiles }: FileButtonProps) => (
  <label className="button-quiet inline-block focus-within:outline-2 focus-within:outline-offset-2">
    {label}
    <input
      type="file"
      multiple
      className="sr-only"
      aria-describedby={describedBy}
      onChange={({ target }) => {
        onFiles([...(target.files ?? [])]);
        // The same file may be chosen again, once it was mended.
        target.value = "";
      }}
    />
  </label>
);
