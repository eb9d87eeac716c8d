/** A ref for what takes the focus when it appears, unless it is only made ready. */
export const takeFocus = (element: HTMLElement | null): void => {
  if (!element?.closest("[inert]")) element?.focus();
};

let opened = false;

/**
 * Tells that the guide has been opened: from here on a page that appears is one that somebody went
 * to.
 */
export const tellOpened = (): void => {
  opened = true;
};

/** A ref for what takes the focus when it appears, but not when the guide is opened with it. */
export const takeFocusLater = (element: HTMLElement | null): void => {
  if (opened) element?.focus();
};

/** Gives the focus to the content of the page, where what had it is gone. */
export const focusContent = (): void => document.querySelector("main")?.focus();
