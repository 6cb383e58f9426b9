import type { EntityChoice } from './form-choices-type.ts';
import type { FormTexts } from './form-texts.ts';

/** A company that is always offered beside the groups, because readers look for it. */
const OFFERED = ['bytedance'];

/** Groups and chosen companies as chips; every other company in a list that adds it. */
export function EntityField({
  texts,
  choices,
  chosen,
  onChange,
}: {
  texts: FormTexts;
  choices: readonly EntityChoice[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const known = choices.filter(({ id, isGroup }) => isGroup || OFFERED.includes(id) || chosen.includes(id));
  const unknown = chosen.filter((id) => !choices.some((choice) => choice.id === id));
  const chips = [...known, ...unknown.map((id) => ({ id, name: id }))];
  const rest = choices.filter(({ id }) => !chips.some((chip) => chip.id === id));
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset className="full">
      <legend>{texts.entities}</legend>
      <div className="chips">
        {chips.map(({ id, name }) => {
          const isChosen = chosen.includes(id);
          return (
            <label key={id}>
              <input
                type="checkbox"
                name="e"
                value={id}
                checked={isChosen}
                disabled={isChosen && chosen.length === 1}
                onChange={() => toggle(id)}
              />
              <span>{name}</span>
            </label>
          );
        })}
        <label className="add">
          <span className="vh">{texts.add}</span>
          <select name="e" value="" onChange={(event) => event.target.value !== '' && toggle(event.target.value)}>
            <option value="">{texts.add}</option>
            {rest.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </fieldset>
  );
}
