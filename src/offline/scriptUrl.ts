interface Policy {
  readonly createScriptURL: (file: string) => string;
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

const urlOf = (file: string): string => new URL(file, document.baseURI).href;

let policy: Policy | undefined;

/**
 * The address of a script of this build that runs beside the page, as browsers with Trusted Types
 * ask for it.
 */
export const scriptUrl = (file: string): string => {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("tunewise", { createScriptURL: urlOf }) ?? { createScriptURL: urlOf };
  return policy.createScriptURL(file);
};
