/** A record's public id: from what makes it the same record elsewhere, so the same after a re-import or a rebuild. */
export function publicIdOf(identity: Buffer): string {
  return identity.toString("base64url");
}

/** The identity behind a public id, or undefined when the text is none. */
export function identityOfPublicId(id: string): Buffer | undefined {
  const identity = Buffer.from(id, "base64url");
  return identity.length === 16 ? identity : undefined;
}
