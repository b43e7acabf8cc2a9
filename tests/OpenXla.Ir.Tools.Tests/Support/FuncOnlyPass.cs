using OpenXla.Ir.Builtin;
using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Tools.Tests.Support;

public sealed class FuncOnlyPass : Pass<FuncOp>
{
    public override string Name => "func-only";

    protected override void Run(FuncOp op, PassContext context) => op.SetAttribute("seen", UnitAttr.Instance);
}
