using OpenXla.Ir.Dialects.Func;

namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Does nothing, on functions alone.</summary>
[Pass("test-function-pass")]
public sealed partial class FunctionTestPass : Pass<FuncOp>
{
    public override string DisplayName => "(anonymous namespace)::TestFunctionPass";

    protected override void Run(FuncOp op, PassContext context) => context.MarkUnchanged();
}
