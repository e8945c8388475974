/** The colours by which a status is given, each with its words and signs. */
export const colours: readonly { readonly name: string; readonly signs: readonly string[] }[] = [
  { name: "red", signs: ["🔴", "🟥", "❤️"] },
  { name: "amber", signs: ["🟠", "🟧", "🟡", "🟨"] },
  { name: "orange", signs: [] },
  { name: "yellow", signs: [] },
  { name: "green", signs: ["🟢", "🟩", "💚"] },
  { name: "blue", signs: ["🔵", "🟦"] },
  { name: "purple", signs: ["🟣", "🟪"] },
  { name: "grey", signs: ["⚪", "⚫", "⬜", "⬛"] },
];
