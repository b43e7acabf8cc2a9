namespace OpenXla.Ir.Rewriting;

/// <summary>The rewrites that an index has for the operations of one name.</summary>
internal sealed record PatternsOfOperation(PatternIndex Index, RewritePattern[] Patterns);
