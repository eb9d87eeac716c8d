/** Hands a file to the browser to save. */
export const saveFile = (name: string, content: Blob): void => {
  const url = URL.createObjectURL(content);
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser has taken the file by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
};
