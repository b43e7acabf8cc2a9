namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary>A stretch of a word; quoted text takes no part in globbing.</summary>
internal readonly record struct WordSegment(string Text, bool IsQuoted);
