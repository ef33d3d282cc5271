import { Component, type ReactNode } from "react";
import { describeWorkbookError } from "../../actions";
import { FailurePanel } from "../components";
import { Screen } from "../screens";

interface FailureGuardProps {
  /** A new key, such as another place, starts afresh. */
  readonly children: ReactNode;
}

/** Where a screen fails in a way we did not foresee, says so in its place; the rest of the pane goes on. */
export class FailureGuard extends Component<FailureGuardProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Screen>
        <FailurePanel failure={describeWorkbookError(error)} onRetry={() => this.setState({ error: null })} />
      </Screen>
    );
  }
}
