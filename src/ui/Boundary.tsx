import { Component, type ReactNode } from "react";

interface BoundaryProps {
  /** What cannot be shown, in a few words. */
  readonly name: string;
  readonly children: ReactNode;
}

/** Keeps the page alive where a part of it breaks: says so in its place, and tries again when asked. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override state = { broken: false };

  override render(): ReactNode {
    const { name, children } = this.props;
    return this.state.broken ? (
      <p role="alert" className="card flex flex-wrap items-center gap-3">
        “{name}” could not be shown. Your answers are kept.
        <button type="button" className="button-quiet" onClick={() => this.setState({ broken: false })}>
          Try again
        </button>
      </p>
    ) : (
      children
    );
  }
}
