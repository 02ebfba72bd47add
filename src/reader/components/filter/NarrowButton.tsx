import { useHydrated } from '../use-hydrated.ts';

interface NarrowButtonProps {
  readonly label: string;
  readonly panelId: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Called when a pointer or the focus comes near: what a click needs can be fetched ahead. */
  readonly onNear: () => void;
}

/** The quiet word that opens the filters and closes them; nothing to be seen where no script runs. */
export function NarrowButton({ label, panelId, isOpen, onToggle, onNear }: NarrowButtonProps) {
  const live = useHydrated();
  return (
    <button
      type="button"
      className={`narrow ${live ? '' : 'is-idle'}`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? panelId : undefined}
      onClick={onToggle}
      onPointerEnter={onNear}
      onFocus={onNear}
    >
      {label}
    </button>
  );
}
