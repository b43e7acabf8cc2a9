namespace OpenXla.Ir.Rewriting;

/// <summary>The rewrites that an index has for the operations of one name, the most beneficial first.</summary>
internal sealed class PatternsOfOperation(PatternIndex index, RewritePattern[] all)
{
    internal PatternIndex Index => index;

    internal RewritePattern[] All => all;

    /// <summary>Those that may apply where no operand is a constant.</summary>
    internal RewritePattern[] WithoutConstants { get; } = Array.Exists(all, static p => p.NeedsConstant) ? Array.FindAll(all, static p => !p.NeedsConstant) : all;
}
