using OpenXla.Ir.Builtin;
using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Tools.Tests.Support;

/// <summary>Leaves IR that does not verify.</summary>
public sealed class BreakPass : Pass<Operation>
{
    public override string Name => "break";

    protected override void Run(Operation op, PassContext context)
    {
        foreach (var leaf in op.Descendants<LeafOp>()) leaf.SetAttribute("broken", UnitAttr.Instance);
    }
}
