import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

interface Choice<T extends string> {
  readonly value: T;
  readonly text: string;
  /** The language of the text where it is not the interface's. */
  readonly lang?: string;
}

interface ChoiceMenuProps<T extends string> {
  /** What is chosen here: the button's name together with the present choice. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** A button that shows the present choice and opens a menu of all of them. */
export function ChoiceMenu<T extends string>({ label, icon, choices, value, onChoose }: ChoiceMenuProps<T>) {
  const present = choices.find((choice) => choice.value === value);
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="menu-trigger" aria-label={`${label}: ${present?.text ?? ''}`}>
        {icon}
        <span className="menu-trigger-text" lang={present?.lang}>
          {present?.text}
        </span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={6} className="menu-positioner">
          <Menu.Popup className="menu">
            <Menu.RadioGroup value={value} onValueChange={(chosen: T) => onChoose(chosen)} aria-label={label}>
              {choices.map((choice) => (
                <Menu.RadioItem key={choice.value} value={choice.value} className="menu-item" closeOnClick>
                  <span className="menu-item-check">
                    <Menu.RadioItemIndicator>
                      <Check aria-hidden size={16} />
                    </Menu.RadioItemIndicator>
                  </span>
                  <span lang={choice.lang}>{choice.text}</span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
