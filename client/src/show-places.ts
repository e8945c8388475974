import { commands, Location, Position, Range, Uri } from "vscode";
import type { Places } from "../../server/src/protocol.ts";

/** Shows places of a document one beside the other, above the line from which they were asked for. */
export async function showPlaces({ uri, position, places }: Places): Promise<void> {
  const document = Uri.parse(uri);
  await commands.executeCommand(
    "editor.action.peekLocations",
    document,
    positionOf(position),
    places.map(({ start, end }) => new Location(document, new Range(positionOf(start), positionOf(end)))),
    "peek",
  );
}

function positionOf({ line, character }: Places["position"]): Position {
  return new Position(line, character);
}
