namespace OpenXla.Ir.Actions;

/// <summary>An operation is folded.</summary>
public sealed class FoldAction : RewriteAction
{
    internal FoldAction(Operation op)
        : base(op)
    {
    }

    public override string Tag => "fold";

    public override string Description => "`fold`";

    public override string RewriteName => "fold";
}
