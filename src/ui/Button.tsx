import type { ComponentProps } from "react";

/**
 * The main action of a page, any other action, one that reads as a link among text, and one in a
 * menu.
 */
const looks = {
  primary: "button",
  quiet: "button-quiet",
  link: "cursor-pointer text-start text-accent underline",
  item: "menu-item",
  segment: "segment",
} as const;

interface ButtonProps extends ComponentProps<"button"> {
  readonly variant?: keyof typeof looks;
}

/** A button that does something on this page; what leads to another page is a link. */
export const Button = ({ variant = "quiet", type = "button", className, ...rest }: ButtonProps) => (
  <button {...rest} type={type} className={className ? `${looks[variant]} ${className}` : looks[variant]} />
);
