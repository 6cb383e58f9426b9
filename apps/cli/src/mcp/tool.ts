import type { OutlayCaller } from '@outlay/api';
import type { z } from 'zod';

/**
 * A question that an assistant can ask: its name and what it is for, what goes in and comes out, and how the answer
 * reads. The procedures of the contract answer it; a tool arranges and cites, and computes nothing.
 */
export type Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> = {
  name: string;
  title: string;
  /** For the assistant: when to use it, what the words mean, and what has to be said with its figures. */
  description: string;
  /** The input of the procedure that answers. */
  input: Input;
  output: Output;
  answer(ask: OutlayCaller, question: z.output<Input>): Promise<z.input<Output>>;
  /** The answer for a reader: every figure with its kind, range, basis, days, rate, evidence, documents and citation. */
  text(answer: z.output<Output>): string;
};

/** A tool among all tools, where nothing is known of its input and output but that they are objects. */
export type AnyTool = Pick<Tool, 'name' | 'title' | 'description' | 'input' | 'output'> & {
  /** Checks the question, asks, checks the answer. */
  ask(ask: OutlayCaller, question: unknown): Promise<{ answer: Record<string, unknown>; text: string }>;
};

/** Makes a tool of its parts. */
export function tool<Input extends z.ZodObject, Output extends z.ZodObject>(made: Tool<Input, Output>): AnyTool {
  const { name, title, description, input, output } = made;
  return {
    name,
    title,
    description,
    input,
    output,
    ask: async (ask, question) => {
      const answer = output.parse(await made.answer(ask, input.parse(question)));
      return { answer, text: made.text(answer) };
    },
  };
}
