namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>The rewrite that produced an operation.</summary>
/// <param name="ProducedName">The name of the operation produced.</param>
/// <param name="Rewrite">The name of the rewrite.</param>
/// <param name="SourceName">The name of the operation that was rewritten.</param>
/// <param name="SourceLocation">Where that one was.</param>
/// <param name="Origin">Where that one came from; null where it was in the input.</param>
public sealed record RewriteOrigin(string ProducedName, string Rewrite, string SourceName, Location SourceLocation, RewriteOrigin? Origin);
