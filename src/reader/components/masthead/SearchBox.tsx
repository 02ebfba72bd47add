import type { RefObject } from 'react';

/** Id of the field: the page of results takes it over, which the box itself has no code for. */
export const SEARCH_FIELD = 'search-field';

interface SearchBoxProps {
  readonly field: RefObject<HTMLInputElement | null>;
  /** Address of the page of results, with the base: where the form goes without this code. */
  readonly action: string;
  readonly label: string;
  /** The reader is about to search. */
  readonly onNear: () => void;
  /** Something was typed and stands, no composition of an input method being under way. */
  readonly onType: (text: string) => void;
  readonly onSubmit: (text: string) => void;
}

/** A word among the tools that opens to a field; what is typed stays the browser's own. */
export function SearchBox({ field, action, label, onNear, onType, onSubmit }: SearchBoxProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: React does not know <search> in every document yet
    <form
      role="search"
      className="search-box"
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(field.current?.value ?? '');
      }}
    >
      <input
        ref={field}
        id={SEARCH_FIELD}
        className="search-field"
        type="search"
        name="q"
        maxLength={200}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        onFocus={onNear}
        onPointerEnter={onNear}
        onInput={({ nativeEvent, currentTarget }) => {
          const isComposing = 'isComposing' in nativeEvent && nativeEvent.isComposing === true;
          if (!isComposing) onType(currentTarget.value);
        }}
        onCompositionEnd={({ currentTarget }) => onType(currentTarget.value)}
      />
    </form>
  );
}
