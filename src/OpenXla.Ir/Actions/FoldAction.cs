using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Actions;

/// <summary>An operation is folded.</summary>
public sealed class FoldAction : RewriteAction
{
    internal FoldAction(Operation op, PatternRewriter rewriter)
        : base(op, rewriter)
    {
    }

    /// <summary>Whether only the result is asked for, and the operation replaced later, if at all.</summary>
    public bool IsAhead { get; internal init; }

    public override string Tag => "fold";

    public override string Description => "`fold`";

    public override string RewriteName => "fold";
}
