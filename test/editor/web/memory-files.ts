import {
  EventEmitter,
  FileChangeType,
  FileSystemError,
  FileType,
  type FileChangeEvent,
  type FileStat,
  type FileSystemProvider,
  type Uri,
} from "vscode";

type Content = Uint8Array | "folder";

interface Entry {
  readonly content: Content;
  /** Grows with each change: by it VS Code tells that a file is not as it was. */
  readonly changed: number;
}

/** Files in memory, by their paths: a file system that no disk is behind, as that of a repository opened on the web. */
export class MemoryFiles implements FileSystemProvider {
  readonly #entries = new Map<string, Entry>();
  #now = 0;
  readonly #changes = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;

  constructor(files: Readonly<Record<string, string>>) {
    this.#put("/", "folder");
    for (const [path, text] of Object.entries(files)) this.#put(path, new TextEncoder().encode(text));
  }

  watch() {
    return { dispose: () => undefined };
  }

  stat(uri: Uri): FileStat {
    const { content, changed } = this.#at(uri);
    const type = content === "folder" ? FileType.Directory : FileType.File;
    return { type, ctime: 0, mtime: changed, size: content.length };
  }

  readDirectory(uri: Uri): [string, FileType][] {
    const below = uri.path.replace(/\/?$/, "/");
    return [...this.#entries]
      .filter(([path]) => path !== below && path.startsWith(below) && !path.slice(below.length).includes("/"))
      .map(([path, { content }]) => [
        path.slice(below.length),
        content === "folder" ? FileType.Directory : FileType.File,
      ]);
  }

  readFile(uri: Uri): Uint8Array {
    const { content } = this.#at(uri);
    if (content === "folder") throw FileSystemError.FileIsADirectory(uri);
    return content;
  }

  writeFile(uri: Uri, content: Uint8Array): void {
    const type = this.#entries.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    this.#put(uri.path, content);
    this.#changes.fire([{ type, uri }]);
  }

  createDirectory(uri: Uri): void {
    this.#put(uri.path, "folder");
    this.#changes.fire([{ type: FileChangeType.Created, uri }]);
  }

  delete(uri: Uri): void {
    for (const path of this.#entries.keys())
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.#entries.delete(path);
    this.#changes.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  rename(from: Uri, to: Uri): void {
    this.#put(to.path, this.#at(from).content);
    this.delete(from);
    this.#changes.fire([{ type: FileChangeType.Created, uri: to }]);
  }

  #at(uri: Uri): Entry {
    const entry = this.#entries.get(uri.path);
    if (entry === undefined) throw FileSystemError.FileNotFound(uri);
    return entry;
  }

  /** With the folders above it. */
  #put(path: string, content: Content): void {
    const changed = ++this.#now;
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
      this.#entries.set(path.slice(0, end), { content: "folder", changed });
    this.#entries.set(path, { content, changed });
  }
}
