using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Tools.Tests.Support;

/// <summary>Says something about each leaf; fails on those with the attribute <c>bad</c>, throws on <c>terrible</c>.</summary>
public sealed class ComplainPass : Pass<FuncOp>
{
    public override string Name => "complain";

    protected override void Run(FuncOp op, PassContext context)
    {
        foreach (var leaf in op.Descendants<LeafOp>())
        {
            if (leaf.HasAttribute("terrible")) throw new InvalidOperationException("terrible");
            if (leaf.HasAttribute("bad")) context.Error(leaf, "is bad").Note("and that is why");
            else context.Remark(leaf, "is good");
        }
    }
}
