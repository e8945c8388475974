interface Invalid {
  /** Where in the data, such as `/rules/action-owner`, with `/` written as `~1` and `~` as `~0`. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

interface Validator {
  (data: unknown): boolean;
  errors?: readonly Invalid[] | null;
}

export declare const validFrontMatter: Validator;
export declare const validConfiguration: Validator;
export declare const validBaseline: Validator;
