namespace OpenXla.Ir.Actions;

/// <summary>What breaks a check.</summary>
/// <param name="PassNumber">The number of the pass, from 1.</param>
/// <param name="PassCount">How many passes there are.</param>
/// <param name="Pass">The pass.</param>
/// <param name="RewriteNumber">The number of the rewrite within the pass, from 1; 0 where the pass breaks the check without its rewrites.</param>
/// <param name="RewriteCount">How many rewrites the pass makes.</param>
/// <param name="Rewrite">The rewrite; null where it is none.</param>
public sealed record RewriteCulprit(long PassNumber, long PassCount, PassExecutionAction Pass, long RewriteNumber, long RewriteCount, RewriteAction? Rewrite);
