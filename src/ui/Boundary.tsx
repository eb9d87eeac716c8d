import { Component, type ReactNode } from "react";
import type { StartWords } from "../locales/index.ts";
import { useStartWords } from "../locales/useWords.tsx";
import { Button } from "./Button.tsx";
import { NotLoaded } from "./retry.ts";

interface BoundaryProps {
  /** What cannot be shown, in a few words. */
  readonly name: string;
  /** What is shown: where that becomes something else, it is tried anew. */
  readonly of?: string;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: unknown;
  readonly of?: string | undefined;
}

/** The boundary itself: only a class can be one, and a class has no hooks to ask for words. */
class WordedBoundary extends Component<BoundaryProps & { readonly words: StartWords }, BoundaryState> {
  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error };
  }

  static getDerivedStateFromProps({ of }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return of === state.of ? null : { error: null, of };
  }

  override state: BoundaryState = { error: null };

  override render(): ReactNode {
    const { name, words, children } = this.props;
    const { error } = this.state;
    const { text, notLoaded, again } = words.app.broken;
    return error === null ? (
      children
    ) : (
      <div role="alert" className="card flex flex-wrap items-center gap-3">
        <p>{(error instanceof NotLoaded ? notLoaded : text)(name)}</p>
        <Button onClick={() => this.setState({ error: null })}>{again}</Button>
      </div>
    );
  }
}

/**
 * Keeps the page alive where a part of it breaks or does not load: says so in its place, and tries
 * again when asked.
 */
export const Boundary = (props: BoundaryProps) => <WordedBoundary {...props} words={useStartWords()} />;
