using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Remarks on each operation that it runs on, which are those that are functions.</summary>
[Pass("test-interface-pass")]
public sealed partial class InterfaceTestPass : InterfacePass<IFunction>
{
    public override string DisplayName => "(anonymous namespace)::TestInterfacePass";

    protected override void Run(IFunction op, PassContext context)
    {
        context.Remark(context.Root, "Executing interface pass on operation");
        context.MarkUnchanged();
    }
}
