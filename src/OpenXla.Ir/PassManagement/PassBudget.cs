namespace OpenXla.Ir.PassManagement;

/// <summary>How much a run may take before it ends with an error.</summary>
public sealed record PassBudget
{
    /// <summary>The time of the whole run.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>The bytes of managed memory in use, of the whole process.</summary>
    public long? Memory { get; init; }

    /// <summary>The rewrites and folds of one pass on one operation: counted so, the outcome does not depend on threads.</summary>
    public long? Rewrites { get; init; }

    public bool IsUnlimited => Time is null && Memory is null && Rewrites is null;
}
