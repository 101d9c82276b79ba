import type { ComponentChildren } from 'preact';

type Props = { title: string; open?: boolean; class?: string; children: ComponentChildren };

/** A part that opens on demand; native, so that keyboard, screen reader and find-in-page know it. */
export const Fold = ({ title, open = false, class: name = '', children }: Props) => (
  <details class={`fold ${name}`} open={open}>
    <summary>{title}</summary>
    <div class="fold-body">{children}</div>
  </details>
);
