/** The sign of the app: a cut ruby. */
export function Gem() {
  return (
    <svg className="gem" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M7 3h10l5 6-10 12L2 9z" fill="var(--accent)" />
      <path d="M7 3l5 6 5-6zM2 9h10L7 3z" fill="rgb(255 255 255 / 0.28)" />
      <path d="M12 9h10L12 21z" fill="rgb(0 0 0 / 0.18)" />
    </svg>
  );
}
