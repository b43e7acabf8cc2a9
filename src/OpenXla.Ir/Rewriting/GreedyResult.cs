namespace OpenXla.Ir.Rewriting;

/// <summary>How a greedy run ended.</summary>
/// <param name="HasConverged">Whether nothing was left to do; otherwise a limit ended the work.</param>
/// <param name="HasChanged">Whether anything was rewritten.</param>
/// <param name="IsEndless">Whether the work was ended because rewrites undid one another again and again; an error that names them has been reported.</param>
public readonly record struct GreedyResult(bool HasConverged, bool HasChanged, bool IsEndless);
