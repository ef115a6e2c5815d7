/** Conversation items. */
import type { Fields } from "./session.ts";

/** A text message of the user. */
export function userMessage(text: string, id?: string) {
  return {
    type: "message" as const,
    role: "user" as const,
    content: [{ type: "input_text" as const, text }],
    ...(id ? { id } : {}),
  };
}

/** The text of an item, or the transcript of its audio. */
export function itemText(item: Fields): string {
  return ((item.content ?? []) as Fields[])
    .map(({ text, transcript }) => text ?? transcript ?? "").join("");
}

/** The images of an item. */
export function imagesOf({ content }: Fields): string {
  const parts = (content ?? []) as Fields[];
  return JSON.stringify(parts.flatMap((part) => part.image_url ?? []));
}

/** An object in a field; empty if the field is missing. */
export const fieldsIn = (fields: Fields, name: string): Fields =>
  fields[name] as Fields ?? {};
