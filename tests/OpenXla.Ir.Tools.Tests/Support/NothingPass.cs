using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Tools.Tests.Support;

public sealed class NothingPass : Pass<Operation>
{
    public override string Name => "nothing";

    protected override void Run(Operation op, PassContext context) => context.MarkUnchanged();
}
