namespace OpenXla.Ir.Rewriting;

/// <summary>Which operations a greedy run over given operations may rewrite.</summary>
public enum GreedyStrictness
{
    /// <summary>The given ones and all that are reached from them.</summary>
    AnyOperation,

    /// <summary>The given ones and those that rewrites create.</summary>
    ExistingAndNewOperations,

    /// <summary>The given ones only.</summary>
    ExistingOperations,
}
