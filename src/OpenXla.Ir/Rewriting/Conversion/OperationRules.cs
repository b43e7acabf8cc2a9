namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>What a conversion has for the operations of one name.</summary>
/// <param name="IsLegal">The target's rule; null where it says nothing of the name.</param>
/// <param name="Patterns">The rewrites, the most beneficial first.</param>
internal sealed record OperationRules(Func<Operation, bool?>? IsLegal, RewritePattern[] Patterns)
{
    /// <summary>True where the name alone makes an operation legal.</summary>
    internal bool IsAlwaysLegal { get; } = IsLegal == ConversionTarget.Always;
}
